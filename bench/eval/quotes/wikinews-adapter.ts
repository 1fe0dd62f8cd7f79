import type { Span } from "../../../src/article/span.ts";
import type { Analysis } from "../../../src/pipeline/pipeline.ts";
import type { Quote } from "../../../src/stages/layers.ts";

/** A quote in the corpus's conventions: every role is a list of spans. */
export interface AdaptedQuote {
  readonly type: string;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
}

type Draft = { -readonly [Key in keyof AdaptedQuote]: AdaptedQuote[Key] };

/**
 * Our quotes in the Wikinews corpus's conventions: quotation marks, final stops of free sentences and the leading "dass"
 * belong to the content, an inserted frame does not; free continuations are one quotation; frames hold the comma before
 * the content; a verb's cue holds its auxiliaries and particle; of "nach Angaben von X" the preposition is the cue and the
 * rest the speaker; reported acts have neither cue nor frame.
 */
export function adapted(analysis: Pick<Analysis, "article" | "layers">): AdaptedQuote[] {
  const { article: { text }, layers: { quotes, sentences } } = analysis;
  const found: (Draft & { readonly sentence: number })[] = [];
  for (const quote of quotes) {
    const phrase = quote.cue && quote.speaker ? /^\S+ /.exec(text.slice(quote.cue.start, quote.cue.end)) : null;
    const nounStart = phrase && quote.cue ? quote.cue.start + phrase[0].length : null;
    const speaker = quote.speaker ? [{ start: nounStart ?? quote.speaker.start, end: quote.speaker.end }] : [];
    const addressee = quote.addressee ? [quote.addressee] : [];
    const free = quote.mode === "indirect" && !quote.cue && !quote.frame;
    const previous = found[found.length - 1] as (typeof found)[number] | undefined;
    if (free && previous?.type === "IndirectFreeIndirect" && previous.sentence === quote.sentence - 1) {
      found[found.length - 1] = { ...previous, content: [{ start: previous.content[0].start, end: sentences[quote.sentence].end }], sentence: quote.sentence };
      continue;
    }
    const type = free ? "IndirectFreeIndirect" : { direct: "Direct", indirect: "Indirect", reported: "Reported" }[quote.mode];
    found.push({
      type, sentence: quote.sentence, content: contentOf(text, quote, free ? sentences[quote.sentence].end : null), speaker, addressee,
      cue: quote.mode === "reported" || !quote.cue ? [] : nounStart === null ? cueOf(analysis, quote.cue) : [{ start: quote.cue.start, end: nounStart - 1 }],
      frame: quote.mode === "reported" || !quote.frame ? [] : frameOf(text, quote, quote.frame),
    });
  }
  return found;
}

function cueOf({ layers: { tokens, syntax } }: Pick<Analysis, "layers">, cue: Span): Span[] {
  const token = tokens.at(cue.start);
  const near = Array.from({ length: 50 }, (_, k) => token - 25 + k).filter((t) => t >= 0 && t < tokens.length);
  return near
    .filter((t) => t === token || (syntax.head(t) === token && /^(?:aux|compound:prt)/.test(syntax.relation(t))))
    .map((t) => ({ start: tokens.starts[t], end: tokens.ends[t] }));
}

const opening = /["'„“”‚‘»«›‹]$/u;
const closing = /^["'„“”‚‘’»«›‹]/u;

function contentOf(text: string, quote: Quote, sentenceEnd: number | null): Span[] {
  if (quote.mode === "direct") {
    return quote.spans.map(({ start, end }) => ({
      start: opening.test(text.slice(start - 1, start)) ? start - 1 : start, end: closing.test(text.slice(end, end + 1)) ? end + 1 : end,
    }));
  }
  const [{ start, end }] = quote.spans;
  const that = /(?:dass|daß) $/.exec(text.slice(Math.max(0, start - 5), start));
  const closed = closing.test(text.slice(end, end + 1)) && text.slice(start, end).includes("„") ? end + 1 : end;
  const whole = { start: that ? start - that[0].length : opening.test(text.slice(start - 1, start)) ? start - 1 : start, end: sentenceEnd ?? closed };
  return quote.frame ? without(whole, quote.frame) : [whole];
}

/** A span less another one inside it. */
function without(span: Span, hole: Span): Span[] {
  if (hole.start <= span.start || hole.end >= span.end) return [span];
  return [{ start: span.start, end: hole.start }, { start: hole.end, end: span.end }];
}

function frameOf(text: string, quote: Quote, { start, end }: Span): Span[] {
  const comma = /^\s*[,:]/.exec(text.slice(end, end + 3));
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 2), start));
  const trails = quote.spans.some((span) => span.end <= start);
  return [{ start: trails && before ? start - before[0].length : start, end: comma && !trails ? end + comma[0].length : end }];
}
