import { parseArgs } from "node:util";

/** What every evaluation gets: folders from the command line and whether to list misses. */
export interface EvalOptions {
  readonly data: string;
  readonly gold: string;
  readonly language: string | null;
  readonly errors: boolean;
}

const evaluations: Readonly<Record<string, () => Promise<{ evaluate(options: EvalOptions): Promise<void> }>>> = {
  sentences: () => import("./sentences.ts"),
  claims: () => import("./claims.ts"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    gold: { type: "string", default: "../shared/gold" },
    lang: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});
const [stage] = positionals;
if (stage === undefined || !Object.hasOwn(evaluations, stage)) {
  console.error(`usage: npm run eval -- STAGE [--data DIR] [--gold DIR] [--lang de|en] [--errors]\nstages: ${Object.keys(evaluations).join(", ")}`);
  process.exit(2);
}
const { evaluate } = await evaluations[stage]();
await evaluate({ data: values.data, gold: values.gold, language: values.lang ?? null, errors: values.errors });
