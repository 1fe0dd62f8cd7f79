// Compiles the command line's bundle, or takes what the build has compiled of it (bench/build/program.ts).
// A CommonJS module: to set up the loader of others takes a start 6 ms.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const bundle = join(__dirname, "../dist/cli/main.cjs");
const compiled = join(__dirname, "../dist/cli/main.bin");

/** The bundle as a script. V8 takes compiled code of its own version and flags only, and else compiles from the source. */
function compileProgram() {
  return new Script(readFileSync(bundle, "latin1"), { filename: bundle, cachedData: readCompiled() });
}

function readCompiled() {
  try {
    return readFileSync(compiled);
  } catch {
    return undefined;
  }
}

/** Runs the script; what the bundle exports. */
function startProgram(script) {
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(bundle), pathToFileURL(bundle).href, (name) => import(name));
  return module.exports;
}

module.exports = { compileProgram, startProgram };
