import { expect, it } from "vitest";
import { compareRaw, describeRaw, rawFigures } from "../../bench/eval/raw-text.ts";
import { readConllu } from "../../bench/train/conllu.ts";
import { loadPack } from "../../src/languages/load.ts";
import { loadResources } from "../../src/pipeline/resources.ts";

/** Columns of CoNLL-U from "form upos head relation" words. */
function treebank(...sentences: readonly (readonly [text: string, ...words: string[]])[]): ReturnType<typeof readConllu> {
  return readConllu(sentences.map(([text, ...words]) => [
    `# text = ${text}`,
    ...words.map((word, i) => {
      const [form, upos, head, relation] = word.split(" ");
      return [i + 1, form, form.toLowerCase(), upos, "_", "_", head, relation, "_", "_"].join("\t");
    }),
  ].join("\n")).join("\n\n"));
}

const pack = await loadPack("en");
const { syntax } = await loadResources(pack);

it("counts what is right on tokens that are the same, from gold tokens and from raw text", () => {
  const counts = compareRaw(treebank(
    ["She left.", "She PRON 2 nsubj", "left VERB 0 root", ". PUNCT 2 punct"],
    ["He stayed.", "He PRON 2 nsubj", "stay VERB 0 root", "ed X 2 dep", ". PUNCT 2 punct"],
  ), pack, syntax);
  expect(counts).toMatchObject({ tokens: 7, aligned: 5, alike: { aligned: 5 } });
  expect(counts.raw.UPOS).toBe(5);
  expect(counts.raw.UAS).toBe(3);
  expect(Object.keys(rawFigures(counts))).toContain("raw loss");
  expect(describeRaw(counts)[0]).toContain("5 of 7");
});
