import { Workspace } from "../workspace.ts";

/** A row-major matrix of floats within a kernel's memory. `values` is its view, rows lying `stride` floats apart. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
  /** Byte offset in the memory. */
  readonly offset: number;
  readonly values: Float32Array;
}

/**
 * Arithmetic on matrices of floats in WebAssembly SIMD, to the bit alike on every machine (IEEE 754, no fused operations).
 */
export class Kernel extends Workspace {
  /** A matrix of unspecified content; its rows are padded to a multiple of eight floats. @throws RangeError if it is too large. */
  matrix(rows: number, columns: number): Matrix {
    const stride = (columns + 7) & ~7;
    const offset = this.reserve(rows * stride * 4);
    return { rows, columns, stride, offset, values: this.floats(offset, rows * stride) };
  }

  /** c += a · b. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    this.routines.multiply(a.offset, a.stride * 4, 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.rows, a.columns, c.stride);
  }

  /** c += transpose(a) · b. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix): void {
    this.routines.multiply(a.offset, 4, a.stride * 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.columns, a.rows, c.stride);
  }

  /** out = a + b. */
  sum(a: Matrix, b: Matrix, out: Matrix): void {
    this.routines.sum(a.offset, b.offset, out.offset, endOf(out));
  }

  /** Puts 0 for what is negative. */
  rectify(matrix: Matrix): Matrix {
    this.routines.rectify(matrix.offset, endOf(matrix));
    return matrix;
  }

  /** Turns gates to shares from 0 to 1 by x ↦ ½ + ½ x / (1 + |x|), a sigmoid without transcendental functions. */
  open(matrix: Matrix): void {
    this.routines.open(matrix.offset, endOf(matrix));
  }

  /**
   * Root mean square normalisation (Zhang & Sennrich 2019) of each row into `out`; returns what each was multiplied by.
   */
  normalise(input: Matrix, gain: Matrix, out: Matrix): Float32Array {
    const scales = new Float32Array(input.rows);
    const bytes = input.stride * 4;
    for (let row = 0; row < input.rows; row++) {
      const to = out.offset + row * bytes;
      scales[row] = this.routines.normalise(input.offset + row * bytes, gain.offset, to, to + bytes, input.stride);
    }
    return scales;
  }

  /**
   * One step of a gated memory: `count` units from `from` on keep of what the units `back` floats behind them hold as
   * much as their gates close, and take of their candidates the rest.
   */
  blend(gate: Matrix, candidate: Matrix, memory: Matrix, from: number, count: number, back: number): void {
    const at = from * 4, to = memory.offset + at;
    this.routines.blend(to - back * 4, gate.offset + at, candidate.offset + at, to, to + count * 4);
  }
}

/** The rows `first` to `first + rows` of a matrix, sharing its content. */
export function rowsOf(matrix: Matrix, first: number, rows: number): Matrix {
  const { stride, columns } = matrix;
  const start = first * stride;
  return { rows, columns, stride, offset: matrix.offset + start * 4, values: matrix.values.subarray(start, start + rows * stride) };
}

/** Writes the transpose of `matrix` into `out`. */
export function transpose(matrix: Matrix, out: Matrix): void {
  for (let row = 0; row < matrix.rows; row++) {
    const from = row * matrix.stride;
    for (let column = 0; column < matrix.columns; column++) out.values[column * out.stride + row] = matrix.values[from + column];
  }
}

function endOf(matrix: Matrix): number {
  return matrix.offset + matrix.rows * matrix.stride * 4;
}
