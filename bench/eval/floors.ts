import { readFileSync } from "node:fs";
import type { Figures } from "./main.ts";

/** Least figures by evaluation: `{ "gold": { "claimsTight": 0.55 } }`. A floor is only ever raised. */
const file = new URL("../../.ci/floors.json", import.meta.url);

/** Runs every evaluation that has floors; the result is 1 if a figure lies below its floor or is missing, else 0. */
export async function checkFloors(evaluate: (stage: string) => Promise<Figures>): Promise<0 | 1> {
  const floors = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Figures>>;
  const below: string[] = [];
  let checked = 0;
  for (const [stage, least] of Object.entries(floors)) {
    console.log(`\n== ${stage}`);
    const figures = await evaluate(stage);
    for (const [name, floor] of Object.entries(least)) {
      checked += 1;
      const figure = figures[name] ?? Number.NaN;
      if (!(figure >= floor)) below.push(`${stage} ${name}: ${figure} is below the floor ${floor}`);
    }
  }
  console.log(below.length === 0 ? `\nall ${checked} floors hold` : `\n${below.join("\n")}`);
  return below.length === 0 ? 0 : 1;
}
