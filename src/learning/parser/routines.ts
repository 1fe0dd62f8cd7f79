import {
  absolute, add, assemble, atLeast, atMost, type Code, constant, divided, f32, get, highToIntegers, i32, increase, lane, lessThan, load,
  loadBytes, loadSplat, lowToIntegers, maximum, minus, multiplied, plus, real, realAdd, realDivide, realRoot, set, splat, store,
  times, toReals, until, v128, type WasmFunction,
} from "./assembler.ts";

/** The routines of the assembled module. Arguments are byte offsets; `end` is that behind the last float of `out`. */
export interface Routines {
  /** c += a · b with n rows of a, k columns of a, m columns of b and c (a multiple of eight); strides in bytes. */
  gemm(a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, n: number, k: number, m: number): void;
  /** out = a + b. */
  sum(a: number, b: number, out: number, end: number): void;
  /** out = before + gate (candidate − before). */
  blend(before: number, gate: number, candidate: number, out: number, end: number): void;
  /** out = gain · input / root mean square of input; returns one over that root. */
  normalise(input: number, gain: number, out: number, end: number, count: number): number;
  /** out += scale · bytes, eight at a time. */
  addBytes(bytes: number, scale: number, out: number, end: number): void;
  /** out = out, or 0 where it is negative. */
  rectify(out: number, end: number): void;
  /** out = ½ + ½ out / (1 + |out|), an algebraic sigmoid. */
  open(out: number, end: number): void;
}

const ints = (count: number): number[] => Array<number>(count).fill(i32);

/** Goes on by four floats until `out` reaches `end`, moving the other pointers along. */
function sweep(out: number, end: number, others: readonly number[], body: Code): Code {
  return until([...get(out), ...get(end), ...atLeast], [...body, ...[...others, out].flatMap((pointer) => increase(pointer, constant(16)))]);
}

const sum: WasmFunction = {
  name: "sum", parameters: ints(4), locals: [],
  code: sweep(2, 3, [0, 1], [...get(2), ...get(0), ...load(), ...get(1), ...load(), ...plus, ...store()]),
};

const blend: WasmFunction = {
  name: "blend", parameters: ints(5), locals: [],
  code: sweep(3, 4, [0, 1, 2], [
    ...get(3), ...get(0), ...load(), ...get(1), ...load(), ...get(2), ...load(), ...get(0), ...load(), ...minus, ...multiplied, ...plus,
    ...store(),
  ]),
};

const rectify: WasmFunction = {
  name: "rectify", parameters: ints(2), locals: [],
  code: sweep(0, 1, [], [...get(0), ...get(0), ...load(), ...real(0), ...splat, ...maximum, ...store()]),
};

const open: WasmFunction = {
  name: "open", parameters: ints(2), locals: [v128],
  code: sweep(0, 1, [], [
    ...get(0), ...load(), ...set(2),
    ...get(0), ...real(0.5), ...splat,
    ...get(2), ...real(0.5), ...splat, ...multiplied, ...real(1), ...splat, ...get(2), ...absolute, ...plus, ...divided,
    ...plus, ...store(),
  ]),
};

const normalise: WasmFunction = {
  name: "normalise", parameters: ints(5), locals: [i32, v128, f32], result: f32,
  code: [
    ...get(0), ...set(5),
    ...until([...get(5), ...get(0), ...get(4), ...constant(4), ...times, ...add, ...atLeast], [
      ...get(6), ...get(5), ...load(), ...get(5), ...load(), ...multiplied, ...plus, ...set(6),
      ...increase(5, constant(16)),
    ]),
    ...real(1),
    ...get(6), ...lane(0), ...get(6), ...lane(1), ...realAdd, ...get(6), ...lane(2), ...get(6), ...lane(3), ...realAdd, ...realAdd,
    ...get(4), 0xb2, ...realDivide, ...real(1e-6), ...realAdd, ...realRoot, ...realDivide, ...set(7),
    ...sweep(2, 3, [0, 1], [
      ...get(2), ...get(0), ...load(), ...get(1), ...load(), ...multiplied, ...get(7), ...splat, ...multiplied, ...store(),
    ]),
    ...get(7),
  ],
};

