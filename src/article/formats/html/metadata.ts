import type { StatedMetadata } from "../format.ts";
import { attribute, elements, isText, textOf, type Element, type Tree } from "./tree.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Types of schema.org that are articles. */
const articleTypes = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting)$/;

/**
 * What a page says of its article: JSON-LD (schema.org) first, then OpenGraph and other meta elements, then microdata.
 * @param byline what was found in the text, if the metadata names no author
 */
export function statedMetadata(tree: Tree, byline: string | undefined): StatedMetadata {
  const all = [...elements(tree)];
  const linked = all.filter((element) => element.tagName === "script" && /^application\/ld\+json/i.test(attribute(element, "type") ?? "")).flatMap(linkedData).find(isArticle) ?? {};
  const metas = metaElements(all);
  const meta = (...names: string[]): string | undefined => names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);
  const authors = namesOf(linked.author);
  const named = authors.length > 0 ? authors : (metas.get("author") ?? metas.get("article:author") ?? metas.get("dc.creator") ?? metas.get("parsely-author") ?? []).filter((name) => !/^https?:|^\/|^@/.test(name));
  const html = all.find(({ tagName }) => tagName === "html");
  return {
    title: textValue(linked.headline) ?? meta("og:title", "twitter:title", "dc.title", "parsely-title"),
    authors: named.length > 0 ? named : byline === undefined ? [] : [byline],
    date: textValue(linked.datePublished) ?? meta("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date") ?? publishedTime(all),
    language: textValue(linked.inLanguage) ?? (html && (attribute(html, "lang") ?? attribute(html, "xml:lang"))) ?? meta("og:locale", "language", "content-language") ?? undefined,
  };
}

/** The objects of a JSON-LD script, those in a graph or list too; none if it is not valid. */
function linkedData(script: Element): Fields[] {
  try {
    const value: unknown = JSON.parse(script.childNodes.filter(isText).map((node) => node.value).join(""));
    return flatten(value);
  } catch {
    return [];
  }
}

function flatten(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isFields(value) ? [value, ...flatten(value["@graph"]), ...flatten(value.mainEntity)] : [];
}

function isArticle(fields: Fields): boolean {
  return [fields["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesOf(author: unknown): string[] {
  if (Array.isArray(author)) return author.flatMap(namesOf);
  const name = textValue(isFields(author) ? author.name : author);
  return name === undefined || /^https?:/.test(name) ? [] : [name];
}

function textValue(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" && first.trim() !== "" ? first.trim() : undefined;
}

/** The contents of meta elements by their names in lower case. */
function metaElements(all: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of all) {
    if (element.tagName !== "meta") continue;
    const name = (attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop") ?? attribute(element, "http-equiv") ?? "").toLowerCase();
    const content = attribute(element, "content")?.trim();
    if (name !== "" && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

/** A time element that says it is the publication's, else the only one. */
function publishedTime(all: readonly Element[]): string | undefined {
  const times = all.filter((element) => element.tagName === "time" && attribute(element, "datetime"));
  const said = times.find((element) => attribute(element, "itemprop") === "datePublished" || attribute(element, "pubdate") !== null || /publish|pubdate|entry-date/i.test(attribute(element, "class") ?? ""));
  const time = said ?? (times.length === 1 ? times[0] : undefined);
  return time && (attribute(time, "datetime") || textOf(time));
}
