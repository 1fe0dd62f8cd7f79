import type { ModelFile, Section } from "../model-file.ts";
import { HashTable, layTable } from "../table.ts";
import { Kernel } from "./kernel.ts";
import type { Matrix } from "./kernel.ts";
import type { Network, Shape } from "./network.ts";
import { denseWeights, makeNetwork } from "./network.ts";
import { Parser } from "./parser.ts";
import { QuantisedNetwork } from "./quantised.ts";
import { RowSums } from "./row-sums.ts";

/** Room for the dense weights and for the longest stretch that is parsed at once. */
const workingBytes = 16e6;

/** A parser as read from its file, and the names of its relations. */
export interface ParserModel {
  readonly parser: Parser;
  readonly relations: readonly string[];
}

/** Reads a parser's model file, whose feature rows stay as they are: 8 bits a number, one scale a row. */
export function readParser(file: ModelFile): ParserModel {
  const [, width, layers, arc, label, relations] = file.uint32("shape");
  const cells = file.int8("rows");
  const kernel = new Kernel(workingBytes + cells.length);
  const network = makeNetwork(kernel, { rows: 0, width, layers, arc, label, relations });
  readDense(kernel, network, file.uint16("dense"), floats(file.uint32("dense.scales")));
  const table = new HashTable(file.uint32("table.keys"), file.uint16("table.values"));
  const sums = new RowSums(kernel, { table, first: kernel.place(cells), scales: floats(file.uint32("rows.scales")), width });
  return { parser: new Parser(kernel, new QuantisedNetwork(kernel, network), sums), relations: file.strings("relations") };
}

/** The sections of a parser's model file; `table` maps keys of features to rows. */
export function packParser(network: Network, table: ReadonlyMap<number, number>, relations: readonly string[]): Record<string, Section> {
  const { rows, width, layers, arc, label, relations: count }: Shape = network.shape;
  const { keys, values } = layTable(table);
  const { stride } = network.rows;
  const cells = new Int8Array(rows * width), scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const weights = network.rows.values.subarray(row * stride, row * stride + width);
    scales[row] = largest(weights) / 127 || 1;
    for (let i = 0; i < width; i++) cells[row * width + i] = Math.round(weights[i] / scales[row]);
  }
  const matrices = denseWeights(network);
  const denseScales = Float32Array.from(matrices, ({ values: weights }) => largest(weights) / 32767 || 1);
  const dense = matrices.flatMap((matrix, index) => contentOf(matrix, (value) => Math.round(value / denseScales[index])));
  return {
    shape: Uint32Array.of(rows, width, layers, arc, label, count),
    relations,
    dense: Uint16Array.from(dense, (value) => value + 32768),
    "dense.scales": new Uint32Array(denseScales.buffer),
    "table.keys": keys, "table.values": Uint16Array.from(values),
    rows: cells,
    "rows.scales": new Uint32Array(scales.buffer),
  };
}

function readDense(kernel: Kernel, network: Network, dense: Uint16Array, scales: Float32Array): void {
  const mark = kernel.mark();
  let shorts = kernel.place(dense);
  denseWeights(network).forEach((matrix, index) => {
    matrix.values.fill(0);
    for (let row = 0; row < matrix.rows; row++, shorts += matrix.columns * 2) {
      kernel.routines.expand(shorts, scales[index], matrix.offset + row * matrix.stride * 4, matrix.columns);
    }
  });
  kernel.release(mark);
}

function contentOf(matrix: Matrix, convert: (value: number) => number): number[] {
  return Array.from({ length: matrix.rows * matrix.columns }, (_, cell) => {
    const row = Math.floor(cell / matrix.columns);
    return convert(matrix.values[row * matrix.stride + (cell % matrix.columns)]);
  });
}

function floats(bits: Uint32Array): Float32Array {
  return new Float32Array(bits.buffer, bits.byteOffset, bits.length);
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
