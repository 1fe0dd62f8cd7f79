import { describe, expect, it } from "vitest";
import { blocksOf, english, german, read, wrap } from "./support.ts";

const body = { known: { layout: "body" as const } };

async function textOf(raw: string, language: string): Promise<string> {
  return (await read(raw, language, body)).text;
}

describe("words broken at a line's end", () => {
  it.each([
    ["de", "Sie wollen die Gebüh-\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh-\r\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh-\n\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh-\n\n17\n\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh-\f\n   ren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh\u00AD\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Sie wollen die Gebüh‐\nren senken.", "Sie wollen die Gebühren senken."],
    ["de", "Alle Haus- und Garten-\nund Hofbesitzer zahlen.", "Alle Haus- und Garten- und Hofbesitzer zahlen."],
    ["de", "Der EU-\nGipfel ist vorbei.", "Der EU-Gipfel ist vorbei."],
    ["de", "Eine EU-\nweite Regel fehlt.", "Eine EU-weite Regel fehlt."],
    ["de", "Der Nord-\nSüd-Konflikt bleibt.", "Der Nord-Süd-Konflikt bleibt."],
    ["de", "Die Corona-\nbedingten Schulden bleiben.", "Die Corona-bedingten Schulden bleiben."],
    ["de", "Die Arbeits-\nlosen zahlen.", "Die Arbeitslosen zahlen."],
    ["de", "Die rot-\ngrüne Mehrheit zahlt.", "Die rot-grüne Mehrheit zahlt."],
    ["de", "Die 20-\njährige Fähre fährt.", "Die 20-jährige Fähre fährt."],
    ["en", "They want to lower the govern-\nment's fees.", "They want to lower the government's fees."],
    ["en", "A well-\nknown ferry runs.", "A well-known ferry runs."],
    ["en", "A long-\nterm contract binds them.", "A long-term contract binds them."],
    ["en", "The ferry, set-\ntled in law, runs.", "The ferry, settled in law, runs."],
    ["en", "The riverside path is closed. The river-\nside café is open.", "The riverside path is closed. The riverside café is open."],
    ["en", "The river-bed path is closed. The river-\nbed is dry.", "The river-bed path is closed. The river-bed is dry."],
    ["en", "Both pre- and post-\nwar boats run.", "Both pre- and post-war boats run."],
  ])("%s: %j", async (language, raw, text) => {
    expect(await textOf(raw, language)).toBe(text);
  });

  it("keeps hyphens at line ends in a text that breaks no words", async () => {
    const paragraph = `${english.join(" ")} The weather-beaten, shore-hugging boats are river-worthy still, said the ferry-riding pupils.`;
    const { text } = await read(Array.from({ length: 4 }, () => wrapAtHyphens(paragraph, 60)).join("\n\n"), "en", body);
    expect(text.split("\n\n")).toEqual(Array.from({ length: 4 }, () => paragraph));
  });
});

describe("hyphens left within a line", () => {
  it.each([
    ["Die Gebühren-ordnung gilt.", "Die Gebührenordnung gilt."],
    ["Die Gebühr-en gelten.", "Die Gebühren gelten."],
    ["Die Verant-wortung liegt bei uns, und Verantwortung wiegt.", "Die Verantwortung liegt bei uns, und Verantwortung wiegt."],
    ["Eine nament-liche Abstimmung.", "Eine namentliche Abstimmung."],
    ["Die Gebühren\u00ADordnung gilt.", "Die Gebührenordnung gilt."],
  ])("go: %s", async (raw, text) => {
    expect(await textOf(raw, "de")).toBe(text);
  });

  it.each([
    ["de", "Die EU-weite Regel ist NATO-freundlich."],
    ["de", "Das Corona-bedingte Minus ist Regierungs- und Parlamentssache."],
    ["de", "Rhein-abwärts fährt die liberal-konservative Mehrheit."],
    ["de", "Die Trump-kritischen Sender und Macron-nahe Blätter schweigen."],
    ["de", "Die Krim-tatarische Minderheit und deutsch-polnische Paare."],
    ["de", "Das Start-up mit Know-how macht ein Play-off und bleibt Stand-by."],
    ["de", "Park Min-seo und Lee Ha-joon trafen sich in Frankfurt-am-Main."],
    ["de", "Die x-beliebige U-Bahn, die E-Mail, das T-förmige Haus und der 20-jährige Kapitän."],
    ["de", "Haus-und Hofbesitzer zahlen."],
    ["en", "A well-known, Soviet-era ferry is non-profit and old-fashioned."],
  ])("%s stay: %s", async (language, raw) => {
    expect(await textOf(raw, language)).toBe(raw);
  });
});

