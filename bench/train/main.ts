import { parseArgs } from "node:util";

/** What every training run gets from the command line. */
export interface TrainOptions {
  /** Folder of the corpora. */
  readonly data: string;
  readonly language: string;
  /** Folder that the model files are written to. */
  readonly models: string;
  /** nouns.csv of the Python package german-nouns 1.2.5 (CC BY-SA 4.0); only the German tagger needs it. */
  readonly nouns: string;
}

const trainings: Readonly<Record<string, () => Promise<{ train(options: TrainOptions): Promise<void> }>>> = {
  claims: () => import("./claims.ts"),
  quotes: () => import("./quotes.ts"),
  names: () => import("./recogniser.ts"),
  tagger: () => import("./morphology.ts"),
  parser: () => import("./parser.ts"),
  verbs: () => import("./verbs.ts"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    models: { type: "string", default: "models" },
    nouns: { type: "string", default: "german_nouns/nouns.csv" },
  },
});
const [language, model] = positionals;
if (language === undefined || model === undefined || !Object.hasOwn(trainings, model)) {
  console.error(`usage: npm run train -- de|en MODEL [--data DIR] [--models DIR] [--nouns FILE]\nmodels: ${Object.keys(trainings).join(", ")}`);
  process.exit(2);
}
const { train } = await trainings[model]();
await train({ data: values.data, language, models: values.models, nouns: values.nouns });
