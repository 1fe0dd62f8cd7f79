import type { Span } from "../../article/span.ts";
import { detached } from "../../learning/detached.ts";
import type { QuantityLexicon, Unit } from "../../languages/sections/quantities.ts";
import type { Quantity } from "../layers.ts";
import { type Lexeme, lexemes } from "./lexemes.ts";

/** A number read from lexeme `first` to `end` (excluded). */
interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly first: number;
  readonly end: number;
  /** Written in digits without unit or scale, or a word that is an article too. */
  readonly bare: boolean;
}

const bareCount: Unit = { unit: null, kind: "count" };

/**
 * The amounts that a stretch of text names, in text order: numbers in digits and words, with scale, unit, range, bound
 * and approximation. Labels (Artikel 5), ordinals and years are none. `offset` is added to the positions.
 */
export function findQuantities(text: string, offset: number, lexicon: QuantityLexicon): Quantity[] {
  const row = lexemes(text, offset, lexicon);
  const found: Quantity[] = [];
  for (let at = 0; at < row.length; ) {
    if (!mayBegin(row, at, lexicon)) {
      at++;
      continue;
    }
    const next = ratio(row, at, lexicon) ?? fraction(row, at, lexicon) ?? range(row, at, lexicon) ?? single(row, at, lexicon) ?? adjective(row, at, lexicon);
    if (next && next.quantity.start >= (found.at(-1)?.end ?? 0)) found.push(next.quantity);
    at = next ? next.end : at + 1;
  }
  return found;
}

const beginnings = new WeakMap<QuantityLexicon, Map<string, boolean>>();
/** How many words are remembered. */
const mostWords = 20_000;

/** False where no amount can begin; what words tell by themselves is remembered. */
function mayBegin(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): boolean {
  if (row[at].value !== null || row[at + 1]?.text === lexicon.multiplier) return true;
  let known = beginnings.get(lexicon);
  if (!known || known.size > mostWords) beginnings.set(lexicon, (known = new Map()));
  const word = row[at].text;
  let begins = known.get(word);
  if (begins === undefined) known.set(detached(word), (begins = tellsAmount(word, lexicon)));
  return begins;
}

function tellsAmount(word: string, lexicon: QuantityLexicon): boolean {
  const stem = word.replace(lexicon.endings, "");
  return lexicon.number(word) !== null || word === lexicon.between[0] || word.endsWith(lexicon.multiplier)
    || Object.hasOwn(lexicon.multiples, word) || Object.hasOwn(lexicon.fractions, word) || Object.keys(lexicon.adjectives).some((ending) => stem.endsWith(ending));
}

interface Found {
  readonly quantity: Quantity;
  readonly end: number;
}

function make(row: readonly Lexeme[], first: number, end: number, lexicon: QuantityLexicon, what: { value: number | null; min?: number; max?: number } & Unit): Found {
  const before = modifiers(row, first, lexicon);
  const { value } = what;
  const [min, max] = [what.min ?? (before.bound === "min" ? value : null), what.max ?? (before.bound === "max" ? value : null)];
  return {
    end,
    quantity: { start: row[first].start, end: row[end - 1].end, value, min, max, unit: what.unit, kind: what.kind, approximate: before.approximate },
  };
}

/** What the words before an amount say of it: "rund", "mehr als", "up to". */
function modifiers(row: readonly Lexeme[], first: number, lexicon: QuantityLexicon): { bound: "min" | "max" | null; approximate: boolean } {
  let at = first - 1;
  const approximate = at >= 0 && lexicon.approximators.has(row[at].text);
  if (approximate) at--;
  if (at < 0) return { bound: null, approximate };
  const pair = at > 0 ? `${row[at - 1].text} ${row[at].text}` : "";
  return { bound: lexicon.bounds[pair] ?? lexicon.bounds[row[at].text] ?? null, approximate };
}

