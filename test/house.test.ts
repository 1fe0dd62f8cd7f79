import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Rooms from the front door inwards: a room imports values from itself and from rooms behind it. */
const rooms: readonly (readonly string[])[] = [["index.ts", "cli"], ["report"], ["batch"], ["extract"], ["output"], ["pipeline"], ["stages"], ["languages", "knowledge"], ["learning"], ["article"]];

function rankOf(path: string): number {
  const room = relative(source, path).split(sep)[0];
  const rank = rooms.findIndex((names) => names.includes(room));
  expect(rank, `${room} is a room without a place in the order`).toBeGreaterThanOrEqual(0);
  return rank;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => join(source, file));

/** The files that a file imports values from; type-only imports leave nothing behind and may come from anywhere. */
function valueImports(file: string): string[] {
  const code = readFileSync(file, "utf8");
  const imports = [...code.matchAll(/^(?:import|export) (?!type\b)(?:[^"';]*? from )?"(\.[^"]+)"/gms), ...code.matchAll(/import\("(\.[^"]+)"\)/g)];
  return imports.filter(([statement]) => !/\{\s*(?:type [\w ]+,?\s*)+\} from/.test(statement)).map(([, path]) => resolve(dirname(file), path));
}

describe("the house", () => {
  it("lets imports run one way only", () => {
    const wrong = files.flatMap((file) => valueImports(file).filter((target) => rankOf(target) < rankOf(file)).map((target) => `${relative(source, file)} imports ${relative(source, target)}`));
    expect(wrong).toEqual([]);
  });

  it("lets no stage import a language", () => {
    const stages = files.filter((file) => file.startsWith(join(source, "stages") + sep));
    const wrong = stages.flatMap((file) => valueImports(file).filter((target) => target.includes(`${sep}languages${sep}`)).map((target) => `${relative(source, file)} imports ${relative(source, target)}`));
    expect(wrong).toEqual([]);
  });

  it("names a language in packs and their loader only", () => {
    const wrong = files.filter((file) => /[=!]== "(?:de|en)"|case "(?:de|en)"/.test(readFileSync(file, "utf8"))).map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });

  it("keeps the clock, the locale and chance out, but for the one clock of progress and summaries", () => {
    const wrong = files.filter((file) => !file.endsWith(join("batch", "clock.ts"))).filter((file) => /Date\.now|new Date\(\)|performance\.now|Math\.random|toLocale\w*\(|localeCompare|Intl\.Collator/.test(readFileSync(file, "utf8"))).map((file) => relative(source, file));
    expect(wrong).toEqual([]);
  });
});
