import { uposNumber, uposTags } from "../../src/stages/syntax/tags.ts";
import type { TreebankSentence } from "./conllu.ts";
import type { Sample } from "./sample.ts";

/** UniMorph's parts of speech as UPOS; CONJ is either conjunction, DET and PRO follow older guidelines. */
const tags: Readonly<Record<string, readonly string[]>> = {
  N: ["NOUN"], PROPN: ["PROPN"], ADJ: ["ADJ"], PRO: ["PRON"], DET: ["DET"], V: ["VERB"], AUX: ["AUX"], ADV: ["ADV"],
  ADP: ["ADP"], CONJ: ["CCONJ", "SCONJ"], PART: ["PART"], NUM: ["NUM"], INTJ: ["INTJ"], PUNCT: ["PUNCT"], X: ["X"],
  SYM: ["SYM"],
};

const auxiliaries = new Set(["sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"]);

const anyTag = (1 << uposTags.length) - 1;

/**
 * Reads SIGMORPHON 2018's German sentences. Their tags follow older guidelines than `trees`: a tag that the trees never
 * give to a form they know is dropped for those that they give; full verb and auxiliary are left open.
 */
export function readSigmorphon(file: string, trees: readonly TreebankSentence[]): Sample[] {
  const known = knownTags(trees);
  return file.split("\n\n").filter((block) => block.trim() !== "").map((block) => {
    const rows = block.trim().split("\n").map((line) => line.split("\t"));
    return {
      forms: rows.map(([form]) => form),
      tags: rows.map(([form, lemma, tag]) => allowed(tag.split(";")[0], lemma, known.get(form.toLowerCase()) ?? 0)),
      bundles: rows.map(() => null),
      lemmas: rows.map(([, lemma]) => lemma),
    };
  });
}

function allowed(tag: string, lemma: string, known: number): number {
  const names = tag === "V" && auxiliaries.has(lemma) ? ["VERB", "AUX"] : (tags[tag] as readonly string[] | undefined) ?? [];
  const bits = names.reduce((set, name) => set | (1 << uposNumber(name)), 0) || anyTag;
  if (known === 0) return bits;
  return bits & known || known;
}

function knownTags(trees: readonly TreebankSentence[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { form, upos } of trees.flatMap(({ tokens }) => tokens)) {
    const key = form.toLowerCase();
    known.set(key, (known.get(key) ?? 0) | (1 << uposNumber(upos)));
  }
  return known;
}
