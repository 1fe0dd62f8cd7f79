import { createDocumentExtractor } from "../../src/extract/extractor.ts";
import { textInput, type MediaType } from "../../src/extract/input.ts";
import type { Result } from "../../src/output/formats/format.ts";

const extractors = { none: createDocumentExtractor({ text: "none" }), spans: createDocumentExtractor({}) };

/** A result for a text. */
export function resultOf(content: string, { text = "spans", mediaType = "text/plain" }: { readonly text?: keyof typeof extractors; readonly mediaType?: MediaType } = {}): Promise<Result> {
  return extractors[text].result(textInput(content, { id: "sub/a.txt", mediaType }));
}

/** Two speakers, a negation, a hedge, a nested claim, a broken word, an emoji and markup that must not be read as such. */
export const nastyArticle = `Die Rechnung <kommt> später & teurer

Von Jule Hartwig
12. März 2025

Die Bundesregierung 😀 hat am Montag einen neuen Haus-
halt beschlossen, weil die Steuern um 3 Prozent gesunken sind. Wolodymyr Selenskyj sagte, die Schulden seien „verkraftbar | = 1“. Das ist nicht <b>falsch</b>.

Emmanuel Macron will, so die Zeitung, bis 2027 vielleicht 50 Millionen Euro sparen. -2 Grad waren es im Januar 2024. <script>alert("x")</script> Olaf Scholz habe gelogen, sagte Friedrich Merz am 3. Februar 2025.
`;

export const htmlArticle = `<!doctype html><html lang="en"><head><title>The bill comes later</title></head><body><article><h1>The bill comes later</h1>
<p>By Jule Hartwig</p><p>The government adopted a <b>new</b> budget on 10&nbsp;March 2025. Emmanuel Macron said that the debt &amp; the deficit were <a href="#">bearable</a>. Spending rose by 4 percent in 2024, and the minister of finance resigned.</p>
<p>That is wrong. Germany paid 50 million euros to Ukraine in January 2025. The European Commission will publish its figures in 2026.</p></article></body></html>`;