const touches = (a: Lexeme | undefined, b: Lexeme | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** True where digits belong to a name, an ordinal, a time of day or a label. */
function isLabel(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): boolean {
  const [before, here, after] = [row[at - 1], row[at], row[at + 1]] as const;
  if (touches(before, here) && (/^\p{L}+$/u.test(before.text) || before.text === ":" || (before.text === "-" && touches(row[at - 2], before)))) return true;
  const label = before?.text === "." ? row[at - 2]?.text : before?.text;
  if (label !== undefined && lexicon.labels.has(label)) return true;
  if (!touches(here, after)) return false;
  if (after.text === ":" || after.text === "(" || after.text === "/") return true;
  if (after.text === "." && row[at + 2] !== undefined) return true;
  return /^\p{L}+$/u.test(after.text) && !Object.hasOwn(lexicon.scales, after.text) && !Object.hasOwn(lexicon.units, after.text);
}

/** Reads a number in digits or words with its scale. */
function amount(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Amount | null {
  const here = row[at];
  if (here === undefined) return null;
  if (here.value !== null) {
    if (isLabel(row, at, lexicon)) return null;
    const scale = scaleAt(row, at + 1, lexicon);
    const year = here.plain && here.value >= 1000 && here.value <= 2100;
    return { value: here.value * scale.factor, scale: scale.factor, first: at, end: scale.end, bare: year && scale.factor === 1 };
  }
  return words(row, at, lexicon);
}

function scaleAt(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): { factor: number; end: number } {
  const word = row[at]?.text;
  if (word === undefined || !Object.hasOwn(lexicon.scales, word)) return { factor: 1, end: at };
  const dotted = word.length <= 3 && row[at + 1]?.text === "." && touches(row[at], row[at + 1]) && row[at + 2] !== undefined;
  return { factor: lexicon.scales[word], end: dotted ? at + 2 : at + 1 };
}

/** "twenty-four", "three hundred thousand", "zweihundert". */
function words(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Amount | null {
  const first = lexicon.number(row[at].text);
  if (first === null) return null;
  let [total, current, end, scale] = [0, first, at + 1, 1];
  for (;;) {
    const power = row[end] && Object.hasOwn(lexicon.scales, row[end].text) ? scaleAt(row, end, lexicon) : null;
    if (power) {
      scale = power.factor;
      if (scale === 100) current *= 100;
      else [total, current] = [total + current * scale, 0];
      end = power.end;
      continue;
    }
    const joint = row[end]?.text === "-" && touches(row[end - 1], row[end]) ? end + 1 : end;
    const more = row[joint] && !lexicon.ambiguous.has(row[joint].text) ? lexicon.number(row[joint].text) : null;
    if (more === null || more >= 100 || (current > 0 && more >= (current % 100 === 0 ? 100 : 10))) break;
    current += more;
    end = joint + 1;
  }
  const bare = end === at + 1 && lexicon.ambiguous.has(row[at].text);
  return { value: total + current, scale, first: at, end, bare };
}

/** The unit word at `at`, if there is one; a count may have an adjective before its noun. */
function unitAt(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): { unit: Unit; end: number } | null {
  for (const [length, joint] of [[3, ""], [2, " "], [1, ""]] as const) {
    if (at + length > row.length) continue;
    const key = row.slice(at, at + length).map((lexeme) => lexeme.text).join(joint);
    if (Object.hasOwn(lexicon.units, key)) return { unit: lexicon.units[key], end: at + length };
  }
  const noun = row[at + 1]?.text;
  if (noun === undefined || !Object.hasOwn(lexicon.units, noun) || !/^\p{L}{4,}$/u.test(row[at].text)) return null;
  return lexicon.units[noun].kind === "count" ? { unit: lexicon.units[noun], end: at + 2 } : null;
}

/** A currency sign or code directly before the number. */
function currencyBefore(row: readonly Lexeme[], first: number, lexicon: QuantityLexicon): { unit: Unit; first: number } | null {
  if (first === 0) return null;
  const two = first > 1 && touches(row[first - 2], row[first - 1]) ? row[first - 2].text + row[first - 1].text : "";
  for (const [key, at] of [[two, first - 2], [row[first - 1].text, first - 1]] as const) {
    const unit = Object.hasOwn(lexicon.units, key) ? lexicon.units[key] : null;
    if (unit?.kind === "money" && (touches(row[first - 1], row[first]) || /^[a-z]{3}$/.test(key))) return { unit, first: at };
  }
  return null;
}

/** "-tägig", "-day" after a number. */
function adjectiveUnit(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Unit | null {
  if (row[at]?.text !== "-" || !touches(row[at], row[at + 1])) return null;
  const stem = row[at + 1].text.replace(lexicon.endings, "");
  return Object.hasOwn(lexicon.adjectives, stem) ? lexicon.adjectives[stem] : null;
}

function single(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Found | null {
  const number = amount(row, at, lexicon);
  if (!number) return null;
  const adjectival = adjectiveUnit(row, number.end, lexicon);
  if (adjectival) return make(row, at, number.end + 2, lexicon, { ...adjectival, value: number.value });
  if (row[at].value !== null && row[number.end]?.text === "-" && touches(row[number.end - 1], row[number.end])) return null;
  const money = row[at].value === null ? null : currencyBefore(row, at, lexicon);
  if (money) return make(row, money.first, number.end, lexicon, { ...money.unit, value: number.value });
  if (number.bare && lexicon.ambiguous.has(row[at].text)) return null;
  const unit = unitAt(row, number.end, lexicon);
  if (unit) return make(row, at, unit.end, lexicon, { ...unit.unit, value: number.value });
  return number.bare ? null : make(row, at, number.end, lexicon, { ...bareCount, value: number.value });
}

/** "zwischen 3 und 5 Prozent", "3 bis 5 Prozent", "3–5 %". */
function range(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Found | null {
  const [open, joint] = lexicon.between;
  const opened = row[at].text === open;
  const low = amount(row, opened ? at + 1 : at, lexicon);
  if (!low || !row[low.end]) return null;
  const middle = unitAt(row, low.end, lexicon)?.end ?? low.end;
  const word = row[middle]?.text;
  if (word === undefined || (opened ? word !== joint : !lexicon.rangeWords.has(word))) return null;
  const high = amount(row, middle + 1, lexicon);
  if (!high) return null;
  const unit = unitAt(row, high.end, lexicon);
  if ((low.bare || high.bare) && !unit && high.scale === 1) return null;
  const money = opened ? null : currencyBefore(row, at, lexicon);
  const min = low.scale === 1 ? low.value * high.scale : low.value;
  if (min >= high.value) return null;
  return make(row, money?.first ?? at, unit?.end ?? high.end, lexicon, { ...(money?.unit ?? unit?.unit ?? bareCount), value: null, min, max: high.value });
}

/** "zwei Drittel", "two-thirds", "half", "half a million". */
function fraction(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Found | null {
  const count = lexicon.number(row[at].text) ?? (row[at].plain ? row[at].value : null);
  let word = at;
  if (count !== null) word = row[at + 1]?.text === "-" ? at + 2 : at + 1;
  const part = row[word] && Object.hasOwn(lexicon.fractions, row[word].text) ? lexicon.fractions[row[word].text] : null;
  if (part === null || (count === null && (part !== 0.5 || lexicon.labels.has(row[at - 1]?.text ?? "")))) return null;
  const value = (count ?? 1) * part;
  const scale = lexicon.ambiguous.has(row[word + 1]?.text ?? "") ? scaleAt(row, word + 2, lexicon) : null;
  if (scale && scale.factor > 1) return make(row, at, scale.end, lexicon, { ...bareCount, value: value * scale.factor });
  return make(row, at, word + 1, lexicon, { value, unit: null, kind: "ratio" });
}

/** "doppelt so", "dreimal so", "three times as"; "dreimal" alone is a count of times. */
function ratio(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Found | null {
  const word = row[at].text;
  const ratioOf = (value: number, end: number): Found | null =>
    row[end]?.text === lexicon.comparison ? make(row, at, end + 1, lexicon, { value, unit: null, kind: "ratio" }) : null;
  if (Object.hasOwn(lexicon.multiples, word)) return ratioOf(lexicon.multiples[word], at + 1);
  if (row[at + 1]?.text === lexicon.multiplier) {
    const value = lexicon.number(word) ?? row[at].value;
    return value === null ? null : ratioOf(value, at + 2);
  }
  if (!word.endsWith(lexicon.multiplier)) return null;
  const value = lexicon.number(word.slice(0, -lexicon.multiplier.length));
  if (value === null || value < 2) return null;
  return ratioOf(value, at + 1) ?? make(row, at, at + 1, lexicon, { value, unit: "time", kind: "count" });
}

/** "zweijährig": number and unit in one word. */
function adjective(row: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Found | null {
  const word = row[at].text;
  if (word.length < 8) return null;
  const stem = word.replace(lexicon.endings, "");
  for (const [ending, unit] of Object.entries(lexicon.adjectives)) {
    if (!stem.endsWith(ending)) continue;
    const value = lexicon.number(stem.slice(0, -ending.length));
    if (value !== null) return make(row, at, at + 1, lexicon, { ...unit, value });
  }
  return null;
}

/** Leaves out the quantities that a date or time of day covers; durations stay. */
export function withoutDates(quantities: readonly Quantity[], dates: readonly (Span & { readonly type: string })[]): Quantity[] {
  const covering = dates.filter((date) => date.type === "DATE" || date.type === "TIME");
  return quantities.filter((quantity) => !covering.some((date) => quantity.start < date.end && date.start < quantity.end));
}
