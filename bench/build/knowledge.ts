/** Compiles src/knowledge/data for every language to dist/knowledge/CODE.bin, where the built tool reads it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { compileFolder } from "../../src/knowledge/sources.ts";
import { languageCodes, loadPack } from "../../src/languages/load.ts";

const target = new URL("../../dist/knowledge/", import.meta.url);
mkdirSync(target, { recursive: true });
for (const code of languageCodes) {
  writeFileSync(new URL(`${code}.bin`, target), compileFolder(new URL("../../src/knowledge/data/", import.meta.url), await loadPack(code)));
}
