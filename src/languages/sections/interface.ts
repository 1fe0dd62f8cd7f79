import type { ActorType, Certainty, ClaimType, Polarity } from "../../stages/layers.ts";

/** A claim type's name, and the two letters, its first, that mark it in a text. */
export interface TypeWords {
  readonly name: string;
  readonly mark: string;
}

/** The words of pages, reports and spreadsheets for readers of one language. */
export interface InterfaceWords {
  /** ISO 639-1. */
  readonly code: string;
  /** How spreadsheets of this language's readers separate cells and write decimals. */
  readonly spreadsheet: { readonly delimiter: string; readonly decimal: string };
  readonly types: Readonly<Record<ClaimType, TypeWords>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly actorTypes: Readonly<Record<ActorType, string>>;
  /** From January. */
  readonly months: readonly string[];
  /** "D", "M" and "Y" stand for day, month name and year. */
  readonly dayPattern: string;
  readonly words: PageWords;
  readonly report: ReportWords;
}

/** Words that stand alone on a page; "#" is where a number goes, "@" where a name goes. */
export interface PageWords {
  readonly percent: string;
  readonly skip: string;
  readonly article: string;
  readonly author: string;
  readonly unnamed: string;
  readonly by: string;
  readonly claims: string;
  readonly claim: string;
  readonly ofClaims: string;
  readonly type: string;
  readonly source: string;
  readonly certainty: string;
  readonly polarity: string;
  readonly checkWorthiness: string;
  readonly actors: string;
  readonly actor: string;
  readonly dates: string;
  readonly filters: string;
  readonly all: string;
  readonly anyone: string;
  readonly threshold: string;
  readonly reset: string;
  readonly whoSays: string;
  readonly whoSaysNote: string;
  readonly others: string;
  readonly mentions: string;
  readonly mentionsNote: string;
  readonly timeline: string;
  readonly undated: string;
  readonly register: string;
  readonly registerNote: string;
  readonly toText: string;
  readonly legendNote: string;
  readonly escapeHint: string;
  readonly madeBy: string;
  readonly more: string;
}

/** Words of a report across articles, with places as in a page's. */
export interface ReportWords {
  readonly title: string;
  readonly between: string;
  readonly facts: string;
  readonly travelling: string;
  readonly travellingNote: string;
  readonly inArticles: string;
  readonly bySources: string;
  readonly bySource: string;
  readonly worthiest: string;
  readonly pairs: string;
  readonly pairsNote: string;
  readonly about: string;
  readonly claimCount: string;
  readonly overTime: string;
  readonly example: string;
  readonly sourcesByArticle: string;
  readonly published: string;
  readonly actorsByMentions: string;
  readonly mentionCount: string;
  readonly articleCount: string;
  readonly made: string;
  readonly aboutCount: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly year: string;
  readonly moreInTable: string;
  readonly noRepeats: string;
}
