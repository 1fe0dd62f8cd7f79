import type { KlartextDocument } from "../../src/output/document.ts";
import { createDocumentExtractor } from "../../src/extract/extractor.ts";
import { textInput } from "../../src/extract/input.ts";

const extractor = createDocumentExtractor({});

export function documentOf(id: string, text: string): Promise<KlartextDocument> {
  return extractor.document(textInput(text, { id }));
}

const head = (title: string, author: string, day: string): string => `${title}\n\nVon ${author}\n${day}\n\n`;

/** Three articles that tell some of the same, in other words, and some of the contrary. */
export const articles: Readonly<Record<string, string>> = {
  "a.txt": `${head("Der Hafen", "Runa Veldkamp", "4. Mai 2025")}Die Europäische Kommission hat Ungarn 10 Milliarden Euro gesperrt. Emmanuel Macron reiste am 12. April 2025 nach Warschau. Olaf Scholz sagte, Polen liefere der Ukraine 300 Kampfpanzer. Das ist richtig.\n`,
  "b.txt": `${head("Emden wird größer", "Tjark Osewold", "6. Juni 2025")}10 Milliarden Euro hat die Europäische Kommission für Ungarn gesperrt. Nach Warschau reiste am 12. April 2025 Emmanuel Macron. Das ist richtig. <b>Olaf Scholz</b> schweigt.\n`,
  "c.txt": `${head("Falsche Zahlen", "Silke Abendrot", "9. August 2025")}Die Europäische Kommission hat Polen 10 Milliarden Euro gesperrt. Die Europäische Kommission hat Ungarn keine 10 Milliarden Euro gesperrt. Die Europäische Kommission hat Ungarn 12 Milliarden Euro gesperrt. Emmanuel Macron reiste am 12. April 2019 nach Warschau.\n`,
};
