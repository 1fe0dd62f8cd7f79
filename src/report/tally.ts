import type { Stems } from "../languages/sections/stems.ts";
import type { KlartextDocument } from "../output/document.ts";
import { FeatureLists, Interner, NumberList } from "./columns.ts";
import { actorKey, featuresOf } from "./features.ts";

type Claim = KlartextDocument["claims"][number];

/** Counts by month of publication, "2025-03". */
export type Months = Map<string, number>;

export interface ArticleTally {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly claims: number;
  /** How many claims each source makes, most first. */
  readonly sources: readonly SourceTally[];
}

export interface SourceTally {
  readonly kind: Claim["source"]["kind"];
  /** Null for an author who is not named. */
  readonly name: string | null;
  readonly wikidata: string | null;
  claims: number;
}

export interface ActorTally {
  readonly name: string;
  readonly type: KlartextDocument["actors"][number]["type"];
  readonly wikidata: string | null;
  mentions: number;
  articles: number;
  /** Claims that it is named in, and claims that it makes. */
  about: number;
  made: number;
  readonly months: Months;
}

/** What one source claims of one actor. */
export interface PairTally {
  readonly source: Omit<SourceTally, "claims">;
  readonly about: string;
  claims: number;
  readonly articles: Set<number>;
  readonly months: Months;
  /** The number of the claim that is most worth checking, and how much it is. */
  top: { readonly claim: number; readonly worth: number };
}

export interface DateTally {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  mentions: number;
  articles: number;
}

/** All that a report counts, from one result after the other. Claims go by numbers, and their words are not kept. */
export class Tally {
  readonly articles: ArticleTally[] = [];
  readonly features = new FeatureLists();
  /** For each claim: its article, its source, and its check-worthiness in ten-thousandths. */
  readonly articleOf = new NumberList();
  readonly sourceOf = new NumberList();
  readonly worthOf = new NumberList();
  readonly sourceKeys = new Interner();
  readonly actors = new Map<string, ActorTally>();
  readonly pairs = new Map<string, PairTally>();
  readonly dates = new Map<string, DateTally>();
  readonly #languages: Readonly<Record<string, Stems>>;

  constructor(languages: Readonly<Record<string, Stems>>) {
    this.#languages = languages;
  }

  get claims(): number {
    return this.features.length;
  }

  add(document: KlartextDocument): void {
    const { title, published, language } = document.document;
    const month = published?.slice(0, 7) ?? null;
    const keys = new Map(document.actors.map((actor) => [actor.id, actorKey(actor)]));
    this.#addActors(document, month);
    this.#addDates(document);
    const sources = new Map<string, SourceTally>();
    for (const claim of document.claims) {
      const { kind, name, wikidata } = claim.source;
      const key = sourceKey(claim, keys, this.articles.length);
      const source = entry(sources, key, () => ({ kind, name, wikidata, claims: 0 }));
      source.claims += 1;
      this.#addPairs(claim, key, keys, month);
      this.features.add(featuresOf(claim, document, this.#languages));
      this.articleOf.push(this.articles.length);
      this.sourceOf.push(this.sourceKeys.number(key));
      this.worthOf.push(Math.round(claim.checkWorthiness * 10_000));
    }
    const ranked = [...sources.values()].sort((a, b) => b.claims - a.claims);
    this.articles.push({ id: document.source.id, title, published, language, claims: document.claims.length, sources: ranked });
  }

  #addActors({ actors, claims }: KlartextDocument, month: string | null): void {
    for (const actor of actors) {
      const { name, type, wikidata, id, mentions } = actor;
      const tally = entry(this.actors, actorKey(actor), () => ({ name: name ?? id, type, wikidata, mentions: 0, articles: 0, about: 0, made: 0, months: new Map() }));
      tally.mentions += mentions.length;
      tally.articles += 1;
      tally.about += claims.filter((claim) => claim.actors.includes(id)).length;
      tally.made += claims.filter(({ source }) => source.actor === id).length;
      count(tally.months, month, mentions.length);
    }
  }

  #addPairs(claim: Claim, key: string, keys: ReadonlyMap<string, string>, month: string | null): void {
    const { kind, name, wikidata } = claim.source;
    const number = this.claims;
    for (const about of new Set(claim.actors.map((id) => keys.get(id)!))) {
      if (about === key) continue;
      const top = { claim: number, worth: claim.checkWorthiness };
      const pair = entry(this.pairs, `${key}\n${about}`, () => ({ source: { kind, name, wikidata }, about, claims: 0, articles: new Set<number>(), months: new Map(), top }));
      pair.claims += 1;
      pair.articles.add(this.articles.length);
      if (top.worth > pair.top.worth) pair.top = top;
      count(pair.months, month, 1);
    }
  }

  #addDates({ dates }: KlartextDocument): void {
    const here = new Set<string>();
    for (const { value, from, to } of dates) {
      if (from === null || to === null) continue;
      const tally = entry(this.dates, `${from}/${to}`, () => ({ value, from, to, mentions: 0, articles: 0 }));
      tally.mentions += 1;
      if (!here.has(`${from}/${to}`)) tally.articles += 1;
      here.add(`${from}/${to}`);
    }
  }
}

/** Names an actor and an author the same in all articles; "a spokesman", or an author who is not named, is another in each. */
function sourceKey({ source }: Claim, keys: ReadonlyMap<string, string>, article: number): string {
  if (source.actor !== null) return keys.get(source.actor)!;
  const name = (source.name ?? "").toLowerCase();
  return source.kind === "author" && name !== "" ? `author:${name}` : `${source.kind}:${name}:${article}`;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function count(months: Months, month: string | null, amount: number): void {
  if (month !== null) months.set(month, (months.get(month) ?? 0) + amount);
}
