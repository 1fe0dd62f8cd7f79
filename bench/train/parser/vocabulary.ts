import { endTag, formKeys, morphologyKeys, type ParserSentence, rootKey, rootTag, tagKeys, tagNumber, unknownWord, wordKey } from "../../../src/learning/parser/features.ts";

/** The features that have rows, and how often each occurs in training. */
export interface Vocabulary {
  /** Rows by key. */
  readonly table: ReadonlyMap<number, number>;
  readonly counts: ReadonlyMap<number, number>;
}

/** Gives rows to the features that occur most often, at most `most`, and never to those that occur but once. */
export function gatherVocabulary(sentences: Iterable<ParserSentence>, most: number): Vocabulary {
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    const tags = sentence.tags.map(tagNumber);
    for (let token = 0; token < tags.length; token++) {
      const form = sentence.forms[token], tag = tags[token];
      const around = tagKeys(tags[token - 1] ?? rootTag, tag, tags[token + 1] ?? endTag);
      const keys = [wordKey(form), ...formKeys(form), ...around, ...morphologyKeys(sentence.features[token], tag)];
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const table = new Map([[unknownWord, 0], [rootKey, 1]]);
  const frequent = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  for (const [key] of frequent) if (table.size < most && !table.has(key)) table.set(key, table.size);
  return { table, counts };
}
