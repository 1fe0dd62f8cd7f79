import { loadPack } from "../../../src/languages/load.ts";
import { findDates } from "../../../src/stages/dates/find.ts";
import type { Expression } from "./corpora.ts";

/** How KRAUTS (Strötgen et al., 2018) draws an expression that klartext draws otherwise. */
type Convention = (expression: Expression, text: string) => Expression;

const { dates: section } = await loadPack("de");

/** "vor [fünf Jahren]": what lies so far off is a duration, without its preposition. */
const measuresDistance: Convention = (expression, text) => {
  const slice = text.slice(expression.start, expression.end);
  const preposition = /^(?:vor|in) /iu.exec(slice);
  if (expression.type !== "DATE" || preposition === null) return expression;
  const rest = slice.slice(preposition[0].length);
  const duration = findDates(rest, [{ start: 0, end: rest.length }], section, null).find(({ type, start }) => type === "DURATION" && start === 0);
  return duration ? { start: expression.start + preposition[0].length, end: expression.end, type: "DURATION", value: duration.value } : expression;
};

/** "in [den vergangenen Tagen]": the article behind a preposition belongs to the expression. */
const takesArticle: Convention = (expression, text) => {
  const before = text.slice(Math.max(0, expression.start - 24), expression.start);
  const article = /\b(?:in|über|während|für|innerhalb|nach) ((?:der|die|das|den|dem|des)\s+)$/iu.exec(before);
  return article ? { ...expression, start: expression.start - article[1].length } : expression;
};

const conventions: readonly Convention[] = [measuresDistance, takesArticle];

/** An expression as KRAUTS would draw it. */
export function asKrauts(expression: Expression, text: string): Expression {
  return conventions.reduce((adapted, convention) => convention(adapted, text), expression);
}
