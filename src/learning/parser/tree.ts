/**
 * The best tree for scored arcs: maximum spanning arborescence (Chu & Liu 1965, Edmonds 1967) with one token under the
 * root. `scores[dependent * stride + head]`, place 0 being the root; returns each place's head (that of place 0 is -1).
 */
export function bestTree(scores: Float32Array, stride: number, size: number): Int32Array {
  const weights = new Float64Array(size * size).fill(-Infinity);
  let largest = 0;
  for (let dependent = 1; dependent < size; dependent++) {
    for (let head = 0; head < size; head++) {
      if (head === dependent) continue;
      const weight = scores[dependent * stride + head];
      weights[dependent * size + head] = weight;
      largest = Math.max(largest, Math.abs(weight));
    }
  }
  const heads = spanningTree(weights, size);
  if (isTree(heads)) return heads;
  // A second arc from the root costs more than all others can gain (Stanojević & Cohen 2021).
  const cost = 2 * largest * size + 1;
  for (let dependent = 1; dependent < size; dependent++) weights[dependent * size] -= cost;
  return spanningTree(weights, size);
}

/** True for heads without cycles and with one place under the root. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let place = 1; place < heads.length; place++) if (heads[place] === 0) roots++;
  return roots === 1 && findCycle(heads) === null;
}

function spanningTree(weights: Float64Array, size: number): Int32Array {
  const heads = bestHeads(weights, size);
  const cycle = findCycle(heads);
  return cycle === null ? heads : contract(weights, size, heads, cycle);
}

function bestHeads(weights: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let dependent = 1; dependent < size; dependent++) {
    let best = -Infinity;
    for (let head = 0; head < size; head++) {
      const weight = weights[dependent * size + head];
      if (weight <= best) continue;
      best = weight;
      heads[dependent] = head;
    }
  }
  return heads;
}

/** The places of some cycle; null if there is none. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let place = start;
    while (place > 0 && seen[place] === 0) {
      seen[place] = start;
      place = heads[place];
    }
    if (place <= 0 || seen[place] !== start) continue;
    const cycle = [place];
    for (let next = heads[place]; next !== place; next = heads[next]) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Solves the graph in which the cycle is one place, and breaks the cycle where the solution enters it. */
function contract(weights: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Uint8Array(size);
  for (const place of cycle) inCycle[place] = 1;
  const rest: number[] = [];
  for (let place = 0; place < size; place++) if (!inCycle[place]) rest.push(place);
  const smaller = rest.length + 1, whole = rest.length;
  const reduced = new Float64Array(smaller * smaller).fill(-Infinity);
  const entry = new Int32Array(smaller), exit = new Int32Array(smaller);
  rest.forEach((outside, index) => {
    for (let other = 0; other < whole; other++) reduced[index * smaller + other] = weights[outside * size + rest[other]];
    for (const place of cycle) {
      const into = weights[place * size + outside] - weights[place * size + heads[place]];
      if (into > reduced[whole * smaller + index]) {
        reduced[whole * smaller + index] = into;
        entry[index] = place;
      }
      const out = weights[outside * size + place];
      if (out > reduced[index * smaller + whole]) {
        reduced[index * smaller + whole] = out;
        exit[index] = place;
      }
    }
  });
  const solved = spanningTree(reduced, smaller);
  const result = heads.slice();
  rest.forEach((place, index) => {
    if (place > 0) result[place] = solved[index] === whole ? exit[index] : rest[solved[index]];
  });
  const from = solved[whole];
  result[entry[from]] = rest[from];
  return result;
}
