import type { BundleConstraint, Sample } from "./sample.ts";
import { anyTag, tagSet, type TagUse } from "./tag-use.ts";

/** UniMorph's parts of speech as UPOS, several where older guidelines drew the line elsewhere. */
const tags: Readonly<Record<string, readonly string[]>> = {
  N: ["NOUN"], PROPN: ["PROPN"], ADJ: ["ADJ"], PRO: ["PRON"], DET: ["DET"], V: ["VERB"], AUX: ["AUX"], ADV: ["ADV", "ADJ"],
  ADP: ["ADP"], CONJ: ["CCONJ", "SCONJ"], PART: ["PART"], NUM: ["NUM"], INTJ: ["INTJ"], PUNCT: ["PUNCT"], X: ["X"],
  SYM: ["SYM"],
};

/** Verbs that the older guidelines tag as full verbs in places where they are auxiliaries now. */
const auxiliaries = new Set(["sein", "haben"]);

/**
 * Reads SIGMORPHON 2018's German sentences; their tags, and the lemmas of determiners and
 * pronouns, follow older guidelines than the reference's.
 */
export function readSigmorphon(file: string, use: TagUse): Sample[] {
  return readSigmorphonRows(file).map((rows) => {
    return {
      forms: rows.map(([form]) => form),
      tags: rows.map(([form, lemma, tag]) => use.reconcile(form, convert(tag.split(";")[0], lemma))),
      bundles: rows.map(([, , tag]) => constrain(tag.split(";").slice(1))),
      lemmas: rows.map(([, lemma, tag]) => (lemma.includes("|") || /^(DET|PRO|NUM)\b/.test(tag) ? null : lemma)),
    };
  });
}

/** The sentences as rows of form, lemma and UniMorph tag. */
export function readSigmorphonRows(file: string): string[][][] {
  const blocks = file.split("\n\n").map((block) => block.trim()).filter((block) => block !== "");
  return blocks.map((block) => block.split("\n").map((line) => line.split("\t")));
}

const features: Readonly<Record<string, readonly [string, string]>> = {
  NOM: ["Case", "Nom"], GEN: ["Case", "Gen"], DAT: ["Case", "Dat"], ACC: ["Case", "Acc"],
  MASC: ["Gender", "Masc"], FEM: ["Gender", "Fem"], NEUT: ["Gender", "Neut"], SG: ["Number", "Sing"], PL: ["Number", "Plur"],
  IND: ["Mood", "Ind"], SBJV: ["Mood", "Sub"], IMP: ["Mood", "Imp"], PRS: ["Tense", "Pres"], PST: ["Tense", "Past"],
  FIN: ["VerbForm", "Fin"], NFIN: ["VerbForm", "Inf"], "V.PTCP": ["VerbForm", "Part"],
};

/** What UniMorph values say of the bundle; feminine genitives often pass for datives there, so both stay open. */
function constrain(values: readonly string[]): BundleConstraint | null {
  const constraint: Record<string, string[]> = {};
  for (const value of values) {
    if (!Object.hasOwn(features, value)) continue;
    const [name, ud] = features[value];
    constraint[name] = [...(constraint[name] ?? []), ud];
  }
  if (constraint["Case"]?.includes("Dat") && !constraint["Gender"]?.includes("Masc")) constraint["Case"].push("Gen");
  return Object.keys(constraint).length === 0 ? null : constraint;
}

function convert(tag: string, lemma: string): number {
  if (tag === "V" && auxiliaries.has(lemma)) return tagSet("VERB", "AUX");
  return tagSet(...(tags[tag] as readonly string[] | undefined) ?? []) || anyTag;
}
