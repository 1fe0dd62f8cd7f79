import { describe, expect, it } from "vitest";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import type { LineRule } from "../../src/languages/sections/intake.ts";

describe.each(languageCodes)("intake rules of %s", async (code) => {
  const { intake } = await loadPack(code);
  const rules: [string, LineRule][] = [...Object.entries(intake), ...Object.entries(intake.hyphens)]
    .filter((entry): entry is [string, LineRule] => typeof entry[1] === "object" && entry[1] !== null && "pattern" in entry[1]);

  it.each(rules)("%s matches its examples and not its counter-examples", (_, { pattern, examples, counterExamples }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((line) => !pattern.test(line))).toEqual([]);
    expect(counterExamples.filter((line) => pattern.test(line))).toEqual([]);
  });
});
