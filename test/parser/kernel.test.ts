import { expect, test } from "vitest";
import fc from "fast-check";
import { Kernel, type Matrix, transpose } from "../../src/learning/parser/kernel.ts";

const size = fc.integer({ min: 1, max: 21 });

function filled(kernel: Kernel, rows: number, columns: number, start: number): Matrix {
  const matrix = kernel.matrix(rows, columns);
  matrix.values.fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) matrix.values[row * matrix.stride + column] = ((start + row * 7 + column * 3) % 11) - 5;
  }
  return matrix;
}

function product(a: Matrix, b: Matrix): number[][] {
  return Array.from({ length: a.rows }, (_, row) => Array.from({ length: b.columns }, (_, column) => {
    let sum = 0;
    for (let i = 0; i < a.columns; i++) sum += a.values[row * a.stride + i] * b.values[i * b.stride + column];
    return sum;
  }));
}

function contentOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) => [...matrix.values.subarray(row * matrix.stride, row * matrix.stride + matrix.columns)]);
}

test("multiplies matrices of any size", () => {
  const kernel = new Kernel(1e5);
  fc.assert(fc.property(size, size, size, (n, k, m) => {
    kernel.release(0);
    const a = filled(kernel, n, k, 1), b = filled(kernel, k, m, 2), c = filled(kernel, n, m, 0);
    c.values.fill(0);
    kernel.multiply(a, b, c);
    expect(contentOf(c)).toEqual(product(a, b));
  }));
});

test("multiplies a transposed matrix, adding to what is there", () => {
  const kernel = new Kernel(1e5);
  fc.assert(fc.property(size, size, size, (n, k, m) => {
    kernel.release(0);
    const a = filled(kernel, n, k, 1), turned = kernel.matrix(k, n), b = filled(kernel, k, m, 2), c = filled(kernel, n, m, 0);
    transpose(a, turned);
    c.values.fill(1);
    kernel.multiplyTransposed(turned, b, c);
    expect(contentOf(c)).toEqual(product(a, b).map((row) => row.map((value) => value + 1)));
  }));
});

test("multiplies packed integers exactly", () => {
  const kernel = new Kernel(1e6);
  fc.assert(fc.property(size, size, size, (rows, pairs, blocks) => {
    kernel.release(0);
    const n = rows * 4, inner = pairs * 2, columns = blocks * 8;
    const b = filled(kernel, inner, columns, 2), gain = kernel.matrix(1, inner), biases = kernel.matrix(1, columns), out = kernel.matrix(n, columns);
    gain.values.fill(1);
    biases.values.fill(3);
    const packed = kernel.reserve(inner * columns * 2), scales = kernel.reserve(columns * 4);
    for (let column = 0; column < columns; column++) b.values[column] = 8;
    kernel.routines.packColumns(b.offset, b.stride * 4, gain.offset, inner, columns, packed, scales, 8, 1);
    const integers = Int16Array.from({ length: n * inner }, (_, i) => ((i * 31) % 2001) - 1000);
    kernel.routines.multiplyIntegers(kernel.place(new Uint8Array(integers.buffer)), packed, scales, biases.offset, out.offset, n, inner, columns);
    const rowsOfA = Array.from({ length: n }, (_, row) => integers.subarray(row * inner, (row + 1) * inner));
    expect(contentOf(out)).toEqual(rowsOfA.map((row) => Array.from({ length: columns }, (_, column) =>
      row.reduce((sum, value, i) => sum + value * b.values[i * b.stride + column], 3))));
  }));
});
