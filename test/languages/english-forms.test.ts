import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileEnglishForms, target } from "../../bench/build/english-forms.ts";

it("the compiled English forms are what compromise knows (`npm run forms` compiles them anew)", () => {
  expect(readFileSync(target, "utf8")).toBe(compileEnglishForms());
});
