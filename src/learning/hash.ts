/** A 32-bit hash of a string's UTF-16 code units (FNV-1a with the finaliser of MurmurHash3, Appleby 2011). */
export function hashString(text: string): number {
  return hashSlice(text, 0, text.length);
}

/** The hash of a part of a string, from `start` to `end`. */
export function hashSlice(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Joins a value to a hash; the order of values counts. */
export function combine(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
