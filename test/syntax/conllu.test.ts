import { describe, expect, it } from "vitest";
import { readConllu } from "../../bench/train/conllu.ts";
import { surface } from "../../bench/train/surface.ts";

const file = [
  "# newdoc id = letters",
  "# sent_id = l1",
  "# text = Sie sitzt im Garten.",
  "1\tSie\tsie\tPRON\tPPER\tCase=Nom\t2\tnsubj\t_\t_",
  "2\tsitzt\tsitzen\tVERB\tVVFIN\tVerbForm=Fin\t0\troot\t_\t_",
  "3-4\tim\t_\t_\t_\t_\t_\t_\t_\t_",
  "3\tin\tin\tADP\tAPPR\t_\t5\tcase\t_\t_",
  "4\tdem\tder\tDET\tART\tCase=Dat\t5\tdet\t_\t_",
  "5\tGarten\tGarten\tNOUN\tNN\tCase=Dat\t2\tobl\t_\tSpaceAfter=No",
  "6\t.\t.\tPUNCT\t$.\t_\t2\tpunct\t_\t_",
  "",
  "# sent_id = l2",
  "1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_",
  "1.1\tleer\t_\t_\t_\t_\t_\t_\t_\t_",
  "",
].join("\n");

describe("readConllu", () => {
  it("reads words, ranges and the document that a sentence stands in, without empty nodes", () => {
    const [first, second] = readConllu(file);
    expect(first.tokens.map((token) => token.form)).toEqual(["Sie", "sitzt", "in", "dem", "Garten", "."]);
    expect(first.tokens.map((token) => token.head)).toEqual([1, -1, 4, 4, 1, 1]);
    expect(first.ranges).toEqual([{ form: "im", first: 2, end: 4 }]);
    expect(second).toMatchObject({ id: "l2", document: "letters" });
    expect(second.tokens).toHaveLength(1);
  });
});

describe("surface", () => {
  it("makes one token of a contracted adposition and moves the heads along", () => {
    const { tokens } = surface(readConllu(file)[0], "de");
    expect(tokens.map((token) => token.form)).toEqual(["Sie", "sitzt", "im", "Garten", "."]);
    expect(tokens.map((token) => token.head)).toEqual([1, -1, 3, 1, 1]);
    expect(tokens[2]).toMatchObject({ lemma: "in", upos: "ADP", features: "Case=Dat", relation: "case" });
  });
  it("makes one token of a compound with hyphens, as its last part", () => {
    const [sentence] = readConllu([
      "# sent_id = h", "# text = Das NATO-Mitglied zahlt.",
      "1\tDas\tder\tDET\t_\tCase=Nom\t4\tdet\t_\t_", "2\tNATO\tNATO\tPROPN\t_\t_\t4\tcompound\t_\tSpaceAfter=No",
      "3\t-\t-\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No", "4\tMitglied\tMitglied\tNOUN\t_\tCase=Nom\t5\tnsubj\t_\t_",
      "5\tzahlt\tzahlen\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No", "6\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_", "",
    ].join("\n"));
    const { tokens } = surface(sentence, "de");
    expect(tokens.map(({ form, head }) => [form, head])).toEqual([["Das", 1], ["NATO-Mitglied", 2], ["zahlt", -1], [".", 2]]);
    expect(tokens[1]).toMatchObject({ lemma: "NATO-Mitglied", upos: "NOUN", features: "Case=Nom", relation: "nsubj" });
  });
});
