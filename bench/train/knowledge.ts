import { layBloom } from "../../src/learning/bloom.ts";
import { hashString } from "../../src/learning/hash.ts";
import type { ModelFile, Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import { listKey } from "../../src/stages/syntax/knowledge.ts";
import { clusterWords } from "./clusters.ts";
import { germanLists } from "./lexicon-de.ts";
import { englishLists } from "./lexicon-en.ts";
import { nounsByArticles } from "./noun-articles.ts";
import { gatherDeclensions } from "./nouns-de.ts";
import { readRawGerman } from "./raw-text.ts";

const clusterSettings = { minimum: 5, contexts: 1000, dimensions: 60, clusters: 400, seed: 1 };

/** The sections of a model file that hold what is known of forms from outside the treebanks. */
export type Knowledge = Readonly<Record<string, Section>>;

/** The knowledge in a model file. */
export function knowledgeOf(model: ModelFile): Knowledge {
  return {
    "clusters.keys": model.uint32("clusters.keys"), "clusters.values": model.uint16("clusters.values"),
    "nouns.keys": model.uint32("nouns.keys"), "nouns.values": model.uint16("nouns.values"), "nouns.sets": model.uint32("nouns.sets"),
    "genders.keys": model.uint32("genders.keys"), "genders.values": model.uint16("genders.values"),
    "lists.members": model.uint32("lists.members"), "lists.count": model.uint32("lists.count"),
  };
}

/**
 * Gathers what is known of a language's forms from outside the treebanks.
 * @param nouns nouns.csv of the Python package german-nouns 1.2.5 (CC BY-SA 4.0, from the German Wiktionary); needed for German
 */
export function gatherKnowledge(data: string, language: string, nouns: string): Knowledge {
  const german = language === "de";
  const clusters = layTable(german ? byHash(clusterWords(readRawGerman(data), clusterSettings)) : new Map());
  const declensions = german ? gatherDeclensions(nouns, readRawGerman(data)) : { sets: [], setOf: new Map<string, number>() };
  const declined = layTable(byHash(declensions.setOf));
  const genders = layTable(german ? byHash(nounsByArticles(data)) : new Map());
  const lists = german ? germanLists(data) : englishLists(data);
  return {
    "clusters.keys": clusters.keys, "clusters.values": Uint16Array.from(clusters.values),
    "nouns.keys": declined.keys, "nouns.values": Uint16Array.from(declined.values), "nouns.sets": Uint32Array.from(declensions.sets),
    "genders.keys": genders.keys, "genders.values": Uint16Array.from(genders.values),
    "lists.members": layBloom(lists.flatMap((words, list) => [...words].map((word) => listKey(hashString(word), list)))),
    "lists.count": Uint32Array.of(lists.length),
  };
}

function byHash(words: ReadonlyMap<string, number>): Map<number, number> {
  return new Map([...words].map(([word, value]) => [hashString(word), value]));
}
