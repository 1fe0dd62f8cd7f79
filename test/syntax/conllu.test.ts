import { describe, expect, it } from "vitest";
import { readConllu, surface } from "../../bench/train/conllu.ts";

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
    const { tokens } = surface(readConllu(file)[0]);
    expect(tokens.map((token) => token.form)).toEqual(["Sie", "sitzt", "im", "Garten", "."]);
    expect(tokens.map((token) => token.head)).toEqual([1, -1, 3, 1, 1]);
    expect(tokens[2]).toMatchObject({ lemma: "in", upos: "ADP", features: "Case=Dat", relation: "case" });
  });
});
