import type { FormatOptions, OutputFormat } from "./format.ts";

/** The output formats by name, each loaded only when it is asked for. */
const loaders = {
  json: async () => (await import("./json.ts")).json,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
  pretty: async (options: FormatOptions) => (await import("./pretty.ts")).pretty(options),
  csv: async (options: FormatOptions) => (await import("./csv.ts")).csv(options),
  html: async (options: FormatOptions) => (await import("./html.ts")).html(options),
  markdown: async (options: FormatOptions) => (await import("./markdown.ts")).markdown(options),
  webannotation: async () => (await import("./webannotation.ts")).webannotation,
  brat: async () => (await import("./brat.ts")).brat,
  timeml: async () => (await import("./timeml.ts")).timeml,
  conllu: async () => (await import("./conllu.ts")).conllu,
} as const satisfies Readonly<Record<string, (options: FormatOptions) => Promise<OutputFormat>>>;

export type FormatName = keyof typeof loaders;

/** All names that --format takes. */
export const formatNames = Object.keys(loaders) as readonly FormatName[];

/** Loads an output format. */
export function loadFormat(name: FormatName, options: FormatOptions): Promise<OutputFormat> {
  return loaders[name](options);
}
