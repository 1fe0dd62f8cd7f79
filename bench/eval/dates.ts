import { join } from "node:path";
import { expressionsOf, readGoldDates, readRows, tag, type Expression, type Sample } from "./dates/corpora.ts";
import { asKrauts } from "./dates/krauts.ts";
import { compare, isRight, score, type DateScore } from "./dates/score.ts";
import type { EvalOptions, Figures } from "./main.ts";

interface Result {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** True where a value counts only with its type, as in the gold. */
  readonly withType: boolean;
}

/**
 * Time expressions against the gold articles, KRAUTS (github.com/JannikStroetgen/KRAUTS), WikiWars and WikiWarsDE
 * (timexportal.info), with HeidelTime's own output where there is one.
 */
export async function evaluate({ data, gold, language, errors }: EvalOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const result of await results(data, gold, language)) {
    const figure = score(result.samples, result.withType);
    console.log(`${result.name.padEnd(24)} ${show(figure)}`);
    for (const [name, value] of Object.entries(figure)) figures[`${result.name} ${name}`] = value;
    if (errors && !result.name.includes("HeidelTime")) listErrors(result);
  }
  return figures;
}

async function results(data: string, gold: string, language: string | null): Promise<readonly Result[]> {
  const all: Result[] = [];
  for (const code of ["de", "en"]) {
    if (language !== null && language !== code) continue;
    all.push({ name: `gold ${code}`, samples: await readGoldDates(gold, code), withType: true });
    all.push({ name: `WikiWars ${code}`, samples: await readRows(join(data, code, `dates/wikiwars-${code}.jsonl`), (row) => tag(row.text, code, row.date, false)), withType: false });
    if (code !== "de") continue;
    const krauts = join(data, "de/dates/krauts-dolomiten100.jsonl");
    all.push({ name: "KRAUTS", samples: await readRows(krauts, async (row) => (await tag(row.text, "de", row.date, false)).map((e) => asKrauts(e, row.text))), withType: false });
    all.push({ name: "KRAUTS HeidelTime", samples: await heidelTime(krauts), withType: false });
  }
  return all.filter(({ samples }) => samples.length > 0);
}

async function heidelTime(file: string): Promise<readonly Sample[]> {
  const found = new Map<string, readonly Expression[]>();
  await readRows(file.replace(".jsonl", ".heideltime.jsonl"), async (row) => {
    found.set(row.id, expressionsOf(row));
    return [];
  });
  return readRows(file, async (row) => found.get(row.id) ?? []);
}

function show({ strict, relaxed, value }: DateScore): string {
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
  return `strict ${percent(strict)}   relaxed ${percent(relaxed)}   relaxed + value ${percent(value)}`;
}

function listErrors({ name, samples, withType }: Result): void {
  for (const sample of samples) {
    const { pairs, missed, extra } = compare(sample);
    const line = (kind: string, { start, end }: Expression, note: string): void => {
      const context = `${sample.text.slice(Math.max(0, start - 40), start)}[${sample.text.slice(start, end)}]${sample.text.slice(end, end + 25)}`;
      console.log(`${name}\t${sample.name}\t${kind}\t${context.replaceAll(/\s+/g, " ")}\t${note}`);
    };
    for (const expression of missed) line("missed", expression, expression.value);
    for (const expression of extra) line("extra", expression, expression.value);
    for (const pair of pairs) {
      if (!isRight(pair, withType)) line("value", pair.found, `want ${pair.wanted.type ?? ""} ${pair.wanted.value}, got ${pair.found.type} ${pair.found.value}`);
      if (pair.wanted.start !== pair.found.start || pair.wanted.end !== pair.found.end) line("extent", pair.found, `want ${sample.text.slice(pair.wanted.start, pair.wanted.end)}`);
    }
  }
}
