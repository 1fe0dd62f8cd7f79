import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/article/span.ts";
import { order } from "../../../src/pipeline/order.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";
import { groupScores, pairGroups, type Group } from "./groups.ts";
import { articleOf } from "./wikinews.ts";

const roles = ["Source", "Message", "Addr", "Topic", "Medium", "Evidence"] as const;

interface Speech {
  readonly Sentences: readonly { readonly SentenceId: number; readonly Tokens: readonly string[] }[];
  readonly Annotations: readonly Readonly<Record<(typeof roles)[number] | "Cue", readonly string[] | undefined>>[];
}

/**
 * Speech events in Bundestag speeches (SpkAtt-2023): F1 of cues, roles and both. Ours are the quotes that have a cue, so
 * what a speaker says of himself and nouns without a complement ("Antrag", "Debatte") are out of reach.
 */
export async function evaluateSpkatt(data: string): Promise<Record<string, number>> {
  const pipeline = await createPipeline({ language: "de", stages: order.filter(({ adds }) => adds !== "claims") });
  const pairs: (readonly [Group | null, Group | null])[] = [];
  for (const line of readFileSync(join(data, "de/quotes/spkatt2023-dev.jsonl"), "utf8").trim().split("\n")) {
    const speech = JSON.parse(line) as Speech;
    const { text, tokens, index } = layOut(speech);
    const covered = (span: Span | null): number[] => (span === null ? [] :
      tokens.flatMap((token, at) => (span.start <= token.start && token.end <= span.end && /[\p{L}\p{N}]/u.test(text.slice(token.start, token.end)) ? [at] : [])));
    const ids = (list: readonly string[] | undefined): number[] => (list ?? []).map((id) => index.get(id) ?? -1).sort((a, b) => a - b);
    const wanted = speech.Annotations.map((annotation): Group => ({ type: "", content: ids(annotation.Cue), roles: roles.map((role) => ids(annotation[role])) }));
    const found = pipeline.run(articleOf(text)).layers.quotes.filter(({ cue }) => cue !== null).map((quote): Group => ({
      type: "", content: covered(quote.cue),
      roles: [covered(quote.speaker), quote.mode === "reported" ? [] : quote.spans.flatMap(covered), covered(quote.addressee), [], [], []],
    }));
    pairs.push(...pairGroups(wanted, found.filter((group, at) => found.findIndex((other) => other.content[0] === group.content[0]) === at)));
  }
  const { content, roles: role, joint } = groupScores(pairs);
  console.log("\nSpkAtt-2023, dev");
  for (const [name, { p, r, f1 }] of [["cues", content], ["roles", role], ["joint", joint]] as const) {
    console.log(`  ${name.padEnd(10)} F1 ${f1.toFixed(1)}  P ${p.toFixed(1)}  R ${r.toFixed(1)}`);
  }
  return { spkattCues: content.f1, spkattRoles: role.f1, spkattJoint: joint.f1 };
}

/** The speech as running text, its tokens' spans, and their places by "sentence:token". */
function layOut({ Sentences }: Speech): { readonly text: string; readonly tokens: readonly Span[]; readonly index: ReadonlyMap<string, number> } {
  let text = "";
  const tokens: Span[] = [];
  const index = new Map<string, number>();
  for (const sentence of Sentences) {
    sentence.Tokens.forEach((form, at) => {
      if (text !== "" && !/^[.,;:!?)…]$/u.test(form) && !text.endsWith("(")) text += " ";
      index.set(`${sentence.SentenceId}:${at}`, tokens.length);
      tokens.push({ start: text.length, end: text.length + form.length });
      text += form;
    });
  }
  return { text, tokens, index };
}
