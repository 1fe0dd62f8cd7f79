import { readFileSync } from "node:fs";

/** As much of the WebAssembly interface as is used. */
declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** The routines of routines.wasm, as assembly/ documents them; pointers are byte offsets, flags 0 or 1. */
export interface Routines {
  multiply(a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, n: number, k: number, m: number): void;
  sum(a: number, b: number, out: number, end: number): void;
  blend(before: number, gate: number, candidate: number, out: number, end: number): void;
  normalise(input: number, gain: number, out: number, end: number, count: number): number;
  addBytes(bytes: number, scale: number, out: number, end: number): void;
  rectify(out: number, end: number): void;
  open(out: number, end: number): void;
  expand(shorts: number, scale: number, out: number, count: number): void;
  packColumns(weights: number, stride: number, gain: number, inner: number, columns: number, out: number, scales: number, most: number, unit: number): void;
  normaliseToIntegers(input: number, out: number, rows: number, width: number, unit: number): void;
  multiplyIntegers(a: number, b: number, scales: number, biases: number, out: number, rows: number, inner: number, columns: number): void;
  gather(slots: number, vectors: number, out: number, places: number, width: number): void;
  remember(mixed: number, state: number, starts: number, sentences: number, width: number): void;
  rectifyColumns(matrix: number, stride: number, rows: number, columns: number): void;
  findHeads(
    query: number, queryRow: number, described: number, describedRow: number, arc: number, marks: number, size: number,
    tagCount: number, distances: number, betweens: number, scores: number, heads: number,
  ): void;
  describeArcs(dependents: number, heads: number, row: number, places: number, headOf: number, ways: number, label: number, out: number): void;
  bestInRows(matrix: number, stride: number, rows: number, count: number, out: number): void;
  chooseTags(
    scoring: number, locals: number, localCount: number, rows: number, backwards: number, id: number, column: number,
    candidates: number, scores: number, totals: number,
  ): void;
  scoreRows(scoring: number, locals: number, localCount: number, rows: number, id: number, scores: number): void;
  decideTags(dictionary: number, open: number, rows: number, form: number, column: number, candidates: number, totals: number, decided: number): void;
  chooseBundles(
    scoring: number, dictionary: number, choices: number, rows: number, backwards: number, lower: number, tag: number,
    column: number, chosen: number, unitScores: number, scores: number, stride: number, passing: number,
  ): void;
}

const alignment = 16;
let module: object | null = null;

/** A stretch of memory on which the routines work, given out and taken back like a stack. */
export class Workspace {
  readonly routines: Routines;
  protected readonly buffer: ArrayBuffer;
  private top = 0;

  /** @param bytes room for all that will lie in it at one time. */
  constructor(bytes: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    module ??= new WebAssembly.Module(readFileSync(new URL("../learning/routines.wasm", import.meta.url)));
    this.buffer = memory.buffer;
    this.routines = new WebAssembly.Instance(module, { env: { memory } }).exports as Routines;
  }

  /** The fill level of the memory, to be given to `release`. */
  mark(): number {
    return this.top;
  }

  /** Gives up all that was reserved since `mark`. */
  release(mark: number): void {
    this.top = mark;
  }

  /** The offset of as many bytes, whose content is unspecified. @throws RangeError if there is no room. */
  reserve(bytes: number): number {
    const offset = this.top;
    this.top += (bytes + alignment - 1) & ~(alignment - 1);
    if (this.top > this.buffer.byteLength) throw new RangeError(`no room for ${String(bytes)} bytes`);
    return offset;
  }

  /** Copies numbers into the memory; returns their offset. */
  place(values: Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array): number {
    const offset = this.reserve(values.byteLength);
    new Uint8Array(this.buffer, offset, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return offset;
  }

  /** A view of `count` integers at an offset. */
  integers(offset: number, count: number): Int32Array {
    return new Int32Array(this.buffer, offset, count);
  }

  /** A view of `count` short integers at an offset. */
  shorts(offset: number, count: number): Int16Array {
    return new Int16Array(this.buffer, offset, count);
  }

  /** A view of `count` floats at an offset. */
  floats(offset: number, count: number): Float32Array {
    return new Float32Array(this.buffer, offset, count);
  }
}
