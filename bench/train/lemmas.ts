import type { Section } from "../../src/learning/model-file.ts";
import { layTable } from "../../src/learning/table.ts";
import type { Grid } from "../../src/learning/templates.ts";
import { columns } from "../../src/stages/syntax/columns.ts";
import { deriveRule, type LemmaRule } from "../../src/stages/syntax/lemma-rules.ts";
import { endingKey, endings, lemmaKey } from "../../src/stages/syntax/lemmatizer.ts";
import type { Sample } from "./sample.ts";

/** Changes inside stems: the participle's "ge" and the infinitive's "zu" behind a prefix, and umlaut. */
export const stemChanges: Readonly<Record<string, readonly string[]>> = {
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

/** Learns lemmas: a table of known forms and the best rules for endings. Tags and bundles are those in the grids. */
export function trainLemmas(samples: readonly Sample[], grids: readonly Grid[], language: string): Record<string, Section> {
  const plain = new RuleCounts();
  const exact = new RuleCounts();
  const types = new Map<string, { form: string; tag: number; rule: LemmaRule }>();
  const cache = new Map<string, LemmaRule>();
  for (const [i, { forms, lemmas }] of samples.entries()) {
    for (const [row, lemma] of lemmas.entries()) {
      if (lemma === null) continue;
      const form = forms[row];
      const pair = `${form}\t${lemma}`;
      const rule = cache.get(pair) ?? deriveRule(form, lemma, stemChanges[language]);
      cache.set(pair, rule);
      const lower = grids[i].get(row, columns.lower);
      const tag = grids[i].get(row, columns.tag) - 1;
      const bundle = grids[i].get(row, columns.bundle) - 1;
      plain.add(lemmaKey(lower, tag, -1), rule);
      if (bundle >= 0) exact.add(lemmaKey(lower, tag, bundle), rule);
      types.set(`${pair}\t${String(tag)}`, { form, tag, rule });
    }
  }
  const ruleNumbers = new Map<LemmaRule, number>();
  const number = (rule: LemmaRule): number => {
    if (!ruleNumbers.has(rule)) ruleNumbers.set(rule, ruleNumbers.size);
    return ruleNumbers.get(rule) as number;
  };
  const known = new Map<number, number>();
  for (const key of plain.counts.keys()) known.set(key, number(plain.best(key) as LemmaRule));
  for (const key of exact.counts.keys()) known.set(key, number(exact.best(key) as LemmaRule));
  const table = layTable(known);
  const guesses = layTable(learnEndings([...types.values()], number));
  return {
    "lemma.keys": table.keys, "lemma.values": Uint16Array.from(table.values),
    "endings.keys": guesses.keys, "endings.values": Uint16Array.from(guesses.values),
    "lemma.rules": [...ruleNumbers.keys()],
  };
}

/** The most frequent rule of each ending, over types, where it differs from that of the next shorter ending. */
function learnEndings(
  types: readonly { form: string; tag: number; rule: LemmaRule }[], number: (rule: LemmaRule) => number,
): Map<number, number> {
  const counts = new RuleCounts();
  const shorter = new Map<number, number | null>();
  for (const { form, tag, rule } of types) {
    if (rule.startsWith("whole")) continue;
    const hashes = endings(form);
    for (const [length, hash] of hashes.entries()) {
      const key = endingKey(hash, length, tag);
      counts.add(key, rule);
      shorter.set(key, length === 0 ? null : endingKey(hashes[length - 1], length - 1, tag));
    }
  }
  const result = new Map<number, number>();
  for (const [key, parent] of shorter) {
    const best = counts.best(key) as LemmaRule;
    let above = parent;
    while (above !== null && counts.best(above) === undefined) above = shorter.get(above) ?? null;
    if (above === null || counts.best(above) !== best) result.set(key, number(best));
  }
  return result;
}
