import type { Matrix } from "../../../src/learning/parser/kernel.ts";
import type { Noise } from "./forward.ts";

/** Dropout (Srivastava et al. 2014): switches numbers off at random and goes the same way back. */
export class Dropout implements Noise {
  private readonly masks = new Map<string, Float32Array>();
  private readonly originals = new Map<string, Float32Array>();
  private state: number;

  /** @param rates by the first word of a slot's name */
  constructor(private readonly rates: Readonly<Record<string, number>>, seed: number) {
    this.state = seed | 1;
  }

  disturb(matrix: Matrix, slot: string): void {
    const rate = this.rate(slot);
    if (rate === 0) return;
    if (slot.startsWith("memory")) this.originals.set(slot, matrix.values.slice());
    const mask = new Float32Array(matrix.values.length);
    const threshold = Math.round(rate * 256), scale = 256 / (256 - threshold);
    for (let i = 0, bits = 0; i < mask.length; i++, bits >>>= 8) {
      if ((i & 3) === 0) bits = this.next();
      mask[i] = (bits & 255) < threshold ? 0 : scale;
      matrix.values[i] *= mask[i];
    }
    this.masks.set(slot, mask);
  }

  /** Takes the gradient of a disturbed matrix back to before it was disturbed. */
  back(gradient: Matrix, slot: string): void {
    const mask = this.rate(slot) === 0 ? undefined : this.masks.get(slot);
    if (mask) for (let i = 0; i < mask.length; i++) gradient.values[i] *= mask[i];
  }

  /** What a disturbed memory held before; undefined if it was left alone. */
  clean(slot: string): Float32Array | undefined {
    return this.rate(slot) === 0 ? undefined : this.originals.get(slot);
  }

  private rate(slot: string): number {
    return this.rates[slot.split(" ")[0]] ?? 0;
  }

  /** Xorshift (Marsaglia 2003). */
  private next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }
}
