import { contains, overlaps } from "../../article/span.ts";
import type { Words } from "../clauses/words.ts";
import type { Claim, Layers } from "../layers.ts";
import { type Replacement, standAlone } from "./stand-alone.ts";
import type { Unit } from "./units.ts";

type Read = Pick<Layers, "clauses" | "actors" | "dates">;

/** Composes a claim's stand-alone text: shared subjects, names for pronouns and descriptions, and days for relative dates. */
export function composeText(text: string, words: Words, layers: Read, unit: Unit): Pick<Claim, "text" | "insertions"> {
  const wanted = [...subject(text, words, layers, unit), ...names(layers, unit), ...days(text, layers, unit)];
  wanted.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Replacement[] = [];
  for (const replacement of wanted) {
    const last = kept.at(-1);
    if (!last || replacement.start >= last.end || (replacement.start === replacement.end && replacement.start >= last.end)) kept.push(replacement);
  }
  return standAlone(text, unit, kept);
}

/** The subject that a coordinated clause shares with the one before it. */
function subject(text: string, words: Words, layers: Read, unit: Unit): Replacement[] {
  const clause = layers.clauses[unit.clause];
  if (clause.kind !== "coordinated" || clause.subject !== null) return [];
  let above = clause.parent;
  for (let step = 0; above >= 0 && layers.clauses[above].subject === null && step < 8; step++) above = layers.clauses[above].parent;
  const shared = above >= 0 ? layers.clauses[above].subject : null;
  if (!shared) return [];
  const span = { start: words.tokens.starts[shared.first], end: words.tokens.ends[shared.end - 1] };
  if (overlaps(span, unit)) return [];
  const actor = layers.actors.findIndex((candidate) => candidate.mentions.some((mention) => mention.start === span.start && mention.end === span.end));
  const pronoun = actor >= 0 && layers.actors[actor].mentions.some((mention) => mention.kind === "pronoun" && mention.start === span.start);
  const value = pronoun ? layers.actors[actor].name : text.slice(span.start, span.end);
  return [{ start: unit.start, end: unit.start, kind: "subject", value, actor: actor < 0 ? null : actor, date: null }];
}

/** Names in place of pronouns and descriptions that denote a known actor. */
function names({ actors }: Read, unit: Unit): Replacement[] {
  const found: Replacement[] = [];
  actors.forEach((actor, index) => {
    for (const mention of actor.mentions) {
      if ((mention.kind !== "pronoun" && mention.kind !== "description") || !contains(unit, mention)) continue;
      found.push({ start: mention.start, end: mention.end, kind: mention.kind, value: actor.name, actor: index, date: null });
    }
  });
  return found;
}

/** The day, month or year behind a relative date. */
function days(text: string, { dates }: Read, unit: Unit): Replacement[] {
  return dates.flatMap((date, index) => {
    if (date.type !== "DATE" || date.from === null || !contains(unit, date) || /\d{4}/.test(text.slice(date.start, date.end))) return [];
    return [{ start: date.end, end: date.end, kind: "date" as const, value: date.value, actor: null, date: index }];
  });
}
