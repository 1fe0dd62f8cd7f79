import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { languageCodes } from "../../../src/languages/load.ts";
import { articleNames, documentOf } from "./articles.ts";
import { type Line, sheetUrl, writeSheet } from "./sheet.ts";

const drawn = 100;

/** Draws claims for new sheets, to be judged by hand: `npx tsx bench/eval/texts/draw.ts SEED`. The same seed draws the same claims. */
async function draw(seed: string): Promise<void> {
  const lines: (Line & { readonly language: string; readonly order: string })[] = [];
  for (const article of articleNames()) {
    const { document, claims } = await documentOf(article);
    for (const { key, start, end, text } of claims) {
      const order = createHash("sha256").update(`${seed}:${key}`).digest("hex");
      lines.push({ language: document.language, order, article, start, end, text: text ?? "", alone: null, meaning: null, cause: "" });
    }
  }
  lines.sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const code of languageCodes) {
    writeFileSync(sheetUrl(code), writeSheet({ seed, lines: lines.filter(({ language }) => language === code).slice(0, drawn) }));
  }
}

await draw(process.argv[2] ?? "1");
