/** What the recogniser tells apart; countries are places to it. */
export const nameTypes = ["person", "organization", "place"] as const;
export type NameType = (typeof nameTypes)[number];

/** Where in a name a token stands: at its beginning, inside, at its end, or alone (Ratinov & Roth 2009). */
export const positions = { begin: 0, inside: 1, end: 2, alone: 3 } as const;

/** The label of a token outside of names; those of names come behind it, four a type. */
export const outside = 0;
export const labelCount = 1 + nameTypes.length * 4;

/** The label of a position in a name of the given type. */
export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

/** The labels that may follow each label; the last entry is for the start of a sentence. */
export const followers: readonly (readonly number[])[] = Array.from({ length: labelCount + 1 }, (_, before) => {
  if (before < labelCount && goesOn(before)) {
    const type = (before - 1) >> 2;
    return [labelOf(type, positions.inside), labelOf(type, positions.end)];
  }
  return [outside, ...nameTypes.flatMap((_name, type) => [labelOf(type, positions.begin), labelOf(type, positions.alone)])];
});

/** True if a sentence may end with the label. */
export function mayClose(label: number): boolean {
  return !goesOn(label);
}

function goesOn(label: number): boolean {
  return label !== outside && ((label - 1) & 3) <= positions.inside;
}

/** A name: tokens `first` to `end` (excluded), counted as the labels are. */
export interface LabelledName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** The names that a valid sequence of labels tells. */
export function namesIn(labels: ArrayLike<number>): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === outside) continue;
    const position = (labels[at] - 1) & 3;
    if (position === positions.begin || position === positions.alone) first = at;
    if (position === positions.end || position === positions.alone) names.push({ first, end: at + 1, type: nameTypes[(labels[at] - 1) >> 2] });
  }
  return names;
}

/** The labels of names that do not overlap, for a text of `length` tokens. */
export function labelsFor(names: Iterable<LabelledName>, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of names) {
    const number = nameTypes.indexOf(type);
    for (let at = first; at < end; at++) {
      const position = end - first === 1 ? positions.alone : at === first ? positions.begin : at === end - 1 ? positions.end : positions.inside;
      labels[at] = labelOf(number, position);
    }
  }
  return labels;
}
