import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/article/language.ts";
import { english, german } from "./support.ts";

describe("detectLanguage", () => {
  it.each([
    ["de", "Die Regierung hat gestern ein Gesetz beschlossen. Es gilt ab Januar."],
    ["de", "Das reicht nicht. Der Minister muss gehen."],
    ["de", "Kommentar zum Haushalt: Wir zahlen."],
    ["en", "The government passed a law yesterday. It will take effect in January."],
    ["en", "This is not enough. The minister has to go."],
  ])("finds %s in short texts: %s", async (code, text) => {
    expect(await detectLanguage(text)).toBe(code);
  });

  it.each([["de", german], ["en", english]])("finds %s in articles", async (code, paragraphs) => {
    expect(await detectLanguage(paragraphs.join("\n\n"))).toBe(code);
  });

  it.each(["", "12 34 – 56", "Да.", "…"])("says so where it can't tell: %j", async (text) => {
    await expect(detectLanguage(text)).rejects.toMatchObject({ code: "language" });
  });

  it("takes no close relative for German", async () => {
    const afrikaans = "Die regering het gister 'n wet aangeneem wat in Januarie in werking tree, ten spyte van die teenstand van die vakbonde. Daar is geen geld nie en die minister weet dit ook. Die mense van die stad sal die rekening moet betaal.";
    await expect(detectLanguage(afrikaans)).rejects.toMatchObject({ code: "language" });
  });

  it.each([
    ["French", "Le gouvernement a adopté hier une loi qui entrera en vigueur au mois de janvier prochain, malgré l'opposition des syndicats et de plusieurs élus de la majorité."],
    ["Dutch", "De regering heeft gisteren een wet aangenomen die in januari van kracht wordt, ondanks het verzet van de vakbonden en van enkele leden van de coalitie zelf."],
    ["Spanish", "El gobierno aprobó ayer una ley que entrará en vigor en enero, a pesar de la oposición de los sindicatos y de varios diputados de la mayoría."],
  ])("names a language that it does not read: %s", async (name, text) => {
    await expect(detectLanguage(text)).rejects.toMatchObject({ code: "language", message: expect.stringContaining(name) });
  });
});
