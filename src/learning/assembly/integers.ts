import { inverseRoot } from "./matrices";

/**
 * Normalises rows of floats by their root mean square and writes them as 16-bit integers of `unit` steps to 1.
 * @param width a multiple of eight
 */
export function normaliseToIntegers(input: i32, out: i32, rows: i32, width: i32, unit: f32): void {
  for (let row = 0; row < rows; row++) {
    const factor = f32x4.splat(inverseRoot(input, width) * unit);
    const end = input + (width << 2);
    for (; input < end; input += 32, out += 16) v128.store(out, i16x8.narrow_i32x4_s(rounded(input, factor), rounded(input + 16, factor)));
  }
}

function rounded(input: i32, factor: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(input), factor)));
}

/**
 * Packs a matrix of floats, its rows multiplied by `gain`, as integers of at most `most`: for every eight columns, pairs
 * of rows side by side, as `multiplyIntegers` takes them. `scales` gets what a column's integers are to be multiplied by.
 * @param stride bytes from row to row @param inner number of rows, even @param unit steps to 1 of what it is multiplied with
 */
export function packColumns(weights: i32, stride: i32, gain: i32, inner: i32, columns: i32, out: i32, scales: i32, most: f32, unit: f32): void {
  for (let column = 0; column < columns; column++) {
    let largest: f32 = 0;
    for (let row = 0; row < inner; row++) largest = max(largest, abs(weight(weights, stride, gain, row, column)));
    const step: f32 = largest > 0 ? largest / most : 1;
    const base = out + (((column >> 3) * inner * 8 + (column & 7) * 2) << 1);
    for (let row = 0; row < inner; row++) {
      store<i16>(base + (((row >> 1) * 16 + (row & 1)) << 1), <i16>nearest(weight(weights, stride, gain, row, column) / step));
    }
    store<f32>(scales + (column << 2), step / unit);
  }
}

function weight(weights: i32, stride: i32, gain: i32, row: i32, column: i32): f32 {
  return load<f32>(weights + row * stride + (column << 2)) * load<f32>(gain + (row << 2));
}

/**
 * out = scales · (a · b) + biases, where a holds rows of 16-bit integers and b what `packColumns` wrote; exact, unless
 * sums exceed 32 bits. @param rows a multiple of four @param inner columns of a @param columns of b, a multiple of eight
 */
export function multiplyIntegers(a: i32, b: i32, scales: i32, biases: i32, out: i32, rows: i32, inner: i32, columns: i32): void {
  const aRow = inner << 1, outRow = columns << 2;
  for (let column = 0; column < columns; column += 8) {
    const scaleLow = v128.load(scales), scaleHigh = v128.load(scales, 16), biasLow = v128.load(biases), biasHigh = v128.load(biases, 16);
    let a0 = a, to = out;
    for (let row = 0; row < rows; row += 4) {
      const a1 = a0 + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
      let low0 = i32x4.splat(0), high0 = i32x4.splat(0), low1 = i32x4.splat(0), high1 = i32x4.splat(0);
      let low2 = i32x4.splat(0), high2 = i32x4.splat(0), low3 = i32x4.splat(0), high3 = i32x4.splat(0);
      let from = b;
      for (let at: i32 = 0; at < aRow; at += 4, from += 32) {
        const low = v128.load(from), high = v128.load(from, 16);
        const f0 = v128.load32_splat(a0 + at), f1 = v128.load32_splat(a1 + at), f2 = v128.load32_splat(a2 + at), f3 = v128.load32_splat(a3 + at);
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(f0, low));
        high0 = i32x4.add(high0, i32x4.dot_i16x8_s(f0, high));
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(f1, low));
        high1 = i32x4.add(high1, i32x4.dot_i16x8_s(f1, high));
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(f2, low));
        high2 = i32x4.add(high2, i32x4.dot_i16x8_s(f2, high));
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(f3, low));
        high3 = i32x4.add(high3, i32x4.dot_i16x8_s(f3, high));
      }
      let next = to;
      write(next, low0, high0, scaleLow, scaleHigh, biasLow, biasHigh);
      write(next += outRow, low1, high1, scaleLow, scaleHigh, biasLow, biasHigh);
      write(next += outRow, low2, high2, scaleLow, scaleHigh, biasLow, biasHigh);
      write(next += outRow, low3, high3, scaleLow, scaleHigh, biasLow, biasHigh);
      to = next + outRow;
      a0 = a3 + aRow;
    }
    b += inner << 4;
    scales += 32;
    biases += 32;
    out += 32;
  }
}

function write(to: i32, low: v128, high: v128, scaleLow: v128, scaleHigh: v128, biasLow: v128, biasHigh: v128): void {
  v128.store(to, f32x4.add(biasLow, f32x4.mul(f32x4.convert_i32x4_s(low), scaleLow)));
  v128.store(to, f32x4.add(biasHigh, f32x4.mul(f32x4.convert_i32x4_s(high), scaleHigh)), 16);
}
