import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { jsonSchema } from "../../src/output/schema.ts";
import type { KlartextDocument } from "../../src/output/document.ts";
import { slice } from "../../src/output/offsets.ts";

const validate = new Ajv2020({ strict: false }).compile(jsonSchema("refused"));

interface Sliced {
  readonly start: number;
  readonly end: number;
  readonly text?: string | null;
}

/** What holds for every document ever produced. `raw` is the decoded article. */
export function expectInvariants(document: KlartextDocument, raw: string): void {
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expectSlices(document, raw);
  expectOrder(document);
  expectIds(document);
  expectStandAloneTexts(document);
}

function expectSlices(document: KlartextDocument, raw: string): void {
  const unit = document.source.offsetUnit;
  const length = unit === "utf16" ? raw.length : [...raw].length;
  const check = (item: Sliced | null): void => {
    if (!item) return;
    expect(item.start).toBeLessThanOrEqual(item.end);
    expect(item.end).toBeLessThanOrEqual(length);
    if (typeof item.text === "string") expect(slice(raw, item, unit)).toBe(item.text);
  };
  document.sentences.forEach(check);
  document.dates.forEach(check);
  for (const actor of document.actors) actor.mentions.forEach(check);
  for (const quote of document.quotes) [quote, quote.speaker, quote.cue, quote.frame, quote.addressee, ...quote.spans].forEach(check);
  for (const claim of document.claims) {
    check({ start: claim.start, end: claim.end, text: claim.quote });
    [...claim.spans, claim.subject, claim.predicate, claim.object, ...claim.quantities].forEach(check);
  }
  for (const warning of document.warnings) if (warning.start !== null && warning.end !== null) check({ start: warning.start, end: warning.end });
}

function expectOrder(document: KlartextDocument): void {
  const firstMentions = document.actors.map((actor) => actor.mentions[0]);
  const lists = [document.sentences, document.dates, document.quotes, document.claims, firstMentions, ...document.actors.map((a) => a.mentions)];
  for (const list of lists) {
    const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
    expect(list.map(({ start, end }) => [start, end])).toEqual(sorted.map(({ start, end }) => [start, end]));
  }
}

function expectIds(document: KlartextDocument): void {
  const lists: readonly (readonly { readonly id: string }[])[] = [document.sentences, document.actors, document.dates, document.quotes, document.claims];
  const known = new Set<string>(lists.flatMap((list) => list.map((item) => item.id)));
  expect(known.size).toBe(lists.reduce((count, list) => count + list.length, 0));
  const references = [
    ...document.actors.flatMap((actor) => actor.mentions.map((mention) => mention.sentence)),
    ...document.dates.map((date) => date.sentence),
    ...document.quotes.flatMap((quote) => [quote.sentence, quote.within, quote.speaker?.actor, quote.addressee?.actor, ...quote.dates]),
    ...document.claims.flatMap((claim) => [
      claim.sentence, claim.within, claim.source.actor, claim.source.quote, claim.subject?.actor, claim.object?.actor,
      ...claim.actors, ...claim.dates, ...claim.insertions.flatMap((insertion) => [insertion.actor, insertion.date]),
    ]),
  ];
  for (const reference of references) if (typeof reference === "string") expect(known.has(reference), reference).toBe(true);
  for (const claim of document.claims) expect(claim.source.actor !== null).toBe(claim.source.kind === "actor");
}

/** Outside the brackets, a claim's text invents nothing: its words are among the verbatim ones, in their order. */
function expectStandAloneTexts(document: KlartextDocument): void {
  for (const { text, verbatim, insertions } of document.claims) {
    if (text === null || verbatim === null) continue;
    const points = document.source.offsetUnit === "utf16" ? text.split("") : [...text];
    for (const { start, end } of insertions) expect(points.slice(start, end).join("")).toMatch(/^\[.*\]$/su);
    const own = points.filter((_, at) => !insertions.some(({ start, end }) => start <= at && at < end)).join("");
    const words: readonly string[] = verbatim.match(/[\p{L}\p{N}]+/gu) ?? [];
    let from = 0;
    for (const word of own.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const at = words.indexOf(word, from);
      expect(at, `"${word}" of "${text}" in "${verbatim}"`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  }
}
