/** Values of a noun's reading, as Universal Dependencies writes them. */
const genders = ["Gender=Masc", "Gender=Fem", "Gender=Neut"] as const;
const numbers = ["Number=Sing", "Number=Plur"] as const;
const cases = ["Case=Nom", "Case=Gen", "Case=Dat", "Case=Acc"] as const;

/** The readings of nouns, as bits: gender, number and case together. */
export function readingBit(gender: number, number: number, caseNumber: number): number {
  return 1 << ((gender * numbers.length + number) * cases.length + caseNumber);
}

/** All readings that fit a feature bundle; what it leaves open may be anything. */
export function readingsOf(bundle: string): number {
  const values = new Set(bundle.split("|"));
  const fits = (list: readonly string[], chosen: string): boolean => values.has(chosen) || !list.some((value) => values.has(value));
  let bits = 0;
  genders.forEach((gender, g) => {
    numbers.forEach((number, n) => {
      cases.forEach((name, c) => {
        if (fits(genders, gender) && fits(numbers, number) && fits(cases, name)) bits |= readingBit(g, n, c);
      });
    });
  });
  return bits;
}
