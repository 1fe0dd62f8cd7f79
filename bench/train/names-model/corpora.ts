import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType } from "../../../src/stages/actors/names/labels.ts";
import type { TreebankSentence } from "../conllu.ts";
import { surface } from "../surface.ts";
import type { ActorType } from "../../../src/stages/layers.ts";

/** A sentence whose names are known. */
export interface NameSentence<Type extends string = NameType> {
  readonly forms: readonly string[];
  readonly names: readonly { readonly first: number; readonly end: number; readonly type: Type }[];
  /** Names of other things, within which a name is neither right nor wrong. */
  readonly unscored?: readonly { readonly first: number; readonly end: number }[];
}

/** GermEval 2014's outer names of persons, organisations and places; derivations, parts of words and OTH are none. */
export function readGermEvalNames(data: string): NameSentence[] {
  return readFileSync(join(data, "de/names/germeval2014-dev.tsv"), "utf8").split("\n\n").flatMap((block) => {
    const rows = block.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
    return rows.length === 0 ? [] : [fromTags<NameType>(rows.map(([, form]) => form), rows.map(([, , label]) => label), { PER: "person", ORG: "organization", LOC: "place" })];
  });
}

/** CrossNER's politics articles, part "train" or "dev", with countries as places; elections, events and the rest are no names. */
export function readCrossNer(data: string, part: "train" | "dev"): NameSentence[] {
  return readCrossNerActors(data, part).map(({ forms, names }) => ({
    forms, names: names.map((name) => ({ ...name, type: name.type === "country" ? "place" : name.type })),
  }));
}

/** The same with countries told from places. */
export function readCrossNerActors(data: string, part: "train" | "dev"): NameSentence<ActorType>[] {
  return readFileSync(join(data, `en/names/crossner-politics-${part}.txt`), "utf8").split(/\n\s*\n/).flatMap((block) => {
    const rows = block.split("\n").filter((line) => line.trim() !== "").map((line) => line.split("\t"));
    return rows.length === 0 ? [] : [fromTags<ActorType>(rows.map(([form]) => form), rows.map(([, label]) => label.trim()), {
      politician: "person", person: "person", organisation: "organization", politicalparty: "organization", country: "country", location: "place",
    })];
  });
}

/** Sentences of treebanks without a proper noun: no word of theirs is a name. */
export function namelessSentences(trees: readonly TreebankSentence[], language: string): NameSentence[] {
  const nameless = trees.filter(({ tokens }) => tokens.length > 3 && tokens.every(({ upos }) => upos !== "PROPN" && upos !== "X"));
  return nameless.map((tree) => ({ forms: surface(tree, language).tokens.map(({ form }) => form), names: [] }));
}

function fromTags<Type extends string>(forms: readonly string[], tags: readonly string[], types: Readonly<Record<string, Type>>): NameSentence<Type> {
  const names: { first: number; end: number; type: Type }[] = [];
  const unscored: { first: number; end: number }[] = [];
  for (let first = 0; first < tags.length; first++) {
    if (!tags[first].startsWith("B-")) continue;
    const kind = tags[first].slice(2);
    let end = first + 1;
    while (tags[end] === `I-${kind}`) end++;
    if (Object.hasOwn(types, kind)) names.push({ first, end, type: types[kind] });
    else unscored.push({ first, end });
  }
  return { forms, names, unscored };
}
