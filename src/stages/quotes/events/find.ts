import { isWord, type Range, type Reading } from "../reading.ts";
import type { Segment } from "../segments.ts";
import { canCue, cueFeatures } from "./cue-features.ts";
import type { EventModels } from "./models.ts";
import { candidatesOf, type Candidate } from "./role-candidates.ts";
import { cueFacts, roleFeatures } from "./role-features.ts";
import { SentenceTree } from "./sentence-tree.ts";

/** What a phrase is to a speech event. */
export type EventRole = "source" | "message" | "addressee" | "topic" | "medium";

/** The classes of the role model, in order. */
export const roleClasses = ["none", "source", "message", "addressee", "topic", "medium", "part"] as const;

/** A speech event: a word that says that somebody says, thinks, asks or demands something, and its parties. */
export interface SpeechEvent {
  /** Token of the cue's head. */
  readonly cue: number;
  /** Further words of the cue: "das Wort" in "das Wort erteilen". */
  readonly parts: readonly number[];
  readonly probability: number;
  readonly roles: ReadonlyMap<EventRole, { readonly pieces: readonly Range[]; readonly probability: number }>;
}

/** From what probability on a token is a cue, a candidate fills a role, and a word belongs to the cue. */
const thresholds = { cue: 0.5, role: 0.4, part: 0.5 };

/** What a word that the lexicon of cues knows needs to pass for one, and a phrase to pass for its speaker. */
const leastSense = 0.4;
const leastSource = 0.5;

/** The speech events of a sentence, in text order. */
export function findEvents(reading: Reading, sentence: Range, segments: readonly Segment[], models: EventModels): readonly SpeechEvent[] {
  const tree = new SentenceTree(reading, sentence, segments);
  const events: SpeechEvent[] = [];
  for (let t = sentence.first; t < sentence.end; t++) {
    if (!canCue(tree, t)) continue;
    const probability = cueProbability(tree, t, models);
    if (probability >= thresholds.cue) events.push(eventAt(tree, t, probability, models));
  }
  return events;
}

/** Whether the model takes a verb that may tell a speech act for one in its sentence; true where there is no model. */
export function isSpeech(reading: Reading, tree: () => SentenceTree, token: number): boolean {
  return reading.events === null || cueProbability(tree(), token, reading.events) >= leastSense;
}

/** Whose words a verb of saying tells by the model, for where grammar shows no subject; null where it knows none either. */
export function sourceOf(reading: Reading, tree: () => SentenceTree, token: number): Range | null {
  if (reading.events === null) return null;
  const source = eventAt(tree(), token, 1, reading.events).roles.get("source");
  return source && source.probability >= leastSource ? source.pieces[0] : null;
}

/** How likely a token is a cue, from 0 to 1. */
export function cueProbability(tree: SentenceTree, token: number, models: EventModels): number {
  return models.cue.probabilities(cueFeatures(tree, token))[1];
}

/** The event of a cue: to each role the likeliest candidate, none overlapping a likelier one. */
export function eventAt(tree: SentenceTree, token: number, probability: number, models: EventModels): SpeechEvent {
  const facts = cueFacts(tree, token);
  const scored = candidatesOf(tree, token).flatMap((candidate) => {
    const scores = models.role.probabilities(roleFeatures(tree, facts, candidate));
    return models.role.classes.map((name, klass) => ({ candidate, name, score: scores[klass] })).filter(({ name }) => name !== "none");
  });
  scored.sort((a, b) => b.score - a.score);
  const roles = new Map<EventRole, { readonly pieces: readonly Range[]; readonly probability: number }>();
  const parts: number[] = [];
  const taken = new Set<number>([token]);
  for (const { candidate, name, score } of scored) {
    if (name === "part") {
      if (score >= thresholds.part && isSingle(candidate) && !taken.has(candidate.pieces[0].first)) {
        parts.push(candidate.pieces[0].first);
        taken.add(candidate.pieces[0].first);
      }
      continue;
    }
    const role = name as EventRole;
    if (score < thresholds.role || roles.has(role) || overlaps(candidate, taken)) continue;
    roles.set(role, { pieces: candidate.pieces, probability: score });
    for (const { first, end } of candidate.pieces) for (let t = first; t < end; t++) if (isWord(tree.reading, t)) taken.add(t);
  }
  return { cue: token, parts, probability, roles };
}

function isSingle({ pieces }: Candidate): boolean {
  return pieces.length === 1 && pieces[0].end - pieces[0].first === 1;
}

function overlaps({ pieces }: Candidate, taken: ReadonlySet<number>): boolean {
  return pieces.some(({ first, end }) => {
    for (let t = first; t < end; t++) if (taken.has(t)) return true;
    return false;
  });
}
