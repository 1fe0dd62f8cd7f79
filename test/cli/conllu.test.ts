import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
const gold = [
  "# sent_id = a", "# text = Im Haus brennt Licht.", "1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_",
  "1\tIn\t_\t_\t_\t_\t_\t_\t_\t_", "2\tdem\t_\t_\t_\t_\t_\t_\t_\t_", "3\tHaus\t_\t_\t_\t_\t_\t_\t_\tNote=kept",
  "4\tbrennt\t_\t_\t_\t_\t_\t_\t_\t_", "5\tLicht\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", "6\t.\t_\t_\t_\t_\t_\t_\t_\t_", "",
].join("\n");
beforeAll(() => {
  place.write("de.txt", `${germanArticle}\nIm Haus brennt Licht.\n`);
  place.write("gold.conllu", `${gold}\n`);
});
afterAll(() => place.remove());

/** Sentences of CoNLL-U: the columns of each line that is no comment. */
function read(text: string): string[][][] {
  return text.trimEnd().split("\n\n").map((block) => block.split("\n").filter((line) => !line.startsWith("#")).map((line) => line.split("\t")));
}

function expectTrees(sentences: readonly (readonly string[][])[]): void {
  for (const sentence of sentences) {
    const words = sentence.filter(([id]) => !id.includes("-"));
    expect(words.map(([id]) => Number(id))).toEqual(words.map((_, index) => index + 1));
    expect(words.filter((word) => word[6] === "0")).toHaveLength(1);
    for (const word of words) {
      expect(word).toHaveLength(10);
      expect(Number(word[6])).toBeLessThanOrEqual(words.length);
      expect(word.every((column) => column !== "")).toBe(true);
    }
  }
}

describe("klartext conllu", () => {
  it("prints one tree a sentence, contractions split into their words", () => {
    const { status, stdout } = place.run(["conllu", "de.txt"]);
    expect(status).toBe(0);
    const sentences = read(stdout);
    expectTrees(sentences);
    expect(sentences.at(-1)!.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([["1-2", "Im"], ["1", "In"], ["2", "dem"], ["3", "Haus"]]);
  });

  it("keeps the sentences and tokens of a CoNLL-U file with --gold-tokens and fills in the rest", () => {
    const { status, stdout } = place.run(["conllu", "--gold-tokens", "gold.conllu"]);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual(gold.split("\n").slice(0, 3));
    const [sentence] = read(stdout);
    expectTrees([sentence]);
    expect(sentence[3]).toMatchObject({ 1: "Haus", 3: "NOUN", 9: "Note=kept" });
  });

  it("refuses what is no CoNLL-U", () => {
    expect(place.run(["conllu", "--gold-tokens", "--lang", "de", "de.txt"])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("ten columns") });
  });
});
