import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledName, NameType } from "../../../src/stages/actors/names/labels.ts";
import { readConllu, type TreebankSentence } from "../conllu.ts";
import { surface } from "../surface.ts";
import { freeGenres } from "../corpora.ts";
import type { NameSentence } from "./corpora.ts";

/** The named entities in the free genres of UD English GUM: runs of proper nouns in mentions of persons, organisations and places. */
export function readGum(data: string): NameSentence[] {
  const sentences = readConllu(readFileSync(join(data, "en/syntax/gum-train.conllu"), "utf8")).filter(({ document }) => freeGenres.test(document));
  return sentences.map((sentence) => surface(sentence, "en")).map((sentence) => ({ forms: sentence.tokens.map(({ form }) => form), names: gumNames(sentence) }));
}

const gumTypes: Readonly<Record<string, NameType>> = { person: "person", organization: "organization", place: "place" };

interface GumEntity {
  readonly type: string;
  readonly first: number;
  readonly end: number;
}

function gumNames({ tokens }: TreebankSentence): LabelledName[] {
  const entities = gumEntities(tokens.map(({ misc }) => /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ""));
  const named = entities.flatMap(({ type, first, end }): LabelledName[] => {
    if (!Object.hasOwn(gumTypes, type)) return [];
    const head = tokens.findIndex((token, at) => at >= first && at < end && (token.head < first || token.head >= end));
    if (head < 0 || tokens[head].upos !== "PROPN" || (type === "person" && tokens[head].features.includes("Number=Plur"))) return [];
    const run = runAround(tokens, head, first, end, gumTypes[type]);
    return run === null ? [] : [{ ...run, type: gumTypes[type] }];
  });
  const byLength = [...named].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  const kept: LabelledName[] = [];
  for (const name of byLength) if (!kept.some((other) => name.first < other.end && other.first < name.end)) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}

const titles = /^(Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|St|Sir|Dame|Lady|Lord|Saint|President|Professor|Doctor|Senator|Congressman|Congresswoman|General|Colonel|Captain|Major|Admiral|Inspector|Officer|Judge|Justice|King|Queen|Prince|Princess|Tsar|Tsarevna|Emperor|Count|Earl|Duke|Pope|Bishop|Reverend|Minister|Secretary|Chancellor|Speaker|Chairman|Chair|Leader|Regent|God|Lord|Mayor|Governor|Director|Prime|Vice|Ambassador)s?\.?$/;

const joiners: Readonly<Record<NameType, RegExp>> = { person: /^(-|–|de|von|van|der|bin|al)$/, place: /^(of|-|–)$/, organization: /^(of|the|for|and|&|-|–)$/ };

/** The proper nouns around a head, with capitalised words and what joins them, within a mention; titles before persons left out. */
function runAround(tokens: TreebankSentence["tokens"], head: number, first: number, end: number, type: NameType): { first: number; end: number } | null {
  const isPart = (at: number): boolean => tokens[at].upos === "PROPN" || (/^(ADJ|NOUN|VERB|NUM)$/.test(tokens[at].upos) && /^\p{Lu}/u.test(tokens[at].form));
  const joins = (at: number): boolean => joiners[type].test(tokens[at].form);
  let start = head;
  for (let at = head - 1; at >= first && (isPart(at) || joins(at)); at--) if (isPart(at)) start = at;
  let stop = head + 1;
  for (let at = head + 1; at < end && (isPart(at) || joins(at)); at++) if (isPart(at)) stop = at + 1;
  while (type === "person" && start < stop && titles.test(tokens[start].form)) start++;
  return start < stop ? { first: start, end: stop } : null;
}

/** Reads GUM's bracket notation: "(1-person-…", "1)", "(2-place-…)". */
function gumEntities(marks: readonly string[]): GumEntity[] {
  const open = new Map<string, { type: string; first: number }[]>();
  const found: GumEntity[] = [];
  for (const [at, mark] of marks.entries()) {
    for (const [, start, type, closed, stop] of mark.matchAll(/\((\d+)-([a-z]+)[^()]*?(\)?)(?=\(|\)|$|\d+\))|(\d+)\)/g)) {
      if (start !== undefined && closed === ")") found.push({ type, first: at, end: at + 1 });
      else if (start !== undefined) open.set(start, [...(open.get(start) ?? []), { type, first: at }]);
      else {
        const opened = open.get(stop)?.pop();
        if (opened) found.push({ ...opened, end: at + 1 });
      }
    }
  }
  return found;
}
