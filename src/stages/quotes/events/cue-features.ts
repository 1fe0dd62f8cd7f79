import { hashString } from "../../../learning/hash.ts";
import { isWord, lower, type Reading } from "../reading.ts";
import { separatedParticle } from "../cues.ts";
import type { SentenceTree } from "./sentence-tree.ts";

const cueTags = new Set(["VERB", "NOUN", "ADJ", "AUX", "ADP", "PROPN", "ADV"]);

/** True for a token that can be the head of a cue. */
export function canCue(tree: SentenceTree, token: number): boolean {
  return isWord(tree.reading, token) && tree.segmentOf(token) >= 0 && cueTags.has(tree.reading.syntax.upos(token));
}

/** The lemma with its separable particle: what the lexical features of a cue are keyed to. */
export function cueKey(tree: SentenceTree, token: number): string {
  const { reading } = tree;
  const lemma = reading.syntax.lemma(token).toLowerCase();
  if (reading.syntax.upos(token) !== "VERB" && reading.syntax.upos(token) !== "AUX") return lemma;
  return separatedParticle(reading, tree.segments[tree.segmentOf(token)], token) + lemma;
}

/** What stands behind a cue's segment: the next segment's punctuation and kind. */
export function behind(tree: SentenceTree, token: number): string {
  const next = tree.segments.at(tree.segmentOf(token) + 1);
  return tree.segmentOf(token) + 1 < tree.segments.length && next ? `${next.before}${next.kind}` : "";
}

/** What a cue's sense is learned from: its word, its form, what depends on it and what follows; hashed. */
export function cueFeatures(tree: SentenceTree, token: number): number[] {
  const { reading } = tree;
  const { syntax } = reading;
  const names: string[] = ["bias"];
  const form = lower(reading, token);
  const key = cueKey(tree, token);
  const upos = syntax.upos(token);
  const relation = syntax.relation(token);
  const head = tree.head(token);
  const next = behind(tree, token);
  names.push(`key ${key}`, `key ${key} ${upos}`, `form ${form}`, `key ${key} ${relation}`, `upos ${upos} ${relation}`, `${upos} behind ${next}`, `key ${key} behind ${next}`);
  for (const length of [3, 4, 5, 6]) if (key.length > length) names.push(`suffix ${key.slice(-length)} ${upos}`);
  for (const length of [3, 5]) if (key.length > length) names.push(`prefix ${key.slice(0, length)} ${upos}`);
  if (head >= 0) names.push(`head ${syntax.lemma(head)} ${relation}`, `key ${key} head ${syntax.lemma(head)}`, `${upos} ${relation} head ${syntax.upos(head)}`);
  for (const kid of tree.children(token)) addChild(reading, names, key, upos, kid);
  for (const step of [-2, -1, 1, 2]) {
    const near = token + step;
    const word = near >= tree.range.first && near < tree.range.end ? lower(reading, near) : "";
    names.push(`at ${step} ${word} ${upos}`);
    if (step === -1 || step === 1) names.push(`at ${step} ${word} key ${key}`, `at ${step} ${word === "" ? "" : syntax.upos(near)} ${upos}`);
  }
  for (const name of ["VerbForm", "Mood", "Tense", "Number", "Voice"]) names.push(`${name} ${syntax.feature(token, name)} ${upos}`);
  addKnown(reading, names, form, upos, next);
  names.push(`quoted ${reading.quotationOf[token] >= 0} ${upos}`);
  return names.map(hashString);
}

function addChild({ syntax, forms }: Reading, names: string[], key: string, upos: string, kid: number): void {
  const relation = syntax.relation(kid);
  if (relation === "punct") return;
  names.push(`child ${relation} ${upos}`, `child ${relation} key ${key}`, `child ${relation} ${syntax.lemma(kid)} ${upos}`);
  const closed = !/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(syntax.upos(kid));
  if (closed) names.push(`child ${forms[kid]} key ${key}`);
  else if (relation.startsWith("obj") || relation.startsWith("obl") || relation.startsWith("nmod")) names.push(`child ${relation} ${syntax.lemma(kid)} key ${key}`);
}

/** What the lexicon of cues knows of the form, or of a word that a compound ends with. */
function addKnown({ lexicon }: Reading, names: string[], form: string, upos: string, next: string): void {
  for (const { frames, particle } of lexicon.verbs.get(form) ?? []) {
    for (const frame of frames) names.push(`verb frame ${frame} ${upos}`, `verb frame ${frame} ${next}`, `verb frame ${frame} ${particle === ""}`);
  }
  for (let at = 0; at < form.length - 3; at++) {
    const noun = lexicon.nouns.get(form.slice(at));
    if (!noun) continue;
    names.push(`noun cue ${noun.lemma} ${upos}`, `noun cue ${at === 0} ${upos}`, `noun cue ${upos} ${next}`);
    return;
  }
}
