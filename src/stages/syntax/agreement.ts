import type { Grid } from "../../learning/templates.ts";
import { columns } from "./columns.ts";
import { uposNumber } from "./tags.ts";

/** What the words of a noun phrase share. */
const shared = ["Case", "Number", "Gender"] as const;

/** What each shared value costs in which two linked words differ: more than scores can make up for, or a few of their features. */
const strong = 1 << 16;
const weak = 1000;

/** How many bundles a row, the best by score, are worth comparing. */
const width = 8;

const tagged = (...tags: readonly string[]): ReadonlySet<number> => new Set(tags.map((tag) => uposNumber(tag) + 1));
const modifier = tagged("DET", "ADJ", "ADP"), described = tagged("ADJ", "NOUN", "PROPN"), adjective = tagged("ADJ");
const name = tagged("PROPN"), adverb = tagged("ADV"), joining = tagged("CCONJ", "PUNCT");
const coordinator = tagged("CCONJ"), nominal = tagged("NOUN", "PROPN"), opening = tagged("DET", "ADJ", "NOUN", "PROPN");

/** What a row may have, and the scores. */
export interface Candidates {
  readonly bundles: readonly number[];
  readonly scores: readonly number[];
}

/** A row's best candidates: the highest sum of scores that ends in each, and by which candidate of the row before. */
interface Step {
  readonly bundles: readonly number[];
  readonly sums: number[];
  readonly from: number[];
}

/** A row whose bundles are chosen together with those of other rows. */
interface Link {
  readonly row: number;
  /** What a difference to the row before in the chain costs. */
  readonly cost: Cost;
}

/** What it costs if two words differ in case, and what in number or gender. */
interface Cost {
  readonly case: number;
  readonly other: number;
}

const free: Cost = { case: 0, other: 0 };
const phrase: Cost = { case: strong, other: strong };
const partsOfName: Cost = { case: weak, other: weak };
const coordination: Cost = { case: weak, other: 0 };

/** The rows of a sentence in chains of words that agree: modifiers and their noun, the parts of a name, coordinated nouns. Tags are known. */
export function* agreeingRows(grid: Grid): Generator<readonly Link[]> {
  let open: Link[] = [];
  for (let row = 0; row < grid.length; row++) {
    const before = open.length === 0 ? -1 : open[open.length - 1].row;
    const cost = before < 0 ? free : costOf(grid, before, row);
    if (before >= 0 && cost === free) {
      if (bridges(grid, before, row)) {
        yield [{ row, cost: free }];
        continue;
      }
      yield open;
      open = [];
    }
    open.push({ row, cost });
  }
  if (open.length > 0) yield open;
}

/** What two words cost that differ. */
function costOf(grid: Grid, before: number, row: number): Cost {
  const first = grid.get(before, columns.tag), second = grid.get(row, columns.tag);
  if (modifier.has(first) && described.has(second)) return phrase;
  if (name.has(first) && name.has(second) && row === before + 1) return partsOfName;
  return nominal.has(first) && opening.has(second) && row === before + 2 && coordinator.has(grid.get(row - 1, columns.tag)) ? coordination : free;
}

/** Whether a word may stand between words that agree: an adverb, "und" between nouns, "und" and commas between adjectives. */
function bridges(grid: Grid, before: number, row: number): boolean {
  const first = grid.get(before, columns.tag), tag = grid.get(row, columns.tag), next = grid.get(row + 1, columns.tag);
  if (adverb.has(tag)) return modifier.has(first);
  if (row !== before + 1 || !joining.has(tag)) return false;
  if (adjective.has(first)) return adjective.has(next) || adverb.has(next);
  return coordinator.has(tag) && nominal.has(first) && opening.has(next);
}

/** Tells how far feature bundles agree, and chooses bundles that do. */
export class Agreement {
  /** Of each bundle, its shared values as numbers; 0 where it has none. */
  private readonly values: readonly Uint8Array[];

  /** @param features the values of each bundle by the names of the features */
  constructor(features: readonly ReadonlyMap<string, string>[]) {
    const numbers = new Map<string, number>();
    this.values = features.map((values) =>
      Uint8Array.from(shared, (name) => {
        const value = values.get(name);
        if (value === undefined) return 0;
        numbers.set(value, numbers.get(value) ?? numbers.size + 1);
        return numbers.get(value) ?? 0;
      }),
    );
  }

  /** The bundles of a chain's rows whose scores, less the costs of differences, are highest together (Viterbi 1967). */
  choose(chain: readonly Link[], candidates: readonly Candidates[]): number[] {
    const steps = candidates.map(best);
    for (let step = 1; step < steps.length; step++) this.reach(steps[step - 1], steps[step], chain[step].cost);
    const chosen = new Array<number>(steps.length);
    let at = highest(steps[steps.length - 1].sums);
    for (let step = steps.length - 1; step >= 0; step--) {
      chosen[step] = steps[step].bundles[at];
      at = steps[step].from[at];
    }
    return chosen;
  }

  /** Adds to the sums of a step the best of the step before, less what differences cost. */
  private reach(before: Step, here: Step, cost: Cost): void {
    for (let i = 0; i < here.bundles.length; i++) {
      let most = -Infinity;
      for (let k = 0; k < before.bundles.length; k++) {
        const sum = before.sums[k] - this.costOf(cost, before.bundles[k], here.bundles[i]);
        if (sum <= most) continue;
        most = sum;
        here.from[i] = k;
      }
      here.sums[i] += most;
    }
  }

  /** What it costs that two bundles differ; values that one of them lacks do not count. */
  private costOf(cost: Cost, first: number, second: number): number {
    const a = this.values[first], b = this.values[second];
    let sum = 0;
    for (let i = 0; i < a.length; i++) if (a[i] !== 0 && b[i] !== 0 && a[i] !== b[i]) sum += i === 0 ? cost.case : cost.other;
    return sum;
  }
}

/** Those with the highest scores, in falling order, the first of equals first. */
function best({ bundles, scores }: Candidates): Step {
  const order: number[] = [];
  for (let i = 0; i < bundles.length; i++) {
    let at = order.length;
    for (; at > 0 && scores[order[at - 1]] < scores[i]; at--) if (at < width) order[at] = order[at - 1];
    if (at < width) order[at] = i;
  }
  return { bundles: order.map((i) => bundles[i]), sums: order.map((i) => scores[i]), from: order.map(() => 0) };
}

/** The index of the highest value; the first of equals. */
function highest(values: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[at]) at = i;
  return at;
}
