import { bySpan, overlaps, type Span } from "../article/span.ts";
import type { Actor, Claim } from "../stages/layers.ts";
import type { Result } from "./formats/format.ts";
import { idOf } from "./ids.ts";
import { offsetConverter, type OffsetConverter } from "./offsets.ts";

/**
 * Claims, mentions and dates as standoff annotations of the reading text (brat, Stenetorp et al. 2012): claims with
 * polarity and certainty as attributes, check-worthiness as a note and a relation to their source, names with their
 * Wikidata ids. Offsets count code points.
 */
export function brat({ document, analysis: { article, layers } }: Result): string {
  const writer = new Standoff(article.text);
  const kept = new Set(document.claims.map(({ id }) => id));
  const mentions = layers.actors.map((actor) => actor.mentions.map((mention) => writer.entity(capitalised(actor.type), [mention])));
  layers.actors.forEach((actor, index) => {
    if (actor.wikidata === null) return;
    for (const mention of mentions[index]) writer.line("N", `Reference ${mention} Wikidata:${actor.wikidata}\t${actor.name}`);
  });
  for (const date of layers.dates) writer.note(writer.entity("Date", [date]), date.value);
  layers.claims.forEach((claim, index) => {
    if (!kept.has(idOf("c", index))) return;
    const entity = writer.entity(capitalised(claim.type), claim.spans);
    if (claim.polarity === "negated") writer.line("A", `Negated ${entity}`);
    if (claim.certainty !== "asserted") writer.line("A", `Certainty ${entity} ${claim.certainty}`);
    const source = sourceMention(claim, layers.actors);
    if (source !== null) writer.line("R", `Source Arg1:${entity} Arg2:${mentions[source.actor][source.mention]}`);
    writer.note(entity, `check-worthiness ${claim.checkWorthiness.toFixed(2)}: ${claim.text}`);
  });
  return writer.text;
}

/** The mention by which a claim's source is named, or else the one nearest to the claim. */
function sourceMention({ source, start }: Claim, actors: readonly Actor[]): { readonly actor: number; readonly mention: number } | null {
  if (source.kind !== "actor") return null;
  const { phrase, actor } = source;
  const { mentions } = actors[actor];
  const named = phrase === null ? -1 : mentions.findIndex((mention) => overlaps(mention, phrase));
  if (named >= 0) return { actor, mention: named };
  const distances = mentions.map((mention) => Math.abs(mention.start - start));
  return { actor, mention: distances.indexOf(Math.min(...distances)) };
}

/** Lines of a .ann file, numbered by kind. */
class Standoff {
  text = "";
  readonly #source: string;
  readonly #convert: OffsetConverter;
  readonly #counts = new Map<string, number>();

  constructor(source: string) {
    this.#source = source;
    this.#convert = offsetConverter(source, "codepoint");
  }

  /** Adds a line; the result is its id. */
  line(kind: "T" | "A" | "R" | "N" | "#", rest: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.text += `${kind}${count}\t${rest.replace(/\n/g, " ")}\n`;
    return `${kind}${count}`;
  }

  /** A stretch of text, in pieces where it is interrupted or a line ends. */
  entity(type: string, spans: readonly Span[]): string {
    const pieces = [...spans].sort(bySpan).flatMap((span) => this.#lines(span));
    const places = pieces.map(({ start, end }) => `${this.#convert(start)} ${this.#convert(end)}`).join(";");
    const words = pieces.map(({ start, end }) => this.#source.slice(start, end)).join(" ");
    return this.line("T", `${type} ${places}\t${words}`);
  }

  note(entity: string, text: string): void {
    this.line("#", `AnnotatorNotes ${entity}\t${text}`);
  }

  /** The parts of a span that lie on one line each, since brat allows no line break within a piece. */
  #lines({ start, end }: Span): Span[] {
    return [...this.#source.slice(start, end).matchAll(/[^\r\n]*[^\s]/g)].map(({ 0: line, index }) => {
      const lead = line.length - line.trimStart().length;
      return { start: start + index + lead, end: start + index + line.length };
    });
  }
}

function capitalised(type: string): string {
  return type[0].toUpperCase() + type.slice(1);
}
