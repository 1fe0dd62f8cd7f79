import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createDocumentExtractor } from "../../src/extract/extractor.ts";
import { fileInput } from "../../src/extract/input.ts";
import type { KlartextDocument } from "../../src/output/document.ts";

const fixtures = new URL("../../fixtures/", import.meta.url);
const golden = new URL("golden/", fixtures);

/** The names of the fixture articles, in order. */
export function fixtureNames(): string[] {
  return readdirSync(fixtures).filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md").sort();
}

/** What klartext says of a fixture now, as its golden file has it; the version is left out, for it changes nothing else. */
export async function goldenDocument(name: string): Promise<string> {
  const bytes = readFileSync(new URL(name, fixtures));
  const document = await extractor.document(await fileInput(bytes, { id: name }));
  const { generator, ...rest } = document;
  return `${JSON.stringify({ ...rest, generator: { options: generator.options } } satisfies Partial<Record<keyof KlartextDocument, unknown>>, null, 1)}\n`;
}

/** Where a fixture's golden document lies. */
export function goldenUrl(name: string): URL {
  return new URL(`${name}.json`, golden);
}

const extractor = createDocumentExtractor({});

if (import.meta.url === `file://${process.argv[1]}`) {
  mkdirSync(golden, { recursive: true });
  for (const name of fixtureNames()) writeFileSync(goldenUrl(name), await goldenDocument(name));
}
