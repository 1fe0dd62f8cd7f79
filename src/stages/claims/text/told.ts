import { contains } from "../../../article/span.ts";
import type { Clause } from "../../layers.ts";
import type { Unit } from "../units.ts";
import { type Scene, clauseOf, spanOf } from "./scene.ts";
import { type Composed, type Replacement, capitalized } from "./stand-alone.ts";

/** A claim that stands before another, and what it says. */
export interface Told {
  readonly unit: Unit;
  readonly clause: Clause;
  /** True if somebody but the author says it. */
  readonly isReported: boolean;
  /** Its stand-alone text without brackets, as it would stand within a sentence. */
  readonly value: string;
  /** What a pronoun in it takes up; null if none takes up a clause. */
  readonly takesUp: string | null;
}

/** A claim as later ones can take it up: names and nouns in place of pronouns, no days, and no clause within the clause. */
export function told(scene: Scene, composed: Composed, replacements: readonly Replacement[]): Told {
  const { unit, source } = scene.facts;
  return {
    unit, clause: clauseOf(scene), isReported: source.kind !== "author",
    value: fragmentsClause(scene) ?? connective(scene) + lowered(scene, unbracketed(composed), replacements),
    takesUp: takenUp(scene, replacements),
  };
}

/** How many words a claim has at most that says little but what it takes up: "Sachsen lehnt das ab". */
const shortest = 6;

/** The clause that a claim takes up with its subject, or takes up in few words: the next claim may well do so, too. */
function takenUp(scene: Scene, replacements: readonly Replacement[]): string | null {
  const { words, tokens, lexicon: { texts } } = scene.facts;
  const { subject } = clauseOf(scene);
  const pronoun = tokens.length <= shortest ? tokens.find((token) => texts.clausePronouns.has(words.lower(token))) : subject?.first;
  if (pronoun === undefined || !texts.clausePronouns.has(words.lower(pronoun))) return null;
  const position = words.tokens.ends[pronoun];
  return replacements.find(({ start, end }) => start === position && end === position)?.value ?? null;
}

function unbracketed({ text, insertions }: Composed): string {
  let value = "", at = 0;
  for (const { start, end, kind, replaces, actor } of insertions) {
    const isAdded = kind === "date" || (kind === "pronoun" && replaces === null && actor === null);
    value += isAdded ? text.slice(at, start).trimEnd() : text.slice(at, start) + text.slice(start + 1, end - 1);
    at = end;
  }
  return value + text.slice(at);
}

/** "dass", "that": without it a clause that somebody says would not read as one. */
function connective(scene: Scene): string {
  const { words, unit } = scene.facts;
  const { kind, connective: token } = clauseOf(scene);
  return kind === "complement" && token >= 0 && words.tokens.ends[token] <= unit.start ? `${words.lower(token)} ` : "";
}

/** The whole clause where the claim has only some of its words, as where only these are quoted; null for a claim with its subject. */
function fragmentsClause({ text, facts: { words, unit, clause } }: Scene): string | null {
  if (!clause.subject || contains(unit, spanOf(words, clause.subject)) || clause.ranges.length > 1) return null;
  return clause.end - clause.start > unit.end - unit.start ? text.slice(clause.start, clause.end).replace(/\s+/g, " ").replace(/[»«„“”"]/g, "") : null;
}

/** A text with its first word as it would stand within a sentence. */
function lowered({ facts: { words, tokens } }: Scene, text: string, replacements: readonly Replacement[]): string {
  const inserted = replacements.find(({ value }) => text.startsWith(capitalized(value)));
  if (inserted) return inserted.value + text.slice(inserted.value.length);
  const first = tokens.find((token) => !words.isPunctuation(token)) ?? -1;
  const isKept = first >= 0 && /^[\p{Lu}\p{N}]/u.test(words.syntax.lemma(first));
  return isKept ? text : text.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
