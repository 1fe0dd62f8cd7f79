/**
 * A map from 32-bit hashes to small numbers, laid out in two arrays (open addressing, linear probing), so that it is
 * ready as soon as its file is read. Two keys with one hash can't be told apart: 1 in 100,000 lookups of unknown keys
 * in a table of 40,000 finds something.
 */
export class HashTable {
  constructor(
    private readonly keys: Uint32Array,
    private readonly values: Uint16Array | Uint32Array,
  ) {}

  /** The value of a key; -1 if there is none. */
  get(key: number): number {
    const slot = findSlot(this.keys, key >>> 0 || 1);
    return this.keys[slot] === 0 ? -1 : this.values[slot];
  }
}

/** The slot that holds `key`, or the empty one where it belongs. Empty slots hold 0. */
export function findSlot(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Lays out a table of `entries`, at most three quarters full. Keys that are 0 count as 1. */
export function layTable(entries: ReadonlyMap<number, number>): { keys: Uint32Array; values: Uint32Array } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, entries.size / 0.75)));
  const keys = new Uint32Array(size);
  const values = new Uint32Array(size);
  for (const [key, value] of entries) {
    const slot = findSlot(keys, key >>> 0 || 1);
    keys[slot] = key >>> 0 || 1;
    values[slot] = value;
  }
  return { keys, values };
}
