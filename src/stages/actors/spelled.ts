import { SURNAME } from "../../knowledge/forms.ts";
import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

/** The candidate with the identity that its spelling means ("Wolodymyr Selenskij"), if it has none and one fits. */
export function identify(reading: Reading, candidate: Candidate): Candidate {
  if (candidate.identities.length > 0) return candidate;
  const { knowledge, rules } = reading;
  const name = reading.slice(candidate.first, candidate.end);
  const bare = rules.withoutGenitive(name);
  for (const text of bare === null ? [name] : [name, bare]) {
    const fitting = knowledge.spelled(text, candidate.type === "organization", rules.stem).filter(({ identity }) => fits(candidate, knowledge.identity(identity), text));
    const identities = [...new Set(fitting.map(({ identity }) => identity))];
    if (identities.length !== 1) continue;
    const { type, kind, gender } = knowledge.identity(identities[0]);
    return { ...candidate, identities, surname: fitting.every(({ strength }) => strength === SURNAME), type, kind, gender };
  }
  return candidate;
}

/** A full name tells a person even where the context spoke for something else. */
function fits(candidate: Candidate, { type, gender }: Pick<Candidate, "type" | "gender">, text: string): boolean {
  if (candidate.type !== (type === "country" ? "place" : type) && !(type === "person" && text.includes(" "))) return false;
  return candidate.gender === null || gender === null || candidate.gender === gender;
}
