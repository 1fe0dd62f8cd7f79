import type { Contractions } from "../../languages/sections/contractions.ts";
import type { Analysis } from "../../pipeline/pipeline.ts";
import type { KlartextDocument } from "../document.ts";

/** One article's result, with what some formats need beside the document. */
export interface Result {
  readonly document: KlartextDocument;
  /** The article, raw text included, and its layers in the reading text. */
  readonly analysis: Analysis;
  /** How the article's language contracts words, for CoNLL-U. */
  readonly contractions: Contractions;
}

/** A format that gives each article files of its own ("a.txt.json"). Rendering runs in workers: it is pure. */
export interface ArticleFormat {
  readonly per: "article";
  /** What is put behind the article's name for each of its files; the first goes to standard output. */
  readonly endings: readonly string[];
  /** True if the texts of several articles may follow each other on standard output. */
  readonly streams: boolean;
  /** The text of each file, in the order of `endings`. */
  render(result: Result): readonly string[];
}

/** A format in which the articles of a run follow each other, in one file or in several tables. Rendering runs in workers. */
export interface RunFormat {
  readonly per: "run";
  /** The names of the run's files in the output folder; the first goes to standard output. */
  readonly files: readonly string[];
  /** What opens each file, in the order of `files`: a byte order mark, a table's header, or nothing. */
  readonly opening: readonly string[];
  /**
   * What an article adds to each file, in the order of `files`; from the document and the decoded article alone, so that
   * a finished result can be taken up again.
   */
  render(document: KlartextDocument, raw: string): readonly string[];
}

export type OutputFormat = ArticleFormat | RunFormat;

export const tableNames = ["claims", "actors", "dates", "quotes"] as const;
export type TableName = (typeof tableNames)[number];

/** What the command line says of formats; each format takes what concerns it. It crosses to workers: plain data only. */
export interface FormatOptions {
  /** Whether "pretty" may use colour. */
  readonly colors: boolean;
  /** Columns that "pretty" wraps at. */
  readonly width: number;
  /** The one table that "csv" writes; all of them by default. */
  readonly table?: TableName;
  /** Whether "csv" is for a spreadsheet rather than for programs. */
  readonly excel?: boolean;
  /** Code of the language that readers of pages and spreadsheets speak; each article's own by default. */
  readonly interfaceLanguage?: string;
}
