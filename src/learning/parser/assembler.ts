/**
 * A handful of WebAssembly instructions (Core Specification 2.0), enough to write loops over vectors of four floats.
 * Code is lists of bytes; pointers are byte offsets into the imported memory.
 */

export type Code = readonly number[];
export const i32 = 0x7f, f32 = 0x7d, v128 = 0x7b;

/** A function to be exported: types of its parameters and of its further locals, in the order of their numbers. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly locals: readonly number[];
  readonly result?: number;
  readonly code: Code;
}

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
/** An integer from −64 to 63. */
export const constant = (value: number): Code => [0x41, value & 0x7f];
export const add: Code = [0x6a], times: Code = [0x6c];
export const lessThan: Code = [0x48], atMost: Code = [0x4c], atLeast: Code = [0x4e];
export const increase = (local: number, by: Code): Code => [...get(local), ...by, ...add, ...set(local)];

export const real = (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
export const realAdd: Code = [0x92], realDivide: Code = [0x95], realRoot: Code = [0x91];

const simd = (operation: number, ...rest: number[]): Code => [0xfd, ...unsigned(operation), ...rest];
export const load = (offset = 0): Code => simd(0x00, 0, ...unsigned(offset));
export const loadSplat: Code = simd(0x09, 0, 0);
/** Eight signed bytes as 16-bit integers. */
export const loadBytes: Code = simd(0x01, 0, 0);
export const store = (offset = 0): Code => simd(0x0b, 0, ...unsigned(offset));
export const splat: Code = simd(0x13);
export const lane = (index: number): Code => simd(0x1f, index);
export const lowToIntegers: Code = simd(0xa7), highToIntegers: Code = simd(0xa8), toReals: Code = simd(0xfa);
export const absolute: Code = simd(0xe0), plus: Code = simd(0xe4), minus: Code = simd(0xe5);
export const multiplied: Code = simd(0xe6), divided: Code = simd(0xe7), maximum: Code = simd(0xe9);

/** Runs `body` again and again until `done` holds before a turn. */
export const until = (done: Code, body: Code): Code => [0x02, 0x40, 0x03, 0x40, ...done, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b];

/** The bytes of a module with these functions, which imports its memory as "m" of "m". */
export function assemble(functions: readonly WasmFunction[]): Uint8Array {
  const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, bytes: Code): Code => [id, ...unsigned(bytes.length), ...bytes];
  const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
  const indexes = functions.map((_, index) => index);
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, list(functions.map(({ parameters, result }) => [0x60, ...sized(parameters), ...sized(result === undefined ? [] : [result])]))),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
    ...section(3, list(indexes.map((index) => [index]))),
    ...section(7, list(functions.map(({ name }, index) => [...sized([...name].map((letter) => letter.charCodeAt(0))), 0, index]))),
    ...section(10, list(functions.map(({ locals, code }) => sized([...list(locals.map((type) => [1, type])), ...code, 0x0b])))),
  ]);
}

/** LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
