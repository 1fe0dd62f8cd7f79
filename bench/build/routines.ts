import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const folder = new URL("../../src/learning/", import.meta.url);

/** Where the compiled routines lie. */
export const routinesUrl = new URL("routines.wasm", folder);

/** Compiles the routines of src/learning/assembly. @throws Error with the compiler's messages. */
export async function compileRoutines(): Promise<Uint8Array> {
  let binary: Uint8Array | null = null;
  const options = ["-O3", "--runtime", "stub", "--importMemory", "--enable", "simd", "--noAssert", "--disableWarning", "112"];
  const { error, stderr } = await main(["index.ts", ...options, "--baseDir", fileURLToPath(new URL("assembly/", folder)), "--outFile", "routines.wasm"], {
    writeFile: (_, contents) => void (binary = contents as Uint8Array),
  });
  if (error) throw new Error(stderr.toString(), { cause: error });
  if (!binary) throw new Error("the compiler wrote nothing");
  return binary;
}

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(routinesUrl, await compileRoutines());
