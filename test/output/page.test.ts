import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadInterfaces } from "../../src/languages/load.ts";
import type { Result } from "../../src/output/formats/format.ts";
import { lanes, segments } from "../../src/output/page/lanes.ts";
import { readableSpan } from "../../src/output/page/days.ts";
import { page as pageOf } from "../../src/output/page/page.ts";
import { Browser, browserMissing, violations } from "../support/browser.ts";
import { nastyArticle, resultOf } from "./support.ts";

const { de, en } = await loadInterfaces();
const read = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const [nasty, german, english] = await Promise.all([resultOf(nastyArticle), resultOf(read("interview-gaza.txt")), resultOf(read("big-bill.txt"))]);

/** The words of the article on a page, without the letters that mark claims. */
function articleWords(html: string): string {
  const { document } = parseHTML(html);
  for (const extra of document.querySelectorAll(".mark, .facts, .sources")) extra.remove();
  return document.querySelector("article")!.textContent!.replace(/\s+/g, "");
}

const readingWords = ({ analysis: { article } }: Result): string => article.blocks.map(({ start, end }) => article.text.slice(start, end)).join("").replace(/\s+/g, "");

/** The result with the first claims' places changed. */
function withSpans(result: Result, spans: readonly (readonly { readonly start: number; readonly end: number }[])[]): Result {
  const claims = result.analysis.layers.claims.map((claim, index) => (index < spans.length ? { ...claim, start: spans[index][0].start, end: spans[index].at(-1)!.end, spans: spans[index] } : claim));
  return { ...result, analysis: { ...result.analysis, layers: { ...result.analysis.layers, claims } } };
}

describe("the page", () => {
  it.each([nasty, german, english])("shows the article's words, nothing added and nothing read as markup", (result) => {
    const html = pageOf(result, en);
    expect(articleWords(html)).toBe(readingWords(result));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|@import|url\(/);
  });

  it("marks every claim, also where claims nest, overlap and are interrupted", () => {
    const text = german.analysis.article.text;
    const [{ start }] = german.analysis.article.blocks.filter(({ role, start: from, end }) => role === "body" && end - from > 200);
    const at = (from: number, to: number) => ({ start: start + from, end: start + to });
    const result = withSpans(german, [[at(0, 60)], [at(10, 40)], [at(20, 80)], [at(30, 35), at(50, 90)]]);
    const html = pageOf(result, de);
    expect(articleWords(html)).toBe(readingWords(result));
    const { document } = parseHTML(html);
    for (const mark of document.querySelectorAll(".mark")) mark.remove();
    result.analysis.layers.claims.forEach(({ spans }, index) => {
      const words = [...document.querySelectorAll(`article [data-claim=c${index + 1}]`)].map(({ textContent }) => textContent).join("");
      expect(words.replace(/\s+/g, "")).toBe(spans.map((span) => text.slice(span.start, span.end)).join("").replace(/\s+/g, ""));
    });
  });

  it("lists every claim once, with a link there and back", () => {
    const { document } = parseHTML(pageOf(english, en));
    for (const { id } of english.document.claims) {
      expect(document.querySelectorAll(`#entry-${id}`)).toHaveLength(1);
      expect(document.querySelectorAll(`#mark-${id}`)).toHaveLength(1);
    }
  });

  it("stands without claims, actors and dates", async () => {
    const { document } = parseHTML(pageOf(await resultOf("Wie schön! Ach ja."), de));
    expect(document.querySelector("form, .sources, .register")).toBeNull();
    expect(document.querySelector("article")!.textContent).toContain("Wie schön! Ach ja.");
  });

  it("speaks German and English", () => {
    expect(parseHTML(pageOf(german, de)).document.querySelector("#claims-heading")!.textContent).toBe("Alle Behauptungen");
    expect(parseHTML(pageOf(german, en)).document.querySelector("#claims-heading")!.textContent).toBe("All claims");
    expect(Object.keys(de.words)).toEqual(Object.keys(en.words));
  });

  it("writes dates as readers do", () => {
    expect(readableSpan({ text: "Montag", value: "2025-03-12", from: "2025-03-12", to: "2025-03-12" }, de)).toBe("12. März 2025");
    expect(readableSpan({ text: "March", value: "2025-03", from: "2025-03-01", to: "2025-03-31" }, en)).toBe("March 2025");
    expect(readableSpan({ text: "that week", value: "2025-W11", from: "2025-03-10", to: "2025-03-16" }, en)).toBe("10 March 2025 – 16 March 2025");
    expect(readableSpan({ text: "three days", value: "P3D", from: null, to: null }, en)).toBe("three days");
  });
});

