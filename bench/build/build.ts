import { rmSync, writeFileSync, mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileFolder } from "../../src/knowledge/sources.ts";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { jsonSchema } from "../../src/output/schema.ts";

const root = new URL("../../", import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

/**
 * Builds dist from nothing: declarations, the JSON Schema, the tables of identities, and the code, bundled into few files
 * because opening a hundred costs a start 50 ms.
 */
rmSync(at("dist"), { recursive: true, force: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("src/tsconfig.json")], { stdio: "inherit" });
writeFileSync(at("dist/schema.json"), `${JSON.stringify(jsonSchema("allowed"), null, 2)}\n`);
mkdirSync(at("dist/knowledge"), { recursive: true });
for (const code of languageCodes) {
  writeFileSync(at(`dist/knowledge/${code}.bin`), compileFolder(new URL("src/knowledge/data/", root), await loadPack(code)));
}
await build({
  entryPoints: [at("src/index.ts"), at("src/cli/main.ts")],
  outdir: at("dist"),
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
