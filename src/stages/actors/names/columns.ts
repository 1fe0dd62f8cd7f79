import type { Atom, Template } from "../../../learning/templates.ts";

/** The columns of a sentence's grid: what the form tells by itself, then what the text tells of the token. */
export const columns = {
  form: 0, lower: 1, shape: 2, suffix1: 3, suffix2: 4, suffix3: 5, suffix4: 6, prefix2: 7, prefix3: 8, prefix4: 9,
  /** Class of words of like use. */
  cluster: 10,
  /** The word lists of the tagger that hold the form, as bits. */
  lists: 11,
  /** What the language's rules say of the form: title, role, organisation's head, given name …, as bits. */
  rules: 12,
  /** The lists of the recogniser that hold the form, as bits. */
  gazetteer: 13,
  /** Genders that a lexicon gives the form or the noun that it ends in; those that articles give it in raw text. */
  noun: 14, gender: 15,
  /** Number of the form + 1; 0 in the margin. */
  id: 16,
  /** Part of speech + 1. */
  upos: 17,
  /** Type, position and strength of a known name around the token; 0 if none. */
  known: 18,
  /** Type of that name alone. */
  knownType: 19,
} as const;

export type Column = keyof typeof columns;

/** Columns below this one depend on the form alone. */
export const formWidth = columns.id;
export const gridWidth = 20;
export const gridLayout = { width: gridWidth, formWidth, id: columns.id } as const;

/** A template written as "suffix3@0 upos@-1". */
function template(text: string): Template {
  return text.split(" ").map((atom): Atom => {
    const [column, offset] = atom.split("@");
    return { column: columns[column as Column], offset: Number(offset) };
  });
}

/** What decides a token's label beside the label before it. */
export const templates: readonly Template[] = [
  "form@0", "lower@0", "shape@0", "suffix1@0", "suffix2@0", "suffix3@0", "suffix4@0", "prefix2@0", "prefix3@0", "prefix4@0",
  "cluster@0", "lists@0", "rules@0", "gazetteer@0", "shape@0 suffix2@0", "shape@0 suffix3@0", "lists@0 shape@0", "lists@0 rules@0 gazetteer@0", "shape@0 cluster@0",
  "form@-1", "lower@-1", "shape@-1", "suffix3@-1", "suffix2@-1", "cluster@-1", "lists@-1", "rules@-1", "gazetteer@-1", "lower@-2", "cluster@-2", "lists@-2", "rules@-2",
  "form@1", "lower@1", "shape@1", "suffix3@1", "suffix2@1", "cluster@1", "lists@1", "rules@1", "gazetteer@1", "lower@2", "cluster@2", "lists@2", "rules@2",
  "noun@0", "gender@0", "noun@0 gender@0 shape@0", "noun@1", "gender@1", "noun@-1", "noun@0 lower@-1", "gender@0 lower@-1", "noun@0 upos@0", "gender@0 upos@0", "noun@0 lists@0 upos@0",
  "upos@0", "known@0", "known@-1", "known@1", "knownType@-1 knownType@0 knownType@1", "upos@-1 upos@0", "upos@0 upos@1", "upos@-1 upos@0 upos@1", "upos@-2 upos@-1",
  "upos@0 suffix3@0", "upos@0 shape@0", "upos@0 lists@0", "upos@0 rules@0", "known@0 upos@0", "known@0 shape@0", "known@0 lower@-1", "known@0 lower@1",
  "lower@-1 lower@0", "lower@0 lower@1", "lower@-1 lower@1", "lower@-1 shape@0", "shape@0 lower@1", "lower@-1 upos@0", "upos@0 lower@1",
  "lower@-2 lower@-1", "lower@1 lower@2", "lower@-2 lower@-1 upos@0",
  "shape@-1 shape@0 shape@1", "shape@-2 shape@-1 shape@0", "shape@0 shape@1 shape@2", "cluster@-1 cluster@0", "cluster@0 cluster@1", "cluster@-1 shape@0",
  "lists@-1 lists@0", "lists@0 lists@1", "rules@-1 lists@0", "rules@-1 shape@0 upos@0", "rules@-1 rules@0", "rules@0 rules@1", "rules@-1 suffix3@0", "lower@-1 suffix3@0", "suffix3@0 lower@1",
  "gazetteer@-1 gazetteer@0", "gazetteer@0 gazetteer@1", "gazetteer@0 upos@0", "gazetteer@0 lower@-1", "lists@0 lower@-1", "lists@0 shape@1", "lists@0 gazetteer@0 upos@1",
].map(template);
