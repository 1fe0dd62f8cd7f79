import { type Batch, layBatch } from "./batch.ts";
import type { ParserSentence, RowTable } from "../../../src/learning/parser/features.ts";
import type { Kernel, Matrix } from "../../../src/learning/parser/kernel.ts";
import type { Network } from "../../../src/learning/parser/network.ts";
import type { Tree } from "../../../src/learning/parser/parser.ts";
import { bestTree } from "../../../src/learning/parser/tree.ts";
import { type Encoding, encode, scoreArcs, scoreRelations } from "./forward.ts";

/** Networks that parse together, voting by the sum of their scores. */
export class Voters {
  constructor(
    private readonly kernel: Kernel,
    private readonly networks: readonly Network[],
    private readonly table: RowTable,
  ) {}

  /** The best tree of a sentence; empty for an empty sentence. */
  parse(sentence: ParserSentence): Tree {
    if (sentence.forms.length === 0) return { heads: new Int32Array(0), relations: new Int32Array(0) };
    const { kernel } = this;
    const mark = kernel.mark();
    const batch = layBatch([sentence], this.table);
    const encodings = this.networks.map((network) => {
      const input = kernel.matrix(batch.places, network.shape.width);
      sumRows(batch, network, input);
      return { network, encoding: encode(kernel, network, batch, input) };
    });
    const arcs = addUp(encodings.map(({ network, encoding }) => scoreArcs(kernel, network, batch, encoding, 0)));
    const heads = bestTree(arcs.values, arcs.stride, arcs.columns);
    const relations = this.nameArcs(encodings, heads);
    kernel.release(mark);
    return { heads: heads.subarray(1).map((head) => head - 1), relations };
  }

  private nameArcs(encodings: readonly { network: Network; encoding: Encoding }[], heads: Int32Array): Int32Array {
    const dependents = Int32Array.from({ length: heads.length - 1 }, (_, token) => token + 1);
    const scores = addUp(encodings.map(({ network, encoding }) =>
      scoreRelations(this.kernel, network, encoding, dependents, heads.subarray(1)).scores));
    return dependents.map((_, token) => argmax(scores.values, token * scores.stride, scores.columns));
  }
}

/** The index of the highest of `count` values from `start` on. */
function argmax(values: Float32Array, start: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[start + i] > values[start + best]) best = i;
  return best;
}

/** Adds all matrices up in the first. */
function addUp([first, ...others]: readonly Matrix[]): Matrix {
  for (const other of others) for (let i = 0; i < first.values.length; i++) first.values[i] += other.values[i];
  return first;
}

/** Sums up the rows of the places' features. */
export function sumRows(batch: Batch, { rows: { values: rows, stride } }: Network, input: Matrix): void {
  input.values.fill(0);
  for (let place = 0; place < batch.places; place++) {
    const to = place * stride;
    for (let feature = batch.firstRow[place]; feature < batch.firstRow[place + 1]; feature++) {
      const from = batch.rows[feature] * stride;
      for (let i = 0; i < stride; i++) input.values[to + i] += rows[from + i];
    }
  }
}
