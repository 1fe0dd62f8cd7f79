import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { englishArticle, germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
beforeAll(() => {
  place.write("a-de.txt", germanArticle);
  place.write("b-en.txt", englishArticle);
});
afterAll(() => place.remove());

const rows = (text: string, delimiter = ","): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true, bom: true, delimiter });

describe("--format csv", () => {
  it("prints the claims of all articles under one header", () => {
    const { status, stdout } = place.run(["a-de.txt", "b-en.txt", "--format", "csv"]);
    expect(status).toBe(0);
    expect(new Set(rows(stdout).map((row) => row["article_id"]))).toEqual(new Set(["a-de.txt", "b-en.txt"]));
  });

  it("prints another table", () => {
    const { stdout } = place.run(["a-de.txt", "--format", "csv", "--table", "dates"]);
    expect(rows(stdout).map((row) => row["value"])).toContain("2025-03-10");
    expect(place.run(["a-de.txt", "--format", "csv", "--table", "towns"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("takes a spreadsheet's separators from the article's language", () => {
    expect(place.run(["a-de.txt", "--format", "csv", "--excel"]).stdout).toMatch(/^\ufeffarticle_id;/);
    expect(place.run(["b-en.txt", "--format", "csv", "--excel"]).stdout).toMatch(/^\ufeffarticle_id,/);
    expect(place.run(["b-en.txt", "--format", "csv", "--excel", "--interface-language", "de"]).stdout).toMatch(/^\ufeffarticle_id;/);
  });
});

describe("--out-dir", () => {
  it("holds the run's four tables and each article's files, the same when taken up again", () => {
    const args = ["a-de.txt", "b-en.txt", "--out-dir", "out", "--quiet", "--format", "json,csv,html,brat,webannotation,timeml,conllu,markdown"];
    expect(place.run(args)).toMatchObject({ status: 0, stderr: "" });
    const folder = join(place.folder, "out");
    const files = readdirSync(folder).sort();
    const own = (name: string) => [".ann", ".conllu", ".html", ".json", ".jsonld", ".md", ".tml", ".txt"].map((ending) => name + ending);
    expect(files).toEqual([...own("a-de.txt"), "actors.csv", ...own("b-en.txt"), "claims.csv", "dates.csv", "quotes.csv"].sort());
    const before = files.map((file) => readFileSync(join(folder, file), "utf8"));
    expect(place.run([...args, "--resume"])).toMatchObject({ status: 0 });
    expect(files.map((file) => readFileSync(join(folder, file), "utf8"))).toEqual(before);
  });
});

describe("--text none", () => {
  it("is refused where the format repeats the article", () => {
    const { status, stdout, stderr } = place.run(["a-de.txt", "--format", "brat", "--text", "none"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^klartext: a-de\.txt: --format brat repeats the article's words/);
  });
});