describe("marks over a text", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length })), { maxLength: 12 });

  it("cut it without gap or overlap, each piece over exactly its own part", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const pieces = given.map((span, item) => ({ ...span, item }));
        const cut = segments({ start: 5, end: 45 }, pieces);
        expect([cut[0].start, cut.at(-1)!.end]).toEqual([5, 45]);
        cut.slice(1).forEach(({ start }, index) => expect(start).toBe(cut[index].end));
        for (const { start, end, over } of cut) expect(over.map(({ item }) => item).sort()).toEqual(pieces.filter((piece) => piece.start < end && start < piece.end).map(({ item }) => item).sort());
      }),
    );
  });

  it("share no lane where they overlap", () => {
    fc.assert(
      fc.property(spans, (given) => {
        const taken = lanes(given);
        given.forEach((a, i) => given.slice(0, i).forEach((b, j) => expect(a.start < b.end && b.start < a.end && taken[i] === taken[j]).toBe(false)));
      }),
    );
  });
});

describe.skipIf(browserMissing !== null)("in a browser, the page", () => {
  const browser = new Browser();
  beforeAll(() => browser.start());
  afterAll(() => browser.close());

  it.each([
    [german, de, "light", 1280],
    [german, en, "dark", 1280],
    [english, en, "light", 390],
    [nasty, de, "dark", 390],
  ] as const)("is accessible (WCAG 2.2 AA) and fits its window, asking for nothing (%#)", async (result, words, colors, width) => {
    const page = await browser.open(pageOf(result, words), { colors, width });
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.focus("#mark-c1");
    expect(await violations(page)).toEqual([]);
    expect(browser.requests).toEqual([]);
    await page.close();
  });

  it("would be told of what is not accessible", async () => {
    const page = await browser.open("<!doctype html><html><title>x</title><p style='color:#ccc'>pale<button></button>", { colors: "light", width: 800 });
    expect((await violations(page)).map((each) => each.split(":")[0]).sort()).toEqual(["button-name", "color-contrast", "html-has-lang"]);
    await page.close();
  });

  it("shows a card for the claim that is pointed at or focused; Esc closes it", async () => {
    const page = await browser.open(pageOf(german, de), { colors: "light", width: 1280 });
    const card = page.locator("#card");
    const [claim] = german.document.claims;
    expect(await card.isVisible()).toBe(false);
    await page.focus(`#mark-${claim.id}`);
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain(claim.text);
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    await page.hover(`article [data-claim=${german.document.claims[2].id}]`);
    await card.waitFor({ state: "visible" });
    expect(await card.textContent()).toContain(german.document.claims[2].text);
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
    await page.close();
  });

  it("filters by type, source, actor and check-worthiness", async () => {
    const page = await browser.open(pageOf(german, de), { colors: "light", width: 1280 });
    const { claims } = german.document;
    const shown = async (): Promise<number> => page.locator(".register li:visible").count();
    const told = async (): Promise<number> => Number.parseInt((await page.locator("[role=status]").textContent())!, 10);
    const expectShown = async (wanted: number): Promise<void> => expect([await shown(), await told()]).toEqual([wanted, wanted]);
    await expectShown(claims.length);
    await page.uncheck("input[value=event]");
    await expectShown(claims.filter(({ type }) => type !== "event").length);
    await page.click("button[type=reset]");
    const source = claims.find((claim) => claim.source.kind === "actor")!.source.name!;
    await page.selectOption("#source", source);
    await expectShown(claims.filter((claim) => claim.source.name === source && claim.source.kind !== "author").length);
    await page.click("button[type=reset]");
    const [actor] = claims.flatMap(({ actors }) => actors);
    await page.selectOption("#actor", actor);
    await expectShown(claims.filter(({ actors }) => actors.includes(actor)).length);
    await page.click("button[type=reset]");
    await page.fill("#worth", "50");
    await expectShown(claims.filter(({ checkWorthiness }) => Math.round(checkWorthiness * 100) >= 50).length);
    await page.close();
  });

  it("prints the article and the list, without filters", async () => {
    const page = await browser.open(pageOf(english, en), { colors: "light", width: 1000 });
    await page.emulateMedia({ media: "print" });
    expect([await page.locator("#filters").isVisible(), await page.locator("article").isVisible(), await page.locator(".register").isVisible()]).toEqual([false, true, true]);
    await page.close();
  });
});
