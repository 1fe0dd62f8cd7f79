import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextBuilder, unmapped, type MappedText } from "../../src/article/map.ts";
import { read } from "./support.ts";

/** Scraps of which articles of every kind of trouble are put together. */
const scraps = fc.constantFrom(
  "Die Fähre", "fährt", "nicht", "mehr.", "The ferry", "runs", "Staats-", "und", "Gast-\n", "hof", "well-\n", "known", "öffent-\n\n", "licher",
  "\u00AD", "soft\u00ADer", "soft\u00AD\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\f", "  ", "\t", " ", "[a link](#)", "[site](https://example.org/a_b)", "![alt](x.png)",
  "# Title\n", "**bold**", "*em*", "`code`", "> quoted", "- item\n", "• item\n", "1. first\n", "---\n", "<br>", "&amp;", "&#8222;", "Leser*innen", "😀", "𝕏", "\uFEFF",
  "Von Anna Beispiel\n", "4. März 2025\n", "By Jane Sample | March 4, 2025\n", "Foto: Bert Muster\n", "ABC: Ja.\n", "Muster: Nein.\n", "Atom-mächte", "12\n\n", "title: x\n",
);
const raws = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(""));
const inputs = fc.record({
  raw: raws,
  language: fc.constantFrom("de", "en"),
  mediaType: fc.constantFrom("text/plain" as const, "text/markdown" as const),
  layout: fc.constantFrom("article" as const, "body" as const),
});

function expectSound({ text, map }: MappedText, raw: string, isReplaced: (character: string) => boolean): void {
  let previous = 0;
  for (let position = 0; position <= text.length; position += 1) {
    const at = map.toRaw(position);
    expect(at).toBeGreaterThanOrEqual(previous);
    expect(at).toBeLessThanOrEqual(raw.length);
    if (position < text.length && !isReplaced(text[position])) expect(raw[at]).toBe(text[position]);
    previous = at;
  }
  expect(map.toRaw(text.length)).toBe(raw.length);
}

describe("the position map", () => {
  it("leads every character back to its own in raw, in order", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async ({ raw, language, mediaType, layout }) => {
        const article = await read(raw, language, { mediaType, known: { layout } });
        expect(article.raw).toBe(raw);
        expectSound(article, raw, (character) => /\s/.test(character) || (mediaType === "text/markdown" && /[&„]/.test(character)));
      }),
      { numRuns: 400 },
    );
  });

  it("gives spans of raw that hold what was read", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), fc.nat(), async ({ raw, language, mediaType }, from, length) => {
        const { text, map } = await read(raw, language, { mediaType });
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 40));
        const span = map.spanToRaw({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        if (!/[&#]/.test(raw)) {
          let at = span.start;
          for (const character of text.slice(start, end).replace(/\s/g, "")) {
            at = raw.indexOf(character, at) + character.length;
            expect(at).toBeGreaterThan(0);
          }
          expect(at).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps every letter of plain text", async () => {
    const letters = (text: string): string => text.replace(/\P{L}/gu, "");
    const plain = raws.map((raw) => raw.replace(/\]\([^)]*\)/g, "]"));
    await fc.assert(
      fc.asyncProperty(plain, async (raw) => {
        expect(letters((await read(raw, "de")).text)).toBe(letters(raw));
      }),
      { numRuns: 400 },
    );
  });

  it("has blocks in order, apart, without white space at their edges", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async ({ raw, language, mediaType, layout }) => {
        const { text, blocks } = await read(raw, language, { mediaType, known: { layout } });
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          const content = text.slice(block.start, block.end);
          expect(content.trim()).toBe(content);
          expect(content).not.toContain("\n");
          if (block.label) expect(text.slice(block.label.start, block.label.end)).toMatch(/^\S.*:$/);
          expect(text.slice(end, block.start).trim()).toBe("");
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("reads the same article twice the same", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async ({ raw, language, mediaType }) => {
        const [one, two] = [await read(raw, language, { mediaType }), await read(raw, language, { mediaType })];
        expect({ ...one, map: null }).toEqual({ ...two, map: null });
      }),
      { numRuns: 50 },
    );
  });
});

describe("TextBuilder", () => {
  it("maps a replacement as a whole", () => {
    const builder = new TextBuilder(unmapped("a &amp; b"));
    builder.copy(0, 2);
    builder.replace(2, 7, "&");
    builder.copy(7, 9);
    const { text, map } = builder.build();
    expect(text).toBe("a & b");
    expect(map.spanToRaw({ start: 2, end: 3 })).toEqual({ start: 2, end: 7 });
    expect(map.spanToRaw({ start: 0, end: 5 })).toEqual({ start: 0, end: 9 });
    expect(map.spanToRaw({ start: 3, end: 3 })).toEqual({ start: 7, end: 7 });
  });

  it("builds on a built text", () => {
    const first = new TextBuilder(unmapped("Gast-\nhof am See"));
    first.copy(0, 4);
    first.copy(6, 9);
    first.copy(9, 16);
    const second = new TextBuilder(first.build());
    second.copy(0, 7);
    second.replace(7, 8, "_");
    second.copy(8, 14);
    const { text, map } = second.build();
    expect(text).toBe("Gasthof_am See");
    expect(map.spanToRaw({ start: 0, end: 7 })).toEqual({ start: 0, end: 9 });
    expect(map.toRaw(4)).toBe(6);
  });

  it("maps an empty text", () => {
    const { text, map } = unmapped("");
    expect(text).toBe("");
    expect(map.toRaw(0)).toBe(0);
    expect(map.spanToRaw({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});
