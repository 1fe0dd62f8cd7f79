import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvalOptions, Figures } from "./main.ts";

/** The scoreboard of the gold articles, by their own scorer, on the built binary; sealed articles are shown as one pool. */
export async function evaluate({ gold, language, errors }: EvalOptions): Promise<Figures> {
  const scorer = [join(gold, "score-all.mjs"), ...(language === null ? [] : ["--lang", language])];
  const table = spawnSync(process.execPath, [...scorer, ...(errors ? ["--errors"] : [])], { encoding: "utf8", maxBuffer: 1 << 28 });
  const sealed = readFileSync(join(gold, "SEALED"), "utf8").trim().split(/\s+/);
  console.log(table.stdout.split("\n").filter((line) => !sealed.some((name) => line.startsWith(`${name}.`))).join("\n"));
  if (table.status !== 0) throw new Error(table.stderr);
  return readPooled(table.stdout);
}

/** The column "all" of the pooled figures. */
function readPooled(table: string): Figures {
  const rows = table.slice(table.indexOf("pooled over articles")).trimEnd().split("\n").slice(1);
  return Object.fromEntries(rows.map((row) => row.trim().split(/\s+/)).map(([name, all]) => [name, Number(all)]));
}
