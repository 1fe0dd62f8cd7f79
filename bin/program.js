// Compiles the command line's bundle, or takes what the build has compiled of it (bench/build/program.ts).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const bundle = new URL("../dist/cli/main.cjs", import.meta.url);
const compiled = new URL("../dist/cli/main.bin", import.meta.url);

/** The bundle as a script. V8 takes compiled code of its own version and flags only, and else compiles from the source. */
export function compileProgram() {
  return new Script(readFileSync(bundle, "latin1"), { filename: fileURLToPath(bundle), cachedData: readCompiled() });
}

function readCompiled() {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
}

/** Runs the script; what the bundle exports. */
export function startProgram(script) {
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(bundle), bundle.href, (name) => import(name));
  return module.exports;
}
