import { random } from "./random.ts";

/** How word clusters are made. */
export interface ClusterSettings {
  /** Words seen less often belong to no cluster. */
  readonly minimum: number;
  /** How many of the most frequent words count as context. */
  readonly contexts: number;
  /** Dimensions that contexts are reduced to. */
  readonly dimensions: number;
  readonly clusters: number;
  readonly seed: number;
}

/** A matrix with few values: row r has `columns` and `values` from `starts[r]` to `starts[r + 1] − 1`. */
interface SparseMatrix {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/**
 * Sorts words into classes of like use: counts of left and right neighbours as square roots (Stratos et al. 2015),
 * reduced by a randomised singular value decomposition (Halko et al. 2011), then spherical k-means. Classes count from 1.
 */
export function clusterWords(sentences: Iterable<readonly string[]>, settings: ClusterSettings): Map<string, number> {
  const texts = [...sentences];
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= settings.minimum).sort(byCount).map(([word]) => word);
  const ids = new Map(words.map((word, i) => [word, i]));
  const matrix = contextMatrix(texts, ids, words.length, settings.contexts);
  const vectors = reduce(matrix, 2 * (settings.contexts + 2), settings);
  const classes = kMeans(vectors, words.length, settings);
  return new Map(words.map((word, i) => [word, classes[i] + 1]));
}

function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

/** Neighbour counts, each square-rooted and divided by the roots of both frequencies; the sides apart. */
function contextMatrix(texts: readonly (readonly string[])[], ids: ReadonlyMap<string, number>, rows: number, contexts: number): SparseMatrix {
  const side = contexts + 2;
  const cells = Array.from({ length: rows }, () => new Map<number, number>());
  const totals = new Float64Array(2 * side);
  const column = (word: string | undefined): number => {
    if (word === undefined) return contexts;
    const id = ids.get(word);
    return id === undefined || id >= contexts ? contexts + 1 : id;
  };
  for (const text of texts) {
    for (const [i, word] of text.entries()) {
      const row = ids.get(word);
      if (row === undefined) continue;
      for (const cell of [column(text[i - 1]), side + column(text[i + 1])]) {
        cells[row].set(cell, (cells[row].get(cell) ?? 0) + 1);
        totals[cell]++;
      }
    }
  }
  const starts = new Int32Array(rows + 1);
  for (const [row, { size }] of cells.entries()) starts[row + 1] = starts[row] + size;
  const columns = new Int32Array(starts[rows]);
  const values = new Float32Array(starts[rows]);
  for (const [row, entries] of cells.entries()) {
    const frequency = [...entries.values()].reduce((sum, count) => sum + count, 0);
    let at = starts[row];
    for (const [cell, count] of entries) {
      columns[at] = cell;
      values[at++] = Math.sqrt(count) / (Math.sqrt(Math.sqrt(frequency)) * Math.sqrt(Math.sqrt(totals[cell])));
    }
  }
  return { rows, starts, columns, values };
}

/** The rows of the matrix, projected on its leading right singular vectors and brought to unit length. */
function reduce(matrix: SparseMatrix, width: number, { dimensions, seed }: ClusterSettings): Float32Array {
  const next = random(seed);
  const basis = Float32Array.from({ length: width * dimensions }, () => next() - 0.5);
  for (let pass = 0; pass < 4; pass++) {
    orthonormalise(basis, width, dimensions);
    basis.set(multiplyTransposed(matrix, multiply(matrix, basis, dimensions), width, dimensions));
  }
  orthonormalise(basis, width, dimensions);
  const vectors = multiply(matrix, basis, dimensions);
  for (let row = 0; row < matrix.rows; row++) normalise(vectors, row * dimensions, dimensions);
  return vectors;
}

function multiply({ rows, starts, columns, values }: SparseMatrix, right: Float32Array, width: number): Float32Array {
  const result = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      for (let d = 0; d < width; d++) result[row * width + d] += values[at] * right[columns[at] * width + d];
    }
  }
  return result;
}

function multiplyTransposed({ rows, starts, columns, values }: SparseMatrix, right: Float32Array, height: number, width: number): Float32Array {
  const result = new Float32Array(height * width);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      for (let d = 0; d < width; d++) result[columns[at] * width + d] += values[at] * right[row * width + d];
    }
  }
  return result;
}

/** Makes the columns of a row-major matrix orthonormal (modified Gram-Schmidt). */
function orthonormalise(matrix: Float32Array, rows: number, width: number): void {
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < a; b++) {
      let dot = 0;
      for (let row = 0; row < rows; row++) dot += matrix[row * width + a] * matrix[row * width + b];
      for (let row = 0; row < rows; row++) matrix[row * width + a] -= dot * matrix[row * width + b];
    }
    let square = 0;
    for (let row = 0; row < rows; row++) square += matrix[row * width + a] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let row = 0; row < rows; row++) matrix[row * width + a] /= length;
  }
}

function normalise(vectors: Float32Array, start: number, width: number): void {
  let square = 0;
  for (let d = 0; d < width; d++) square += vectors[start + d] ** 2;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < width; d++) vectors[start + d] /= length;
}

/** Spherical k-means; the most frequent words are the first centres. */
function kMeans(vectors: Float32Array, rows: number, { dimensions, clusters }: ClusterSettings): Int32Array {
  const classes = new Int32Array(rows);
  const centres = vectors.slice(0, clusters * dimensions);
  for (let round = 0; round < 12; round++) {
    for (let row = 0; row < rows; row++) classes[row] = nearest(vectors, row * dimensions, centres, clusters, dimensions);
    centres.fill(0);
    for (let row = 0; row < rows; row++) {
      for (let d = 0; d < dimensions; d++) centres[classes[row] * dimensions + d] += vectors[row * dimensions + d];
    }
    for (let c = 0; c < clusters; c++) normalise(centres, c * dimensions, dimensions);
  }
  return classes;
}

function nearest(vectors: Float32Array, start: number, centres: Float32Array, clusters: number, width: number): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let c = 0; c < clusters; c++) {
    let dot = 0;
    for (let d = 0; d < width; d++) dot += vectors[start + d] * centres[c * width + d];
    if (dot > bestDot) [best, bestDot] = [c, dot];
  }
  return best;
}
