import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/article/decode.ts";
import { html } from "../../src/article/formats/html/index.ts";
import { read } from "./support.ts";

const options = { mediaType: "text/html" as const };

/** A page with everything around the article that pages have. */
function page({ head = "", article = "" }): string {
  return `<!DOCTYPE html><html lang="de-DE"><head><title>Die Fähre bleibt liegen | Inselbote</title>${head}</head><body>
<nav><ul><li><a href="/">Start</a></li><li><a href="/see">Seefahrt</a></li></ul></nav>
<header><h1>Die F&auml;hre bleibt&nbsp;liegen</h1></header>
<article><p>Die Reederei hat am Montag alle Fahrten abgesagt, und <a href="/n">niemand</a> wei&szlig;, wann das Schiff wieder f&auml;hrt. Der Kapit&auml;n sagte, die Maschine sei alt.</p>
${article}
<p>Am Ende zahlen die Insulaner. Das haben sie nicht verdient, und sie werden es nicht vergessen, wenn im Herbst
  gew&#228;hlt wird, denn auf der Insel vergisst man nichts und niemanden so schnell.</p></article>
<aside><h3>Meistgelesen</h3><ul><li><a href="/1">Ein anderer Artikel</a></li></ul></aside><footer>Impressum</footer></body></html>`;
}

describe("html", () => {
  it("reads the article and nothing around it", async () => {
    const { text, metadata } = await read(page({}), "de", options);
    expect(metadata.title).toBe("Die Fähre bleibt liegen");
    expect(text).toContain("niemand weiß, wann das Schiff wieder fährt.");
    for (const other of ["Start", "Meistgelesen", "Impressum", "<", "&"]) expect(text).not.toContain(other);
  });

  it("leads every character back to the source, with markup in a span where it interrupts", async () => {
    const raw = page({});
    const { text, map } = await read(raw, "de", options);
    const cut = (words: string): string => {
      const start = text.indexOf(words);
      const span = map.spanToRaw({ start, end: start + words.length });
      return raw.slice(span.start, span.end);
    };
    expect(cut("Der Kapitän sagte")).toBe("Der Kapit&auml;n sagte");
    expect(cut("niemand weiß")).toBe("niemand</a> wei&szlig;");
    expect(cut("Herbst gewählt")).toBe("Herbst\n  gew&#228;hlt");
    expect(cut("abgesagt, und niemand")).toBe("abgesagt, und <a href=\"/n\">niemand");
  });

  it("takes roles from elements", async () => {
    const article = "<figure><img src=\"a.jpg\"><figcaption>Die Fähre im Hafen, wie sie seit Montag liegt</figcaption></figure><h2>Was nun zu tun ist</h2><ul><li>Erstens braucht die Insel ein neues Schiff, das auch im Winter fährt.</li></ul>";
    const { text, blocks } = await read(page({ article }), "de", options);
    const roles = blocks.map(({ start, end, role }) => [role, text.slice(start, end).split(" ").slice(0, 2).join(" ")]);
    expect(roles).toEqual([["title", "Die Fähre"], ["body", "Die Reederei"], ["caption", "Die Fähre"], ["heading", "Was nun"], ["body", "Erstens braucht"], ["body", "Am Ende"]]);
  });

  it("parts paragraphs at two line breaks, and passes over script, comment, footnote marks and stray tags", async () => {
    const article = "<p>Der erste Absatz endet hier.<sup><a href=\"#f1\">1</a></sup><br><br>Der zweite <!-- nein -->beginnt</b> hier<script>let x = 'böse';</script>, 5 m<sup>2</sup> groß &amp; gut.</p>";
    const { text, blocks } = await read(page({ article }), "de", options);
    const bodies = blocks.filter(({ role }) => role === "body").map(({ start, end }) => text.slice(start, end));
    expect(bodies.slice(1, 3)).toEqual(["Der erste Absatz endet hier.", "Der zweite beginnt hier, 5 m2 groß & gut."]);
  });

  it("never goes backwards in the source, whatever the markup", async () => {
    const parts = ["<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<li>", "<pre>", "</pre>", "<h2>", "&amp;", "&auml", "&#8222;", "&nope;", "<", "&", "\r\n", "\n ", "\u00a0", "<!-- x -->", "<![CDATA[y]]>", "<script>z</script>", "Die Fähre fährt. ", "Wort", "😀 "];
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), async (soup) => {
      const raw = page({ article: soup.join("") });
      const { text, map } = await read(raw, "de", options);
      let last = 0;
      for (let position = 0; position < text.length; position += 1) {
        const span = map.spanToRaw({ start: position, end: position + 1 });
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        if (/[\p{L}\p{N}]/u.test(text[position]) && !raw.slice(span.start, span.end).startsWith("&")) expect(raw.slice(span.start, span.end)).toBe(text[position]);
        last = span.start;
      }
    }), { numRuns: 60 });
  });

  it.each([
    ["JSON-LD", '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Die Fähre bleibt liegen","author":[{"name":"Jule Hartwig"},{"name":"Max Beispiel"}],"datePublished":"2025-03-12T08:00:00+01:00"}]}</script>', ["Jule Hartwig", "Max Beispiel"]],
    ["OpenGraph", '<meta property="og:title" content="Die Fähre bleibt liegen"><meta property="article:published_time" content="2025-03-12T08:00:00Z"><meta name="author" content="Jule Hartwig">', ["Jule Hartwig"]],
    ["broken JSON-LD beside meta", '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="date" content="2025-03-12"><meta name="author" content="Jule Hartwig">', ["Jule Hartwig"]],
  ])("takes authors and date from %s", async (_, head, authors) => {
    const { metadata } = await read(page({ head }), "de", options);
    expect(metadata).toMatchObject({ title: "Die Fähre bleibt liegen", authors, published: "2025-03-12", publishedFrom: "metadata" });
    expect((await html.read(page({ head }))).stated.language).toBe("de-DE");
  });

  it.each([["an empty page", "<html><body></body></html>"], ["a page of scripts", "<html><head><title>x</title></head><body><script>go()</script></body></html>"]])("refuses %s", async (_, raw) => {
    await expect(html.read(raw)).rejects.toMatchObject({ code: "empty", message: expect.stringContaining("no article") });
  });

  it.each([
    ["meta charset", '<meta charset="windows-1252">', "windows-1252", "latin1"],
    ["http-equiv", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">', "iso-8859-15", "latin1"],
    ["a wrong label", '<meta charset="nonsense">', "utf-8", "utf8"],
    ["UTF-8 that is none", '<meta charset="utf-8">', "iso-8859-1", "latin1"],
  ] as const)("decodes by %s", async (_, meta, encoding, written) => {
    const bytes = Buffer.from(`<html><head>${meta}</head><body>Die Fähre fährt.</body></html>`, written);
    const decoded = await decode(bytes, html.declaredEncoding?.(bytes) ?? null);
    expect(decoded).toEqual({ encoding, text: expect.stringContaining("Die Fähre fährt.") });
  });
});
