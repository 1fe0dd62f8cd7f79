import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { order } from "../../src/pipeline/order.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { packLogistic } from "../../src/learning/logistic.ts";
import { packModel } from "../../src/learning/model-file.ts";
import { canCue, cueFeatures } from "../../src/stages/quotes/events/cue-features.ts";
import { roleClasses } from "../../src/stages/quotes/events/find.ts";
import { candidatesOf, wordsIn } from "../../src/stages/quotes/events/role-candidates.ts";
import { cueFacts, roleFeatures } from "../../src/stages/quotes/events/role-features.ts";
import { SentenceTree } from "../../src/stages/quotes/events/sentence-tree.ts";
import { read, type Reading } from "../../src/stages/quotes/reading.ts";
import { segmentsOf } from "../../src/stages/quotes/segments.ts";
import { corpusRoleNames, corpusRoles, readSpkatt, type LaidOutSpeech } from "../eval/quotes/spkatt-corpus.ts";
import { articleOf } from "../eval/quotes/wikinews.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import type { TrainOptions } from "./main.ts";

/** What the two models of speech events learn from. */
export interface EventExamples {
  readonly cues: Example[];
  readonly roles: Example[];
}

/** Examples of cues and roles from speeches with annotated events. */
export async function eventExamples(speeches: readonly LaidOutSpeech[]): Promise<EventExamples> {
  const pipeline = await createPipeline({ language: "de", stages: order.filter(({ adds }) => adds !== "claims" && adds !== "quotes") });
  const examples: EventExamples = { cues: [], roles: [] };
  for (const speech of speeches) {
    const analysis = pipeline.run(articleOf(speech.text));
    addSpeech(read(analysis.article, analysis.layers, pipeline.pack, null), speech, examples);
  }
  return examples;
}

function addSpeech(reading: Reading, { tokens, events }: LaidOutSpeech, { cues, roles }: EventExamples): void {
  const ours = tokens.map(({ start }) => reading.tokens.at(start));
  const byHead = new Map(events.filter(({ cue }) => cue.length > 0).map((event) => [ours[event.cue[0]], event]));
  for (const sentence of reading.sentences) {
    const tree = new SentenceTree(reading, { first: sentence.firstToken, end: sentence.endToken }, segmentsOf(reading, sentence));
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      if (!canCue(tree, t)) continue;
      const event = byHead.get(t);
      cues.push({ features: cueFeatures(tree, t), klass: event ? 1 : 0 });
      if (!event) continue;
      const wanted = corpusRoleNames.flatMap((role) => {
        const name = corpusRoles[role];
        const words = new Set(event.roles[role].map((token) => ours[token]));
        return name !== null && words.size > 0 ? [{ name, words }] : [];
      });
      const parts = event.cue.slice(1).map((token) => ({ name: "part" as const, words: new Set([ours[token]]) }));
      addRoles(tree, t, [...wanted, ...parts], roles);
    }
  }
}

interface WantedRole {
  readonly name: (typeof roleClasses)[number];
  readonly words: ReadonlySet<number>;
}

/** The candidate nearest to a wanted role is one; others that come close are neither one nor none. */
function addRoles(tree: SentenceTree, token: number, wanted: readonly WantedRole[], examples: Example[]): void {
  const facts = cueFacts(tree, token);
  const candidates = candidatesOf(tree, token).map((candidate) => ({ candidate, words: wordsIn(tree.reading, candidate) }));
  const classes = candidates.map(() => 0);
  for (const { name, words } of wanted) {
    const scores = candidates.map((candidate) => overlap(candidate.words, words));
    const best = Math.max(0, ...scores);
    scores.forEach((score, at) => {
      if (score >= 0.5 && score === best) classes[at] = roleClasses.indexOf(name);
      else if (score >= 0.8 && classes[at] === 0) classes[at] = -1;
    });
  }
  candidates.forEach(({ candidate }, at) => {
    if (classes[at] >= 0) examples.push({ features: roleFeatures(tree, facts, candidate), klass: classes[at] });
  });
}

/** F1 of the words in common. */
function overlap(found: readonly number[], wanted: ReadonlySet<number>): number {
  const shared = found.filter((token) => wanted.has(token)).length;
  return 2 * shared / (found.length + wanted.size);
}

/** The sections of the models fitted to the examples. */
export function fitEvents({ cues, roles }: EventExamples): Uint8Array {
  return packModel({
    ...packLogistic("cue", ["no", "yes"], largest(fitLogistic(cues, { classes: 2, epochs: 12, rate: 0.05, penalty: 0.0005, least: 3 }), 12_000)),
    ...packLogistic("role", roleClasses, largest(fitLogistic(roles, { classes: roleClasses.length, epochs: 12, rate: 0.05, penalty: 0.0005, least: 3 }), 6_000)),
  });
}

/** The features that weigh most. */
function largest(weights: ReadonlyMap<number, Float64Array>, limit: number): ReadonlyMap<number, Float64Array> {
  const spread = (row: Float64Array): number => Math.max(...row) - Math.min(...row);
  return new Map([...weights].sort((a, b) => spread(b[1]) - spread(a[1]) || a[0] - b[0]).slice(0, limit));
}

/** Trains the models of speech events on SpkAtt-2023, train part. */
export async function train({ data, models, language }: TrainOptions): Promise<void> {
  writeFileSync(join(models, language, "quotes.bin"), fitEvents(await eventExamples(readSpkatt(data, "train"))));
}
