import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtureNames, goldenDocument, goldenUrl } from "../../bench/build/golden.ts";

describe("every fixture gives its golden document (`npm run golden` writes them anew)", () => {
  it.each(fixtureNames())("%s", async (name) => {
    expect(await goldenDocument(name)).toBe(readFileSync(goldenUrl(name), "utf8"));
  });
});
