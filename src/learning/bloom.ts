/** A set of 32-bit hashes in a few bits each (Bloom 1970); it holds all that was put in and seems to hold a few more. */
export class BloomFilter {
  constructor(private readonly words: Uint32Array) {}

  has(hash: number): boolean {
    return eachProbe(hash, this.words.length * 32, (bit) => ((this.words[bit >>> 5] >>> (bit & 31)) & 1) === 1);
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
    eachProbe(hash, words.length * 32, (bit) => {
      words[bit >>> 5] |= 1 << (bit & 31);
      return true;
    });
  }
  return words;
}

/** Visits a hash's bits (double hashing, Kirsch & Mitzenmacher 2006) while `visit` agrees; whether it always did. */
function eachProbe(hash: number, size: number, visit: (bit: number) => boolean): boolean {
  const step = Math.imul(hash, 0x9e3779b1) | 1;
  let at = hash;
  for (let probe = 0; probe < probes; probe++) {
    if (!visit((at >>> 0) % size)) return false;
    at = (at + step) | 0;
  }
  return true;
}
