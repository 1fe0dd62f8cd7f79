import type { IntakeRules } from "../languages/sections/intake.ts";

/** What a line says of who wrote an article and when. */
export interface Byline {
  readonly authors: readonly string[];
  /** ISO day; null if the line names none. */
  readonly date: string | null;
}

const longest = 140;
const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:von|van|de|der|den|du|da|di|del|la|le|el|al|bin|zu|zur)\b ?)*\p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** Reads a byline ("Von Anna Beispiel | 3. März 2024", "London, Thursday 21 August 2025"); null if the line is none. */
export function readByline(line: string, rules: IntakeRules): Byline | null {
  if (line.length > longest) return null;
  const dated = findDate(line, rules);
  const rest = dated ? `${line.slice(0, dated.start)}|${line.slice(dated.end)}` : line;
  const parts = rest.split(/\s*[|·•–—/:;]\s*|\s+-\s+|,\s*/).map((part) => part.trim().replace(/[.()*]+$/, "")).filter((part) => part !== "");
  const authors: string[] = [];
  let announced = false;
  let strange = 0;
  for (const part of parts) {
    const { words, rest: names } = withoutLeadingWords(part, rules);
    announced ||= words.length > 0;
    if (names === "") continue;
    const found = namesIn(names, rules);
    if (found && (announced || dated)) authors.push(...found);
    else if (!isPlaceOrTime(names, rules)) strange += 1;
  }
  if (strange > 0 || (!dated && !(announced && authors.length > 0))) return null;
  return { authors, date: dated?.iso ?? null };
}

/** Takes "Von", "Ein Kommentar von", "am" off a part's front. */
function withoutLeadingWords(part: string, rules: IntakeRules): { words: readonly string[]; rest: string } {
  const all = part.split(" ");
  let count = 0;
  while (count < all.length && isLeading(all[count].toLowerCase(), rules)) count += 1;
  const words = all.slice(0, count).map((word) => word.toLowerCase()).filter((word) => rules.bylineWords.includes(word));
  return { words, rest: all.slice(count).join(" ") };
}

function isLeading(word: string, rules: IntakeRules): boolean {
  return rules.bylineWords.includes(word) || rules.dateWords.includes(word);
}

function namesIn(text: string, rules: IntakeRules): readonly string[] | null {
  const names = text.split(new RegExp(` (?:${rules.nameConjunctions.join("|")}|&) `, "i"));
  return names.every((each) => name.test(each)) ? names : null;
}

/** A dateline's place, its weekday, or a time of day may stand beside the date. */
function isPlaceOrTime(text: string, rules: IntakeRules): boolean {
  return rules.weekdays.includes(text.toLowerCase()) || /^\d{1,2}[:.]\d{2}(?: ?(?:Uhr|am|pm|h))?$/i.test(text) || /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(text);
}

/** The first full date in a line. */
function findDate(line: string, rules: IntakeRules): { start: number; end: number; iso: string } | null {
  const weekday = `(?:(?:${rules.weekdays.join("|")}),? )?`;
  const month = Object.keys(rules.months).sort((a, b) => b.length - a.length).join("|");
  const patterns: readonly (readonly [RegExp, (groups: readonly string[]) => string | null])[] = [
    [/\b(\d{4})-(\d{2})-(\d{2})\b/, ([y, m, d]) => isoDay(+y, +m, +d)],
    [new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(\\d{1,2})(?:\\.|st|nd|rd|th)? (${month})\\.?,? (\\d{4})(?!\\d)`, "iu"), ([d, m, y]) => isoDay(+y, rules.months[m.toLowerCase()], +d)],
    [new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "iu"), ([m, d, y]) => isoDay(+y, rules.months[m.toLowerCase()], +d)],
    [new RegExp(`(?<![\\p{L}\\p{N}.])${weekday}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d)`, "iu"), ([d, m, y]) => isoDay(+y, +m, +d)],
  ];
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(line);
    const iso = match && read(match.slice(1));
    if (match && iso !== null) return { start: match.index, end: match.index + match[0].length, iso };
  }
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
