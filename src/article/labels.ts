/** A speaker's label at a paragraph's start: up to five words, the first capitalised, with a colon, or in double parentheses as wikis write it. */
const label = /^(?:(\p{Lu}[\p{L}\p{N}’'.&/-]*(?:\s+[\p{L}\p{N}’'.&()/-]+){0,4})\s?:|\(\((\p{Lu}[\p{L}\p{N}’'.& -]{0,40})\)\):?)(?=\s|$)/u;

/**
 * The length of each paragraph's interview label, colon included; 0 for those without. A label counts only if it comes
 * back, beside another that does or in turn with one. One that names a speaker more fully once counts too.
 */
export function labelLengths(paragraphs: readonly string[]): number[] {
  const names = paragraphs.map(nameIn);
  const recurring = recurringOf(names);
  const isSpeaker = (name: string | null): boolean => name !== null && endings(name).some((ending) => recurring.has(ending));
  const spoken = names.filter(isSpeaker).length;
  const takesTurns = names.some((name, index) => name !== null && name === names[index - 2] && names[index - 1] !== null && name !== names[index - 1]);
  if (!takesTurns && (recurring.size < 2 || spoken * 4 < paragraphs.length)) return paragraphs.map(() => 0);
  // Where one asks and each answer is another's, a label right behind the asker's is one too.
  const isAnswer = (index: number): boolean => recurring.size < 2 && names[index] !== null && isSpeaker(names[index - 1] ?? null);
  return paragraphs.map((text, index) => (isSpeaker(names[index]) || isAnswer(index) ? (label.exec(text)?.[0].length ?? 0) : 0));
}

function nameIn(text: string): string | null {
  const found = text.includes(":") || text.startsWith("((") ? label.exec(text) : null;
  return found === null ? null : found.at(1) ?? found.at(2) ?? null;
}

function recurringOf(names: readonly (string | null)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const recurring = new Set<string>();
  for (const name of names) {
    if (name === null) continue;
    if (once.has(name)) recurring.add(name);
    once.add(name);
  }
  return recurring;
}

/** "Prof. Carla Probe", "Carla Probe", "Probe": a name and what it ends in. */
function endings(name: string): string[] {
  const words = name.split(/\s+/);
  return words.map((_, index) => words.slice(index).join(" "));
}
