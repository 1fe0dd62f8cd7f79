/** Values of a noun's reading, as Universal Dependencies writes them. */
const genders = ["Gender=Masc", "Gender=Fem", "Gender=Neut"] as const;
const numbers = ["Number=Sing", "Number=Plur"] as const;
const cases = ["Case=Nom", "Case=Gen", "Case=Dat", "Case=Acc"] as const;

/** The readings of nouns, as bits: gender, number and case together. */
export function readingBit(gender: number, number: number, caseNumber: number): number {
  return 1 << ((gender * numbers.length + number) * cases.length + caseNumber);
}

/** All readings that fit the values of a feature bundle; what they leave open may be anything. */
export function readingsOf(values: readonly string[]): number {
  let bits = 0;
  for (const gender of fitting(genders, values)) {
    for (const number of fitting(numbers, values)) {
      for (const caseNumber of fitting(cases, values)) bits |= readingBit(gender, number, caseNumber);
    }
  }
  return bits;
}

/** Where in the list the bundle's value stands; all places if it has none. */
function fitting(list: readonly string[], values: readonly string[]): readonly number[] {
  const at = list.findIndex((value) => values.includes(value));
  return at < 0 ? list.map((_, place) => place) : [at];
}
