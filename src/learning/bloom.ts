/** A set of 32-bit hashes in a few bits each (Bloom 1970); it holds all that was put in and seems to hold a few more. */
export class BloomFilter {
  constructor(private readonly words: Uint32Array) {}

  has(hash: number): boolean {
    const { words } = this;
    for (let probe = 0; probe < probes; probe++) {
      const bit = bitOf(hash, probe, words.length * 32);
      if (((words[bit >>> 5] >>> (bit & 31)) & 1) === 0) return false;
    }
    return true;
  }
}

const probes = 7;

/** Bits a member; with seven probes one hash in two hundred is held wrongly. */
const bitsPerMember = 11;

/** The bits of a filter that holds the given hashes. */
export function layBloom(members: Iterable<number>): Uint32Array {
  const all = [...members];
  const words = new Uint32Array(Math.ceil((all.length * bitsPerMember) / 32) + 1);
  for (const hash of all) {
    for (let probe = 0; probe < probes; probe++) {
      const bit = bitOf(hash, probe, words.length * 32);
      words[bit >>> 5] |= 1 << (bit & 31);
    }
  }
  return words;
}

/** One of the bits that stand for a hash (double hashing, Kirsch & Mitzenmacher 2006). */
function bitOf(hash: number, probe: number, size: number): number {
  const step = Math.imul(hash, 0x9e3779b1) | 1;
  return ((hash + Math.imul(probe, step)) >>> 0) % size;
}
