import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../src/cli/examples.ts";
import { englishArticle, germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
beforeAll(() => {
  place.write("article.txt", germanArticle);
  place.write("one.txt", englishArticle);
  place.write("two.md", germanArticle);
  place.write("records.ndjson", `${JSON.stringify({ id: "a", text: germanArticle })}\n`);
});
afterAll(() => place.remove());

const havePandas = place.shell("python3 -c 'import pandas'").status === 0;

describe("the examples of --help", () => {
  for (const { what, command } of examples) {
    it.skipIf(command.includes("pandas") && !havePandas)(what, () => {
      const { status, stdout, stderr } = place.shell(command);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      if (!command.includes(" > ")) expect(stdout.trim()).not.toBe("");
    });
  }
});
