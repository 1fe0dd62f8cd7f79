import type { Candidate } from "./candidates.ts";
import type { Reading } from "./reading.ts";

const longestName = 9;

/** Organisations that no table knows, told by their form. */
export function findOrganizations(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let word = 0; word < reading.length; word++) {
    const candidate = (reading.rules.capitalizedNouns ? fromHead(reading, word) ?? fromEnding(reading, word) ?? fromTitle(reading, word) : fromCapitals(reading, word)) ?? alone(reading, word);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "Institut für Zeitgeschichte", "Verwaltungsgericht Köln": a head noun and what specifies it. */
function fromHead(reading: Reading, first: number): Candidate | null {
  const kind = reading.rules.organizationHeads.get(reading.form(first)) ?? kindOfCompound(reading, first);
  if (kind === undefined || reading.hyphened(first)) return null;
  const end = specifiedEnd(reading, first + 1, kind);
  return end < 0 || namesBody(reading, first + 1, end) || standsBy(reading, first, end) ? null : organization(first, end, kind);
}

/** "Landesverband der Gastwirte", "Arbeitsgericht Hamburg": the kind that a compound's last part tells where such a name goes on behind it. */
function kindOfCompound(reading: Reading, first: number): string | undefined {
  const { rules } = reading;
  const next = first + 1;
  if (!reading.follows(next) || !reading.capitalized(first)) return undefined;
  const isLinked = rules.organizationLinks.has(reading.form(next));
  if (!isLinked && !isPlace(reading, next)) return undefined;
  const form = reading.form(first).toLowerCase();
  const kind = rules.organizationEndings.find(([ending]) => form.endsWith(ending) && form.length > ending.length)?.[1];
  return rules.specifyingLinks.has(reading.form(next)) || kind === (isLinked ? "association" : "court") ? kind : undefined;
}

function isPlace(reading: Reading, word: number): boolean {
  return reading.namesAt(word).some(({ entries }) => reading.knowledge.identity(entries[0].identity).type === "place");
}

/** "nach Angaben der Gewerkschaft Hamburg, Bremen …": what stands behind the noun is another place or state. */
function standsBy(reading: Reading, first: number, end: number): boolean {
  return reading.rules.bodyNoun(reading.form(first), "") !== null && reading.capitalized(first + 1) && reading.namesAt(first + 1).some((match) => match.end === end);
}

/** "der Rechnungshof", "Parliament": a body of which there is one at a time. */
function alone(reading: Reading, word: number): Candidate | null {
  const kind = reading.rules.loneBodies.get(reading.form(word));
  if (kind === undefined || reading.hyphened(word) || reading.hyphened(word + 1)) return null;
  const definite = reading.rules.definites.has(reading.before(word)) || !reading.rules.capitalizedNouns;
  return definite ? organization(word, word + 1, kind) : null;
}

/** "Gewerkschaft Verdi": what specifies the head is itself the name. */
function namesBody(reading: Reading, first: number, end: number): boolean {
  const { knowledge } = reading;
  return reading.namesAt(first).some((match) => match.end === end && knowledge.identity(match.entries[0].identity).type === "organization");
}

/** Behind a head noun: a link word and capitals ("für Migration und Flüchtlinge"), or a name. */
function specifiedEnd(reading: Reading, word: number, kind: string): number {
  let end = -1;
  for (let at = word; at < word + longestName && reading.follows(at); at++) {
    const form = reading.form(at);
    if (reading.capitalized(at)) {
      const name = at === word ? reading.namesAt(at)[0] : undefined;
      if (at === word && !name && !/(er|e)$/.test(form) && !(kind === "university" && reading.upos(at) === "PROPN")) return -1;
      end = name ? name.end : at + 1;
      if (name && !(reading.follows(end) && reading.rules.organizationLinks.has(reading.form(end)))) break;
      at = end - 1;
    } else if (end < 0 && at > word && reading.upos(at) === "ADJ") continue;
    else if (!reading.rules.organizationLinks.has(form) || (form === "und" && end < 0)) break;
    else if (end > 0 && form !== "und") break;
  }
  return end;
}

/** "Freiheits-Partei", "Tierschutzpartei", "Hans-Müller-Stiftung": a hyphened compound with a telling last part. */
function fromEnding(reading: Reading, first: number): Candidate | null {
  if (!reading.capitalized(first) || reading.hyphened(first)) return null;
  let end = first + 1;
  while (reading.hyphened(end)) end++;
  const last = reading.form(end - 1).toLowerCase();
  const ending = reading.rules.organizationEndings.find(([suffix]) => last.endsWith(suffix));
  if (!ending || end - first < 2 || last !== ending[0] || !/^\p{Lu}/u.test(reading.form(end - 1))) return null;
  return organization(first, end, ending[1]);
}

/** "die »Amstelpost«": a paper's title in quotation marks behind its article. */
function fromTitle(reading: Reading, first: number): Candidate | null {
  if (!/^\s["„“‚‘»«›‹]$/.test(reading.gapText(first)) || !reading.rules.definites.has(reading.form(first - 1)) || !reading.capitalized(first)) return null;
  let end = first + 1;
  while (end < first + 3 && reading.follows(end) && reading.capitalized(end)) end++;
  return reading.quoted(first, end) && reading.rules.paperEnding.test(reading.form(end - 1)) ? organization(first, end, "media") : null;
}

/** "Danish Defence Intelligence Service", "Municipality of Livorno": capitals with a telling word among them. */
function fromCapitals(reading: Reading, first: number): Candidate | null {
  if (!reading.capitalized(first) || ((reading.follows(first) || isOwned(reading, first)) && continuesCapitals(reading, first))) return null;
  if (isNoName(reading, first)) return null;
  let end = first + 1;
  let kind = reading.rules.organizationHeads.get(reading.form(first));
  for (let at = end; at < first + longestName && (reading.follows(at) || isOwned(reading, at)); at++) {
    const form = reading.form(at);
    if (reading.capitalized(at)) {
      end = at + 1;
      kind ??= reading.rules.organizationHeads.get(form);
    } else if (!reading.rules.organizationLinks.has(form) || kind === undefined) break;
  }
  return kind === undefined || end - first < 2 ? null : organization(first, end, kind);
}

/** "Teachers' Union": the word before is a plural's possessive. */
function isOwned(reading: Reading, word: number): boolean {
  return /^['’] $/.test(reading.gapText(word)) && reading.form(word - 1).endsWith("s") && reading.capitalized(word);
}

function continuesCapitals(reading: Reading, word: number): boolean {
  return reading.capitalized(word - 1) && !isNoName(reading, word - 1);
}

/** A word that begins no organisation's name, unless it is itself the telling one. */
function isNoName(reading: Reading, word: number): boolean {
  const form = reading.form(word);
  return reading.rules.notNames.has(form) && !reading.rules.organizationHeads.has(form);
}

function organization(first: number, end: number, kind: string): Candidate {
  return { first, end, identities: [], surname: false, ordinary: false, type: "organization", kind, gender: null };
}
