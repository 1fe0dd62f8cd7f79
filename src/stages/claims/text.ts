import { contains, overlaps, type Span } from "../../article/span.ts";
import type { Words } from "../clauses/words.ts";
import type { Claim, Clause, Layers } from "../layers.ts";
import type { Facts } from "./facts.ts";
import type { Mentions } from "./mentions.ts";
import { type Replacement, standAlone } from "./stand-alone.ts";

type Range = NonNullable<Clause["subject"]>;
interface Named {
  readonly value: string;
  readonly actor: number | null;
}

type Read = Pick<Layers, "clauses" | "actors" | "dates">;

/** Composes a claim's stand-alone text: shared subjects, names for pronouns and descriptions, and days for relative dates. */
export function composeText(text: string, layers: Read, facts: Facts, possessor: (name: string) => string): Pick<Claim, "text" | "insertions"> {
  const { unit } = facts;
  const wanted = [...shared(text, layers, facts), ...antecedent(text, layers, facts), ...names(layers, facts, possessor), ...days(text, layers, facts)];
  wanted.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Replacement[] = [];
  for (const replacement of wanted) {
    const last = kept.at(-1);
    if (!last || replacement.start >= last.end || (replacement.start === replacement.end && replacement.start >= last.end)) kept.push(replacement);
  }
  return standAlone(text, unit, kept);
}

/** What a coordinated clause shares with the one before it: the subject, and the finite verb where it has none of its own. */
function shared(text: string, layers: Read, facts: Facts): Replacement[] {
  const { words, unit } = facts;
  const clause = layers.clauses[unit.clause];
  if (clause.kind !== "coordinated" || clause.subject !== null || opensWithClause(layers, unit)) return [];
  const above = ancestor(layers.clauses, clause, ({ subject }) => subject !== null);
  if (!above?.subject || !agrees(words, above, clause.verb)) return [];
  const subject = subjectOf(text, layers, facts, above);
  if (!subject) return [];
  const value = words.isFinite(clause.verb) || !words.isFinite(above.verb) ? subject.value : `${subject.value} ${words.tokens.form(above.verb)}`;
  return [{ start: unit.start, end: unit.start, kind: "subject", value, actor: subject.actor, date: null }];
}

/** A clause's subject as it stands, by name where it is a known actor's pronoun; null where only a relative pronoun stands. */
function subjectOf(text: string, layers: Read, { words, unit, mentions }: Facts, clause: Clause): Named | null {
  if (!clause.subject) return null;
  const span = spanOf(words, clause.subject);
  if (overlaps(span, unit)) return null;
  if (clause.subject.first === clause.connective) return antecedentOf(text, layers, words, mentions, clause);
  const mention = mentions.in(span).find(({ start, end }) => start === span.start && end === span.end);
  return { value: mention?.kind === "pronoun" ? layers.actors[mention.actor].name : text.slice(span.start, span.end), actor: mention?.actor ?? null };
}

/** False where the numbers of a clause's subject and of a finite verb are known to differ. */
function agrees({ syntax }: Words, { verb, subject }: Clause, finite: number): boolean {
  if (!subject || verb < 0 || finite < 0) return false;
  const own = syntax.feature(verb, "Number"), other = syntax.feature(finite, "Number");
  return own === null || other === null || own === other;
}

/** "Was eingenommen wird, wird ausgegeben": a claim whose first clause is its subject. */
function opensWithClause({ clauses }: Read, unit: Facts["unit"]): boolean {
  return unit.clauses.some((index) => index !== unit.clause && clauses[index].start === unit.start);
}

function ancestor(clauses: readonly Clause[], clause: Clause, fits: (clause: Clause) => boolean): Clause | null {
  let at = clause.parent;
  for (let step = 0; at >= 0 && step < 8; step++) {
    if (fits(clauses[at])) return clauses[at];
    at = clauses[at].parent;
  }
  return null;
}

function spanOf({ tokens }: Words, { first, end }: Range): Span {
  return { start: tokens.starts[first], end: tokens.ends[end - 1] };
}

/** What a relative pronoun stands for, put in its place: ", das schließt" is about "[das Werk]". */
function antecedent(text: string, layers: Read, { words, unit, mentions }: Facts): Replacement[] {
  const clause = layers.clauses[unit.clause];
  const named = antecedentOf(text, layers, words, mentions, clause);
  if (!named) return [];
  const pronoun = spanOf(words, { first: clause.connective, end: clause.connective + 1 });
  return contains(unit, pronoun) ? [{ ...pronoun, kind: "pronoun", ...named, date: null }] : [];
}

/**
 * The noun phrase that a relative clause belongs to, where it stands right before the pronoun in the same case; where
 * relative pronouns have no case, only a name, since "which" may stand for a whole clause. Possessives have none.
 */
function antecedentOf(text: string, { actors }: Read, words: Words, mentions: Mentions, { antecedent: noun, connective }: Clause): Named | null {
  const { syntax, lexicon } = words;
  if (noun < 0 || connective - noun !== 2 || !words.isPunctuation(noun + 1) || words.upos(connective) === "ADV") return null;
  if (syntax.feature(connective, "Poss") === "Yes" || syntax.feature(connective, "Case") === "Gen") return null;
  const span = spanOf(words, { first: phraseStart(words, noun), end: noun + 1 });
  const mention = mentions.in(span).find(({ end }) => end === span.end);
  if (lexicon.verbFinal ? syntax.feature(connective, "Case") !== syntax.feature(noun, "Case") : !mention) return null;
  const isName = mention && (mention.start === span.start || words.upos(noun) === "PROPN");
  return { value: isName ? actors[mention.actor].name : text.slice(span.start, span.end), actor: mention?.actor ?? null };
}

const attributes: ReadonlySet<string> = new Set(["det", "amod", "nummod", "compound", "flat", "det:poss", "nmod:poss"]);

function phraseStart({ syntax }: Words, noun: number): number {
  let first = noun;
  while (first > 0 && attributes.has(syntax.relation(first - 1)) && syntax.head(first - 1) >= first && syntax.head(first - 1) <= noun) first--;
  return first;
}

/** Names in place of pronouns and descriptions that denote a known actor; a description's article goes with it. */
function names({ actors }: Read, { unit, mentions, words }: Facts, possessor: (name: string) => string): Replacement[] {
  return mentions.in(unit).flatMap(({ start, end, kind, actor }): Replacement[] => {
    if (kind !== "pronoun" && kind !== "description") return [];
    const { name } = actors[actor];
    const first = words.tokens.at(start);
    if (kind === "pronoun") return [{ start, end, kind, value: words.syntax.feature(first, "Poss") === "Yes" ? possessor(name) : name, actor, date: null }];
    const article = first - 1;
    const isArticle = article >= 0 && words.syntax.feature(article, "PronType") === "Art" && words.tokens.starts[article] >= unit.start;
    return [{ start: isArticle ? words.tokens.starts[article] : start, end, kind, value: name, actor, date: null }];
  });
}

/** The day, month or year behind a relative date. */
function days(text: string, layers: Read, { unit, dates }: Facts): Replacement[] {
  return dates.flatMap((index) => {
    const date = layers.dates[index];
    if (date.type !== "DATE" || date.from === null || !contains(unit, date) || /\d{4}/.test(text.slice(date.start, date.end))) return [];
    return [{ start: date.end, end: date.end, kind: "date" as const, value: date.value, actor: null, date: index }];
  });
}
