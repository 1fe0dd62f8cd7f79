import { share } from "./matrices";

/** Writes `count` unsigned 16-bit numbers as floats: those below 32768 are negative, and each is multiplied by `scale`. */
export function expand(shorts: i32, scale: f32, out: i32, count: i32): void {
  for (const end = out + (count << 2); out < end; shorts += 2, out += 4) store<f32>(out, <f32>(<i32>load<u16>(shorts) - 32768) * scale);
}

/** Sums up three of the vectors that lie one after the other from `vectors` on, for each place; their numbers stand in `slots`. */
export function gather(slots: i32, vectors: i32, out: i32, places: i32, width: i32): void {
  const bytes = width << 2;
  for (let place = 0; place < places; place++, slots += 12) {
    const a = vectors + load<u32>(slots) * bytes, b = vectors + load<u32>(slots, 4) * bytes, c = vectors + load<u32>(slots, 8) * bytes;
    for (let at: i32 = 0; at < bytes; at += 16, out += 16) v128.store(out, f32x4.add(f32x4.add(v128.load(a + at), v128.load(b + at)), v128.load(c + at)));
  }
}

/**
 * One bidirectional gated layer: `mixed` holds `width` candidates and `width` gates a place, and the memories are added to
 * `state`. The first half of the units goes forwards through each sentence, the second half backwards.
 * @param starts first places of the sentences, and the end of the last @param width a multiple of 32
 */
export function remember(mixed: i32, state: i32, starts: i32, sentences: i32, width: i32): void {
  const row = width << 2;
  for (let sentence = 0; sentence < sentences; sentence++, starts += 4) {
    const first = load<u32>(starts), last = load<u32>(starts, 4) - 1;
    for (let unit: i32 = 0; unit < row; unit += 64) {
      const backwards = unit * 2 >= row;
      const from = backwards ? last : first;
      sweep(mixed + from * row * 2 + unit, state + from * row + unit, row, last - first + 1, backwards);
    }
  }
}

/** Carries the memories of sixteen units along. */
function sweep(mixed: i32, state: i32, row: i32, places: i32, backwards: boolean): void {
  const step = backwards ? -row : row;
  let m0 = f32x4.splat(0), m1 = m0, m2 = m0, m3 = m0;
  for (; places > 0; places--, mixed += 2 * step, state += step) {
    const gates = mixed + row;
    m0 = f32x4.add(m0, f32x4.mul(share(v128.load(gates)), f32x4.sub(v128.load(mixed), m0)));
    m1 = f32x4.add(m1, f32x4.mul(share(v128.load(gates, 16)), f32x4.sub(v128.load(mixed, 16), m1)));
    m2 = f32x4.add(m2, f32x4.mul(share(v128.load(gates, 32)), f32x4.sub(v128.load(mixed, 32), m2)));
    m3 = f32x4.add(m3, f32x4.mul(share(v128.load(gates, 48)), f32x4.sub(v128.load(mixed, 48), m3)));
    v128.store(state, f32x4.add(v128.load(state), m0));
    v128.store(state, f32x4.add(v128.load(state, 16), m1), 16);
    v128.store(state, f32x4.add(v128.load(state, 32), m2), 32);
    v128.store(state, f32x4.add(v128.load(state, 48), m3), 48);
  }
}

/** Puts 0 for what is negative in the first `columns` floats of each row; `stride` in bytes. */
export function rectifyColumns(matrix: i32, stride: i32, rows: i32, columns: i32): void {
  const zero = f32x4.splat(0), bytes = columns << 2;
  for (let row = 0; row < rows; row++, matrix += stride) {
    for (let at = matrix; at < matrix + bytes; at += 16) v128.store(at, f32x4.max(v128.load(at), zero));
  }
}

const distanceClasses = 18, betweenClasses = 9;

/** The class of the way from a dependent to its head: nine lengths (1, 2, 3, 4, 5, 6–7, 8–10, 11–15, 16+), two directions. */
function distanceClass(dependent: i32, head: i32): i32 {
  const way = head - dependent, length = abs(way);
  const step = length < 6 ? length - 1 : length < 8 ? 5 : length < 11 ? 6 : length < 16 ? 7 : 8;
  return step * 2 + (way > 0 ? 1 : 0);
}

