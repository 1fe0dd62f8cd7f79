import { describe, expect, it } from "vitest";
import { languageCodes } from "../../src/languages/load.ts";
import type { QuoteExample } from "../../src/languages/sections/quotes.ts";
import { analyse } from "./analyse.ts";

const modes: Readonly<Record<string, string>> = { D: "direct", I: "indirect", R: "reported" };

interface Marked {
  readonly label: string;
  readonly text: string;
}

/** Reads "{S:Der Minister} {C:sagte}, {I:die Lage sei ernst}." into its text and what it marks. */
function readExample(marked: string): { readonly text: string; readonly marks: readonly Marked[] } {
  let text = "";
  const open: { label: string; start: number }[] = [];
  const marks: Marked[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === "{") {
      open.push({ label: marked[i + 1], start: text.length });
      i += 2;
    } else if (marked[i] === "}") {
      const { label, start } = open.pop() ?? { label: "", start: 0 };
      marks.push({ label, text: text.slice(start) });
    } else {
      text += marked[i];
    }
  }
  return { text, marks };
}

describe.each(languageCodes)("quotes, %s", async (code) => {
  const { examples } = (await import(`../../src/languages/${code}/quotes.examples.ts`)) as { readonly examples: readonly QuoteExample[] };
  it.each(examples.map((example) => [example.rule, example] as const))("%s", async (_rule, { text: marked, actor, titled }) => {
    const { text, marks } = readExample(marked);
    const { layers } = await analyse(code, text, titled);
    const slice = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
    const found = layers.quotes.flatMap((quote) => quote.spans.map((span) => `${quote.mode}: ${slice(span)}`));
    const wanted = marks.filter(({ label }) => label in modes).map((mark) => `${modes[mark.label]}: ${mark.text}`);
    expect(found.sort()).toEqual(wanted.sort());
    const labelled = (label: string): string[] => marks.filter((mark) => mark.label === label).map((mark) => mark.text);
    expect(new Set(layers.quotes.map((quote) => (quote.speaker ? slice(quote.speaker) : "")))).toEqual(new Set(wanted.length === 0 || labelled("S").length > 0 ? labelled("S") : [""]));
    const cues = layers.quotes.map((quote) => (quote.cue ? slice(quote.cue) : ""));
    for (const cue of labelled("C")) expect(cues.some((got) => got !== "" && cue.includes(got))).toBe(true);
    if (actor) expect(layers.actors[layers.quotes.at(-1)?.speaker?.actor ?? -1]?.name).toBe(actor);
  });
});
