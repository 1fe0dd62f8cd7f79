import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { englishArticle, germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
beforeAll(() => {
  place.write("de.txt", germanArticle);
  place.write("en.txt", englishArticle);
  place.write("empty.txt", "");
  place.write("image.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  place.write("fr.txt", "Le gouvernement a présenté lundi un nouveau budget. Le ministre des Finances a déclaré que la dette était supportable. Ce n'est pas vrai, et tout le monde le sait depuis longtemps.");
  mkdirSync(join(place.folder, "folder"));
});
afterAll(() => place.remove());

describe("articles", () => {
  it("gives one indented JSON document for one article", () => {
    const { status, stdout, stderr } = place.run(["de.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.startsWith('{\n  "schemaVersion": "1.0"')).toBe(true);
    const document = JSON.parse(stdout);
    expect(document.source).toMatchObject({ id: "de.txt", path: "de.txt", encoding: "utf-8", bytes: Buffer.byteLength(germanArticle) });
    expect(document.document).toMatchObject({ language: "de", languageFrom: "detected", title: "Die Rechnung kommt später", authors: ["Jule Hartwig"], published: "2025-03-12" });
  });

  it("gives one line a document for several articles, in the order of the arguments", () => {
    const { status, stdout } = place.run(["en.txt", "de.txt"]);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n").map((line) => JSON.parse(line).source.id)).toEqual(["en.txt", "de.txt"]);
  });

  it("reads standard input for -", () => {
    const { status, stdout } = place.run(["-"], germanArticle);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).source).toMatchObject({ id: "-", path: null });
  });

  it("gives the same bytes twice", () => {
    expect(place.run(["de.txt"]).stdout).toBe(place.run(["de.txt"]).stdout);
  });

  it("names an article by its path below the inputs' common folder, never absolutely", () => {
    const { stdout } = place.run([join(place.folder, "de.txt")]);
    expect(JSON.parse(stdout).source.path).toBe("de.txt");
  });

  it("writes to a file, which is complete when it is there", () => {
    expect(place.run(["de.txt", "--out", "de.json"])).toMatchObject({ status: 0, stdout: "" });
    expect(JSON.parse(readFileSync(join(place.folder, "de.json"), "utf8")).source.id).toBe("de.txt");
    expect(place.run(["empty.txt", "--out", "none.json"]).status).toBe(1);
    expect(() => readFileSync(join(place.folder, "none.json"))).toThrow();
  });

  it("prints claims by type for reading, without colour in a pipe", () => {
    const { status, stdout } = place.run(["de.txt", "--format", "pretty"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Die Rechnung kommt später");
    expect(stdout).toContain("evaluation (1)");
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(stdout).not.toMatch(/\u001b/);
  });

  it("repeats no word of the article under --text none, and all of it under --text full", () => {
    const none = place.run(["de.txt", "--text", "none"]).stdout;
    for (const word of ["Rechnung", "Hartwig", "verkraftbar", "beschlossen"]) expect(none).not.toContain(word);
    expect(JSON.parse(place.run(["de.txt", "--text", "full"]).stdout).source.text).toBe(germanArticle);
  });

  it("leaves out claims below --min-check-worthiness and renumbers nothing", () => {
    const all = JSON.parse(place.run(["de.txt"]).stdout);
    const some = JSON.parse(place.run(["de.txt", "--min-check-worthiness", "0.3"]).stdout);
    expect(some.claims).toEqual(all.claims.filter((claim: { checkWorthiness: number }) => claim.checkWorthiness >= 0.3));
    expect(some.claims.length).toBeLessThan(all.claims.length);
  });
});

describe("inputs that fail", () => {
  it.each([
    ["empty.txt", 1, /^klartext: empty\.txt: .*empty/],
    ["image.txt", 1, /^klartext: image\.txt: .*binary|PNG/],
    ["missing.txt", 1, /^klartext: missing\.txt: there is no such file/],
    ["fr.txt", 1, /^klartext: fr\.txt: .*French/],
    ["folder", 1, /^klartext: folder: no file there to read/],
  ])("%s ends with %i and one clear line", (name, code, message) => {
    const { status, stdout, stderr } = place.run([name]);
    expect({ status, stdout }).toEqual({ status: code, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("names the file that may have been meant", () => {
    expect(place.run(["dee.txt"]).stderr).toBe("klartext: dee.txt: there is no such file; did you mean de.txt?\n");
  });

  it("an unreadable file ends with 1", () => {
    chmodSync(place.write("locked.txt", germanArticle), 0);
    const { status, stderr } = place.run(["locked.txt"]);
    if (process.getuid?.() === 0) expect(status).toBe(0); // root reads everything
    else expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining("no permission") });
  });

  it("does not keep the others from coming out", () => {
    const { status, stdout, stderr } = place.run(["de.txt", "empty.txt", "missing.txt", "en.txt"]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n").map((line) => JSON.parse(line).source.id)).toEqual(["de.txt", "en.txt"]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  it("shows a stack trace with --debug only", () => {
    expect(place.run(["empty.txt", "--debug"]).stderr).toMatch(/\n\s+at /);
  });
});

describe("wrong usage", () => {
  it.each([
    [[], /no input/],
    [["--nonsense", "de.txt"], /unknown option '--nonsense'/],
    [["--lang", "xx", "de.txt"], /no language "xx"/],
    [["--format", "xml", "de.txt"], /Allowed choices are .*json.*ndjson.*pretty/],
    [["--format", "json", "de.txt", "en.txt"], /--format json is for one article/],
    [["--date", "2025-02-30", "de.txt"], /"2025-02-30" is no date/],
    [["--date-override", "de.txt"], /needs --date/],
    [["--min-check-worthiness", "2", "de.txt"], /number from 0 to 1/],
    [["--out", "no/such/folder/x.json", "de.txt"], /can't write/],
  ])("%j ends with 2 and one clear line", (args, message) => {
    const { status, stdout, stderr } = place.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("in a pipe", () => {
  it("feeds jq", () => {
    const { status, stdout } = place.shell("klartext de.txt | jq -r '.claims[].text'");
    expect(status).toBe(0);
    expect(stdout).toContain("neuen Haushalt beschlossen");
  });

  it("ends quietly with 0 when the reader closes early", () => {
    const long = `${germanArticle}\n${"Die Regierung hat das Gesetz beschlossen. ".repeat(3000)}`;
    place.write("long.txt", long);
    const { stdout, stderr } = place.shell('(klartext long.txt; echo "status $?" >&2) | head -c 10');
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe("status 0\n");
  });
});

describe("schema, version, help", () => {
  it("print to standard output and end with 0", () => {
    expect(JSON.parse(place.run(["schema"]).stdout).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(place.run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = place.run(["--help"]);
    expect(help.status).toBe(0);
    for (const part of ["Exit codes:", "Examples:", "--min-check-worthiness", "schema"]) expect(help.stdout).toContain(part);
  });
});

describe("--actors", () => {
  it("names actors that klartext does not know, and the document names the file's hash", () => {
    place.write("actors.yaml", 'actors:\n  - name: Jule Hartwig\n    type: person\n    wikidata: Q42\n');
    const { status, stdout } = place.run(["de.txt", "--actors", "actors.yaml"]);
    expect(status).toBe(0);
    const document = JSON.parse(stdout);
    expect(document.actors).toContainEqual(expect.objectContaining({ name: "Jule Hartwig", wikidata: "Q42" }));
    expect(document.generator.resources.actors).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["missing.yaml", null, /missing\.yaml: there is no such file/],
    ["wrong.yaml", "- name: X\n  type: robot\n", /wrong\.yaml is no list of actors/],
    ["broken.json", "[{", /broken\.json is neither JSON nor YAML/],
  ])("%s ends with 2 and one clear line", (name, content, message) => {
    if (content !== null) place.write(name, content);
    const { status, stdout, stderr } = place.run(["de.txt", "--actors", name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
