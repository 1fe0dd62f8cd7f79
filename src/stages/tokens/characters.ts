/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;

const classes = new Uint8Array(0x10000);

/** The class of the code unit; a lone surrogate and every character outside the basic plane is a symbol. */
export function classOf(unit: number): number {
  return classes[unit] || (classes[unit] = classify(String.fromCharCode(unit)));
}

function classify(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Marks and format characters (soft hyphen, joiners) belong to the word that they stand in.
  if (/[\p{L}\p{M}\p{N}\p{Cf}_]/u.test(character)) return LETTER;
  // Universal Dependencies counts percent and paragraph signs as symbols, and accents as quotation marks.
  if ("%§&".includes(character)) return SYMBOL;
  if ("`´".includes(character) || /\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** True for a letter, mark or digit. */
export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT;
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Hyphen-minus, hyphen and non-breaking hyphen; not a dash. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** True if the text has a capital at `position`. */
export function isCapital(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /\p{Lu}/u.test(text.charAt(position));
}

/** True if the text has a small letter at `position`. */
export function isSmall(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return /\p{Ll}/u.test(text.charAt(position));
}
