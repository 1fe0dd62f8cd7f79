import type { Article } from "../../article/article.ts";
import type { Clause, Timex } from "../layers.ts";
import { contains } from "../../article/span.ts";
import type { Stage, StageContext } from "../stage.ts";
import { parseIsoDay } from "./calendar.ts";
import { findDates, type TenseAt } from "./find.ts";

/**
 * Finds time expressions and resolves them after TIMEX3 (ISO-TimeML) against the day of publication and the dates that
 * the text tells before them.
 */
export const dates: Stage<"dates", "sentences" | "tokens" | "clauses"> = {
  name: "dates",
  needs: ["tokens", "sentences", "clauses"],
  adds: "dates",
  run: tagDates,
};

function tagDates(article: Article, { layers, pack, warn }: StageContext<"sentences" | "tokens" | "clauses">): readonly Timex[] {
  const { published } = article.metadata;
  const found = findDates(article.text, layers.sentences, pack.dates, published === null ? null : parseIsoDay(published), clauseTenses(layers.clauses));
  return found.map(({ start, end, type, value, from, to, sentence, impossible }): Timex => {
    if (impossible) {
      const message = `There is no such day: ${article.text.slice(start, end)}.`;
      warn({ code: "impossible-date", severity: "warning", message, span: { start, end } });
    }
    return { start, end, type, value, from, to, sentence };
  });
}

/** Looks up the tense of the smallest finite clause around a span. */
function clauseTenses(clauses: readonly Clause[]): TenseAt {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const list = bySentence.get(clause.sentence);
    if (list) list.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  return (sentence, start, end) => {
    const around = (bySentence.get(sentence) ?? []).filter((clause) => contains(clause, { start, end }));
    around.sort((a, b) => a.end - a.start - (b.end - b.start));
    return around[0]?.tense ?? null;
  };
}
