import { pack as german } from "../../src/languages/de/index.ts";
import { type CompiledRules, rulesOf } from "../../src/stages/tokens/rules.ts";
import { tokenize } from "../../src/stages/tokens/tokenize.ts";
import type { TreebankSentence, TreebankToken, WordRange } from "./conllu.ts";

/** Token rules of the languages whose treebanks take surface tokens apart. */
const rules: Readonly<Partial<Record<string, CompiledRules>>> = { de: rulesOf(german) };

/** Words that stand for one stretch of the text: most alone, "in" and "dem" together as "im". */
export interface Unit {
  /** Place in the text, in UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Indexes of the words, end excluded. */
  readonly first: number;
  readonly last: number;
}

/** Where a sentence's words stand in `text`, from `from` on; units that do not stand there as written are left out. */
export function unitsOf({ tokens, ranges }: TreebankSentence, text: string, from = 0): Unit[] {
  const units: Unit[] = [];
  const starts = new Map(ranges.map((range) => [range.first, range]));
  let at = from;
  for (let word = 0; word < tokens.length;) {
    const { form, end: last } = contracted(tokens, starts.get(word)) ?? { form: tokens[word].form, end: word + 1 };
    const start = text.indexOf(form, at);
    if (start >= 0) units.push({ start, end: (at = start + form.length), first: word, last });
    word = last;
  }
  return units;
}

/** A range unless its words stand in the text as they are ("don't"). */
function contracted(tokens: readonly TreebankToken[], range: WordRange | undefined): WordRange | undefined {
  if (!range) return undefined;
  const written = tokens.slice(range.first, range.end).map(({ form }) => form).join("");
  return written === range.form ? undefined : range;
}

/**
 * The sentence in the tokens that our tokenizer makes of its text: what stands together there ("im", "NATO-Mitglied") is
 * one token, with the head and relation of the word whose head lies outside. Where the tokenizer would split a word, it
 * stays whole.
 */
export function surface(sentence: TreebankSentence, language: string): TreebankSentence {
  const { tokens, text } = sentence;
  const own = rules[language];
  const groups = own ? joinedWords(sentence, own) : new Map<number, number>();
  if (groups.size === 0) return sentence;
  const index = new Int32Array(tokens.length);
  const kept: { word: number; end: number }[] = [];
  for (let word = 0; word < tokens.length;) {
    const end = groups.get(word) ?? word + 1;
    index.fill(kept.length, word, end);
    kept.push({ word, end });
    word = end;
  }
  const units = unitsOf(sentence, text);
  const merged = kept.map(({ word, end }) => {
    const token = end - word === 1 ? tokens[word] : join(tokens, word, end, formOf(units, text, word, end));
    return { ...token, head: token.head < 0 ? -1 : index[token.head] };
  });
  return { ...sentence, tokens: merged, ranges: [] };
}

/** Groups of words, as first word and end, that one token of ours covers exactly. */
function joinedWords(sentence: TreebankSentence, own: CompiledRules): Map<number, number> {
  const units = unitsOf(sentence, sentence.text);
  const starts = new Map(units.map((unit, i) => [unit.start, i]));
  const layer = tokenize(sentence.text, own);
  const groups = new Map<number, number>();
  for (let token = 0; token < layer.length; token++) {
    const first = starts.get(layer.starts[token]);
    if (first === undefined) continue;
    let last = first;
    while (last + 1 < units.length && units[last].end < layer.ends[token]) last++;
    const isWhole = units[last].end === layer.ends[token];
    if (isWhole && units[last].last - units[first].first > 1) groups.set(units[first].first, units[last].last);
  }
  return groups;
}

function formOf(units: readonly Unit[], text: string, first: number, last: number): string {
  const start = units.find((unit) => unit.first === first)?.start ?? 0;
  const end = units.find((unit) => unit.last === last)?.end ?? 0;
  return text.slice(start, end);
}

/**
 * Words as one token. An adposition with its article keeps tag and lemma and has the article's features; a compound has
 * all that its last part has, and the other parts before its lemma.
 */
function join(tokens: readonly TreebankToken[], first: number, end: number, form: string): TreebankToken {
  const parts = tokens.slice(first, end);
  const isInside = (head: number): boolean => head >= first && head < end;
  const wordParts = parts.filter(({ upos }) => upos !== "PUNCT");
  const last = wordParts.at(-1) ?? parts[0];
  if (parts[0].upos === "ADP" && last.upos === "DET") return { ...parts[0], form, features: last.features };
  const { head, relation } = wordParts.filter((part) => !isInside(part.head)).at(-1) ?? last;
  const lemma = last === parts.at(-1) ? form.slice(0, -last.form.length) + last.lemma : form;
  return { ...last, form, lemma, head, relation };
}
