/** Hashed weights and a program of feature templates (see `TemplateSet`), as laid out by `layWeights`. */
@unmanaged
class Scoring {
  /** 8-bit weights; those of a feature begin where its hash, shifted, points. */
  cells: i32;
  cellShift: u32;
  /** A bit a feature that weighs something, found by its mixed and shifted hash. */
  filter: i32;
  bitShift: u32;
  /** Templates one after the other: seed, number of atoms, and the atoms as distances in the grid, all 32 bits wide. */
  program: i32;
  programEnd: i32;
  /** Room for the places of as many features as there are templates. */
  found: i32;
}

/** A hash table as `layTable` lays it out, with 32-bit values. */
@unmanaged
class Table {
  keys: i32;
  values: i32;
  mask: u32;
}

/** The grid of a sentence: where its first row begins, bytes a row, and how many rows. */
@unmanaged
class Rows {
  first: i32;
  bytes: i32;
  length: i32;
}

/** Templates that look at the form of one row only, that row's distance in bytes, and what is remembered of each form. */
@unmanaged
class Remembered {
  distance: i32;
  program: i32;
  programEnd: i32;
  /** Numbers of the forms that the slots hold, and the sums of what they say of each class. */
  owners: i32;
  sums: i32;
}

/** How a direction notes which cases it has passed since the last mark: columns of that note and of forms' shapes. */
@unmanaged
class Passing {
  cases: i32;
  shape: i32;
  /** The bits of a shape that no mark has. */
  letters: i32;
  /** Tags that count, bits by number + 1, and the bit of each bundle's case. */
  bearers: i32;
  caseBits: i32;
}

/** Forms share as many slots by the last bits of their numbers. */
const slots: u32 = 4096;
/** Room for the scores of all tags, in bytes: three vectors of eight numbers. */
const tagBytes: i32 = 48;

/** The same mixing as in `combine` of hash.ts. */
function combine(hash: u32, value: u32): u32 {
  const mixed: u32 = (hash ^ (value * 0x9e3779b1)) * 0x85ebca6b;
  return mixed ^ (mixed >> 15);
}

/** The value of a key; −1 if there is none. */
function lookUp(table: Table, key: u32): i32 {
  const wanted = key === 0 ? 1 : key;
  let slot = (wanted * 0x9e3779b1) & table.mask, held = load<u32>(table.keys + (slot << 2));
  while (held !== 0 && held !== wanted) {
    slot = (slot + 1) & table.mask;
    held = load<u32>(table.keys + (slot << 2));
  }
  return held === 0 ? -1 : load<i32>(table.values + (slot << 2));
}

/** Notes where the weights of the row's features begin; returns how many features weigh something. */
function findFeatures(scoring: Scoring, program: i32, programEnd: i32, row: i32): i32 {
  const cells = scoring.cells, cellShift = scoring.cellShift, filter = scoring.filter, bitShift = scoring.bitShift, found = scoring.found;
  let next = found;
  while (program < programEnd) {
    let hash = load<u32>(program);
    const end = program + 8 + ((load<u32>(program, 4)) << 2);
    for (program += 8; program < end; program += 4) hash = combine(hash, load<u32>(row + ((load<i32>(program)) << 2)));
    const bit = (hash * 0x2c1b3c6d) >> bitShift;
    store<u32>(next, cells + (hash >> cellShift));
    next += (((load<u32>(filter + (((bit >> 5)) << 2)) >> (bit & 31)) & 1)) << 2;
  }
  return <i32>((next - found) >> 2);
}

/** Adds to the tag scores at `sums` what the features found say. */
function addTags(scoring: Scoring, count: i32, sums: i32): void {
  let a = v128.load(sums), b = v128.load(sums, 16), c = v128.load(sums, 32);
  const end = scoring.found + (count << 2);
  for (let at = scoring.found; at < end; at += 4) {
    const cell = load<u32>(at);
    a = i16x8.add(a, v128.load8x8_s(cell));
    b = i16x8.add(b, v128.load8x8_s(cell, 8));
    c = i16x8.add(c, v128.load8x8_s(cell, 16));
  }
  v128.store(sums, a);
  v128.store(sums, b, 16);
  v128.store(sums, c, 32);
}

