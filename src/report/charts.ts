import { html, nothing, type Markup } from "../output/page/html.ts";
import { phrase } from "../output/page/view.ts";
import { fileNames } from "./tables.ts";
import type { ReportView } from "./view.ts";

/** Most years that the calendar shows, those that are named most. */
const mostYears = 24;

/** A bar for each month of the report; what it shows stands beside it in numbers or in the tables. */
export function bars(counts: ReadonlyMap<string, number>, { months }: ReportView): Markup {
  if (months.length < 2) return nothing;
  const most = Math.max(1, ...counts.values());
  const height = (month: string): number => Math.round(((counts.get(month) ?? 0) / most) * 10);
  const path = months.flatMap((month, index) => (height(month) === 0 ? [] : [`M${index + 0.5} 10V${10 - height(month)}`])).join("");
  return html`<svg class="bars" viewBox="0 0 ${months.length} 10" preserveAspectRatio="none" aria-hidden="true"><path d="${path}" style="stroke-width:${Math.max(2, Math.round(70 / months.length))}"/></svg>`;
}

/** Years by months, with how often each month or a day in it is named. */
export function calendar({ tally, interfaceWords }: ReportView): Markup {
  const { report, months } = interfaceWords;
  const years = new Map<string, number[]>();
  for (const { from, to, mentions } of tally.dates.values()) {
    if (from.slice(0, 7) !== to.slice(0, 7)) continue;
    const year = years.get(from.slice(0, 4)) ?? Array.from({ length: 12 }, () => 0);
    year[Number(from.slice(5, 7)) - 1] += mentions;
    years.set(from.slice(0, 4), year);
  }
  if (years.size === 0) return nothing;
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const shown = [...years].sort((a, b) => total(b[1]) - total(a[1])).slice(0, mostYears).sort((a, b) => Number(a[0]) - Number(b[0]));
  const most = Math.max(...shown.flatMap(([, counts]) => counts));
  const step = (count: number): number => Math.ceil((count / most) * 4);
  const left = years.size - shown.length;
  return html`<section aria-labelledby="calendar">
<h2 id="calendar">${report.calendar}</h2>
<p class="note">${report.calendarNote}</p>
<div class="scroll" role="region" aria-label="${report.calendar}" tabindex="0"><table class="calendar"><thead><tr><th scope="col">${report.year}</th>${months.map((month) => html`<th scope="col"><abbr title="${month}">${month.slice(0, 3)}</abbr></th>`)}</tr></thead>
<tbody>${shown.map(([year, counts]) => html`<tr><th scope="row">${year}</th>${counts.map((count) => html`<td class="count heat${step(count)}">${count === 0 ? "" : count}</td>`)}</tr>
`)}</tbody></table></div>
${left === 0 ? nothing : html`<p class="note">${phrase(report.moreInTable, left, fileNames.dates)}</p>`}
</section>`;
}
