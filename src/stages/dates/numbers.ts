import type { DatesSection } from "../../languages/sections/dates.ts";
import type { Pieces } from "./pieces.ts";
import type { Form } from "./vocabulary.ts";

export interface NumberMatch {
  readonly value: number;
  /** The piece behind the number. */
  readonly end: number;
}

/** The number that begins at a piece, in digits ("1.200", "2,5") or words ("twenty-five", "two hundred"); null if none. */
export function numberAt(pieces: Pieces, forms: readonly Form[], at: number, format: DatesSection["numbers"]): NumberMatch | null {
  return digitsAt(pieces, at, format) ?? wordsAt(pieces, forms, at);
}

/** True if the piece is a run of ASCII digits. */
export function isDigits(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const longestNumber = 9;

function digitsAt(pieces: Pieces, at: number, format: DatesSection["numbers"]): NumberMatch | null {
  if (at >= pieces.length || !isDigits(pieces.forms[at]) || pieces.forms[at].length > longestNumber) return null;
  const joined = (index: number, sign: string): boolean =>
    index + 1 < pieces.length && pieces.forms[index] === sign && !pieces.gaps[index] && !pieces.gaps[index + 1] && isDigits(pieces.forms[index + 1]);
  let digits = pieces.forms[at];
  let end = at + 1;
  while (digits.length <= longestNumber && joined(end, format.thousands) && pieces.forms[end + 1].length === 3) {
    digits += pieces.forms[end + 1];
    end += 2;
  }
  if (!joined(end, format.decimal) || pieces.forms[end + 1].length > 2) return { value: Number(digits), end };
  return { value: Number(`${digits}.${pieces.forms[end + 1]}`), end: end + 2 };
}

function wordsAt(pieces: Pieces, forms: readonly Form[], at: number): NumberMatch | null {
  const first = forms[at]?.number ?? null;
  if (first === null) return null;
  let value = first;
  let end = at + 1;
  const unit = pieces.forms[end] === "-" ? (forms[end + 1]?.number ?? null) : null;
  if (first >= 20 && first % 10 === 0 && unit !== null && unit >= 1 && unit < 10) {
    value += unit;
    end += 2;
  }
  const scale = forms[end]?.scale ?? null;
  return scale === null ? { value, end } : { value: value * scale, end: end + 1 };
}

/** What a run of digits may be, by the names that patterns use: whether it is in range, and the value. */
export const digitRanges: Readonly<Record<string, { readonly width: readonly [number, number]; readonly range: readonly [number, number] }>> = {
  year: { width: [4, 4], range: [1000, 2199] },
  modernYear: { width: [4, 4], range: [1750, 2150] },
  year2: { width: [2, 2], range: [0, 99] },
  year3: { width: [1, 4], range: [1, 2199] },
  day: { width: [1, 2], range: [1, 39] },
  month: { width: [1, 2], range: [1, 19] },
  decade: { width: [4, 4], range: [1000, 2199] },
  decade2: { width: [2, 2], range: [0, 99] },
  ordinal: { width: [1, 2], range: [1, 99] },
  hour: { width: [1, 2], range: [0, 24] },
  minute: { width: [2, 2], range: [0, 59] },
  quarter: { width: [1, 1], range: [1, 4] },
};

/** True if patterns may ask for this by "#name". */
export function isDigitName(name: string): boolean {
  return name === "digits" || name === "capital" || Object.hasOwn(digitRanges, name);
}