function addSums(from: i32, to: i32): void {
  v128.store(to, i16x8.add(v128.load(to), v128.load(from)));
  v128.store(to, i16x8.add(v128.load(to, 16), v128.load(from, 16)), 16);
  v128.store(to, i16x8.add(v128.load(to, 32), v128.load(from, 32)), 32);
}

/** Where the sums of what the form of a row says by itself stand. */
function remembered(scoring: Scoring, local: Remembered, row: i32, id: u32): i32 {
  const slot = (id & (slots - 1));
  const owner = local.owners + (slot << 2), sums = local.sums + slot * tagBytes;
  if (load<u32>(owner) === id + 1) return sums;
  store<u32>(owner, id + 1);
  memory.fill(sums, 0, tagBytes);
  addTags(scoring, findFeatures(scoring, local.program, local.programEnd, row), sums);
  return sums;
}

/** Writes the scores of all classes for a row to `scores`. */
function score(scoring: Scoring, locals: i32, localCount: i32, row: i32, id: i32, scores: i32): void {
  memory.fill(scores, 0, tagBytes);
  for (let i = 0; i < localCount; i++) {
    const local = changetype<Remembered>(load<i32>(locals + (i << 2)));
    const other = row + local.distance;
    addSums(remembered(scoring, local, other, load<u32>(other + id)), scores);
  }
  addTags(scoring, findFeatures(scoring, scoring.program, scoring.programEnd, row), scores);
}

/** Writes the scores of all classes for every row to `scores`. @param id the column of the form's number */
export function scoreRows(scoring: Scoring, locals: i32, localCount: i32, rows: Rows, id: i32, scores: i32): void {
  for (let number = 0; number < rows.length; number++) score(scoring, locals, localCount, rows.first + number * rows.bytes, id, scores + number * tagBytes);
}

/**
 * Tags a sentence in one direction: writes tags + 1 to a column of the grid and adds the scores of rows with a choice to
 * `totals`. @param candidates a set of tags a row, one bit a tag @param id the column of the form's number
 */
export function chooseTags(
  scoring: Scoring, locals: i32, localCount: i32, rows: Rows, backwards: boolean, id: i32, column: i32, candidates: i32, scores: i32, totals: i32,
): void {
  for (let step = 0; step < rows.length; step++) {
    const number = backwards ? rows.length - 1 - step : step;
    const row = rows.first + number * rows.bytes, bits = load<u32>(candidates + (number << 2));
    let tag: i32;
    if ((bits & (bits - 1)) === 0) tag = ctz(bits);
    else {
      score(scoring, locals, localCount, row, id, scores);
      addSums(scores, totals + number * tagBytes);
      tag = highest(bits, scores);
    }
    store<i32>(row + column, tag + 1);
  }
}

/** Writes to the tag column what both directions together score highest, and before the first direction what may be. */
export function decideTags(dictionary: Table, open: u32, rows: Rows, form: i32, column: i32, candidates: i32, totals: i32, decided: bool): void {
  for (let number: i32 = 0; number < rows.length; number++) {
    const row = rows.first + number * rows.bytes;
    if (decided) store<i32>(row + column, highest(load<u32>(candidates + (number << 2)), totals + number * tagBytes) + 1);
    else {
      const bits = lookUp(dictionary, load<u32>(row + form));
      store<u32>(candidates + (number << 2), bits < 0 ? open : bits);
    }
  }
}

