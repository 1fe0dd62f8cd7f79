import { contains, overlaps } from "../../article/span.ts";
import type { Claim, Layers } from "../layers.ts";
import type { Facts } from "./facts.ts";
import { type Replacement, standAlone } from "./stand-alone.ts";

type Read = Pick<Layers, "clauses" | "actors" | "dates">;

/** Composes a claim's stand-alone text: shared subjects, names for pronouns and descriptions, and days for relative dates. */
export function composeText(text: string, layers: Read, facts: Facts, possessor: (name: string) => string): Pick<Claim, "text" | "insertions"> {
  const { unit } = facts;
  const wanted = [...subject(text, layers, facts), ...names(layers, facts, possessor), ...days(text, layers, facts)];
  wanted.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Replacement[] = [];
  for (const replacement of wanted) {
    const last = kept.at(-1);
    if (!last || replacement.start >= last.end || (replacement.start === replacement.end && replacement.start >= last.end)) kept.push(replacement);
  }
  return standAlone(text, unit, kept);
}

/** The subject that a coordinated clause shares with the one before it. */
function subject(text: string, layers: Read, { words, unit, mentions }: Facts): Replacement[] {
  const clause = layers.clauses[unit.clause];
  if (clause.kind !== "coordinated" || clause.subject !== null) return [];
  let above = clause.parent;
  for (let step = 0; above >= 0 && layers.clauses[above].subject === null && step < 8; step++) above = layers.clauses[above].parent;
  const shared = above >= 0 ? layers.clauses[above].subject : null;
  if (!shared) return [];
  const span = { start: words.tokens.starts[shared.first], end: words.tokens.ends[shared.end - 1] };
  if (overlaps(span, unit)) return [];
  const mention = mentions.in(span).find(({ start, end }) => start === span.start && end === span.end);
  const value = mention?.kind === "pronoun" ? layers.actors[mention.actor].name : text.slice(span.start, span.end);
  return [{ start: unit.start, end: unit.start, kind: "subject", value, actor: mention?.actor ?? null, date: null }];
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
