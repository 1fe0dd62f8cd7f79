import { parseArgs } from "node:util";
import { checkFloors } from "./floors.ts";

/** What every evaluation gets: folders from the command line and whether to list misses. */
export interface EvalOptions {
  readonly data: string;
  readonly gold: string;
  readonly language: string | null;
  readonly errors: boolean;
  /** Which parts to hold out, one after the other, where a model is trained anew for its evaluation. */
  readonly folds: readonly number[];
  /** A folder that keeps the parts' models, and from which they are taken where it has them; null trains them each time. */
  readonly keep: string | null;
  /** Layers of the parser that is trained, and how many feature rows it keeps; null for those of the shipped one. */
  readonly layers: number | null;
  readonly rows: number | null;
}

/** The figures that an evaluation stands for, by name; floors are set on them. */
export type Figures = Readonly<Record<string, number>>;

/** Prints its tables and returns its figures. */
export type Evaluation = (options: EvalOptions) => Promise<Figures>;

const evaluations: Readonly<Record<string, () => Promise<{ readonly evaluate: Evaluation }>>> = {
  gold: () => import("./gold.ts"),
  baseline: () => import("./baseline.ts"),
  syntax: () => import("./syntax.ts"),
  clauses: () => import("./clauses.ts"),
  intake: () => import("./intake.ts"),
  parser: () => import("./parser.ts"),
  sentences: () => import("./sentences.ts"),
  quotes: () => import("./quotes.ts"),
  claims: () => import("./claims.ts"),
  dates: () => import("./dates.ts"),
  outside: () => import("./outside.ts"),
  actors: () => import("./actors.ts"),
  names: () => import("./names.ts"),
  identities: () => import("./identities.ts"),
  texts: () => import("./texts.ts"),
  report: () => import("./report.ts"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    gold: { type: "string", default: "../shared/gold" },
    lang: { type: "string" },
    errors: { type: "boolean", default: false },
    folds: { type: "string", default: "0,1,2,3,4" },
    keep: { type: "string" },
    layers: { type: "string" },
    rows: { type: "string" },
  },
});
const options: EvalOptions = {
  data: values.data, gold: values.gold, language: values.lang ?? null, errors: values.errors, folds: values.folds.split(",").map(Number),
  keep: values.keep ?? null, layers: values.layers === undefined ? null : Number(values.layers), rows: values.rows === undefined ? null : Number(values.rows),
};
/** Runs an evaluation, named alone or with a language: "syntax en". */
const evaluate = async (name: string): Promise<Figures> => {
  const [stage, language = options.language] = name.split(" ");
  return (await evaluations[stage]()).evaluate({ ...options, language });
};

const [stage] = positionals;
if (stage === "floors") process.exitCode = await checkFloors(evaluate);
else if (stage !== undefined && Object.hasOwn(evaluations, stage)) await evaluate(stage);
else {
  console.error(`usage: npm run eval -- STAGE [--data DIR] [--gold DIR] [--lang de|en] [--errors] [--folds 0,1] [--keep DIR] [--layers N] [--rows N]\nstages: ${[...Object.keys(evaluations), "floors"].join(", ")}`);
  process.exitCode = 2;
}
