import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** Single words by which bodies that their nouns tell are named again, with the body: "Steags", "Agora" for "Agora Energiewende". */
export function findRetakes(reading: Reading, candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!candidate.told && !followsNoun(reading, candidate)) continue;
    const word = reading.form(candidate.first);
    if ((candidate.end - candidate.first > 1 || !candidate.told) && !standsForName(reading, candidate.first)) continue;
    for (const form of reading.rules.inflect(word, "other")) if (!found.has(form)) found.set(form, candidate);
  }
  return found;
}

/** True for a known body behind a noun for bodies. */
function followsNoun(reading: Reading, { type, first, identities }: Candidate): boolean {
  return type === "organization" && identities.length === 1 && reading.follows(first) && reading.rules.bodyNoun(reading.form(first - 1), reading.before(first, 2)) !== null;
}

/** True if a longer name's first word may stand for it: no common word, place or given name. */
function standsForName(reading: Reading, first: number): boolean {
  const { rules, knowledge, words } = reading;
  const form = reading.form(first);
  return form.length > 2 && reading.upos(first) === "PROPN" && !reading.hyphened(first + 1) && knowledge.givenName(words.hashes[first]) === null
    && !reading.namesAt(first).some(({ end }) => end === first + 1) && !rules.isPlaceAdjective(form) && !rules.organizationHeads.has(form) && rules.bodyNoun(form, "") === null;
}

/** The candidates; those who bear a told body's name of several words are that body. */
export function retype(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const told = new Map(candidates.filter((candidate) => candidate.told).map((candidate) => [reading.slice(candidate.first, candidate.end), candidate]));
  if (told.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const like = candidate.identities.length === 0 ? told.get(reading.slice(candidate.first, candidate.end)) : undefined;
    return like ? { ...candidate, type: like.type, kind: like.kind, surname: false, gender: null } : candidate;
  });
}
