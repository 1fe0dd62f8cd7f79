import type { IntakeRules } from "../languages/sections/intake.ts";

/** What is known of a phrase that may be a person's name. */
export type NameLikeness = "none" | "shape" | "known";

const word = /^(?:\p{Lu}[\p{L}'’]*|\p{Lu}\.|[Oo]['’]\p{Lu}\p{L}+)(?:-\p{Lu}?[\p{L}'’]+|-\p{Lu}\.)*$/u;

/** Tells whether a phrase has a name's shape ("shape": two to five capitalised words) and a known given name ("known"). */
export function nameLikeness(phrase: string, rules: IntakeRules): NameLikeness {
  const words = phrase.split(/\s+/);
  if (words.length < 2 || words.length > 6 || hasPost(words, rules)) return "none";
  const last = words[words.length - 1];
  if (!word.test(words[0]) || !word.test(last) || rules.hyphens.functionWords.includes(words[0].toLowerCase())) return "none";
  if (!words.every((each) => word.test(each) || rules.nameParticles.includes(each))) return "none";
  return rules.givenNames.has(capitalised(words[0]).split("-")[0]) || rules.givenNames.has(capitalised(words[0])) ? "known" : "shape";
}

/**
 * The persons named in a phrase, without titles and without what stands behind a name (party, place, post).
 * @param sure true where a cue like "by" says that names follow: then a single word is a name too
 */
export function namesIn(phrase: string, rules: IntakeRules, sure: boolean): string[] {
  const listed = splitNames(phrase.replace(/\([^()]*\)|\[[^[\]]*\]/g, " "), rules);
  const names: string[] = [];
  for (const [index, each] of listed.entries()) {
    const name = bareName(each.text, rules);
    const likeness = nameLikeness(name, rules);
    const isFirst = index === 0;
    const counts = likeness === "known" || (likeness === "shape" && (isFirst ? sure : each.joined || sure && hasJoined(listed)));
    if (counts || (isFirst && sure && isSingleName(name, rules))) names.push(inTitleCase(name));
    else if (isFirst) return [];
  }
  return names;
}

/** True if a phrase has no other words than names, their particles, titles and conjunctions. */
export function isOfNames(phrase: string, { nameParticles, honorifics, conjunctions }: IntakeRules): boolean {
  const words = phrase.replace(/\([^()]*\)/g, " ").split(/[\s,;/&+]+/).filter((each) => each !== "");
  const known = [...nameParticles, ...honorifics, ...conjunctions];
  return words.every((each) => /^\p{Lu}/u.test(each) || known.includes(each.toLowerCase()));
}

interface ListedName {
  readonly text: string;
  /** True if an "and" stands before it, false after a comma. */
  readonly joined: boolean;
}

const betweenNames = new WeakMap<IntakeRules, RegExp>();

function splitNames(phrase: string, rules: IntakeRules): ListedName[] {
  let pattern = betweenNames.get(rules);
  if (!pattern) {
    const words = rules.conjunctions.map((each) => each.replace(".", "\\.")).join("|");
    betweenNames.set(rules, (pattern = new RegExp(`\\s*,?\\s+(?:${words}|&|\\+)\\s+|\\s*[,;/&]\\s*`, "gi")));
  }
  const listed: ListedName[] = [];
  let done = 0;
  let joined = false;
  const push = (end: number): void => {
    const text = phrase.slice(done, end).trim();
    if (text !== "") listed.push({ text, joined });
  };
  for (const match of phrase.matchAll(pattern)) {
    push(match.index);
    joined = !/^\s*[,;/]\s*$/.test(match[0]);
    done = match.index + match[0].length;
  }
  push(phrase.length);
  return listed;
}

function hasJoined(listed: readonly ListedName[]): boolean {
  return listed.some(({ joined }) => joined);
}

/** The name without titles before it and without what a preposition adds behind it. */
function bareName(phrase: string, rules: IntakeRules): string {
  const words = phrase.replace(/[.:*–—-]+$/u, "").trim().split(/\s+/);
  while (words.length > 1 && rules.honorifics.includes(words[0].toLowerCase())) words.shift();
  const stop = words.findIndex((each, index) => index > 0 && /^\p{Ll}/u.test(each) && !rules.nameParticles.includes(each));
  return words.slice(0, stop < 0 ? undefined : stop).join(" ");
}

function isSingleName(name: string, rules: IntakeRules): boolean {
  return /^\p{Lu}[\p{L}'’.-]+$/u.test(name) && !hasPost([name], rules);
}

function hasPost(words: readonly string[], { posts }: IntakeRules): boolean {
  return words.some((each) => posts.includes(each.toLowerCase()));
}

/** "ANNA BEISPIEL" as "Anna Beispiel"; initials and mixed case stay. */
function inTitleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.split(" ").map(capitalised).join(" ");
}

function capitalised(word: string): string {
  if (/\p{Ll}/u.test(word)) return word;
  return word.toLowerCase().replace(/(^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase());
}
