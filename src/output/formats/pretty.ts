import { Chalk } from "chalk";
import { pretty as prettyText } from "../pretty.ts";
import type { ArticleFormat, FormatOptions } from "./format.ts";

/** The terminal view. */
export function pretty({ colors, width }: FormatOptions): ArticleFormat {
  const chalk = new Chalk({ level: colors ? 1 : 0 });
  return { per: "article", endings: [".pretty.txt"], streams: true, render: ({ document }) => [prettyText(document, chalk, width)] };
}
