import type { Sample } from "./sample.ts";
import { anyTag, tagSet, type TagUse } from "./tag-use.ts";

/** STTS tags, by how they begin, as the UPOS tags that UD German GSD gives them; others are left open. */
const tags: readonly (readonly [string, readonly string[]])[] = [
  ["ADJA", ["ADJ"]], ["ADJD", ["ADJ"]], ["ADV", ["ADV"]], ["APP", ["ADP"]], ["APZR", ["ADP"]], ["ART", ["DET"]],
  ["CARD", ["NUM"]], ["ITJ", ["INTJ"]], ["KON", ["CCONJ"]], ["KOUS", ["SCONJ"]], ["KOUI", ["ADP", "SCONJ"]],
  ["KOKOM", ["ADP", "CCONJ", "SCONJ"]], ["NE", ["PROPN"]], ["NN", ["NOUN", "PROPN"]], ["PAV", ["ADV"]], ["PDAT", ["DET"]],
  ["PDS", ["PRON"]], ["PIAT", ["DET"]], ["PIS", ["PRON", "DET"]], ["PPER", ["PRON"]], ["PPOSAT", ["DET"]],
  ["PREL", ["PRON"]], ["PRF", ["PRON"]], ["PTKA", ["ADV", "PART"]], ["PTKIFG", ["ADV", "ADJ"]], ["PTKMA", ["ADV"]],
  ["PTKNEG", ["PART"]], ["PTKVZ", ["ADP", "ADV"]], ["PTKZU", ["PART"]], ["PWAT", ["DET"]], ["PWAV", ["ADV"]],
  ["PWS", ["PRON"]], ["VA", ["AUX", "VERB"]], ["VM", ["AUX", "VERB"]], ["VV", ["VERB"]], ["$", ["PUNCT"]],
];

/** Reads EmpiriST 2015's sentences, tags brought to the reference's use; forms fused in writing ("haste") stay open. */
export function readEmpirist(file: string, use: TagUse): Sample[] {
  return file.split("</s>").flatMap((part) => {
    const rows = part.split("\n").filter((line) => line.includes("\t")).map((line) => line.split("\t"));
    if (rows.length === 0) return [];
    return [{
      forms: rows.map(([form]) => form),
      tags: rows.map(([form, stts]) => use.reconcile(form, convert(stts))),
      bundles: rows.map(() => null),
      lemmas: rows.map(() => null),
    }];
  });
}

function convert(stts: string): number {
  if (stts.endsWith("PPER") && stts !== "PPER") return anyTag;
  const found = tags.find(([start]) => stts.startsWith(start));
  return found ? tagSet(...found[1]) : anyTag;
}
