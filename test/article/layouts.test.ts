import { describe, expect, it } from "vitest";
import { english, german, outline, read, wrap } from "./support.ts";

/** What a head shows of an article: [title, subtitle, authors, published]. */
type Head = readonly [title: string | null, subtitle: string | null, authors: readonly string[], published: string | null];

/** Heads of invented articles over the same three paragraphs, and what they say. */
const germanHeads: readonly (readonly [head: string, ...Head])[] = [
  ["Rettet die Fähre!\n\nEin Kommentar von Anna Beispiel\n\nStand: 04.03.2025, 18:30 Uhr", "Rettet die Fähre!", null, ["Anna Beispiel"], "2025-03-04"],
  ["Die letzte Fahrt\n\nVon Anna Beispiel\n\nNiederau, den 4. März 2025", "Die letzte Fahrt", null, ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre\n\nEine Stadt, die jahrelang in Beton baut, spart jetzt an der falschen Stelle\n\nvon Anna Beispiel, 4.3.2025", "Rettet die Fähre", "Eine Stadt, die jahrelang in Beton baut, spart jetzt an der falschen Stelle", ["Anna Beispiel"], "2025-03-04"],
  ["4. März 2025\n\nWarum die Fähre bleiben muss", "Warum die Fähre bleiben muss", null, [], "2025-03-04"],
  ["4. März 2025\nVon Anna Beispiel (SPD)", null, null, ["Anna Beispiel"], "2025-03-04"],
  ["Dienstag, 4. März 2025", null, null, [], "2025-03-04"],
  ["Rettet die Fähre\n\n✍️ Anna Beispiel · 📅 4. März 2025 · ⏱ 4 Min. Lesezeit", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["KOLUMNE\nRettet die Fähre\nEine Stadt spart an der falschen Stelle.\nVon Anna Beispiel", "Rettet die Fähre", "Eine Stadt spart an der falschen Stelle.", ["Anna Beispiel"], null],
  ["RETTET DIE FÄHRE\n\nEine Stadt spart an der falschen Stelle.\n\nVON ANNA BEISPIEL", "RETTET DIE FÄHRE", "Eine Stadt spart an der falschen Stelle.", ["Anna Beispiel"], null],
  ["MEINUNG\n\nEs reicht.\n\nAnna Beispiel | 4.3.2025", "Es reicht.", null, ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre", "Rettet die Fähre", null, [], null],
  ["Rettet die Fähre\n\nWarum der Stadtrat an der falschen Stelle spart", "Rettet die Fähre", "Warum der Stadtrat an der falschen Stelle spart", [], null],
  ["Kommentar\n\nRettet die Fähre", "Rettet die Fähre", null, [], null],
  ["Wer braucht schon eine Fähre?", "Wer braucht schon eine Fähre?", null, [], null],
  ["Fährstreit: Die Stadt spart falsch", "Fährstreit: Die Stadt spart falsch", null, [], null],
  ["Gastbeitrag von Prof. Dr. Anna Beispiel (SPD)\n\nRettet die Fähre", "Rettet die Fähre", null, ["Anna Beispiel"], null],
  ["Rettet die Fähre\n\nGastbeitrag von Anna Beispiel, Bert Muster und Prof. Carla Probe", "Rettet die Fähre", null, ["Anna Beispiel", "Bert Muster", "Carla Probe"], null],
  ["Rettet die Fähre\nAnna Beispiel", "Rettet die Fähre", null, ["Anna Beispiel"], null],
  ["Rettet die Fähre\n\nXanthippe Wogenstein\n4. März 2025", "Rettet die Fähre", null, ["Xanthippe Wogenstein"], "2025-03-04"],
  ["Rettet die Fähre\n\nEin Gastbeitrag\nvon Anna Beispiel", "Rettet die Fähre", null, ["Anna Beispiel"], null],
  ["Der Abendbrief vom 4. März 2025\n\nRettet die Fähre", "Rettet die Fähre", null, [], "2025-03-04"],
  ["Der Abendbrief von Anna Beispiel\nDienstag, 4. März 2025\n\nRettet die Fähre", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre\n\nGroßer Kahn und kleine Kasse: warum die Stadt spart\n\n04.03.2025, 05.30 Uhr\nAnna Beispiel, Niederau", "Rettet die Fähre", "Großer Kahn und kleine Kasse: warum die Stadt spart", ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre\n\nXanthippe Wogenstein, 4. März 2025", "Rettet die Fähre", null, [], "2025-03-04"],
  ["Rettet die Fähre\n\nXanthippe Wogenstein · 4. März 2025", "Rettet die Fähre", null, ["Xanthippe Wogenstein"], "2025-03-04"],
  ["Rettet die Fähre\n\n4. März 2025 – Anna Beispiel – Aus dem Dänischen von Bert Muster", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre\n\nText: Anna Beispiel\nFotos: Bert Muster", "Rettet die Fähre", null, ["Anna Beispiel"], null],
  ["Veröffentlicht am 04.03.2025\nLesedauer: 3 Minuten\nVon Anna Beispiel\nFreie Autorin\n\nRettet die Fähre", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["Niederauer Hefte | 4. März 2025 | Anna Beispiel\n\nRettet die Fähre", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["RADIO AM FLUSS\nSendung vom 4. März 2025\n\nWer braucht schon eine Fähre?\n\nAnmoderation: Der Stadtrat spart. Ob das klug ist, fragt unsere Kollegin.\n\nKommentar von Anna Beispiel", "Wer braucht schon eine Fähre?", "Der Stadtrat spart. Ob das klug ist, fragt unsere Kollegin.", ["Anna Beispiel"], "2025-03-04"],
  ["Von der Leine gelassen\n\nVon Anna von der Probe", "Von der Leine gelassen", null, ["Anna von der Probe"], null],
  ["Von Aal bis Zander\n\nVon Anna Beispiel", "Von Aal bis Zander", null, ["Anna Beispiel"], null],
  ["Die Lage am 4. März 2025\n\nVon Anna Beispiel", "Die Lage am 4. März 2025", null, ["Anna Beispiel"], null],
  ["Politik\nRettet die Fähre\nVon Anna Beispiel, Niederau\n4. März 2025", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
  ["Rettet die Fähre\n\nVon\nAnna Beispiel\n\n4. März 2025", "Rettet die Fähre", null, ["Anna Beispiel"], "2025-03-04"],
];

const englishHeads: readonly (readonly [head: string, ...Head])[] = [
  ["Keep the ferry running\n\nClosing it saves nothing and costs a neighbourhood\n\nBy Jane Sample in Riverton\nTuesday 4 March 2025 14.05 GMT", "Keep the ferry running", "Closing it saves nothing and costs a neighbourhood", ["Jane Sample"], "2025-03-04"],
  ["Keep the ferry\n\nRIVERTON, Tuesday 4 March 2025", "Keep the ferry", null, [], "2025-03-04"],
  ["March 4, 2025\nKeep the ferry\nWhy a small boat matters to a town that has forgotten it", "Keep the ferry", "Why a small boat matters to a town that has forgotten it", [], "2025-03-04"],
  ["KEEP THE FERRY RUNNING\n\nBY JANE SAMPLE", "KEEP THE FERRY RUNNING", null, ["Jane Sample"], null],
  ["Opinion\n\nKeep the ferry\n\nA small boat matters.\n\nJane Sample\n\nMarch 4, 2025", "Keep the ferry", "A small boat matters.", ["Jane Sample"], "2025-03-04"],
  ["Opinion | Transport\n\nKeep the Ferry\n\nMar. 4, 2025, 6:30 p.m. ET\n\nBy Jane Sample and John Specimen", "Keep the Ferry", null, ["Jane Sample", "John Specimen"], "2025-03-04"],
  ["Keep the ferry\n\nBy Jane Sample, John Specimen and Mary-Ann O'Probe\nPublished March 4, 2025 | Updated March 5, 2025", "Keep the ferry", null, ["Jane Sample", "John Specimen", "Mary-Ann O'Probe"], "2025-03-04"],
  ["Keep the ferry\n\nBy Jane Sample, Political Editor, in Riverton", "Keep the ferry", null, ["Jane Sample"], null],
  ["Keep the ferry\n2025-03-04 / Jane Sample", "Keep the ferry", null, ["Jane Sample"], "2025-03-04"],
  ["Keep the ferry\n\nBy Sir Jonathan Q. Specimen, PhD", "Keep the ferry", null, ["Jonathan Q. Specimen"], null],
  ["By the river\n\nBy Jane Sample", "By the river", null, ["Jane Sample"], null],
  ["By Any Other Name\n\nBy Jane Sample\n4th March 2025", "By Any Other Name", null, ["Jane Sample"], "2025-03-04"],
  ["Keep the ferry\n\n21/03/2025\n\nJane Sample", "Keep the ferry", null, ["Jane Sample"], "2025-03-21"],
  ["Keep the ferry\n\nWords: Jane Sample\nPhotographs by John Specimen\n5 min read", "Keep the ferry", null, ["Jane Sample"], null],
  ["Keep the ferry\n\nJane Sample is a columnist\nMarch 4, 2025", "Keep the ferry", null, ["Jane Sample"], "2025-03-04"],
];

describe.each([["de", germanHeads, german], ["en", englishHeads, english]] as const)("heads in %s", (language, heads, paragraphs) => {
  it.each(heads)("%j", async (head, title, subtitle, authors, published) => {
    const article = await read(`${head}\n\n${paragraphs.join("\n\n")}\n`, language);
    const { metadata } = article;
    expect([metadata.title, metadata.subtitle, metadata.authors, metadata.published]).toEqual([title, subtitle, authors, published]);
    expect(bodyOf(article)).toEqual(paragraphs);
  });

  it.each(heads)("hard-wrapped, with Windows line ends: %j", async (head, title, subtitle, authors, published) => {
    const raw = [head, ...paragraphs.map((each) => wrap(each, 72))].join("\n\n").replaceAll("\n", "\r\n");
    const article = await read(raw, language);
    const { metadata } = article;
    expect([metadata.title, metadata.subtitle, metadata.authors, metadata.published]).toEqual([title, subtitle, authors, published]);
    expect(bodyOf(article)).toEqual(paragraphs);
  });
});

describe("text without a head", () => {
  it.each([["de", german], ["en", english]] as const)("is body from its first word in %s", async (language, paragraphs) => {
    const article = await read(paragraphs.join("\n\n"), language);
    expect(article.metadata).toEqual({ title: null, subtitle: null, authors: [], published: null, publishedFrom: null });
    expect(bodyOf(article)).toEqual(paragraphs);
  });

  it.each(["Meine Damen und Herren!", "Liebe Leserinnen und Leser,", "Siebzehn.", "Es war einmal eine Fähre:", "Niemand wollte es glauben …"])("may begin with %j", async (opening) => {
    const article = await read([opening, ...german].join("\n\n"), "de");
    expect(article.metadata.title).toBeNull();
    expect(bodyOf(article)).toEqual([opening, ...german]);
  });
});

describe("datelines", () => {
  it.each([
    ["de", "BERLIN (dpa) -", null],
    ["de", "Berlin (dpa/lnw) –", null],
    ["de", "Frankfurt/Main (AFP) -", null],
    ["de", "NIEDERAU, 4. März.", null],
    ["de", "NIEDERAU, 4. März 2025 –", "2025-03-04"],
    ["de", "Bad Niederau, 4. März 2025 (epd) –", "2025-03-04"],
    ["en", "RIVERTON, March 4, 2025 —", "2025-03-04"],
    ["en", "RIVERTON —", null],
    ["en", "RIVERTON, Ohio —", null],
    ["en", "LONDON (Reuters) -", null],
  ])("%s %j is no part of the first sentence", async (language, dateline, published) => {
    const paragraphs = language === "de" ? german : english;
    const article = await read(`Die Fähre\n\n${dateline} ${paragraphs.join("\n\n")}`, language);
    expect(outline(article).slice(0, 2)).toEqual(["title: Die Fähre", `byline: ${dateline}`]);
    expect(bodyOf(article)).toEqual(paragraphs);
    expect(article.metadata.published).toBe(published);
  });

  it.each([
    ["de", "UNO – Das klingt nach Frieden. So war es gemeint."],
    ["de", "Berlin – das war einmal eine Stadt der Fähren."],
    ["de", "Die Antwort der Stadt (eine Ausrede) - Wen wundert es?"],
    ["en", "The ferry — I have said it before — must run."],
    ["en", "Riverton is small. March 4 was its day."],
  ])("%s %j has none", async (language, opening) => {
    const article = await read(`Title\n\n${opening}\n\n${english.join("\n\n")}`, language);
    expect(bodyOf(article)[0]).toBe(opening);
  });
});

describe("what follows the body", () => {
  it.each([
    ["de", "Herzliche Grüße\nIhre Anna Beispiel", ["Anna Beispiel"], null],
    ["de", "Bis morgen!\n\nAnna Beispiel\n4. März 2025", ["Anna Beispiel"], "2025-03-04"],
    ["de", "Mit besten Grüßen aus Niederau,\n\nIhr\nBert Muster", ["Bert Muster"], null],
    ["de", "Anna Beispiel, Niederau, 4. März 2025", ["Anna Beispiel"], "2025-03-04"],
    ["de", "Anna Beispiel", ["Anna Beispiel"], null],
    ["de", "gez. Anna Beispiel", ["Anna Beispiel"], null],
    ["de", "Von Anna Beispiel", ["Anna Beispiel"], null],
    ["en", "— Jane Sample, Riverton, March 4, 2025", ["Jane Sample"], "2025-03-04"],
    ["en", "Yours,\nJane Sample", ["Jane Sample"], null],
    ["en", "Until next week,\n\nJane", ["Jane"], null],
    ["en", "Jane Sample teaches history in Riverton.", ["Jane Sample"], null],
    ["en", "Jane Sample\nRiverton", ["Jane Sample"], null],
    ["en", "Best,\nXanthippe Wave\nDirector, Institute of Ferries", ["Xanthippe Wave"], null],
    ["de", "Einen guten Start in den Tag wünscht Ihnen\nIhre Anna Beispiel", ["Anna Beispiel"], null],
    ["de", "Bleiben Sie seefest!\n\nIhr Bert Muster\nChefredakteur", ["Bert Muster"], null],
    ["de", "Bis nächsten Dienstag\n\nXanthippe Wogenstein", ["Xanthippe Wogenstein"], null],
    ["de", "Das Gespräch führte Anna Beispiel.", ["Anna Beispiel"], null],
    ["de", "Anna Beispiel ist Historikerin und lebt in Niederau.", ["Anna Beispiel"], null],
  ])("%s %j signs it", async (language, signature, authors, published) => {
    const paragraphs = language === "de" ? german : english;
    const article = await read(`${language === "de" ? "Die Fähre" : "The ferry"}\n\n${paragraphs.join("\n\n")}\n\n${signature}`, language);
    expect([article.metadata.authors, article.metadata.published]).toEqual([authors, published]);
    expect(bodyOf(article).slice(0, 3)).toEqual(paragraphs);
    if (authors.length > 0) expect(bodyOf(article)).toHaveLength(3);
  });

  it.each([
    ["de", "Die Autorin ist Historikerin in Niederau."],
    ["de", "Anna Beispiel lehrt Geschichte in Niederau. Zuletzt erschien von ihr ein Buch über Fähren."],
    ["de", "Dieser Text erschien zuerst im Niederauer Boten."],
    ["en", "The writer is a historian in Riverton."],
    ["en", "This article was first published in the Riverton Post."],
  ])("%s %j is about author or article", async (language, note) => {
    const paragraphs = language === "de" ? german : english;
    const by = language === "de" ? "Von Anna Beispiel" : "By Anna Beispiel";
    const article = await read(`Title\n\n${by}\n\n${paragraphs.join("\n\n")}\n\n${note}`, language);
    expect(article.metadata.authors).toEqual(["Anna Beispiel"]);
    expect(bodyOf(article)).toEqual(paragraphs);
  });

  it("is signed above a postscript too, which is body", async () => {
    const article = await read(["Die Fähre", ...german, "Herzliche Grüße\nIhre Anna Beispiel", "PS: Am Freitag tagt der Rat wieder."].join("\n\n"), "de");
    expect(article.metadata.authors).toEqual(["Anna Beispiel"]);
    expect(bodyOf(article)).toEqual([...german, "PS: Am Freitag tagt der Rat wieder."]);
  });

  it.each([["de", "Das muss reichen."], ["de", "Vielen Dank."], ["de", "Ihre Antwort blieb sie schuldig."], ["en", "It probably won’t."]])("%s %j is body", async (language, last) => {
    const paragraphs = language === "de" ? german : english;
    expect(bodyOf(await read(["Title", ...paragraphs, last].join("\n\n"), language))).toEqual([...paragraphs, last]);
  });
});

describe("within the body", () => {
  it("short lines without an end between paragraphs are headings", async () => {
    const raw = ["Titel hier", "Von Anna Beispiel", german[0], "Was sie kostet", german[1], "II. Und nun?", german[2]].join("\n\n");
    expect(roles(await read(raw, "de"))).toEqual(["title", "byline", "body", "heading", "body", "heading", "body"]);
  });

  it("what a colon announces is none", async () => {
    const raw = ["Titel hier", "Von Anna Beispiel", german[0], "Auf dem Schild steht:", "Wer übersetzen will, der läute laut", german[1]].join("\n\n");
    expect(roles(await read(raw, "de"))).toEqual(["title", "byline", "body", "body", "body", "body"]);
  });

  it.each([
    ["de", "Foto: Bert Muster/Agentur"],
    ["de", "Die Fähre am Abend. Foto: Bert Muster"],
    ["de", "Die Fähre am Abend (Bild: Muster)"],
    ["de", "© Bert Muster"],
    ["en", "Photo: Jane Sample/Agency"],
    ["en", "The ferry at dusk. Photograph: Jane Sample/Agency"],
    ["en", "Figure 2: Passengers a year"],
  ])("%s %j is a caption", async (language, caption) => {
    const paragraphs = language === "de" ? german : english;
    const raw = ["Title here", "4 March 2025", caption, paragraphs[0], caption, paragraphs[1]].join("\n\n").replace("March", language === "de" ? "März" : "March");
    expect(roles(await read(raw, language))).toEqual(["title", "byline", "caption", "body", "caption", "body"]);
  });
});

describe("interviews", () => {
  it("have a label for each speaker", async () => {
    const turns = ["Bote: Frau Probe, warum die Fähre?", "Probe: Weil wir sparen müssen.", "Bote: Am Ende sparen Sie nichts.", "Probe: Doch. Noch etwas: Wir haben gerechnet."];
    const { text, blocks } = await read(["„Die Fähre bleibt weg“", "Interview: Anna Beispiel, 4. März 2025", ...turns].join("\n\n"), "de");
    const labels = blocks.filter(({ role }) => role === "body").map(({ label }) => label && text.slice(label.start, label.end));
    expect(labels).toEqual(["Bote:", "Probe:", "Bote:", "Probe:"]);
  });

  it("may name a speaker more fully the first time", async () => {
    const turns = ["Post: Why the ferry?", "Carla Probe: Because we must save.", "Post: You save nothing.", "Probe: We do.", "Post: And now?", "Probe: We wait."];
    const { text, blocks } = await read(["The ferry stays away", ...turns].join("\n\n"), "en");
    expect(blocks.map(({ label }) => label && text.slice(label.start, label.end))).toEqual([null, "Post:", "Carla Probe:", "Post:", "Probe:", "Post:", "Probe:"]);
  });

  it("may ask several people once each", async () => {
    const turns = ["Post: Why the ferry?", "Jane Sample: Because we must save.", "Post: You save nothing.", "John Specimen: We do."];
    const { text, blocks } = await read(["The ferry stays away", ...turns].join("\n\n"), "en");
    expect(blocks.map(({ label }) => label && text.slice(label.start, label.end))).toEqual([null, "Post:", "Jane Sample:", "Post:", "John Specimen:"]);
  });

  it("are none where a word with a colon comes once, or twice by itself", async () => {
    const raw = ["Titel hier", `Noch etwas: ${german[0]}`, german[1], `Noch etwas: ${german[2]}`, `Kurzum: ${german[0]}`].join("\n\n");
    expect((await read(raw, "de")).blocks.every(({ label }) => label === null)).toBe(true);
  });
});

function bodyOf({ text, blocks }: Awaited<ReturnType<typeof read>>): string[] {
  return blocks.filter(({ role }) => role === "body").map(({ start, end }) => text.slice(start, end));
}

function roles({ blocks }: Awaited<ReturnType<typeof read>>): string[] {
  return blocks.map(({ role }) => role);
}