/**
 * Scores all heads for all dependents of a sentence and takes the best of each: `scores[dependent * size + head]` and
 * `heads[dependent]`, the root being place 0. Descriptions of dependents lie in rows of `query`, of heads in rows of
 * `described`. Place p has tag, commas and verbs before it at `marks + 12 p`.
 */
export function findHeads(
  query: i32, queryRow: i32, described: i32, describedRow: i32, arc: i32, marks: i32, size: i32,
  tagCount: i32, distances: i32, betweens: i32, scores: i32, heads: i32,
): void {
  for (let dependent = 1; dependent < size; dependent++) {
    const own = query + dependent * queryRow, mark = marks + dependent * 12;
    const tag = load<i32>(mark), row = scores + ((dependent * size) << 2);
    let best: f32 = -Infinity, bestHead = 0;
    for (let head = 0; head < size; head++) {
      if (head === dependent) continue;
      const other = marks + head * 12;
      const tags = tag * tagCount + load<i32>(other);
      const left = head < dependent ? other : mark, right = head < dependent ? mark : other;
      const apart = abs(head - dependent) > 1;
      const commas = apart ? min(2, load<i32>(right, 4) - load<i32>(left + 12, 4)) : 0;
      const verbs = apart ? min(2, load<i32>(right, 8) - load<i32>(left + 12, 8)) : 0;
      const between = (tags * betweenClasses + commas * 3 + verbs) * 2 + (dependent < head ? 1 : 0);
      const score = load<f32>(distances + (((tags * distanceClasses + distanceClass(dependent, head))) << 2))
        + load<f32>(betweens + (between << 2))
        + product(own, described + head * describedRow, arc);
      store<f32>(row + (head << 2), score);
      if (score > best) {
        best = score;
        bestHead = head;
      }
    }
    store<i32>(heads + (dependent << 2), bestHead);
  }
}

/** The scalar product of two rows of `count` floats, a multiple of eight. */
function product(a: i32, b: i32, count: i32): f32 {
  const end = a + (count << 2);
  let even = f32x4.splat(0), odd = even;
  for (; a < end; a += 32, b += 32) {
    even = f32x4.add(even, f32x4.mul(v128.load(a), v128.load(b)));
    odd = f32x4.add(odd, f32x4.mul(v128.load(a, 16), v128.load(b, 16)));
  }
  const both = f32x4.add(even, odd);
  return (f32x4.extract_lane(both, 0) + f32x4.extract_lane(both, 1)) + (f32x4.extract_lane(both, 2) + f32x4.extract_lane(both, 3));
}

/**
 * The hidden layer that names the arcs from places to their `heads` (−1: none): what describes the dependent, the head and
 * the way between them, rectified. @param label floats a description, a multiple of eight
 */
export function describeArcs(dependents: i32, heads: i32, row: i32, places: i32, headOf: i32, ways: i32, label: i32, out: i32): void {
  const zero = f32x4.splat(0), bytes = label << 2;
  for (let place = 0; place < places; place++, dependents += row, headOf += 4) {
    const head = load<i32>(headOf);
    if (head < 0) {
      out += bytes;
      continue;
    }
    const other = heads + head * row, way = ways + (distanceClass(place, head)) * bytes;
    for (let at: i32 = 0; at < bytes; at += 16, out += 16) {
      v128.store(out, f32x4.max(zero, f32x4.add(f32x4.add(v128.load(dependents + at), v128.load(other + at)), v128.load(way + at))));
    }
  }
}

/** The column of the highest of `count` floats in each row; `stride` in bytes. */
export function bestInRows(matrix: i32, stride: i32, rows: i32, count: i32, out: i32): void {
  for (let row = 0; row < rows; row++, matrix += stride, out += 4) {
    let best = load<f32>(matrix), column = 0;
    for (let i = 1; i < count; i++) {
      const value = load<f32>(matrix + (i << 2));
      if (value > best) {
        best = value;
        column = i;
      }
    }
    store<i32>(out, column);
  }
}
