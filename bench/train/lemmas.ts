import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import type { Grid } from "../../src/learning/templates.ts";
import { columns } from "../../src/stages/syntax/columns.ts";
import { deriveRule, type LemmaRule } from "../../src/stages/syntax/lemma-rules.ts";
import { endingKeys, type Inflected, isStorable, lemmaKeys } from "../../src/stages/syntax/lemmatizer.ts";
import type { Sample } from "./sample.ts";

/** Changes inside stems: the participle's "ge" and the infinitive's "zu" behind a prefix, and umlaut. */
const stemChanges: Readonly<Record<string, readonly string[]>> = {
  de: ["-ge", "-zu", "äa", "öo", "üu"],
  en: [],
};

/** Counts how often each key has each rule. */
class RuleCounts {
  readonly counts = new Map<number, Map<LemmaRule, number>>();

  add(key: number, rule: LemmaRule): void {
    const rules = this.counts.get(key) ?? new Map<LemmaRule, number>();
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
    this.counts.set(key, rules);
  }

  best(key: number): LemmaRule | undefined {
    let best: [LemmaRule, number] | undefined;
    for (const entry of this.counts.get(key) ?? []) if (!best || entry[1] > best[1]) best = entry;
    return best?.[0];
  }
}

/** A token with the rule that makes its lemma. */
interface Lesson {
  readonly token: Inflected;
  readonly rule: LemmaRule;
}

/** Learns lemmas: a table of known forms and the best rules for endings. Tags and bundles are those in the grids. */
export function trainLemmas(samples: readonly Sample[], grids: readonly Grid[], language: string): Record<string, Section> {
  const lessons = collectLessons(samples, grids, stemChanges[language]);
  const rules = new Map<LemmaRule, number>();
  const number = (rule: LemmaRule): number => {
    if (!rules.has(rule)) rules.set(rule, rules.size);
    return rules.get(rule) ?? 0;
  };
  const known = layTable(learnForms(lessons, number));
  const guesses = layTable(learnEndings(lessons, number));
  return {
    "lemma.keys": known.keys, "lemma.values": Uint16Array.from(known.values),
    "endings.keys": guesses.keys, "endings.values": Uint16Array.from(guesses.values),
    "lemma.rules": [...rules.keys()],
  };
}

function collectLessons(samples: readonly Sample[], grids: readonly Grid[], changes: readonly string[]): Lesson[] {
  const rules = new Map<string, LemmaRule>();
  return samples.flatMap(({ forms, lemmas }, i) => lemmas.flatMap((lemma, row) => {
    if (lemma === null) return [];
    const form = forms[row];
    const pair = `${form}\t${lemma}`;
    const rule = rules.get(pair) ?? deriveRule(form, lemma, changes);
    rules.set(pair, rule);
    const value = (column: number): number => grids[i].get(row, column);
    const token = { form, exact: value(columns.form), lower: value(columns.lower), tag: value(columns.tag) - 1, bundle: value(columns.bundle) - 1 };
    return [{ token, rule }];
  }));
}

/** The most frequent rule of each key, where the keys that come after it would not give the same. */
function learnForms(lessons: readonly Lesson[], number: (rule: LemmaRule) => number): Map<number, number> {
  const counts = new RuleCounts();
  const storable = lessons.filter(({ token }) => isStorable(token.form));
  for (const { token, rule } of storable) for (const key of lemmaKeys(token)) counts.add(key, rule);
  const result = new Map<number, number>();
  for (const { token } of storable) {
    const keys = lemmaKeys(token);
    for (const [i, key] of keys.entries()) {
      const best = counts.best(key);
      if (best !== undefined && (i === keys.length - 1 || counts.best(keys[i + 1]) !== best || result.has(key))) result.set(key, number(best));
    }
  }
  return result;
}

/** The most frequent rule of each ending, over types, where it differs from that of the next shorter ending. */
function learnEndings(lessons: readonly Lesson[], number: (rule: LemmaRule) => number): Map<number, number> {
  const counts = new RuleCounts();
  const shorter = new Map<number, number | null>();
  const types = new Map(lessons.map((lesson) => [`${lesson.token.form}\t${String(lesson.token.tag)}\t${lesson.rule}`, lesson]));
  for (const { token, rule } of types.values()) {
    if (rule.startsWith("whole")) continue;
    const keys = endingKeys(token.form, token.tag);
    for (const [length, key] of keys.entries()) {
      counts.add(key, rule);
      shorter.set(key, length === 0 ? null : keys[length - 1]);
    }
  }
  const result = new Map<number, number>();
  for (const [key, parent] of shorter) {
    const best = counts.best(key);
    if (best !== undefined && (parent === null || counts.best(parent) !== best)) result.set(key, number(best));
  }
  return result;
}
