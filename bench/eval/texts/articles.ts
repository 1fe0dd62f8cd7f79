import { readdirSync, readFileSync } from "node:fs";
import { createDocumentExtractor } from "../../../src/extract/extractor.ts";
import { fileInput } from "../../../src/extract/input.ts";
import type { KlartextDocument } from "../../../src/output/document.ts";

const extractor = createDocumentExtractor({});

/** The project's own articles, by their paths in the repository. */
export function articleNames(): string[] {
  return ["fixtures", "fixtures/annotated"].flatMap((folder) =>
    readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md").map((name) => `${folder}/${name}`)).sort();
}

/** What klartext says of one of them now. */
export async function documentOf(name: string): Promise<KlartextDocument> {
  return extractor.document(await fileInput(readFileSync(name), { id: name }));
}
