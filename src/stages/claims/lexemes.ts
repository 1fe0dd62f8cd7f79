/** A word, number or character of a text, with its place in it. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly text: string;
  /** The digits' value; null for anything else. */
  readonly value: number | null;
  /** True for digits written without grouping and fraction. */
  readonly plain: boolean;
}

/** How a language writes digits. */
export interface DigitStyle {
  readonly decimal: "," | ".";
  readonly group: string;
}

const patterns = new WeakMap<DigitStyle, RegExp>();

function patternOf(style: DigitStyle): RegExp {
  let pattern = patterns.get(style);
  if (!pattern) {
    const [group, decimal] = [`[${style.group}]`, `[${style.decimal}]`];
    pattern = new RegExp(`(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:${decimal}\\d+)?|\\p{L}+|[^\\s\\p{L}\\d]`, "gu");
    patterns.set(style, pattern);
  }
  return pattern;
}

/** Splits `text` into words, numbers and single characters; `offset` is added to the positions. */
export function lexemes(text: string, offset: number, style: DigitStyle): Lexeme[] {
  const found: Lexeme[] = [];
  for (const match of text.matchAll(patternOf(style))) {
    const form = match[0];
    const start = offset + match.index;
    const digits = form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57;
    found.push({ start, end: start + form.length, text: form.toLowerCase(), value: digits ? read(form, style) : null, plain: digits && /^\d+$/.test(form) });
  }
  return found;
}

function read(form: string, style: DigitStyle): number {
  const at = form.lastIndexOf(style.decimal);
  const whole = at < 0 ? form : form.slice(0, at);
  return Number(whole.replace(/\D/g, "") + (at < 0 ? "" : `.${form.slice(at + 1)}`));
}
