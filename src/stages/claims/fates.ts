import type { Clause, Quote } from "../layers.ts";
import type { Words } from "../clauses/words.ts";
import { addsPlace, asserts, isPairAsserting } from "./circumstances.ts";
import { isTakenForGranted, takesUpClause } from "./complements.ts";
import { isJudged } from "./source.ts";
import type { UnitInput } from "./units.ts";

/** What becomes of a clause: a claim of its own, a part of the claim above it, or nothing. */
export type Fate = "own" | "inside" | "dropped";

/** A clause's fate, and why in words. */
export interface Verdict {
  readonly fate: Fate;
  readonly reason: string;
  /** True for a claim of its own that is a part of the claim above it, too. */
  readonly nested?: boolean;
}

/** Decides for every clause of an article whether it makes a claim. */
export function decideFates(input: UnitInput): Verdict[] {
  const frames = framesIn(input);
  const verdicts = new Array<Verdict | undefined>(input.clauses.length);
  const fate = (index: number): Fate => (verdicts[index] ??= decide(input, frames, index, fate)).fate;
  const silences = input.sentences.map((_, sentence) => silenceOf(input, sentence));
  return input.clauses.map((clause, index) => {
    const silent = silences[clause.sentence];
    if (silent !== null) return { fate: "dropped", reason: silent };
    fate(index);
    return verdicts[index] ?? { fate: "dropped", reason: "not reached" };
  });
}

/** Why a sentence claims nothing: questions, exclamations, headings, bylines and captions don't; null if it may. */
function silenceOf(input: UnitInput, sentence: number): string | null {
  const { role, start, end } = input.sentences[sentence];
  if (role !== "body") return `a ${role}`;
  const close = input.text.slice(Math.max(start, end - 2), end);
  if (close.includes("?")) return "a question";
  return close.includes("!") && !states(input, sentence) ? "an exclamation" : null;
}

/** True for a sentence whose main clause has the order of a statement, whatever mark it ends in: "They have paid for it twice!" */
function states({ words, clauses }: UnitInput, sentence: number): boolean {
  const main = clauses.find((clause) => clause.sentence === sentence && clause.kind === "main");
  if (!main || main.subject === null || !words.isFinite(main.verb)) return false;
  let token = main.ranges[0].first;
  while (token < main.verb && (words.isPunctuation(token) || words.upos(token) === "CCONJ")) token++;
  if (token === main.verb) return false;
  for (; token < main.verb; token++) if (words.lexicon.interrogatives.has(words.lower(token))) return false;
  return true;
}

/** The clauses that tell who says what others contain: the cue stands in them, the content does not. */
function framesIn({ clauses, quotes, words }: UnitInput): Set<number> {
  const cues = new Map<number, Quote>();
  for (const quote of quotes) if (quote.cue && quote.mode !== "reported") cues.set(words.tokens.at(quote.cue.start), quote);
  const frames = new Set<number>();
  clauses.forEach((clause, index) => {
    for (const { first, end } of clause.ranges) {
      for (let token = first; token < end; token++) {
        const quote = cues.get(token);
        if (quote && !isJudged(words, clause, token) && !holdsContent(words, clause, quote) && !(quote.start < clause.start && isCircumstance(words, clause))) frames.add(index);
      }
    }
  });
  return frames;
}

/** "than it had estimated", "if he says so", "those who objected": a clause that never asserts frames nothing before it. */
function isCircumstance(words: Words, { kind, connective, restrictive, subject }: Clause): boolean {
  if (kind === "relative") return restrictive === true && subject !== null && subject.first === connective && subject.end === connective + 1;
  const { subordinators } = words.lexicon;
  const form = words.lower(connective);
  return kind === "adverbial" && Object.hasOwn(subordinators, form) && subordinators[form].asserts === "never";
}

function holdsContent(words: Words, clause: Clause, quote: Quote): boolean {
  const content = words.tokens.at(quote.spans[0].start);
  return clause.ranges.some(({ first, end }) => first <= content && content < end);
}

