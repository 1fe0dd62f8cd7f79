import { filterBit, firstCell, maxClasses } from "./weights.ts";

/**
 * Linear weights under the hashing trick (Weinberger et al. 2009): a feature is a 32-bit hash, and its weights for the
 * classes 0, 1, 2 … are adjacent cells, starting where the hash points. Features not kept in training are told by a
 * one-probe Bloom filter (Bloom 1970) and weigh nothing. Cells are quantised to 8 bits; scores compare within a model.
 */
export class HashedWeights {
  private readonly cellShift: number;
  private readonly bitShift: number;

  /** @param cells 2^k + maxClasses weights; @param filter 2^m bits. */
  constructor(
    private readonly cells: Int8Array,
    private readonly filter: Uint32Array,
  ) {
    this.cellShift = 32 - Math.log2(cells.length - maxClasses);
    this.bitShift = 32 - Math.log2(filter.length * 32);
  }

  /** Adds to `scores` what the first `count` features say of classes 0 to `classes` − 1, the first at `from`. */
  addAll(features: Int32Array, count: number, classes: number, scores: Int16Array | Int32Array, from = 0): void {
    const { cells } = this;
    for (let i = 0; i < count; i++) {
      const base = this.find(features[i]);
      if (base < 0) continue;
      for (let c = 0; c < classes; c++) scores[from + c] += cells[base + c];
    }
  }

  /** The first cell of a feature; -1 if it weighs nothing. */
  private find(feature: number): number {
    const bit = filterBit(feature, this.bitShift);
    return (this.filter[bit >>> 5] >>> (bit & 31)) & 1 ? firstCell(feature, this.cellShift) : -1;
  }
}
