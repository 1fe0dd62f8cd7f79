import { type Scene, sentenceAt } from "./scene.ts";
import type { Told } from "./told.ts";

/** How many words a clause has that is taken up. */
const shortest = 4, longest = 32;

/** What a pronoun takes up: the nearest clause of its own before it in its sentence, else, `back` being 1, the main clauses of the sentence before. */
export function takenUpBy(scene: Scene, pronoun: number, back: 0 | 1 = 1): string | null {
  const { earlier, layers: { sentences }, facts: { words, mode } } = scene;
  const sentence = sentenceAt(scene, pronoun);
  const start = words.tokens.starts[pronoun];
  for (let at = sentence; at >= sentence - back; at--) {
    if (at < 0 || sentences[at].role !== "body") return null;
    for (let index = earlier.length - 1; index >= 0 && earlier[index].unit.sentence >= at; index--) {
      const { unit, isReported } = earlier[index];
      if (unit.sentence !== at || unit.end > start || !isMain(scene, earlier[index])) continue;
      if (mode !== null && !isReported && (at === sentence || mode === "direct")) continue;
      return valueOf(scene, index, at < sentence);
    }
  }
  return null;
}

/** True for what is asserted by itself, and what is reported. */
function isMain({ layers: { clauses } }: Scene, { clause, isReported }: Told): boolean {
  let { kind, parent } = clause;
  while (kind === "coordinated" && parent >= 0) ({ kind, parent } = clauses[parent]);
  return kind === "main" || kind === "coordinated" || kind === "complement" || (isReported && kind === "parenthetical");
}

/** What a claim says, with those before it in its sentence where they belong together or it has no subject by itself; null where that is not clear. */
export function valueOf(scene: Scene, index: number, isWhole: boolean): string | null {
  const last = scene.earlier[index];
  if (last.takesUp !== null) return last.takesUp;
  if (isVague(scene, last)) return null;
  let { value } = last;
  let first = last;
  for (let at = index - 1; at >= 0 && (isWhole || isPart(first)); at--) {
    const before = scene.earlier[at];
    if (before.unit.sentence !== last.unit.sentence || before.isReported !== last.isReported) break;
    const gap = scene.text.slice(before.unit.end, Math.max(before.unit.end, first.unit.start));
    if (before.unit.end > first.unit.start || !isJoint(scene, gap)) break;
    const joined = `${before.value}${gap.replace(/\s+/g, " ")}${value}`;
    if (!isPart(first) && countWords(joined) > longest) break;
    value = joined;
    first = before;
  }
  return !isPart(first) && countWords(value) >= shortest && countWords(value) <= longest ? value : null;
}

/** "und telefonierten": a clause that shares its subject with the one before. */
const isPart = ({ clause: { kind, subject } }: Told): boolean => kind === "coordinated" && subject === null;

const countWords = (value: string): number => value.split(" ").length;

/** True for nothing but a comma and a coordinator between two claims. */
function isJoint({ facts: { words } }: Scene, gap: string): boolean {
  const word = gap.replace(/[\s,;–—-]/g, "").toLowerCase();
  return word === "" || words.lexicon.coordinators.has(word);
}

/** True for a claim whose subject is left open: "das ist es nicht", "es war spät". */
function isVague({ facts: { words, lexicon: { texts } } }: Scene, { clause: { subject, lemma }, value }: Told): boolean {
  if (!subject || subject.end > subject.first + 1) return false;
  const form = words.lower(subject.first);
  const isOpen = texts.clausePronouns.has(form) || (words.lexicon.commentSubjects.has(form) && !(words.lexicon.verbFinal && texts.impersonal.has(lemma.toLowerCase())));
  return isOpen && value.toLowerCase().split(" ").includes(form);
}

/** True if another clause of the claim itself, that does not only tell more of a noun, ends before a position. */
export function isToldInClaim({ layers: { clauses }, facts: { unit } }: Scene, position: number): boolean {
  return unit.clauses.some((index) => clauses[index].end <= position && clauses[index].kind !== "relative");
}
