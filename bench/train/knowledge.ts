import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";

/** Gathers what is known of forms from outside the treebanks, as the sections of a model file. */
export function gatherKnowledge(): Record<string, Section> {
  const clusters = layTable(new Map());
  const lexicon = layTable(new Map());
  return {
    "clusters.keys": clusters.keys, "clusters.values": Uint16Array.from(clusters.values),
    "lexicon.keys": lexicon.keys, "lexicon.values": Uint16Array.from(lexicon.values),
  };
}
