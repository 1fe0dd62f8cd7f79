import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { findDates, type FoundTimex } from "../../src/stages/dates/find.ts";
import { parseIsoDay } from "../../src/stages/dates/calendar.ts";
import { grammarOf } from "../../src/stages/dates/grammar.ts";
import { matchAll } from "../../src/stages/dates/match.ts";
import { cutPieces } from "../../src/stages/dates/pieces.ts";

const packs = await Promise.all(languageCodes.map(loadPack));

describe.each(packs)("date rules of $code", ({ dates: section }) => {
  const find = (text: string, reference: string | null): readonly FoundTimex[] =>
    findDates(text, [{ start: 0, end: text.length }], section, reference === null ? null : parseIsoDay(reference));

  it.each(section.rules)("$name", (rule) => {
    expect(rule.examples.length, "a rule has an example").toBeGreaterThan(0);
    for (const [text, reference, ...wanted] of rule.examples) {
      const found = find(text, reference);
      const shown = found.map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`);
      expect(shown, text).toEqual(wanted);
      const used = [...found.map((timex) => timex.rule), ...blocking(text)];
      expect(used, `${rule.name} applies in: ${text}`).toContain(rule);
    }
    for (const text of rule.not ?? []) expect(find(text, "2025-01-01").map((timex) => timex.rule), text).not.toContain(rule);
  });

  const visible = { ...section, rules: section.rules.map((rule) => (rule.means === "nothing" ? { ...rule, means: "constant" as const } : rule)) };

  /** The rules that match to keep others away. */
  function blocking(text: string): readonly unknown[] {
    const grammar = grammarOf(visible);
    const matched = matchAll(cutPieces(text, 0, text.length), grammar);
    return section.rules.filter((rule) => rule.means === "nothing" && matched.some((match) => match.rule.name === rule.name));
  }
});
