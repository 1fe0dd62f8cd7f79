import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
beforeAll(() => {
  place.write("de.txt", germanArticle);
  place.write("odd.txt", germanArticle.replace("falsch", "falsch & <b>\u0001"));
});
afterAll(() => place.remove());

describe("klartext dates", () => {
  it("prints a table", () => {
    const { status, stdout } = place.run(["dates", "de.txt"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^value +type +from +to +text\n/);
    expect(stdout).toMatch(/2025-03-10 +DATE +2025-03-10 +2025-03-10 +Montag\n/);
  });

  it("prints JSON as it stands in the document", () => {
    expect(JSON.parse(place.run(["dates", "de.txt", "--format", "json"]).stdout)).toEqual(JSON.parse(place.run(["de.txt"]).stdout).dates);
  });

  it("prints TimeML that an XML parser reads, the article's text unchanged in it", () => {
    const { stdout } = place.run(["dates", "odd.txt", "--format", "timeml"]);
    const read = "import sys, json, xml.etree.ElementTree as E; t = E.parse(sys.stdin).getroot(); print(json.dumps([''.join(t.find('TEXT').itertext()), t.find('DCT/TIMEX3').get('value'), [(x.get('value'), x.text) for x in t.find('TEXT').iter('TIMEX3')]]))";
    const [text, created, expressions] = JSON.parse(spawnSync("python3", ["-c", read], { input: stdout, encoding: "utf8" }).stdout);
    expect(text).toBe(germanArticle.replace("falsch", "falsch & <b> "));
    expect(created).toBe("2025-03-12");
    expect(expressions).toContainEqual(["2025-03-10", "Montag"]);
  });
});

const said = `Streit um das Geld

Es wurde laut im Saal. „Das Geld ist da. Es fehlt der Wille“, sagte Olaf Scholz am Montag im Bundestag. Er forderte mehr Mut vom Bundestag.

Kritikern zufolge sei das zu einfach. Die „Reform“ blieb liegen.
`;

describe("klartext quotes", () => {
  it("prints a table", () => {
    const { status, stdout } = place.run(["quotes", "de.txt"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^speaker +mode +cue +quote\n/);
    expect(stdout).toMatch(/sagte +die Schulden seien/);
  });

  it("names speaker, mode, cue and quote of every quotation in a table", () => {
    place.write("said.txt", said);
    expect(place.run(["quotes", "said.txt"])).toMatchObject({ status: 0, stderr: "", stdout: [
      "speaker      mode      cue       quote",
      "Olaf Scholz  direct    sagte     Das Geld ist da. Es fehlt der Wille",
      "Olaf Scholz  reported  forderte  Er forderte mehr Mut vom Bundestag",
      "Kritikern    indirect  zufolge   sei das zu einfach",
      "",
    ].join("\n") });
  });

  it("prints JSON as it stands in the document, its ids those of the whole", () => {
    place.write("said.txt", said);
    const view = place.run(["quotes", "said.txt", "--format", "json"]);
    expect(view).toMatchObject({ status: 0, stderr: "" });
    const whole = JSON.parse(place.run(["said.txt"]).stdout) as { readonly quotes: unknown };
    expect(JSON.parse(view.stdout)).toEqual(whole.quotes);
  });
});

describe("a view", () => {
  it("fails as the main command does", () => {
    expect(place.run(["dates", "missing.txt"])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^klartext: missing\.txt: there is no such file/) });
    expect(place.run(["dates"])).toMatchObject({ status: 2, stdout: "" });
    expect(place.run(["quotes", "de.txt", "--format", "timeml"])).toMatchObject({ status: 2, stdout: "" });
  });
});
