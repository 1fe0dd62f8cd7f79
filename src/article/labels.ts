/** A speaker's label at a paragraph's start, colon included: up to five words, the first capitalised. */
const label = /^(\p{Lu}[\p{L}\p{N}’'.&/-]*(?:\s+[\p{L}\p{N}’'.&()/-]+){0,4})\s?:(?=\s|$)/u;

/**
 * The length of each paragraph's interview label, colon included; 0 for those without. A label counts only if it comes
 * back: in a dialogue two or more labels take turns. One that names a speaker more fully the first time counts too.
 */
export function labelLengths(paragraphs: readonly string[]): number[] {
  const found = paragraphs.map((text) => label.exec(text));
  const counts = new Map<string, number>();
  for (const match of found) if (match) counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
  const recurring = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) > 1);
  const isSpeaker = (name: string): boolean =>
    recurring.some((other) => name === other || name.endsWith(` ${other}`) || other.endsWith(` ${name}`));
  const speakers = [...counts.keys()].filter(isSpeaker);
  const spoken = found.filter((match) => match && speakers.includes(match[1])).length;
  if (speakers.length < 2 && !(speakers.length === 1 && counts.size > 1 && spoken >= 2 && spoken * 3 >= paragraphs.length)) {
    return paragraphs.map(() => 0);
  }
  const all = spoken * 2 >= paragraphs.length ? [...counts.keys()].filter((name) => isSpeaker(name) || name.split(" ").length <= 2) : speakers;
  return found.map((match) => (match && all.includes(match[1]) ? match[0].length : 0));
}
