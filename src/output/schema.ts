import { z } from "zod";

/**
 * The output contract, schema 1.0. The TypeScript types of a document, the printed JSON Schema and the checks in the
 * tests are all derived from here.
 */
const offset = z.int().nonnegative();
const score = z.number().min(0).max(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const wikidata = z.string().regex(/^Q[1-9]\d*$/);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[1-9]\\d*$`));
/** A string copied from the article; null under `--text none`. */
const copied = z.string().nullable();

const span = z.object({ start: offset, end: offset });
const slice = z.object({ text: copied, start: offset, end: offset });
const party = z.object({ actor: id("a").nullable(), ...slice.shape });
const constituent = z.object({ ...slice.shape, actor: id("a").nullable() });

const source = z.object({
  id: z.string(),
  path: z.string().nullable(),
  url: z.string().nullable(),
  mediaType: z.string(),
  encoding: z.string(),
  bytes: offset,
  sha256: sha256.describe("Of the input's bytes."),
  textSha256: sha256.describe("Of the decoded text as UTF-8."),
  offsetUnit: z.enum(["codepoint", "utf16"]),
  meta: z.unknown().nullable(),
  text: z.string().optional().describe("The decoded article, against which all offsets hold; only with --text full."),
});

const sentence = z.object({
  id: id("s"),
  ...span.shape,
  role: z.enum(["title", "subtitle", "byline", "heading", "caption", "body"]),
});

const mention = z.object({
  ...span.shape,
  text: copied,
  kind: z.enum(["name", "metonym", "description", "pronoun"]),
  sentence: id("s"),
});

const actor = z.object({
  id: id("a"),
  name: copied.describe("The canonical name in the article's language."),
  type: z.enum(["person", "organization", "country", "place"]),
  wikidata: wikidata.nullable(),
  mentions: z.array(mention),
});

const date = z.object({
  id: id("d"),
  ...span.shape,
  text: copied,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("As TIMEX3 has it."),
  from: day.nullable(),
  to: day.nullable(),
  sentence: id("s"),
});

const quote = z.object({
  id: id("q"),
  sentence: id("s"),
  ...span.shape,
  text: copied,
  verbatim: copied,
  mode: z.enum(["direct", "indirect", "reported"]),
  spans: z.array(span),
  speaker: party.nullable(),
  cue: slice.nullable(),
  frame: span.nullable(),
  addressee: party.nullable(),
  dates: z.array(id("d")),
  within: id("q").nullable(),
});

const quantity = z.object({
  ...slice.shape,
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  kind: z.enum(["count", "money", "percent", "duration", "measure", "ratio"]),
  approximate: z.boolean(),
});

const insertion = z.object({
  ...span.shape,
  replaces: copied,
  kind: z.enum(["subject", "pronoun", "description", "date"]),
  actor: id("a").nullable(),
  date: id("d").nullable(),
});

const claim = z.object({
  id: id("c"),
  key: z.string().regex(/^[0-9a-f]{16}$/),
  sentence: id("s"),
  ...span.shape,
  spans: z.array(span),
  within: id("c").nullable(),
  quote: copied,
  verbatim: copied,
  text: copied,
  insertions: z.array(insertion),
  type: z.enum(["event", "state", "quantity", "cause", "rule", "prediction", "evaluation", "demand"]),
  source: z.object({
    kind: z.enum(["author", "actor", "unnamed"]),
    name: copied,
    actor: id("a").nullable(),
    wikidata: wikidata.nullable(),
    text: copied,
    quote: id("q").nullable(),
  }),
  polarity: z.enum(["affirmed", "negated"]),
  certainty: z.enum(["asserted", "hedged", "hypothetical"]),
  checkWorthiness: score,
  confidence: score,
  attributeConfidence: z.object({
    type: score.nullable(),
    source: score.nullable(),
    polarity: score.nullable(),
    certainty: score.nullable(),
  }),
  subject: constituent.nullable(),
  predicate: z.object({ text: copied, words: copied, lemma: copied, ...span.shape, spans: z.array(span) }).nullable(),
  object: constituent.nullable(),
  actors: z.array(id("a")),
  dates: z.array(id("d")),
  quantities: z.array(quantity),
});

const warning = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning"]),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
});

export const documentSchema = z.object({
  schemaVersion: z.literal("1.0"),
  generator: z.object({
    name: z.literal("klartext"),
    version: z.string(),
    options: z.record(z.string(), z.unknown()),
    resources: z.object({ models: sha256.nullable(), actors: sha256.nullable() }),
  }),
  source,
  document: z.object({
    language: z.string(),
    languageFrom: z.enum(["detected", "metadata", "record", "option"]),
    title: copied,
    subtitle: copied,
    authors: z.array(z.string()),
    published: day.nullable(),
    publishedFrom: z.enum(["text", "metadata", "record", "option"]).nullable(),
  }),
  sentences: z.array(sentence),
  actors: z.array(actor),
  dates: z.array(date),
  quotes: z.array(quote),
  claims: z.array(claim),
  warnings: z.array(warning),
});

/** What stands in a stream in the place of an input that failed. */
export const failureSchema = z.object({
  schemaVersion: z.literal("1.0"),
  source: z.object({ id: z.string().nullable(), line: z.int().positive().nullable() }),
  error: z.object({ code: z.string(), message: z.string() }),
});

/**
 * The JSON Schema (draft 2020-12) of one line of output.
 * @param unknownFields "allowed" is the published schema; "refused" is what our own output is tested with.
 */
export function jsonSchema(unknownFields: "allowed" | "refused"): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(z.union([documentSchema, failureSchema]), {
    io: unknownFields === "allowed" ? "input" : "output",
  });
  const { anyOf: oneOf, ...rest } = schema;
  return { $schema, $id: "urn:klartext:schema:1.0", title: "klartext document", oneOf, ...rest };
}
