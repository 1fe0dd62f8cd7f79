/**
 * Matrix multiplication in WebAssembly SIMD, assembled at load time. Floats behave to the bit alike on every machine
 * there (IEEE 754, no fused operations), and four lanes at once make a neural parser fast enough for Node.
 */

declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

/** A row-major matrix of floats within a kernel's memory. `values` is its view, rows lying `stride` floats apart. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
  readonly offset: number;
  readonly values: Float32Array;
}

type Gemm = (
  a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, n: number, k: number, m: number,
) => void;

/** A stretch of WebAssembly memory for matrices, and the multiplication over it. */
export class Kernel {
  private readonly buffer: ArrayBuffer;
  private readonly gemm: Gemm;
  private top = 0;

  /** @param bytes room for all matrices together. */
  constructor(bytes: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    this.buffer = memory.buffer;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { m: { m: memory } });
    this.gemm = instance.exports.g as Gemm;
  }

  /** The fill level of the memory, to be given to `release`. */
  mark(): number {
    return this.top;
  }

  /** Gives up all matrices made since `mark`. */
  release(mark: number): void {
    this.top = mark;
  }

  /** A matrix of unspecified content; its rows are padded to a multiple of eight floats. */
  matrix(rows: number, columns: number): Matrix {
    const stride = (columns + 7) & ~7;
    const offset = this.top;
    this.top += rows * stride * 4;
    return { rows, columns, stride, offset, values: new Float32Array(this.buffer, offset, rows * stride) };
  }

  /** c += a · b. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    this.gemm(a.offset, a.stride * 4, 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.rows, a.columns, c.stride);
  }

  /** c += transpose(a) · b. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix): void {
    this.gemm(a.offset, 4, a.stride * 4, b.offset, b.stride * 4, c.offset, c.stride * 4, a.columns, a.rows, c.stride);
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

const i32 = 0x7f, v128 = 0x7b;
/** Parameters of the function, then its local integers, then its local vectors. */
const A = 0, A_ROW = 1, A_COLUMN = 2, B = 3, B_ROW = 4, C = 5, C_ROW = 6, N = 7, K = 8, M = 9;
const I = 10, J = 11, P = 12, B_AT = 13, C_AT = 14, A_AT = 15;
const SUM = 19, B_LOW = 27, B_HIGH = 28, SPLAT = 29;

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const add = 0x6a, times = 0x6c, lessThan = 0x48, atMost = 0x4c, atLeast = 0x4e;
const load = (offset: number) => [0xfd, 0x00, 0x00, ...unsigned(offset)];
const splat = [0xfd, 0x09, 0x00, 0x00];
const store = (offset: number) => [0xfd, 0x0b, 0x00, ...unsigned(offset)];
const vectorTimes = [0xfd, 0xe6, 0x01], vectorAdd = [0xfd, 0xe4, 0x01];
const increase = (local: number, by: number[]) => [...get(local), ...by, add, ...set(local)];
/** Runs `body` again and again until `done` holds before a turn. */
const until = (done: number[], body: number[]) => [0x02, 0x40, 0x03, 0x40, ...done, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b];
const each = (count: number, body: (index: number) => number[]) => Array.from({ length: count }, (_, index) => body(index)).flat();

/** Multiplies `rows` rows of a, from row I on, with all of b, eight columns at a time. */
function panel(rows: number): number[] {
  const rowOfC = (row: number) => [...get(C_AT), ...get(C_ROW), ...constant(row), times, add];
  return [
    ...constant(0), ...set(J),
    ...until([...get(J), ...get(M), atLeast], [
      ...get(B), ...get(J), ...constant(4), times, add, ...set(B_AT),
      ...get(C), ...get(I), ...get(C_ROW), times, add, ...get(J), ...constant(4), times, add, ...set(C_AT),
      ...each(rows, (row) => [...get(A), ...get(I), ...constant(row), add, ...get(A_ROW), times, add, ...set(A_AT + row)]),
      ...each(rows, (row) => [
        ...rowOfC(row), ...load(0), ...set(SUM + 2 * row), ...rowOfC(row), ...load(16), ...set(SUM + 2 * row + 1),
      ]),
      ...get(K), ...set(P),
      ...until([...get(P), ...constant(0), atMost], [
        ...get(B_AT), ...load(0), ...set(B_LOW), ...get(B_AT), ...load(16), ...set(B_HIGH),
        ...each(rows, (row) => [
          ...get(A_AT + row), ...splat, ...set(SPLAT),
          ...get(SUM + 2 * row), ...get(SPLAT), ...get(B_LOW), ...vectorTimes, ...vectorAdd, ...set(SUM + 2 * row),
          ...get(SUM + 2 * row + 1), ...get(SPLAT), ...get(B_HIGH), ...vectorTimes, ...vectorAdd, ...set(SUM + 2 * row + 1),
          ...increase(A_AT + row, get(A_COLUMN)),
        ]),
        ...increase(B_AT, get(B_ROW)),
        ...increase(P, [0x41, 0x7f]),
      ]),
      ...each(rows, (row) => [
        ...rowOfC(row), ...get(SUM + 2 * row), ...store(0), ...rowOfC(row), ...get(SUM + 2 * row + 1), ...store(16),
      ]),
      ...increase(J, constant(8)),
    ]),
    ...increase(I, constant(rows)),
  ];
}

function assemble(): Uint8Array {
  const section = (id: number, bytes: number[]) => [id, ...unsigned(bytes.length), ...bytes];
  const code = [
    2, ...unsigned(9), i32, ...unsigned(11), v128,
    ...until([...get(N), ...get(I), ...constant(4), add, lessThan], panel(4)),
    ...until([...get(N), ...get(I), atMost], panel(1)),
    0x0b,
  ];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 10, ...Array<number>(10).fill(i32), 0]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x67, 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
