import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import jsonld from "jsonld";
import { lexer } from "marked";
import { describe, expect, it } from "vitest";
import type { ArticleFormat, FormatOptions, Result } from "../../src/output/formats/format.ts";
import { formatNames, loadFormat, type FormatName } from "../../src/output/formats/index.ts";
import { annotationContext } from "./annotation-terms.ts";
import { htmlArticle, nastyArticle, resultOf } from "./support.ts";

const plain: FormatOptions = { colors: false, width: 100 };
const fixture = readFileSync(new URL("../../fixtures/nato-gipfel.txt", import.meta.url), "utf8");
const [nasty, long, html, bare] = await Promise.all([resultOf(nastyArticle), resultOf(fixture), resultOf(htmlArticle, { mediaType: "text/html" }), resultOf(nastyArticle, { text: "none" })]);
const all = [nasty, long, html];

async function render(name: FormatName, result: Result, options = plain): Promise<readonly string[]> {
  return ((await loadFormat(name, options)) as ArticleFormat).render(result);
}

interface Resource {
  readonly [term: string]: string | number;
}

interface AnnotationPage {
  readonly items: readonly { readonly id: string; readonly claimType?: string; readonly target: { readonly source: string; readonly selector: Resource | readonly Resource[] } }[];
}

const loading = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} would have to be fetched`);
    return { documentUrl: url, document: annotationContext };
  },
};

describe("webannotation", () => {
  it.each(all)("is JSON-LD of which no term is lost", async (result) => {
    const [text] = await render("webannotation", result);
    const page = JSON.parse(text) as AnnotationPage;
    expect(page.items.filter(({ claimType }) => claimType !== undefined)).toHaveLength(result.document.claims.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    const [expanded] = await jsonld.expand(page, loading);
    expect(expanded["@type"]).toEqual(["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]);
    const quads = await jsonld.toRDF(page, { ...loading, format: "application/n-quads" });
    expect(quads.match(/#type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g)).toHaveLength(page.items.length);
    expect(quads.match(/oa#hasTarget>/g)).toHaveLength(page.items.length);
  });

  it("points by words and by code points into plain text", async () => {
    const page = JSON.parse((await render("webannotation", nasty))[0]) as AnnotationPage;
    const points = [...nastyArticle];
    for (const { target } of page.items) {
      const [quote, position] = target.selector as readonly Resource[];
      expect(points.slice(Number(position["start"]), Number(position["end"])).join("")).toBe(quote["exact"]);
      expect(nastyArticle).toContain(`${quote["prefix"]}${quote["exact"]}${quote["suffix"]}`);
      expect(target.source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    }
  });

  it("points by words alone into HTML, as a browser shows them", async () => {
    const page = JSON.parse((await render("webannotation", html))[0]) as AnnotationPage;
    for (const { target } of page.items) expect(target.selector).toMatchObject({ type: "TextQuoteSelector", exact: expect.not.stringMatching(/[<>]|&\w+;/) });
  });
});

/** What brat's documentation says of each kind of line. */
const bratLine = /^(?:T\d+\t[A-Z]\w* \d+ \d+(?:;\d+ \d+)*\t[^\t]+|A\d+\t(?:Negated T\d+|Certainty T\d+ (?:hedged|hypothetical))|R\d+\tSource Arg1:T\d+ Arg2:T\d+|N\d+\tReference T\d+ Wikidata:Q\d+\t[^\t]+|#\d+\tAnnotatorNotes T\d+\t[^\t]*)$/;

describe("brat", () => {
  it.each(all)("keeps the rules of standoff", async (result) => {
    const [annotations, text] = await render("brat", result);
    const points = [...text];
    const lines = annotations.split("\n");
    expect(lines.pop()).toBe("");
    const ids = new Set(lines.map((line) => line.split("\t", 1)[0]));
    expect(ids.size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(bratLine);
      const [id, places, words] = line.split("\t");
      for (const [, reference] of places.matchAll(/(?:^|[ :])(T\d+)/g)) expect(ids).toContain(reference);
      if (!id.startsWith("T")) continue;
      const pieces = places.replace(/^\w+ /, "").split(";").map((place) => place.split(" ").map(Number));
      expect(pieces.map(([start, end]) => points.slice(start, end).join("")).join(" ")).toBe(words);
      pieces.forEach(([start, end], at) => expect(start < end && (at === 0 || pieces[at - 1][1] <= start)).toBe(true));
    }
    const claims = lines.filter((line) => /^T\d+\t(?:Event|State|Quantity|Cause|Rule|Prediction|Evaluation|Demand) /.test(line));
    expect(claims).toHaveLength(result.document.claims.length);
  });
});

describe("timeml", () => {
  it.each([nasty, long])("is XML that holds the article's words and the dates' values", async (result) => {
    const [text] = await render("timeml", result);
    expect(XMLValidator.validate(text)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, trimValues: false, preserveOrder: true, processEntities: true }).parse(text) as readonly XmlNode[];
    const body = find(parsed, "TEXT")!;
    expect(wordsOf(body)).toBe(result.analysis.article.raw);
    const values = body.TEXT!.filter((node) => "TIMEX3" in node).map((node) => node[":@"]!["@_value"]);
    expect(values.length).toBeGreaterThan(3);
    expect(result.document.dates.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
  });
});

interface XmlNode {
  readonly TimeML?: readonly XmlNode[];
  readonly TEXT?: readonly XmlNode[];
  readonly TIMEX3?: readonly XmlNode[];
  readonly "#text"?: string | number;
  readonly ":@"?: Readonly<Record<string, string>>;
}

function find(nodes: readonly XmlNode[], name: "TEXT"): XmlNode | undefined {
  return nodes.flatMap((node) => node.TimeML ?? []).find((node) => name in node);
}

function wordsOf(node: XmlNode): string {
  return "#text" in node ? String(node["#text"]) : (node.TEXT ?? node.TIMEX3 ?? []).map(wordsOf).join("");
}

describe("conllu", () => {
  it("has the reading text's sentences, ten columns a word", async () => {
    const [text] = await render("conllu", long);
    const sentences = text.split("\n\n").slice(0, -1);
    expect(sentences).toHaveLength(long.document.sentences.length);
    for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) expect(line.split("\t")).toHaveLength(10);
  });
});

describe("markdown", () => {
  it.each(all)("is read as headings and lists, nothing of the article as markup", async (result) => {
    const [text] = await render("markdown", result);
    const tokens = lexer(text).filter(({ type }) => type !== "space");
    expect(new Set(tokens.map(({ type }) => type))).toEqual(new Set(["heading", "paragraph", "list"]));
    const items = tokens.flatMap((token) => (token.type === "list" ? (token["items"] as readonly { readonly text: string }[]) : []));
    expect(items).toHaveLength(result.document.claims.length + result.document.actors.length + result.document.dates.length);
    expect(JSON.stringify(tokens)).not.toContain('"type":"html"');
  });

  it("speaks the interface's language, else the article's", async () => {
    expect((await render("markdown", long))[0]).toContain("## Ereignis (");
    expect((await render("markdown", long, { ...plain, interfaceLanguage: "en" }))[0]).toContain("## Event (");
  });
});

describe("every format that repeats the article", () => {
  it.each(formatNames.filter((name) => !["json", "ndjson", "pretty", "csv"].includes(name)))("refuses one whose words may not be repeated: %s", async (name) => {
    await expect(render(name, bare)).rejects.toMatchObject({ code: "usage", message: expect.stringContaining(`--format ${name} repeats`) });
  });
});

