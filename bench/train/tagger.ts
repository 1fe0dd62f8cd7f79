import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import { type Grid, type Template, TemplateSet } from "../../src/learning/templates.ts";
import { columns, gridWidth } from "../../src/stages/syntax/columns.ts";
import { tagsOf } from "../../src/stages/syntax/tagger.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";
import { backwardTemplates, forwardTemplates } from "../../src/stages/syntax/templates.ts";
import { FeatureFilter, Perceptron, quantise } from "./perceptron.ts";
import { random, shuffle } from "./random.ts";
import type { Sample } from "./sample.ts";

/** From how many occurrences on a form can have only the tags seen with it. */
const trusted = 20;

export interface TaggerSettings {
  /** 2^cellBits weights a direction, and a filter of 2^filterBits bits. */
  readonly cellBits: number;
  readonly filterBits: number;
  readonly epochs: number;
  /** Features seen less often weigh nothing. */
  readonly minimum: number;
  /** How far the right class must lead in training (a perceptron with margin, Krauth & Mézard 1987). */
  readonly margin: number;
  readonly seed: number;
}

/** A direction in which sentences are tagged. */
interface Direction {
  readonly templates: readonly Template[];
  /** The column that holds the tags predicted so far. */
  readonly column: number;
  readonly rows: (length: number) => number[];
}

const directions: readonly Direction[] = [
  { templates: forwardTemplates, column: columns.tag, rows: (length) => Array.from({ length }, (_, i) => i) },
  { templates: backwardTemplates, column: columns.backTag, rows: (length) => Array.from({ length }, (_, i) => length - 1 - i) },
];

/** Trains the part-of-speech tagger; `grids` are those of the samples. */
export function trainTags(samples: readonly Sample[], grids: readonly Grid[], settings: TaggerSettings): Record<string, Section> {
  const dictionary = tagDictionary(samples, grids);
  const everything = dictionary.get(0) ?? 0;
  const filter = new FeatureFilter(settings.filterBits);
  for (const { templates, column } of directions) countFeatures(samples, grids, new TemplateSet(templates, gridWidth), column, filter);
  console.error(`tags: ${String(filter.keep(settings.minimum))} features kept`);
  const [forward, backward] = directions.map((direction) => trainDirection(samples, grids, dictionary, direction, filter, settings));
  const [forwardCells, backwardCells] = quantise([forward.averages(), backward.averages()]);
  dictionary.delete(0);
  const table = layTable(dictionary);
  return {
    "tags.forward": forwardCells, "tags.backward": backwardCells, "tags.filter": filter.words,
    "dictionary.keys": table.keys, "dictionary.values": table.values, "dictionary.open": Uint32Array.of(everything),
  };
}

function trainDirection(
  samples: readonly Sample[], grids: readonly Grid[], dictionary: ReadonlyMap<number, number>, direction: Direction,
  filter: FeatureFilter, settings: TaggerSettings,
): Perceptron {
  const templates = new TemplateSet(direction.templates, gridWidth);
  const features = new Int32Array(templates.count);
  const scores = new Float64Array(uposTags.length);
  const perceptron = new Perceptron(settings.cellBits, filter);
  const candidateLists = new Map<number, number[]>();
  const candidatesOf = (form: number): number[] => {
    const bits = dictionary.get(form) ?? dictionary.get(0) ?? 0;
    const list = candidateLists.get(bits) ?? tagsOf(bits);
    candidateLists.set(bits, list);
    return list;
  };
  const next = random(settings.seed);
  const order = samples.map((_, i) => i);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let wrong = 0;
    for (const i of shuffle(order, next)) {
      const grid = grids[i];
      for (const row of direction.rows(grid.length)) {
        const gold = samples[i].tags[row];
        const candidates = candidatesOf(grid.get(row, columns.form));
        perceptron.step();
        if (candidates.length === 1) {
          grid.set(row, direction.column, candidates[0] + 1);
          continue;
        }
        scores.fill(0);
        const count = templates.fill(grid, row, features);
        perceptron.add(features, count, candidates, scores);
        const best = argmax(candidates, scores);
        grid.set(row, direction.column, best + 1);
        const right = candidates.filter((tag) => (gold >>> tag) & 1);
        const others = candidates.filter((tag) => ((gold >>> tag) & 1) === 0);
        if (right.length === 0 || others.length === 0) continue;
        const wanted = argmax(right, scores), rival = argmax(others, scores);
        if (scores[wanted] > scores[rival] + settings.margin) continue;
        wrong += (gold >>> best) & 1 ? 0 : 1;
        perceptron.update(features, count, wanted, 1);
        perceptron.update(features, count, rival, -1);
      }
    }
    console.error(`tags: epoch ${String(epoch)}, ${String(wrong)} wrong`);
  }
  return perceptron;
}

/** The class of the highest score; the first of equals. */
export function argmax(classes: readonly number[], scores: ArrayLike<number>): number {
  let best = classes[0];
  for (const c of classes) if (scores[c] > scores[best]) best = c;
  return best;
}

/** Counts the features that gold tags give. */
function countFeatures(samples: readonly Sample[], grids: readonly Grid[], templates: TemplateSet, column: number, filter: FeatureFilter): void {
  const features = new Int32Array(templates.count);
  for (const [i, grid] of grids.entries()) {
    for (const [row, bits] of samples[i].tags.entries()) grid.set(row, column, 32 - Math.clz32(bits));
    for (let row = 0; row < grid.length; row++) filter.count(features, templates.fill(grid, row, features));
  }
}

/** Tags seen per trusted form (by hash), as bits; under 0 the tags of any other form. */
function tagDictionary(samples: readonly Sample[], grids: readonly Grid[]): Map<number, number> {
  const seen = new Map<number, { count: number; bits: number }>();
  let everything = 0;
  for (const [i, { tags }] of samples.entries()) {
    for (const [row, bits] of tags.entries()) {
      const form = grids[i].get(row, columns.form);
      const entry = seen.get(form) ?? { count: 0, bits: 0 };
      seen.set(form, { count: entry.count + 1, bits: entry.bits | bits });
      if ((bits & (bits - 1)) === 0) everything |= bits;
    }
  }
  const trustedForms = [...seen].filter(([, { count }]) => count >= trusted).map(([form, { bits }]): [number, number] => [form, bits]);
  return new Map([...trustedForms, [0, everything]]);
}
