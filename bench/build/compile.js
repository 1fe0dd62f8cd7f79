// Runs the command line on fixtures and writes what V8 has compiled of it to dist/cli/main.bin.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileProgram, startProgram } from "../../bin/program.js";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const script = compileProgram();
const { main } = startProgram(script);
for (const fixture of ["nato-gipfel.txt", "big-bill.txt"]) {
  process.argv = [process.argv[0], at("bin/klartext.js"), at(`fixtures/${fixture}`)];
  await main();
}
writeFileSync(at("dist/cli/main.bin"), script.createCachedData());