function decide(input: UnitInput, frames: ReadonlySet<number>, index: number, fate: (index: number) => Fate): Verdict {
  const clause = input.clauses[index];
  const own = (reason: string): Verdict => ({ fate: "own", reason });
  const inside = (reason: string): Verdict => ({ fate: "inside", reason });
  const dropped = (reason: string): Verdict => ({ fate: "dropped", reason });
  if (isOwnThought(input.words, clause) && bringsContent(input, index)) return dropped("frames what the author thinks");
  if (clause.mood === "imperative") return dropped("an imperative");
  if (isInvitation(input, clause)) return dropped("an invitation");
  if (clause.kind === "parenthetical") return dropped("an aside");
  if (frames.has(index)) return dropped("tells who says what");
  if (announces(input, index)) return dropped("announces what follows");
  if (clause.parent < 0) return orphan(input, clause) ?? own("a main clause");
  if (isNounsContent(input, clause)) return own("what somebody says");
  const above = fate(clause.parent);
  switch (clause.kind) {
    case "main":
      return own("a main clause");
    case "coordinated":
      if (endsInParticiple(input, clause)) return inside("a participle that says what is meant, too");
      if (corrects(input, clause)) return inside("sets right what the claim denies");
      return above === "inside" ? inside("coordinated to a part of the claim") : own("coordinated to a claim");
    case "complement":
      if (frames.has(clause.parent)) return isInterrogative(input.words, clause) && isSubjectOf(clause, input.clauses[clause.parent]) ? dropped("says who says what") : own("what somebody says");
      if (isOwnThought(input.words, input.clauses[clause.parent])) return own("what the author thinks");
      if (isPairAsserting(input.words, clause)) return own("its conjunction asserts");
      if (addsPlace(input, clause)) return own("a relative clause that adds a fact");
      if (isTakenForGranted(input, clause)) return { ...own("its main clause takes it for granted"), nested: true };
      return above !== "inside" && takesUpClause(input, clause) ? own("takes up the clause before it") : inside("a complement");
    case "adverbial":
      return above !== "inside" && asserts(input, index) ? own("its conjunction asserts") : inside("a circumstance");
    case "relative":
      return (above !== "inside" || !input.words.lexicon.verbFinal) && clause.restrictive === false && (clause.predicate.length > 0 || !input.words.isCoordinator(clause.ranges[0].first)) ? own("a relative clause that adds a fact") : inside("a relative clause that picks out what is meant");
    case "participial":
      if (input.lexicon.prepositionalParticiples.has(input.words.lower(clause.verb))) return inside("a participle used as a preposition");
      if (isSubjectOf(clause, input.clauses[clause.parent])) return inside("the subject of the claim");
      return above !== "inside" ? own("a participle clause that adds a fact") : inside("a participle clause in a part of the claim");
    case "apposition":
      return above !== "inside" ? own("an apposition that gives an amount") : inside("a part of the claim around it");
    case "infinitive":
      return inside("an infinitive");
  }
}

/** "Beginnen wir mit den Zahlen": a sentence that opens with its verb, "we" behind it. */
function isInvitation({ words, sentences }: UnitInput, { kind, verb, sentence, subject }: Clause): boolean {
  return words.lexicon.verbFinal && kind === "main" && verb === sentences[sentence].firstToken && subject !== null && subject.first === verb + 1 &&
    words.syntax.feature(subject.first, "Person") === "1" && words.syntax.feature(subject.first, "Number") === "Plur";
}

/** Why a clause that depends on no other claims nothing: a noun phrase, or "What he left out:"; null if it may. */
function orphan({ words, sentences }: UnitInput, clause: Clause): Verdict | null {
  if (clause.kind === "main" && clause.predicate.length === 0) return { fate: "dropped", reason: "no predicate" };
  if (clause.kind !== "complement" || !isInterrogative(words, clause)) return null;
  const { first, end } = clause.ranges[0];
  const isWhole = first === sentences[clause.sentence].firstToken && end >= sentences[clause.sentence].endToken - 1;
  return (isWhole && words.lexicon.verbFinal) || words.lower(end) === ":" ? { fate: "dropped", reason: "only names what follows" } : null;
}

