import { order } from "../../../src/pipeline/order.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";
import { findEvents, type SpeechEvent } from "../../../src/stages/quotes/events/find.ts";
import type { EventModels } from "../../../src/stages/quotes/events/models.ts";
import { read, type Range, type Reading } from "../../../src/stages/quotes/reading.ts";
import { segmentsOf } from "../../../src/stages/quotes/segments.ts";
import { groupScores, pairGroups, type Group } from "./groups.ts";
import { corpusRoleNames, corpusRoles, readSpkatt, type LaidOutSpeech } from "./spkatt-corpus.ts";
import { articleOf } from "./wikinews.ts";

/** Speech events in Bundestag speeches (SpkAtt-2023): F1 of cues, roles and both, as its authors score. */
export async function evaluateSpkatt(data: string, errors: boolean): Promise<Record<string, number>> {
  const pipeline = await createPipeline({ language: "de", stages: order.filter(({ adds }) => adds !== "claims" && adds !== "quotes") });
  const { events } = pipeline.resources;
  if (events === null) return {};
  const pairs = readSpkatt(data, "dev").flatMap((speech) => {
    const { article, layers } = pipeline.run(articleOf(speech.text));
    const paired = pairGroups(wantedIn(speech), foundIn(read(article, layers, pipeline.pack, events), speech, events));
    if (errors) for (const [want, got] of paired) listError(speech, want, got);
    return paired;
  });
  const { content, roles, joint } = groupScores(pairs);
  console.log("\nSpkAtt-2023, dev");
  for (const [name, { p, r, f1 }] of [["cues", content], ["roles", roles], ["joint", joint]] as const) {
    console.log(`  ${name.padEnd(10)} F1 ${f1.toFixed(1)}  P ${p.toFixed(1)}  R ${r.toFixed(1)}`);
  }
  return { spkattCues: content.f1, spkattRoles: roles.f1, spkattJoint: joint.f1 };
}

function wantedIn({ events }: LaidOutSpeech): Group[] {
  return events.map(({ cue, roles }) => ({ type: "", content: [...cue].sort((a, b) => a - b), roles: corpusRoleNames.map((role) => roles[role]) }));
}

function foundIn(reading: Reading, { tokens }: LaidOutSpeech, models: EventModels): Group[] {
  const theirs = new Map(tokens.map(({ start }, index) => [reading.tokens.at(start), index]));
  const mapped = (ours: readonly number[]): number[] => ours.flatMap((token) => theirs.get(token) ?? []).sort((a, b) => a - b);
  const rolesOf = ({ roles }: SpeechEvent): number[][] => corpusRoleNames.map((name) => {
    const role = corpusRoles[name];
    return role === null ? [] : mapped((roles.get(role)?.pieces ?? []).flatMap(tokensIn));
  });
  return reading.sentences.flatMap((sentence) => {
    const events = findEvents(reading, { first: sentence.firstToken, end: sentence.endToken }, segmentsOf(reading, sentence), models);
    return events.map((event) => ({ type: "", content: mapped([event.cue, ...event.parts]), roles: rolesOf(event) }));
  });
}

function tokensIn({ first, end }: Range): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function listError({ text, tokens }: LaidOutSpeech, want: Group | null, got: Group | null): void {
  const show = (group: Group | null): string => (group === null ? "-" : [group.content, ...group.roles]
    .map((part) => part.map((token) => text.slice(tokens[token].start, tokens[token].end)).join(" ")).join(" | "));
  if (show(want) !== show(got)) console.log(`spkatt\twant ${show(want)}\n\tgot  ${show(got)}`);
}
