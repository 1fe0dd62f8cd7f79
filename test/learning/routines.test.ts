import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileRoutines, routinesUrl } from "../../bench/build/routines.ts";

test("routines.wasm is what their source compiles to", async () => {
  expect(Buffer.from(await compileRoutines()).equals(readFileSync(routinesUrl)), "npm run routines brings it up to date").toBe(true);
});