const isInterrogative = (words: Words, { connective }: Clause): boolean => connective >= 0 && words.lexicon.interrogatives.has(words.lower(connective));

/** "Die Behauptung, dass die Steuern sinken, ist falsch": what a noun of saying reports. */
function isNounsContent({ words, clauses, quotes }: UnitInput, clause: Clause): boolean {
  if (clause.parent < 0 || (clause.kind !== "complement" && clause.kind !== "relative")) return false;
  return quotes.some(({ cue, mode, start, end }) =>
    cue !== null && mode === "indirect" && clause.start <= start && start < clause.end && end <= clause.end + 1 && isJudged(words, clauses[clause.parent], words.tokens.at(cue.start)));
}

/** "Building it without a permit, she warned, is a mistake": a participle clause before a clause that begins with its verb. */
function isSubjectOf(clause: Clause, { ranges: [{ first }], verb, subject, start }: Clause): boolean {
  return clause.start < start && first === verb && subject === null;
}

/** "interest included": a phrase that ends in a participle used as a preposition. */
function endsInParticiple({ words, lexicon }: UnitInput, { verb, ranges }: Clause): boolean {
  return ranges[ranges.length - 1].end === verb + 1 && lexicon.prepositionalParticiples.has(words.lower(verb));
}

/** "hat das Geld nicht gespart, sondern ausgegeben": what is so instead, under the auxiliary of what is denied. */
function corrects({ words, lexicon, clauses }: UnitInput, { verb, parent, ranges: [{ first }] }: Clause): boolean {
  if (words.isFinite(verb) || clauses[parent].negation.length === 0) return false;
  return lexicon.corrections.has(words.lower(first)) || lexicon.corrections.has(words.lower(first - 1));
}

/** True for the author's "I think", "ich glaube", which only frames what it says. */
export function isOwnThought(words: Words, clause: Clause): boolean {
  const { bareComplementVerbs } = words.lexicon;
  if ((!bareComplementVerbs.has(clause.lemma.toLowerCase()) && !bareComplementVerbs.has(words.lemma(clause.verb))) || clause.subject === null || clause.negation.length > 0) return false;
  const length = clause.ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  return length <= 4 && clause.subject.end - clause.subject.first === 1 && words.syntax.feature(clause.subject.first, "Person") === "1" && words.syntax.feature(clause.subject.first, "Number") === "Sing";
}

/** True if the next clause of the sentence is what the clause at `index` frames. */
function bringsContent({ clauses }: UnitInput, index: number): boolean {
  const next = clauses[index + 1] as Clause | undefined;
  return next !== undefined && next.sentence === clauses[index].sentence && next.parent === index && (next.kind === "complement" || next.kind === "coordinated");
}

/** How many words an announcement has at most. */
const announcementLength = 6;

/** "Eines ist klar:", "I say this to them:": a short clause that only says that something follows. */
function announces({ words, clauses }: UnitInput, index: number): boolean {
  const clause = clauses[index];
  const next = clauses[index + 1] as Clause | undefined;
  if (clause.ranges.length !== 1 || next === undefined || next.sentence !== clause.sentence || next.predicate.length === 0) return false;
  const [{ first, end }] = clause.ranges;
  const { copulas, bareComplementVerbs } = words.lexicon;
  const lemma = clause.lemma.toLowerCase();
  const isSaying = clause.kind === "main" && bareComplementVerbs.has(lemma) && clause.subject !== null && words.syntax.feature(clause.subject.first, "Person") === "1";
  return end - first <= announcementLength && (copulas.has(lemma) || isSaying) && (words.lower(end) === ":" || words.lower(end - 1) === ":") && next.ranges[0].first <= end + 1;
}
