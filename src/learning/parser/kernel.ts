import { assembleRoutines, type Routines } from "./routines.ts";

/** As much of the WebAssembly interface as is used. */
declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

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
 * Arithmetic on matrices in WebAssembly SIMD: four floats at once make a neural parser fast enough for Node, and they
 * behave to the bit alike on every machine (IEEE 754, no fused operations). Matrices live in one stretch of memory,
 * given out and taken back like a stack.
 */
export class Kernel {
  private readonly buffer: ArrayBuffer;
  private readonly routines: Routines;
  private top = 0;

  /** @param bytes room for all matrices together. */
  constructor(bytes: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    this.buffer = memory.buffer;
    this.routines = new WebAssembly.Instance(new WebAssembly.Module(assembleRoutines()), { m: { m: memory } }).exports as Routines;
  }

  /** The fill level of the memory, to be given to `release`. */
  mark(): number {
    return this.top;
  }

  /** Gives up all matrices made since `mark`. */
  release(mark: number): void {
    this.top = mark;
  }

  /** A matrix of unspecified content; its rows are padded to a multiple of eight floats. @throws RangeError if it is too large. */
  matrix(rows: number, columns: number): Matrix {
    const stride = (columns + 7) & ~7;
    const offset = this.top;
    const values = new Float32Array(this.buffer, offset, rows * stride);
    this.top += rows * stride * 4;
    return { rows, columns, stride, offset, values };
  }

  /** Copies bytes into the memory; returns their offset. */
  place(bytes: Int8Array): number {
    const offset = this.top;
    new Int8Array(this.buffer, offset, bytes.length).set(bytes);
    this.top += (bytes.length + 15) & ~15;
    return offset;
  }

  /** c += a · b. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    this.routines.gemm(a.offset, a.stride * 4, 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.rows, a.columns, c.stride);
  }

  /** c += transpose(a) · b. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix): void {
    this.routines.gemm(a.offset, 4, a.stride * 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.columns, a.rows, c.stride);
  }

  /** out = a + b. */
  sum(a: Matrix, b: Matrix, out: Matrix): void {
    this.routines.sum(a.offset, b.offset, out.offset, endOf(out));
  }

  /** Adds to a row of `out` as many signed bytes from `bytes` on, times `scale`. */
  addBytes(bytes: number, scale: number, out: Matrix, row: number): void {
    const start = out.offset + row * out.stride * 4;
    this.routines.addBytes(bytes, scale, start, start + out.stride * 4);
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
  const start = first * matrix.stride;
  return {
    rows, columns: matrix.columns, stride: matrix.stride,
    offset: matrix.offset + start * 4,
    values: matrix.values.subarray(start, start + rows * matrix.stride),
  };
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
