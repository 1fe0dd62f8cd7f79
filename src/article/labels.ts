/** A speaker's label at a paragraph's start, colon included: up to five words, the first capitalised. */
const label = /^(\p{Lu}[\p{L}\p{N}’'.&/-]*(?:\s+[\p{L}\p{N}’'.&()/-]+){0,4})\s?:(?=\s|$)/u;

/**
 * The length of each paragraph's interview label, colon included; 0 for those without. A label counts only if it comes
 * back, beside another that does or in turn with one. One that names a speaker more fully once counts too.
 */
export function labelLengths(paragraphs: readonly string[]): number[] {
  const found = paragraphs.map((text) => label.exec(text)?.[1] ?? null);
  const counts = new Map<string, number>();
  for (const name of found) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) > 1);
  const isSpeaker = (name: string): boolean => recurring.some((other) => name === other || name.endsWith(` ${other}`));
  const spoken = found.filter((name) => name !== null && isSpeaker(name)).length;
  const takesTurns = found.some((name, index) => name !== null && index > 1 && name === found[index - 2] && (found[index - 1] ?? name) !== name);
  if (!(recurring.length > 1 && spoken * 4 >= paragraphs.length) && !takesTurns) return paragraphs.map(() => 0);
  return found.map((name, index) => {
    const answers = name !== null && takesTurns && recurring.length < 2 && found[index - 1] !== null;
    return name !== null && (isSpeaker(name) || answers) ? (label.exec(paragraphs[index])?.[0].length ?? 0) : 0;
  });
}
