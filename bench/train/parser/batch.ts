import type { ParserSentence, RowTable } from "../../../src/learning/parser/features.ts";
import { endTag, formKeys, morphologyKeys, rootKey, rootTag, tagKeys, tagNumber, unknownWord, wordKey } from "../../../src/learning/parser/features.ts";

/**
 * Sentences one after the other as the network reads them. Each begins with a place for its root, so that a sentence of
 * n tokens takes n + 1 places.
 */
export interface Batch {
  /** Number of places. */
  readonly places: number;
  /** First place of each sentence, and the end of the last. */
  readonly starts: Int32Array;
  /** Numbers of the tags. */
  readonly tags: Uint8Array;
  /** Rows of features, those of place p from `firstRow[p]` to `firstRow[p + 1]`. */
  readonly rows: Int32Array;
  readonly firstRow: Int32Array;
  /** How many commas, and how many verbs, stand before a place in its sentence. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
}

const auxiliary = tagNumber("AUX"), verb = tagNumber("VERB");

/** Lays out sentences as a batch. @param dropsWord tells in training which words to treat as unknown */
export function layBatch(sentences: readonly ParserSentence[], table: RowTable, dropsWord?: (key: number) => boolean): Batch {
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, index) => (starts[index + 1] = starts[index] + sentence.forms.length + 1));
  const places = starts[sentences.length];
  const tags = new Uint8Array(places), commas = new Int32Array(places), verbs = new Int32Array(places);
  const firstRow = new Int32Array(places + 1);
  const rows: number[] = [];
  let place = 0;
  for (const sentence of sentences) {
    const numbers = sentence.tags.map(tagNumber);
    tags[place] = rootTag;
    addRows([rootKey], table, rows);
    firstRow[++place] = rows.length;
    for (let token = 0; token < numbers.length; token++) {
      const before = place - 1, isVerb = token > 0 && (tags[before] === verb || tags[before] === auxiliary);
      tags[place] = numbers[token];
      commas[place] = commas[before] + (token > 0 && sentence.forms[token - 1] === "," ? 1 : 0);
      verbs[place] = verbs[before] + (isVerb ? 1 : 0);
      const form = sentence.forms[token], tag = numbers[token], word = wordKey(form);
      addRows([table.get(word) < 0 || dropsWord?.(word) ? unknownWord : word, ...formKeys(form)], table, rows);
      addRows(tagKeys(numbers[token - 1] ?? rootTag, tag, numbers[token + 1] ?? endTag), table, rows);
      addRows(morphologyKeys(sentence.features[token], tag), table, rows);
      firstRow[++place] = rows.length;
    }
  }
  return { places, starts, tags, rows: Int32Array.from(rows), firstRow, commas, verbs };
}

function addRows(keys: readonly number[], table: RowTable, rows: number[]): void {
  for (const key of keys) {
    const row = table.get(key);
    if (row >= 0) rows.push(row);
  }
}