describe("lines", () => {
  it.each([40, 55, 66, 72, 80, 100])("wrapped at %i become paragraphs again", async (width) => {
    for (const [language, paragraphs] of [["de", german], ["en", english]] as const) {
      const { text } = await read(paragraphs.map((each) => wrap(each, width)).join("\n\n"), language, body);
      expect(text).toBe(paragraphs.join("\n\n"));
    }
  });

  it("wrapped and indented become paragraphs again", async () => {
    const raw = german.map((each) => wrap(each, 60).replace(/^/gm, "    ")).join("\n\n");
    expect(await textOf(raw, "de")).toBe(german.join("\n\n"));
  });

  it("of a paragraph each stay apart without an empty line between them", async () => {
    expect(await textOf(german.join("\n"), "de")).toBe(german.join("\n"));
  });

  it("of verse stay apart", async () => {
    const verse = ["The river has no memory,", "the boat has nothing else,", "and we who cross it once", "forget it all the same."];
    expect(blocksOf(await read(verse.join("\n"), "en", body), "body")).toEqual(verse);
  });

  it("of verse stay apart in a wrapped text too", async () => {
    const verse = ["The river has no memory,", "the boat has nothing else,"];
    const raw = [...english.map((each) => wrap(each, 72)), verse.join("\n")].join("\n\n");
    expect(blocksOf(await read(raw, "en", body), "body")).toEqual([...english, ...verse]);
  });

  it("go on behind a page break in the middle of a sentence", async () => {
    const [first, second] = ["Der Stadtrat hat am Dienstag mit großer Mehrheit und ohne Aussprache", "beschlossen, die Fähre einzustellen."];
    expect(await textOf(`${first}\n\n${second}`, "de")).toBe(`${first} ${second}`);
  });

  it("with bullets are blocks without them", async () => {
    const raw = "Die Stadt müsste:\n• die Fähre erhalten,\n• die Brücke bauen.\n\n- Das kostet.\n- Das lohnt sich.";
    expect(blocksOf(await read(raw, "de", body), "body")).toEqual(["Die Stadt müsste:", "die Fähre erhalten,", "die Brücke bauen.", "Das kostet.", "Das lohnt sich."]);
  });

  it("that begin with a single dash keep it", async () => {
    expect(await textOf("Er schwieg.\n\n– Sie nicht.", "de")).toBe("Er schwieg.\n\n– Sie nicht.");
  });

  it("of nothing but rules go", async () => {
    expect(blocksOf(await read("Er schwieg.\n\n* * *\n\nSie nicht.", "de", body), "body")).toEqual(["Er schwieg.", "Sie nicht."]);
  });
});

describe("plain text", () => {
  it("loses link markup and keeps other brackets", async () => {
    const raw = "Das [sagte](#) sie [dem Blatt](https://example.org/a) (und [mir] auch) in [Teil 2](siehe unten).";
    expect(await textOf(raw, "de")).toBe("Das sagte sie dem Blatt (und [mir] auch) in [Teil 2](siehe unten).");
  });

  it("keeps asterisks and underscores", async () => {
    expect(await textOf("Leser*innen und *alle* Bürger_innen.", "de")).toBe("Leser*innen und *alle* Bürger_innen.");
  });
});

/** Wraps at spaces and behind hyphens. */
function wrapAtHyphens(paragraph: string, width: number): string {
  return wrap(paragraph.replaceAll("-", "-\u0001 "), width).replaceAll("-\u0001 ", "-").replaceAll("\u0001", "");
}