/** The tag of a set that scores highest; the first of equals. */
function highest(bits: u32, scores: i32): i32 {
  let best = ctz(bits), bestScore = <i32>load<i16>(scores + (best << 1));
  for (let rest = bits & (bits - 1); rest !== 0; rest &= rest - 1) {
    const tag = ctz(rest), score = <i32>load<i16>(scores + (tag << 1));
    if (score > bestScore) {
      best = tag;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Chooses feature bundles in one direction: writes their numbers + 1 to a column, and adds the candidates' scores to
 * `scores[row * stride + bundle]`; the first direction, forwards, sets them, and writes the number of each row's choice to
 * `chosen`. A choice is a record of 32-bit numbers: candidates, units, the candidates'
 * numbers, the units' numbers, and for each candidate how many units it has, and which of those listed.
 */
export function chooseBundles(
  scoring: Scoring, dictionary: Table, choices: i32, rows: Rows, backwards: boolean, lower: i32, tag: i32, column: i32,
  chosen: i32, unitScores: i32, scores: i32, stride: i32, passing: Passing,
): void {
  for (let step = 0; step < rows.length; step++) {
    const number = backwards ? rows.length - 1 - step : step;
    const row = rows.first + number * rows.bytes, tagNumber = load<u32>(row + tag) - 1;
    if (!backwards) {
      const known = lookUp(dictionary, combine(load<u32>(row + lower), tagNumber));
      store<i32>(chosen + (number << 2), known < 0 ? tagNumber : known);
    }
    store<i32>(row + passing.cases, step === 0 ? 0 : casesBehind(passing, backwards ? row + rows.bytes : row - rows.bytes, tag, column));
    const choice = load<i32>(choices + (load<i32>(chosen + (number << 2)) << 2));
    const count = load<i32>(choice);
    let best = load<i32>(choice, 8);
    if (count > 1) {
      const found = findFeatures(scoring, scoring.program, scoring.programEnd, row);
      const bundles = choice + 8, units = bundles + (count << 2), unitCount = load<i32>(choice, 4);
      for (let unit: i32 = 0; unit < unitCount << 2; unit += 4) {
        store<i32>(unitScores + unit, sumOf(scoring.found, found, load<u32>(units + unit)));
      }
      best = bestBundle(bundles, count, units + (unitCount << 2), unitScores, scores + number * stride * 4, backwards);
    }
    store<i32>(row + column, best + 1);
  }
}

/** The cases passed when a row is left behind. */
function casesBehind(passing: Passing, row: i32, tag: i32, column: i32): i32 {
  if ((load<i32>(row + passing.shape) & passing.letters) === 0) return 0;
  const counts = (passing.bearers >> load<i32>(row + tag)) & 1;
  return load<i32>(row + passing.cases) | (counts ? load<i32>(passing.caseBits + ((load<i32>(row + column) - 1) << 2)) : 0);
}

/** What the features found say of one unit. */
function sumOf(found: i32, count: i32, unit: i32): i32 {
  let sum = 0;
  const end = found + (count << 2), whole = found + (((count & ~3)) << 2);
  for (; found < whole; found += 16) {
    sum += <i32>load<i8>(load<i32>(found) + unit) + <i32>load<i8>(load<i32>(found, 4) + unit)
      + <i32>load<i8>(load<i32>(found, 8) + unit) + <i32>load<i8>(load<i32>(found, 12) + unit);
  }
  for (; found < end; found += 4) sum += <i32>load<i8>(load<i32>(found) + unit);
  return sum;
}

function bestBundle(bundles: i32, count: i32, parts: i32, unitScores: i32, scores: i32, adds: bool): i32 {
  let best = 0, bestScore = i32.MIN_VALUE;
  for (let i = 0; i < count; i++, bundles += 4) {
    let score = 0;
    const end = parts + 4 + ((load<u32>(parts)) << 2);
    for (parts += 4; parts < end; parts += 4) score += load<i32>(unitScores + ((load<u32>(parts)) << 2));
    const bundle = load<i32>(bundles), cell = scores + (bundle << 2);
    store<i32>(cell, adds ? load<i32>(cell) + score : score);
    if (score > bestScore) {
      best = bundle;
      bestScore = score;
    }
  }
  return best;
}
