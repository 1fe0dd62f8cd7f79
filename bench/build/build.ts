import { copyFileSync, cpSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { toldApart } from "../../src/article/language.ts";
import { compileFolder } from "../../src/knowledge/sources.ts";
import { languageCodes, loadPack } from "../../src/languages/load.ts";
import { jsonSchema } from "../../src/output/schema.ts";
import { buildProgram } from "./program.ts";

const root = new URL("../../", import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

/** Packages that are bundled; all others stay dependencies. */
const bundled = ["franc", "trigram-utils", "n-gram", "collapse-white-space", "natural/lib/natural/distance/jaro-winkler_distance.js", "natural/lib/natural/stemmers/porter_stemmer_de.js", "natural/lib/natural/stemmers/porter_stemmer.js", "@commander-js/extra-typings", "commander"];

/** Bundles franc with the languages that are told apart: its whole table takes 30 ms to set up. */
const packages: Plugin = {
  name: "packages",
  setup(plugin) {
    // Stop words of all languages, which the stemmers load and never use.
    plugin.onResolve({ filter: /^stopwords-iso$/ }, () => ({ path: "stopwords-iso", namespace: "empty" }));
    // Commander starts programs of their own for subcommands, which the command line has none of; loading this takes 2 ms.
    plugin.onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: "node:child_process", namespace: "empty" } : undefined));
    plugin.onLoad({ filter: /^/, namespace: "empty" }, () => ({ contents: "module.exports = {}" }));
    plugin.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === "entry-point" || bundled.includes(path) ? undefined : { path, external: true }));
    plugin.onLoad({ filter: /franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(path)) as { readonly data: Readonly<Record<string, Readonly<Record<string, string>>>> };
      const kept = Object.entries(data).map(([script, languages]) => [script, Object.fromEntries(Object.entries(languages).filter(([code]) => toldApart.includes(code)))]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}` };
    });
  },
};

/**
 * Builds dist from nothing: declarations, the JSON Schema, the routines, what pages hold, the tables of identities, and the code, bundled into few files
 * because opening a hundred costs a start 50 ms.
 */
rmSync(at("dist"), { recursive: true, force: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("src/tsconfig.json")], { stdio: "inherit" });
writeFileSync(at("dist/schema.json"), `${JSON.stringify(jsonSchema("allowed"), null, 2)}\n`);
copyFileSync(at("src/learning/routines.wasm"), at("dist/learning/routines.wasm"));
cpSync(at("src/output/assets"), at("dist/output/assets"), { recursive: true });
mkdirSync(at("dist/knowledge"), { recursive: true });
for (const code of languageCodes) {
  writeFileSync(at(`dist/knowledge/${code}.bin`), compileFolder(new URL("src/knowledge/data/", root), await loadPack(code)));
}
await build({
  entryPoints: [at("src/index.ts"), at("src/batch/worker.ts")],
  outdir: at("dist"),
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  plugins: [packages],
  logLevel: "warning",
});
await buildProgram([packages]);
