import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packModel } from "../../src/learning/model-file.ts";
import { packParser } from "../../src/learning/parser/model.ts";
import { type Corpora, loadCorpora } from "./corpora.ts";
import type { TrainOptions } from "./main.ts";
import { jackknife, type TaggedTree } from "./parser/treebank.ts";
import { Trainer } from "./parser/trainer.ts";
import { gatherVocabulary } from "./parser/vocabulary.ts";

const sizes = { width: 128, layers: 3, arc: 96, label: 64 };
const settings = {
  epochs: 20, batch: 600, rate: 0.003, weightDecay: 0, wordDropout: 0.5, seed: 1,
  dropout: { input: 0.2, memory: 0.3, arcDependent: 0.3, arcHead: 0.3, label: 0.3 },
};

/** Trains a language's parser on all of its trees and writes models/CODE/parser.bin. */
export async function train({ data, language, models }: TrainOptions): Promise<void> {
  const folder = join(models, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "parser.bin"), trainParser(loadCorpora(data, language, null), language));
}

/** Trains a parser; the bytes of its model file. */
export function trainParser(corpora: Corpora, language: string): Uint8Array {
  const trees = jackknife(corpora, language);
  const relations = [...new Set(trees.flatMap((tree) => tree.relations))].sort();
  const { table, counts } = gatherVocabulary(trees.map(({ sentence }) => sentence), 2);
  const trainer = new Trainer({ rows: table.size, ...sizes, relations: relations.length }, { get: (key) => table.get(key) ?? -1 }, counts, settings);
  trainer.train(trees.map((tree) => toExample(tree, relations)), (epoch, loss) => {
    console.error(`parser: epoch ${String(epoch + 1)}, loss ${loss.toFixed(3)}`);
  });
  return packModel(packParser(trainer.network, table, relations));
}

function toExample({ sentence, heads, relations }: TaggedTree, names: readonly string[]) {
  return { sentence, heads, relations: relations.map((relation) => names.indexOf(relation)) };
}
