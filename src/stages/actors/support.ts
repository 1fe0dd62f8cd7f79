import type { Candidate } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** True if the context makes an ordinary word ("Welt", "Kongress", "House") the name that it may be. */
export function isSupported(reading: Reading, cast: Cast, candidate: Candidate): boolean {
  const { first, end, identities, kind } = candidate;
  const { rules, knowledge } = reading;
  if (!reading.capitalized(first)) return false;
  if (kind === "media" && (reading.quoted(first, end) || rules.mediaNouns.has(reading.before(first)))) return true;
  const shouldered = identities.some((identity) => cast.has(identity));
  if (kind === "media" || kind === "company" || kind === "bank") return shouldered && !isCommon(reading, first);
  const { country, type } = knowledge.identity(identities[0]);
  if ((type === "place" || type === "country") && country === "" && !shouldered) return isRegion(reading, first, end);
  const atHome = country !== "" && cast.members.some((member) => member.identity >= 0 && belongsTo(reading, member.identity, country));
  if (!shouldered && !atHome) return false;
  if (type === "country" && reading.follows(end) && reading.capitalized(end)) return false;
  return rules.capitalizedNouns ? isDefinite(reading, first, end) : !reading.opens(first) || rules.articles.has(reading.before(first));
}

function belongsTo(reading: Reading, identity: number, country: string): boolean {
  const { knowledge } = reading;
  const { code, key, country: home, offices } = knowledge.identity(identity);
  return code === country || key === country || home === country || offices.some(({ holder }) => holder === country);
}

/** "the Gulf", "der Westen"; not "the west of", "im Westen des Landes". */
function isRegion(reading: Reading, first: number, end: number): boolean {
  const { rules } = reading;
  const before = reading.before(first);
  const isPart = rules.organizationLinks.has(reading.follows(end) ? reading.form(end) : "");
  const goesOn = reading.follows(end) && reading.capitalized(end);
  if (rules.capitalizedNouns) return (rules.articles.has(before) || /^\p{Ll}+en$/u.test(before)) && !rules.placeWords.has(before) && !isPart && !goesOn && !rules.placeWords.has(reading.before(first, 2));
  return rules.articles.has(before) && !isPart && !goesOn;
}

function isCommon(reading: Reading, first: number): boolean {
  return reading.rules.capitalizedNouns ? reading.opens(first) : false;
}

/** In a language of capitalised nouns: a definite article directly before, no noun directly behind. */
function isDefinite(reading: Reading, first: number, end: number): boolean {
  if (reading.hyphened(end)) return true;
  const before = reading.before(first);
  const definite = reading.rules.definites.has(before) || (reading.rules.coordinators.has(before) && !reading.opens(first)) || /^[,(/]/.test(reading.gapText(first).trim());
  return definite && !(reading.follows(end) && reading.capitalized(end));
}
