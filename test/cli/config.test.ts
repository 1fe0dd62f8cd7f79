import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { configurationKeys } from "../../src/cli/config.ts";
import { createProgram } from "../../src/cli/program.ts";
import { germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
afterAll(() => place.remove());
beforeEach(() => {
  mkdirSync(join(place.folder, "desk/sub"), { recursive: true });
  place.write("desk/sub/a.txt", germanArticle);
  place.write("actors.yaml", "actors:\n  - name: Jule Hartwig\n    type: person\n    wikidata: Q42\n");
});

describe("a configuration file", () => {
  it("is found from the input's folder upwards, and flags win over it", () => {
    place.write("klartext.config.yaml", "text: none\noffsets: utf16\nactors: actors.yaml\nexclude: ['*.md']\n");
    const { status, stdout } = place.run(["desk/sub/a.txt", "--offsets", "codepoint"]);
    expect(status).toBe(0);
    const document = JSON.parse(stdout);
    expect(document.generator.options).toMatchObject({ text: "none", offsets: "codepoint" });
    expect(document.generator.resources.actors).toMatch(/^[0-9a-f]{64}$/);
  });

  it("may be named, and is found in the nearest folder", () => {
    place.write("klartext.config.yaml", "text: none\n");
    place.write("desk/klartext.config.json", '{ "minCheckWorthiness": 0.3 }');
    expect(JSON.parse(place.run(["desk"]).stdout).generator.options).toMatchObject({ text: "spans", minCheckWorthiness: 0.3 });
    expect(JSON.parse(place.run(["desk", "--config", "klartext.config.yaml"]).stdout).generator.options).toMatchObject({ text: "none", minCheckWorthiness: 0 });
  });

  it.each([
    ['{ "minCheckWorthines": 0.3 }', /there is no key "minCheckWorthines"; did you mean "minCheckWorthiness"\?/],
    ['{ "zzz": 1 }', /there is no key "zzz"; there are: .*jobs/],
    ['{ "jobs": 0 }', /"jobs" is wrong/],
    ['{ "jobs": ', /can't be read as a configuration/],
  ])("%s ends with 2 and one clear line", (content, message) => {
    place.write("wrong.json", content);
    const { status, stdout, stderr } = place.run(["desk", "--config", "wrong.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is refused where it is missing", () => {
    expect(place.run(["desk", "--config", "none.yaml"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("has no key that is not a flag", () => {
    const flags = createProgram(() => {}).options.map((option) => option.attributeName());
    expect(configurationKeys.filter((key) => !flags.includes(key))).toEqual([]);
  });
});
