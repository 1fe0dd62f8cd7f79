import type { ClauseKind } from "../layers.ts";

/** A clause while its sentence is being read. */
export interface Draft {
  kind: ClauseKind;
  parent: Draft | null;
  /** The conjunction or relative word; -1 if none. */
  connective: number;
  /** The finite verb; -1 while none has been read. */
  finite: number;
  /** Token ranges, end excluded, in text order. */
  readonly ranges: { first: number; end: number }[];
  /** The clause whose auxiliary or modal it shares: "hat A gekauft und B verkauft"; null for most. */
  shares: Draft | null;
}

export function draft(kind: ClauseKind, parent: Draft | null, connective: number): Draft {
  return { kind, parent, connective, finite: -1, ranges: [], shares: null };
}

/** Adds tokens to a clause, joining them to its last range where only punctuation or nothing lies between. */
export function addTokens(clause: Draft, first: number, end: number): void {
  const last = clause.ranges.at(-1);
  if (last && first <= last.end) last.end = Math.max(last.end, end);
  else clause.ranges.push({ first, end });
}
