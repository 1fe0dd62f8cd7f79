/** English names have one form; the possessive 's stands apart. */
export function inflectName(name: string): readonly string[] {
  return [name];
}

/** English marks no genitive within the word. */
export function withoutGenitive(): null {
  return null;
}

const trades = /(er|or|ist|man|woman|ian|person|leader|chief|minister|secretary|president|professor|chair|economist|senator|governor|judge|justice|ambassador|spokes\w+|analyst|author|mayor|expert|fellow|officer|lawyer|scholar|student|teacher)$/;

/** True for nouns of trades and functions: "spokeswoman", "historian". */
export function isTrade(word: string): boolean {
  return word.length > 3 && trades.test(word);
}
