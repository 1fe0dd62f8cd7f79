import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/article/span.ts";

/** The corpus's roles that are scored, and ours of the same meaning. */
export const corpusRoles = { Source: "source", Message: "message", Addr: "addressee", Topic: "topic", Medium: "medium", Evidence: null } as const;

export type CorpusRole = keyof typeof corpusRoles;
export const corpusRoleNames = Object.keys(corpusRoles) as readonly CorpusRole[];

interface Speech {
  readonly Sentences: readonly { readonly SentenceId: number; readonly Tokens: readonly string[] }[];
  readonly Annotations: readonly Readonly<Record<CorpusRole | "Cue", readonly string[] | undefined>>[];
}

/** A speech as running text, with its tokens' spans and the events as token indexes; a cue's head comes first. */
export interface LaidOutSpeech {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly events: readonly { readonly cue: readonly number[]; readonly roles: Readonly<Record<CorpusRole, readonly number[]>> }[];
}

/** Reads a part ("train" or "dev") of SpkAtt-2023, Bundestag speeches with speech events (Rehbein et al. 2023). */
export function readSpkatt(data: string, part: "train" | "dev"): LaidOutSpeech[] {
  const lines = readFileSync(join(data, `de/quotes/spkatt2023-${part}.jsonl`), "utf8").trim().split("\n");
  return lines.map((line) => layOut(JSON.parse(line) as Speech));
}

function layOut({ Sentences, Annotations }: Speech): LaidOutSpeech {
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
  const ids = (list: readonly string[] | undefined): number[] => (list ?? []).map((id) => index.get(id) ?? -1);
  const events = Annotations.map((annotation) => ({
    cue: ids(annotation.Cue),
    roles: Object.fromEntries(corpusRoleNames.map((role) => [role, ids(annotation[role]).sort((a, b) => a - b)])) as Record<CorpusRole, number[]>,
  }));
  return { text, tokens, events };
}
