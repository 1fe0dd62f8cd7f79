import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import type { RowTable } from "../../src/learning/parser/features.ts";
import { Kernel } from "../../src/learning/parser/kernel.ts";
import { packParser } from "../../src/learning/parser/model.ts";
import { copyNetwork, type Network } from "../../src/learning/parser/network.ts";
import { type Corpora, loadCorpora } from "./corpora.ts";
import type { TrainOptions } from "./main.ts";
import { jackknife, type ParserCorpora, type TaggedTree } from "./parser/treebank.ts";
import { keepRows } from "./parser/prune.ts";
import { type Example, type Settings, Trainer } from "./parser/trainer.ts";
import { gatherVocabulary, type Vocabulary } from "./parser/vocabulary.ts";
import { Voters } from "./parser/voters.ts";

const sizes = { width: 128, layers: 3, arc: 96, label: 64 };
const settings: Settings = {
  epochs: 16, batch: 400, rate: 0.003, wordDropout: 0.5, seed: 1,
  dropout: { input: 0.1, memory: 0.15, arcDependent: 0.15, arcHead: 0.15, label: 0.15 },
};
/** Feature rows that are learned: as many as fill a hash table of 2^14 slots to three quarters. */
const mostRows = 12_288;
/** Those of the most frequent features, which are kept; the others are worth less than a tenth of a point. */
const keptRows = 10_240;
/** How many networks find the trees of sentences without gold trees. */
const teachers = 3;
/** How often, where there are such trees, each gold tree is shown an epoch, and how many epochs are enough. */
const withSilver = { goldWeight: 2, epochs: 10 };

/** Trains a language's parser on all of its trees and writes models/CODE/parser.bin. */
export async function train({ data, language, models }: TrainOptions): Promise<void> {
  const folder = join(models, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "parser.bin"), withRows(trainParser(loadCorpora(data, language, null), language)));
}

/** Trains a parser; the bytes of its model file, which keeps all feature rows. */
export function trainParser(corpora: Corpora, language: string, layers = sizes.layers): Uint8Array {
  return learnParser(jackknife(corpora, language), layers);
}

/** A parser's file with the rows of its most frequent features only. */
export function withRows(bytes: Uint8Array, rows = keptRows): Uint8Array {
  return packModel(keepRows(new ModelFile(bytes, "the trained model"), rows));
}

/**
 * Trains a parser on trees and, where there are sentences without, also on the trees that several parsers trained on the
 * gold ones find for these together (self-training).
 */
export function learnParser({ trees, treeless }: ParserCorpora, layers = sizes.layers): Uint8Array {
  const relations = [...new Set(trees.flatMap((tree) => tree.relations))].sort();
  const gold = trees.map((tree) => toExample(tree, relations));
  const silver = treeless.length === 0 ? [] : annotate(gold, relations, treeless, layers);
  const examples = silver.length === 0 ? gold : [...Array<typeof gold>(withSilver.goldWeight).fill(gold).flat(), ...silver];
  const epochs = silver.length === 0 ? settings.epochs : withSilver.epochs;
  const vocabulary = gatherVocabulary(examples.map(({ sentence }) => sentence), mostRows);
  const network = learn(examples, vocabulary, relations, { ...settings, epochs }, layers, "parser");
  return packModel(packParser(network, vocabulary.table, relations));
}

function learn(examples: readonly Example[], { table, counts }: Vocabulary, relations: readonly string[], how: Settings, layers: number, name: string): Network {
  const trainer = new Trainer({ rows: table.size, ...sizes, layers, relations: relations.length }, rowTable(table), counts, how);
  trainer.train(examples, (epoch, loss) => console.error(`${name}: epoch ${String(epoch + 1)}, loss ${loss.toFixed(3)}`));
  return trainer.network;
}

function annotate(gold: readonly Example[], relations: readonly string[], treeless: ParserCorpora["treeless"], layers: number): Example[] {
  const vocabulary = gatherVocabulary(gold.map(({ sentence }) => sentence), mostRows);
  const networks = Array.from({ length: teachers }, (_, teacher) =>
    learn(gold, vocabulary, relations, { ...settings, seed: 100 + teacher }, layers, `teacher ${String(teacher + 1)}`));
  const kernel = new Kernel(networks.reduce((bytes, { rows }) => bytes + rows.values.byteLength + 2e6, 50e6));
  const parser = new Voters(kernel, networks.map((network) => copyNetwork(kernel, network)), rowTable(vocabulary.table));
  return treeless.filter(({ known }) => known.forms.length > 1 && known.forms.length < 100).map(({ sentence, known }) => {
    const { heads, relations: numbers } = parser.parse(known);
    return { sentence, heads: [...heads], relations: [...numbers] };
  });
}

function rowTable(table: ReadonlyMap<number, number>): RowTable {
  return { get: (key) => table.get(key) ?? -1 };
}

function toExample({ sentence, heads, relations }: TaggedTree, names: readonly string[]): Example {
  return { sentence, heads, relations: relations.map((relation) => names.indexOf(relation)) };
}
