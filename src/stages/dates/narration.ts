import { yearOf, type Period } from "./calendar.ts";
import type { ResolveState } from "./state.ts";

/** Remembers which dates a text has told, so that those after them can count from them. */
export class Narration {
  private last: Period | null = null;
  private inSentence: Period | null = null;
  private dayHere: Period | null = null;
  private dayBefore: Period | null = null;
  private lastDay: Period | null = null;
  private chapter: number | null = null;
  private strangers = 0;

  constructor(private readonly isNarrative: boolean) {}

  beginSentence(): void {
    this.dayBefore = this.dayHere ?? (this.inSentence === null ? this.dayBefore : null);
    this.dayHere = null;
    this.inSentence = null;
  }

  told(): Pick<ResolveState, "told" | "toldInSentence" | "toldDay" | "lastDay" | "chapter"> {
    return { told: this.last, toldInSentence: this.inSentence, toldDay: this.dayHere ?? this.dayBefore, lastDay: this.lastDay, chapter: this.chapter };
  }

  /** Takes note of a date: whether it has a year of its own, opens its sentence, or is all but the whole of it, as in a heading. */
  tell(period: Period, hasYear: boolean, leads: boolean, isHeading: boolean): void {
    if (period.grain === "century" || period.grain === "decade") return;
    if (isHeading && hasYear) this.openChapter(period);
    else if (hasYear && period.grain !== "year") this.leaveChapter(period);
    this.inSentence = period;
    if (period.grain === "day") this.dayHere = this.lastDay = period;
    if (!this.isNarrative || this.last === null || leads || goesOn(this.last, period)) this.last = period;
  }

  private openChapter(period: Period): void {
    this.chapter = period.bc ? null : yearOf(period);
    this.strangers = 0;
  }

  /** A chapter is over when two full dates in a row are of another year. */
  private leaveChapter(period: Period): void {
    this.strangers = yearOf(period) === this.chapter ? 0 : this.strangers + 1;
    if (this.strangers >= 2) this.chapter = null;
  }
}

/** True if a narrative goes on from one date to the next; false for an aside, which leaps back or far ahead, or names but a year. */
function goesOn(last: Period, next: Period): boolean {
  const leap = yearOf(next) - yearOf(last);
  return leap === 0 ? next.grain !== "year" : next.grain !== "year" && leap > 0 && leap <= 1;
}
