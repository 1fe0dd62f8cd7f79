import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function run(...args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("starts from compiled code", () => {
  const script = `import(${JSON.stringify(at("bin/program.js"))}).then(({ compileProgram }) => console.log(compileProgram().cachedDataRejected))`;
  expect(run("-e", script).stdout).toBe("false\n");
});

test("starts from the source where V8 refuses the compiled code", () => {
  const article = at("fixtures/nato-gipfel.txt");
  const usual = run(at("bin/klartext.js"), article), other = run("--stack-size=900", at("bin/klartext.js"), article);
  expect(other.status).toBe(0);
  expect(other.stdout).toBe(usual.stdout);
});
