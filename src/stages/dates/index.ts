import type { Article } from "../../article/article.ts";
import type { Timex } from "../layers.ts";
import type { Stage, StageContext } from "../stage.ts";
import { parseIsoDay } from "./calendar.ts";
import { findDates } from "./find.ts";

/**
 * Finds time expressions and resolves them after TIMEX3 (ISO-TimeML) against the day of publication and the dates that
 * the text tells before them.
 */
export const dates: Stage<"dates", "sentences"> = {
  name: "dates",
  needs: ["sentences"],
  adds: "dates",
  run: tagDates,
};

function tagDates(article: Article, { layers, pack, warn }: StageContext<"sentences">): readonly Timex[] {
  const { published } = article.metadata;
  const found = findDates(article.text, layers.sentences, pack.dates, published === null ? null : parseIsoDay(published));
  return found.map(({ start, end, type, value, from, to, sentence, impossible }): Timex => {
    if (impossible) {
      const message = `There is no such day: ${article.text.slice(start, end)}.`;
      warn({ code: "impossible-date", severity: "warning", message, span: { start, end } });
    }
    return { start, end, type, value, from, to, sentence };
  });
}
