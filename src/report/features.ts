import { contains } from "../article/span.ts";
import type { Stems } from "../languages/sections/stems.ts";
import type { KlartextDocument } from "../output/document.ts";

type Claim = KlartextDocument["claims"][number];

/**
 * What two claims are compared by. A feature is a string whose first character says its role, so that a claim is one
 * flat list of numbers: all words of its stand-alone text, those of subject, predicate and object (unless they are mere
 * amounts or days), who it is about, which amounts and days it names, and whether it is negated.
 */
export const roles = { word: "w", subject: "s", predicate: "p", object: "o", actor: "a", amount: "#", days: "d", negated: "-" } as const;
export type Role = keyof typeof roles;

/** Names an actor the same in all articles. */
export function actorKey({ wikidata, name, id }: KlartextDocument["actors"][number]): string {
  return wikidata ?? (name ?? id).toLowerCase();
}

/** The features of a claim, each once. */
export function featuresOf(claim: Claim, document: KlartextDocument, languages: Readonly<Record<string, Stems>>): string[] {
  const stems = (text: string | null): string[] => stemsOf(text ?? "", languages[document.document.language]);
  const actors = new Map(document.actors.map((actor) => [actor.id, actorKey(actor)]));
  const dates = new Map(document.dates.map((date) => [date.id, date]));
  const counted = [...claim.quantities, ...claim.dates.map((id) => dates.get(id)!)];
  const party = (constituent: Claim["subject"]): string[] => (constituent === null || counted.some((span) => contains(span, constituent)) ? [] : [...stems(constituent.text), ...(constituent.actor === null ? [] : [`@${actors.get(constituent.actor)}`])]);
  const words = (claim.text ?? "").replace(/\[\d{4}[^\]]*\]/g, " ");
  const days = claim.dates.flatMap((id) => {
    const { from, to } = dates.get(id)!;
    return from === null || to === null ? [] : [`${from}/${to}`];
  });
  const lists: Readonly<Record<Role, readonly string[]>> = {
    word: stems(words),
    subject: party(claim.subject),
    predicate: stems(claim.predicate?.lemma ?? null),
    object: party(claim.object),
    actor: claim.actors.map((id) => actors.get(id)!),
    amount: [...claim.quantities.map(({ value, min, max, unit }) => `${value ?? `${min}-${max}`} ${unit ?? ""}`.trim()), ...otherNumbers(words, counted)],
    days,
    negated: claim.polarity === "negated" ? ["yes"] : [],
  };
  const prefixed = Object.entries(lists).flatMap(([role, values]) => values.map((value) => roles[role as Role] + value));
  return [...new Set(prefixed)];
}

/** Numbers that are no quantity and no date: results, versions, paragraphs. */
function otherNumbers(words: string, counted: readonly { readonly text: string | null }[]): string[] {
  const rest = counted.reduce((text, { text: part }) => (part === null ? text : text.replace(part, " ")), words);
  return rest.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [];
}

function stemsOf(text: string, { stem, functionWords }: Stems): string[] {
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.filter((word) => !functionWords.has(word)).map(stem);
}
