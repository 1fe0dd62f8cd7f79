import type { Actor, Mention } from "../layers.ts";
import type { Stage } from "../stage.ts";
import { findBodies, withoutBodies } from "./bodies.ts";
import { selectCandidates } from "./candidates.ts";
import type { Cast, Member } from "./cast.ts";
import { describe } from "./descriptions.ts";
import { findKnown } from "./known.ts";
import { findByLayout } from "./layout.ts";
import { link } from "./link.ts";
import { findOrganizations } from "./organizations.ts";
import { findPersons } from "./persons.ts";
import { resolvePronouns } from "./pronouns.ts";
import { Reading } from "./reading.ts";
import { findRecognised, reconsider } from "./recognised.ts";
import { identify } from "./spelled.ts";

/** Finds who is named, described or meant by a pronoun, and puts the mentions of one identity together. */
export const actors: Stage<"actors", "tokens" | "sentences" | "syntax"> = {
  name: "actors",
  needs: ["tokens", "sentences", "syntax"],
  adds: "actors",
  run: (article, { layers, pack, resources }) => {
    const reading = new Reading(article, layers.sentences, pack.actors, resources.knowledge, layers.tokens, layers.syntax);
    const recognised = findRecognised(reading, resources.names);
    const formed = [...findPersons(reading), ...findOrganizations(reading), ...recognised];
    const bodies = findBodies(reading, formed);
    const candidates = selectCandidates(reading, [
      ...findByLayout(reading), ...reconsider(findKnown(reading), recognised), ...bodies, ...withoutBodies(formed, bodies),
    ]);
    const cast = link(reading, candidates.map((candidate) => identify(reading, candidate)));
    describe(reading, cast);
    resolvePronouns(reading, cast);
    return toLayer(reading, cast);
  },
};

function toLayer(reading: Reading, cast: Cast): Actor[] {
  return cast.members
    .filter((member) => member.appearances.length > 0)
    .map((member) => toActor(reading, member))
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start || b.mentions[0].end - a.mentions[0].end);
}

function toActor(reading: Reading, member: Member): Actor {
  const mentions = member.appearances
    .map(({ first, end, kind }): Mention => ({ ...reading.spanOf(first, end), kind, sentence: Math.max(0, reading.sentenceOf(first)) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const { gender, type } = member;
  if (member.identity < 0) return { name: longestName(reading, member), type, wikidata: null, gender, mentions };
  const { name, id } = reading.knowledge.identity(member.identity);
  return { name, type, wikidata: id, gender, mentions };
}

/** The longest form in the article, in the nominative. */
function longestName(reading: Reading, member: Member): string {
  const forms = member.appearances
    .filter(({ kind }) => kind === "name")
    .map(({ first, end }) => (member.type === "person" ? reading.slice(first, end) : reading.rules.nominative(reading.slice(first, end))));
  const longest = forms.reduce((best, form) => (form.length > best.length ? form : best), "");
  const stem = reading.rules.withoutGenitive(longest);
  return stem !== null && forms.includes(stem) ? stem : longest;
}
