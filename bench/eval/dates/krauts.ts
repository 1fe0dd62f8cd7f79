import type { Expression } from "./corpora.ts";

/** How KRAUTS (Strötgen et al., 2018) draws extents where klartext draws others. */
type Convention = (expression: Expression, text: string) => Expression;

/** "in [den vergangenen Tagen]": an article behind a preposition belongs to the expression. */
const takesArticle: Convention = (expression, text) => {
  const article = /(?:^|\s)(?:in|an|auf|über|während|ab|seit|für|innerhalb|nach) ((?:der|die|das|den|dem|des)\s+)$/iu.exec(text.slice(Math.max(0, expression.start - 24), expression.start));
  return article ? { ...expression, start: expression.start - article[1].length } : expression;
};

/** "vor [fünf Jahren]": what lies so far back is a duration, without its preposition. */
const measuresDistance: Convention = (expression, text) => {
  const slice = text.slice(expression.start, expression.end);
  if (!/^(?:vor|in) .*(?:tag|woche|monat|jahr|minute|stunde)/iu.test(slice) || expression.duration === undefined) return expression;
  return { start: expression.start + slice.indexOf(" ") + 1, end: expression.end, type: "DURATION", value: expression.duration };
};

const conventions: readonly Convention[] = [measuresDistance, takesArticle];

/** An expression as KRAUTS would draw it. */
export function asKrauts(expression: Expression, text: string): Expression {
  return conventions.reduce((adapted, convention) => convention(adapted, text), expression);
}