const addBytes: WasmFunction = {
  name: "addBytes", parameters: [i32, f32, i32, i32], locals: [v128],
  code: until([...get(2), ...get(3), ...atLeast], [
    ...get(0), ...loadBytes, ...set(4),
    ...get(2), ...get(2), ...load(), ...get(4), ...lowToIntegers, ...toReals, ...get(1), ...splat, ...multiplied, ...plus, ...store(),
    ...get(2), ...get(2), ...load(16), ...get(4), ...highToIntegers, ...toReals, ...get(1), ...splat, ...multiplied, ...plus, ...store(16),
    ...increase(0, constant(8)), ...increase(2, constant(32)),
  ]),
};

/** Locals of the multiplication: its parameters, loop counters and pointers, four rows of sums, then what is multiplied. */
const A = 0, A_ROW = 1, A_COLUMN = 2, B = 3, B_ROW = 4, C = 5, C_ROW = 6, N = 7, K = 8, M = 9;
const I = 10, J = 11, P = 12, B_AT = 13, C_AT = 14, A_AT = 15, SUM = 19, B_LOW = 27, B_HIGH = 28, FACTOR = 29;

/** Multiplies `rows` rows of a, from row I on, with all of b, eight columns at a time. */
function panel(rows: number): Code {
  const each = (body: (row: number) => Code): Code => Array.from({ length: rows }, (_, row) => body(row)).flat();
  const rowOfC = (row: number): Code => [...get(C_AT), ...get(C_ROW), ...constant(row), ...times, ...add];
  const place = (base: number, index: Code, row: number): Code => [...get(base), ...index, ...get(row), ...times, ...add];
  const multiplyAdd = (sums: number, b: number): Code => [...get(sums), ...get(FACTOR), ...get(b), ...multiplied, ...plus, ...set(sums)];
  const columnOffset: Code = [...get(J), ...constant(4), ...times, ...add];
  return [
    ...constant(0), ...set(J),
    ...until([...get(J), ...get(M), ...atLeast], [
      ...get(B), ...columnOffset, ...set(B_AT),
      ...place(C, get(I), C_ROW), ...columnOffset, ...set(C_AT),
      ...each((row) => [...place(A, [...get(I), ...constant(row), ...add], A_ROW), ...set(A_AT + row)]),
      ...each((row) => [...rowOfC(row), ...load(), ...set(SUM + 2 * row), ...rowOfC(row), ...load(16), ...set(SUM + 2 * row + 1)]),
      ...get(K), ...set(P),
      ...until([...get(P), ...constant(0), ...atMost], [
        ...get(B_AT), ...load(), ...set(B_LOW), ...get(B_AT), ...load(16), ...set(B_HIGH),
        ...each((row) => [
          ...get(A_AT + row), ...loadSplat, ...set(FACTOR),
          ...multiplyAdd(SUM + 2 * row, B_LOW), ...multiplyAdd(SUM + 2 * row + 1, B_HIGH),
          ...increase(A_AT + row, get(A_COLUMN)),
        ]),
        ...increase(B_AT, get(B_ROW)), ...increase(P, constant(-1)),
      ]),
      ...each((row) => [...rowOfC(row), ...get(SUM + 2 * row), ...store(), ...rowOfC(row), ...get(SUM + 2 * row + 1), ...store(16)]),
      ...increase(J, constant(8)),
    ]),
    ...increase(I, constant(rows)),
  ];
}

const gemm: WasmFunction = {
  name: "gemm", parameters: ints(10), locals: [...ints(9), ...Array<number>(11).fill(v128)],
  code: [
    ...until([...get(N), ...get(I), ...constant(4), ...add, ...lessThan], panel(4)),
    ...until([...get(N), ...get(I), ...atMost], panel(1)),
  ],
};

/** The bytes of the module that exports the routines. */
export function assembleRoutines(): Uint8Array {
  return assemble([gemm, sum, blend, normalise, addBytes, rectify, open]);
}
