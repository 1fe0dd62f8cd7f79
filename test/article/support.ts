import type { Article, Role } from "../../src/article/article.ts";
import { readArticle, type ReadOptions } from "../../src/article/read.ts";
import { loadPack } from "../../src/languages/load.ts";

/** Reads an invented article with everything but the language at its default. */
export async function read(raw: string, language: string, options: Partial<ReadOptions> = {}): Promise<Article> {
  const { intake } = await loadPack(language);
  return readArticle(raw, { mediaType: "text/plain", known: {}, date: null, dateOverride: false, ...options, intake });
}

/** Each block as "role: text", long ones cut. */
export function outline({ text, blocks }: Article): string[] {
  return blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, Math.min(end, start + 60))}`);
}

/** The texts of all blocks of a role. */
export function blocksOf({ text, blocks }: Article, role: Role): string[] {
  return blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));
}

/** Wraps a paragraph at a width, as a mail program does. */
export function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Paragraphs to make articles of. */
export const german = [
  "Der Stadtrat hat am Dienstag beschlossen, die Fähre einzustellen. Sie fährt seit 1911, und nie hat sie Gewinn gemacht. Wer künftig über den Fluss will, muss zwölf Kilometer bis zur Brücke fahren oder schwimmen.",
  "Die Kämmerin nennt das alternativlos. Das Wort ist so müde wie die Begründung: Der Zuschuss beträgt 80.000 Euro im Jahr, weniger als die neue Beleuchtung des Rathausplatzes gekostet hat.",
  "Natürlich muss eine Stadt sparen. Aber sie sollte dort sparen, wo es wenige trifft, und nicht dort, wo es die Falschen trifft. Die Schüler der Ostseite haben keine Dienstwagen.",
];
export const english = [
  "The council voted on Tuesday to close the ferry. It has run since 1911, and it has never once made money. Anyone who wants to cross the river will have to drive eight miles to the bridge, or swim.",
  "The treasurer calls this inevitable. The word is as tired as the reasoning: the subsidy amounts to $80,000 a year, less than the new lights on the town square have cost.",
  "Of course a town must save. But it should save where few are hurt, and not where the wrong ones are. The pupils on the east bank have no company cars.",
];
