import { describe, expect, it } from "vitest";
import { agree, soundsOf } from "../../src/knowledge/sounds.ts";
import { actorsIn } from "./support.ts";

const sameName = (a: string, b: string): boolean => soundsOf(a).some((sound) => soundsOf(b).some((other) => agree(sound, other)));

describe("the sound of a name", () => {
  it.each([
    ["Selenskij", "Zelenskiy"], ["Selenskyj", "Zelensky'y"], ["Chruschtschow", "Khrushchev"], ["Lawrow", "Lavrov"], ["Netanjahu", "Netanyahu"],
    ["Xi Jin-Ping", "Xi Jinping"], ["Gorbatschow", "Gorbachev"], ["Prigoschin", "Prigožin"], ["Janukowitsch", "Yanukovych"], ["Wutschitsch", "Vučić"],
    ["Ahmadinedschad", "Ahmadinejad"], ["Chamenei", "Khamenei"], ["Muhammad bin Salman", "Mohammed bin Salman"], ["Medwedjew", "Medvedev"], ["Jelzin", "Yeltsin"],
  ])("is the same for %s and %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ["Iran", "Irak"], ["Österreich", "Australien"], ["Merz", "März"], ["Niger", "Nigeria"], ["Slowakei", "Slowenien"], ["Austria", "Australia"],
    ["Putin", "Puttnam"], ["Lawrow", "Lauro"], ["Meloni", "Milani"], ["Macron", "Marcon"], ["Kim Jong Un", "Kim Jong Il"], ["Schröder", "Schneider"],
  ])("tells %s from %s", (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe("names spelt as no table has them", () => {
  it.each([
    ["de", "Wolodymyr Selenskij", "Q3874799"], ["de", "Benjamin Netanjahoo", "Q43723"], ["de", "Sergeij Lawrow", "Q58217"], ["de", "Viktor Yanukovich", "Q1459658"],
    ["en", "Volodymyr Zelenskij", "Q3874799"], ["en", "Sergej Lavrow", "Q58217"], ["en", "Barrack Obama", "Q76"],
  ])("are tied to their bearers (%s: %s)", async (language, name, id) => {
    const text = language === "de" ? `Gestern kam ${name} nach Genf.` : `Yesterday ${name} came to Geneva.`;
    expect((await actorsIn(language, text)).map(({ wikidata }) => wikidata)).toContain(id);
  });

  it("take the surname that follows along", async () => {
    const [found] = await actorsIn("de", "Wolodymyr Selenskij kam nach Genf. Selenskij schwieg.");
    expect(found.mentions).toEqual(["Wolodymyr Selenskij", "Selenskij"]);
  });

  it.each([
    ["de", "Hans Perez kam nach Genf. Perez schwieg."], ["de", "Gestern kam Angelika Merkelbach nach Genf."], ["de", "Gestern kam Friederike Merz nach Genf."],
    ["en", "Yesterday a certain Mr Perez came to Geneva."], ["en", "Yesterday Michelle Barnes came to Geneva."], ["en", "Yesterday Donna Trumpf came to Geneva."],
  ])("stay unknown where somebody else is meant (%s: %s)", async (language, text) => {
    const persons = (await actorsIn(language, text)).filter(({ type }) => type === "person");
    expect(persons.map(({ wikidata }) => wikidata)).toEqual([null]);
  });
});
