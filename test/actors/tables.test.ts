import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { readRows, readTables, tableNames, type Identity } from "../../src/knowledge/records.ts";
import { readTableFiles } from "../../src/knowledge/sources.ts";

const folder = new URL("../../src/knowledge/data/", import.meta.url);
const tables = readTableFiles(folder);
const identities = readTables(tables);
const curated = identities.slice(0, identities.length - readRows(tables.officeholders).length);

describe("the tables of identities", () => {
  it("know enough of each kind", () => {
    const count = (type: string): number => curated.filter((identity) => identity.type === type).length;
    expect(count("person")).toBeGreaterThanOrEqual(400);
    expect(count("organization")).toBeGreaterThanOrEqual(250);
    expect(count("country")).toBeGreaterThanOrEqual(193);
    expect(curated.filter(({ type, id }) => type === "place" && id !== null).length).toBeGreaterThanOrEqual(150);
    expect(curated.filter(({ type, offices }) => type === "person" && offices.length > 0).length).toBeGreaterThanOrEqual(400);
  });

  it("know the capital of every state whose name is not also its capital's", () => {
    const seats = new Set(curated.map(({ standsFor }) => standsFor));
    const seatless = curated.filter(({ type, code }) => type === "country" && !code.startsWith("X") && !seats.has(code)).map(({ en }) => en);
    const cityStates = ["Djibouti", "Hong Kong", "Luxembourg", "Monaco", "San Marino", "Singapore", "Vatican City"];
    expect(seatless.filter((name) => !cityStates.includes(name))).toEqual(["Belgium", "Palestine"]);
  });

  it.each(tableNames)("%s is sorted and has as many cells in every line as columns", (name) => {
    const [head, ...lines] = tables[name].replace(/\n$/, "").split("\n");
    for (const line of lines) expect(line.split("\t").length, line).toBe(head.split("\t").length);
    const keys = readRows(tables[name]).map((row) => row["code"] ?? row["en"] ?? row["name"]);
    expect(keys).toEqual([...keys].sort());
  });

  it("give no Wikidata id to two", () => {
    const ids = identities.flatMap(({ id }) => id ?? []);
    for (const id of ids) expect(id).toMatch(/^Q[1-9]\d*$/);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("give every curated person a gender and both names to everybody", () => {
    expect(curated.filter(({ type, gender }) => type === "person" && gender === null).map(({ en }) => en)).toEqual([]);
    expect(curated.filter(({ en, de }) => en === "" || de === "")).toEqual([]);
  });

  it("have terms whose days are ordered and whose holders are known", () => {
    const codes = new Set(identities.map(({ code }) => code));
    const names = new Set(curated.flatMap(({ en, de, aliases }) => [en, de, ...aliases.map(({ text }) => text)]));
    for (const { en, offices } of identities) {
      for (const { role, holder, from, to } of offices) {
        expect(role, en).toMatch(/^[a-z_]+$/);
        expect(codes.has(holder) || names.has(holder), `${en}: ${holder}`).toBe(true);
        for (const day of [from, to]) expect(day, en).toMatch(/^(\d{4}(-\d\d(-\d\d)?)?)?$/);
        expect(from === "" || to === "" || from <= to, `${en}: ${from}..${to}`).toBe(true);
      }
    }
  });

  it("refer only to states and bodies that they know", () => {
    const keys = new Set(curated.flatMap(({ type, code, en }) => (type === "person" ? [] : [code, en])));
    for (const { en, country, standsFor } of curated) {
      expect(keys.has(country), `${en}: ${country}`).toBe(true);
      expect(standsFor === "" || keys.has(standsFor), `${en}: ${standsFor}`).toBe(true);
    }
  });

  it("claim no name for two, but for those noted", () => {
    const shared = new Set(readFileSync(new URL("shared-names.txt", folder), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")));
    const bearers = new Map<string, Set<string>>();
    for (const identity of curated) for (const name of namesOf(identity)) bearers.set(name, (bearers.get(name) ?? new Set()).add(`${identity.type} ${identity.en}`));
    const double = [...bearers].filter(([, set]) => set.size > 1).map(([name]) => name);
    expect(double.filter((name) => !shared.has(name))).toEqual([]);
  });
});

function namesOf({ en, de, aliases }: Identity): string[] {
  return [...new Set([en, de, ...aliases.filter(({ ordinary }) => !ordinary).map(({ text }) => text)])];
}
