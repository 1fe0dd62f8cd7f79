/** A claim's stand-alone text as it was read, and what the reader found. */
export interface Line {
  readonly article: string;
  /** Code points in the article. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True if it can be understood without the article; null if it was not read yet. */
  readonly alone: boolean | null;
  /** True if it says what the article says; null if it was not read yet. */
  readonly meaning: boolean | null;
  /** Why not; "" where both are true. */
  readonly cause: string;
}

export interface Sheet {
  readonly seed: string;
  readonly lines: readonly Line[];
}

/** Where the sheet of a language lies. */
export const sheetUrl = (language: string): URL => new URL(`${language}.tsv`, import.meta.url);

const columns = "# article\tstart\tend\talone\tmeaning\tcause\ttext";
const signs = new Map<string, boolean | null>([["yes", true], ["no", false], ["?", null]]);
const signOf = (judgement: boolean | null): string => [...signs].find(([, value]) => value === judgement)?.[0] ?? "?";

export function writeSheet({ seed, lines }: Sheet): string {
  const rows = lines.map(({ article, start, end, alone, meaning, cause, text }) =>
    [article, start, end, signOf(alone), signOf(meaning), cause, text].join("\t"));
  return `${[`# seed ${seed}`, columns, ...rows].join("\n")}\n`;
}

export function readSheet(content: string): Sheet {
  const [first, , ...rows] = content.trimEnd().split("\n");
  const lines = rows.map((row): Line => {
    const [article, start, end, alone, meaning, cause, text] = row.split("\t");
    return { article, start: Number(start), end: Number(end), text, alone: signs.get(alone) ?? null, meaning: signs.get(meaning) ?? null, cause };
  });
  return { seed: first.slice("# seed ".length), lines };
}
