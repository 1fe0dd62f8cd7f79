import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Bundles the command line as one script, and lets it read an article of each language to save the code that V8 compiled
 * on the way: a start is otherwise mostly compiling.
 * @param plugins what decides which packages are bundled; the others are imported when they are needed
 */
export async function buildProgram(plugins: Plugin[]): Promise<void> {
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [at("src/cli/main.ts")], write: false, bundle: true, format: "cjs", platform: "node", target: "es2022",
    define: { "import.meta.url": "bundleUrl" }, plugins, logLevel: "warning",
  });
  const ascii = text.replaceAll(/\bimport\((?=")/g, "importPackage(").replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(at("dist/cli/main.cjs"), `(function (module, exports, require, bundleUrl, importPackage) {${ascii}\n})`);
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url).replace(/program\.ts$/, "compile.js")], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(stderr);
}
