import type { CueFrame, CueGroup, QuotesSection, SourcePhrase } from "../../languages/sections/quotes.ts";

/** A cue's frames, and what the form needs in its clause: a particle behind it, a word anywhere ("" if none). */
export interface CueEntry {
  readonly lemma: string;
  readonly particle: string;
  readonly word: string;
  /** True if the form can be a clause's finite verb. */
  readonly finite: boolean;
  readonly frames: ReadonlySet<CueFrame>;
}

/** A pack's reported-speech words, looked up by lower-case form. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  /** All separable particles of the cues. */
  readonly particles: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  /** Source phrases by their first words. */
  readonly sources: ReadonlyMap<string, readonly SourcePattern[]>;
  readonly sets: WordSets;
}

/** A source phrase as one word set a place. */
export interface SourcePattern {
  readonly words: readonly ReadonlySet<string>[];
  readonly source: SourcePhrase["source"];
}

type WordList = {
  [Key in keyof QuotesSection]: QuotesSection[Key] extends readonly string[] ? Key : never;
}[keyof QuotesSection];
type WordSets = Readonly<Record<WordList, ReadonlySet<string>>>;

const wordLists: readonly WordList[] = [
  "complementizers", "interrogatives", "subordinators", "relatives", "coordinators", "soWords", "correlatives", "shares", "inquiries", "asWords",
  "firstPersons", "firstPossessives", "ownWords", "sourceAdverbs", "politePersons", "nobodies", "anybodies", "denials", "limits", "thirdPersons", "pronounSubjects", "addresseePrepositions", "prepositions", "determiners",
  "wishes", "polarQuestions", "expletives", "joiners", "audiencePrepositions", "unreal", "unrealWords", "passives", "causes", "thingVerbs", "openModals", "agentPrepositions", "phraseLinks", "continuing", "pronouncements",
];
const compiled = new WeakMap<QuotesSection, Lexicon>();

/** The lexicon of a pack's section, compiled at first use. */
export function lexiconOf(section: QuotesSection): Lexicon {
  const known = compiled.get(section);
  if (known) return known;
  const verbs = verbForms(section);
  const lexicon: Lexicon = {
    verbs,
    particles: new Set([...verbs.values()].flatMap((entries) => entries.map(({ particle }) => particle)).filter((particle) => particle !== "")),
    nouns: nounForms(section),
    sources: sourcesByWord(section),
    sets: Object.fromEntries(wordLists.map((list) => [list, new Set(section[list].map(folded))])) as unknown as WordSets,
  };
  compiled.set(section, lexicon);
  return lexicon;
}

function sourcesByWord(section: QuotesSection): ReadonlyMap<string, readonly SourcePattern[]> {
  const byWord = new Map<string, SourcePattern[]>();
  for (const { words, source } of section.sources) {
    const pattern = { source, words: words.map((word) => new Set(folded(word).split("|"))) };
    for (const word of pattern.words[0]) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return byWord;
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
    const [verb, word = ""] = entry.split("+");
    const lemma = verb.split(":")[0].replace("|", "");
    const seen = new Set<string>();
    for (const { form, particle, finite } of section.inflectVerb(verb)) {
      const key = `${form} ${particle}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = forms.get(folded(form)) ?? [];
      list.push({ lemma, particle, word, finite, frames });
      forms.set(folded(form), list);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => demands(b) - demands(a));
  return forms;
}

/** Swiss and older spelling write ss for ß: both look up alike. */
export function folded(form: string): string {
  return form.includes("ß") ? form.replaceAll("ß", "ss") : form;
}

/** How much a form needs around it: the most demanding entry is tried first. */
function demands({ particle, word }: CueEntry): number {
  return (particle === "" ? 0 : 2) + (word === "" ? 0 : 1);
}

function nounForms(section: QuotesSection): ReadonlyMap<string, CueEntry> {
  const forms = new Map<string, CueEntry>();
  for (const [entry, frames] of entriesOf(section.nouns)) {
    const lemma = entry.split(":")[0];
    for (const form of section.inflectNoun(entry)) forms.set(folded(form.toLowerCase()), { lemma, particle: "", word: "", finite: false, frames });
  }
  return forms;
}
