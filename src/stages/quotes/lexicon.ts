import type { CueFrame, CueGroup, QuotesSection, SourcePhrase } from "../../languages/sections/quotes.ts";

/** A cue's frames, and the separable particle that the form needs elsewhere in its clause ("" if none). */
export interface CueEntry {
  readonly lemma: string;
  readonly particle: string;
  readonly frames: ReadonlySet<CueFrame>;
}

/** A pack's reported-speech words, looked up by lower-case form. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  readonly sources: readonly { readonly words: readonly ReadonlySet<string>[]; readonly source: SourcePhrase["source"] }[];
  readonly sets: WordSets;
}

type WordList = {
  [Key in keyof QuotesSection]: QuotesSection[Key] extends readonly string[] ? Key : never;
}[keyof QuotesSection];
type WordSets = Readonly<Record<WordList, ReadonlySet<string>>>;

const wordLists: readonly WordList[] = [
  "complementizers", "interrogatives", "subordinators", "relatives", "coordinators", "soWords", "asWords",
  "firstPersons", "nobodies", "thirdPersons", "impersonal", "addresseePrepositions", "prepositions", "determiners",
  "subjunctives", "substitutes", "unreal", "passives", "agentPrepositions", "phraseLinks",
];
const compiled = new WeakMap<QuotesSection, Lexicon>();

/** The lexicon of a pack's section, compiled at first use. */
export function lexiconOf(section: QuotesSection): Lexicon {
  const known = compiled.get(section);
  if (known) return known;
  const lexicon: Lexicon = {
    verbs: verbForms(section),
    nouns: nounForms(section),
    sources: section.sources.map(({ words, source }) => ({ source, words: words.map((word) => new Set(word.split("|"))) })),
    sets: Object.fromEntries(wordLists.map((list) => [list, new Set(section[list])])) as unknown as WordSets,
  };
  compiled.set(section, lexicon);
  return lexicon;
}

function entriesOf(groups: readonly CueGroup[]): ReadonlyMap<string, ReadonlySet<CueFrame>> {
  const entries = new Map<string, Set<CueFrame>>();
  for (const group of groups) {
    for (const entry of group.entries.split(/\s+/)) {
      const frames = entries.get(entry) ?? new Set<CueFrame>();
      for (const frame of group.frames) frames.add(frame);
      entries.set(entry, frames);
    }
  }
  entries.delete("");
  return entries;
}

function verbForms(section: QuotesSection): ReadonlyMap<string, readonly CueEntry[]> {
  const forms = new Map<string, CueEntry[]>();
  for (const [entry, frames] of entriesOf(section.verbs)) {
    const lemma = entry.split(":")[0];
    const seen = new Set<string>();
    for (const { form, particle } of section.inflectVerb(entry)) {
      const key = `${form} ${particle}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = forms.get(form) ?? [];
      list.push({ lemma, particle, frames });
      forms.set(form, list);
    }
  }
  for (const phrase of section.phrases) {
    const list = forms.get(phrase.verb) ?? [];
    list.push({ lemma: `${phrase.verb} ${phrase.with}`, particle: phrase.with, frames: new Set(phrase.frames) });
    forms.set(phrase.verb, list);
  }
  for (const list of forms.values()) list.sort((a, b) => (b.particle === "" ? 0 : 1) - (a.particle === "" ? 0 : 1));
  return forms;
}

function nounForms(section: QuotesSection): ReadonlyMap<string, CueEntry> {
  const forms = new Map<string, CueEntry>();
  for (const [entry, frames] of entriesOf(section.nouns)) {
    const lemma = entry.split(":")[0];
    for (const form of section.inflectNoun(entry)) forms.set(form.toLowerCase(), { lemma, particle: "", frames });
  }
  return forms;
}
