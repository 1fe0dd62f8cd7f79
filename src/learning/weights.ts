/** How many classes a model may have at most: cells are padded by as many. */
export const maxClasses = 4096;

/** The cell of class 0 for a feature in a table of 2^(32 − shift) cells. */
export function firstCell(feature: number, shift: number): number {
  return feature >>> shift;
}

/** The bit of a feature in a filter of 2^(32 − shift) bits; independent of its cell. */
export function filterBit(feature: number, shift: number): number {
  return Math.imul(feature, 0x2c1b3c6d) >>> shift;
}
