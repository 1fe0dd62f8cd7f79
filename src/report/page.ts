import { html, nothing, type Markup } from "../output/page/html.ts";
import { readableDate } from "../output/page/days.ts";
import { shell } from "../output/page/shell.ts";
import { percent, phrase } from "../output/page/view.ts";
import { bars, calendar } from "./charts.ts";
import { fileNames } from "./tables.ts";
import type { ArticleTally, SourceTally } from "./tally.ts";
import { shownAtMost, type ReportView, type ShownClaim } from "./view.ts";

/** A report as one self-contained page. */
export function reportPage(view: ReportView): string {
  const { tally, interfaceWords, months } = view;
  const { words, report, code } = interfaceWords;
  const title = phrase(report.title, tally.articles.length);
  const span = months.length === 0 ? nothing : html`<span>${phrase(report.between, readableDate(months[0], interfaceWords), readableDate(months[months.length - 1], interfaceWords))}</span>`;
  return shell({
    language: code,
    title,
    styles: ["base.css", "report.css"],
    script: null,
    body: html`<main>
<header><h1>${title}</h1>
<p class="facts">${span}<span>${phrase(report.facts, tally.claims, tally.actors.size, tally.dates.size)}</span></p></header>
${travelling(view)}
${worthiest(view)}
${pairs(view)}
${sources(view)}
${actors(view)}
${calendar(view)}
</main>
<footer><p>${phrase(words.madeBy, view.version)}</p></footer>`,
  }).text;
}

function travelling(view: ReportView): Markup {
  const { groups, shown, tally, interfaceWords } = view;
  const { report } = interfaceWords;
  const list = groups.slice(0, shownAtMost.groups).map(({ claims, articles, sources, worth }) => {
    const wordings = claims.flatMap((claim) => shown.get(claim) ?? []);
    if (wordings.length === 0) return nothing;
    return html`<li><details><summary><span class="words" lang="${wordings[0].article.language}">${wordings[0].claim.text ?? ""}</span>
<span class="facts"><span>${phrase(report.inArticles, articles)}</span><span>${phrase(sources === 1 ? report.bySource : report.bySources, sources)}</span><span>${percent(worth, interfaceWords)}</span>${bars(countMonths(claims.map((claim) => tally.articles[tally.articleOf.at(claim)].published)), view)}</span></summary>
<ul>${wordings.map((wording) => html`<li>${claimLine(wording, view)}</li>`)}</ul></details></li>
`;
  });
  const content = groups.length === 0 ? html`<p>${report.noRepeats}</p>` : html`<ol class="claims">${list}</ol>${rest(groups.length - shownAtMost.groups, fileNames.repeated, view)}`;
  return section("travelling", report.travelling, html`<p class="note">${report.travellingNote}</p>${content}`);
}

function worthiest(view: ReportView): Markup {
  const lines = view.worthiest.flatMap((claim) => view.shown.get(claim) ?? []).map((shown) => html`<li>${claimLine(shown, view)}</li>`);
  return lines.length === 0 ? nothing : section("worthiest", view.interfaceWords.report.worthiest, html`<ol class="claims">${lines}</ol>`);
}

/** A claim's words, then who says so, where and when. */
function claimLine({ claim, article }: ShownClaim, { interfaceWords }: ReportView): Markup {
  const published = article.published === null ? nothing : html`<span><time datetime="${article.published}">${readableDate(article.published, interfaceWords)}</time></span>`;
  return html`<span class="words" lang="${article.language}">${claim.text ?? claim.key}</span>
<span class="facts"><b>${speaker(claim.source, interfaceWords)}</b><span>${interfaceWords.types[claim.type].name}</span><span><span class="meter" aria-hidden="true"><i style="width:${Math.round(claim.checkWorthiness * 100)}%"></i></span> ${percent(claim.checkWorthiness, interfaceWords)}</span><span><cite lang="${article.language}">${article.title ?? article.id}</cite></span>${published}</span>`;
}

function pairs(view: ReportView): Markup {
  const { pairs: all, tally, shown, interfaceWords } = view;
  const { report, words } = interfaceWords;
  if (all.length === 0) return nothing;
  const rows = all.slice(0, shownAtMost.pairs).map((pair) => {
    const top = shown.get(pair.top.claim);
    return html`<tr><th scope="row">${speaker(pair.source, interfaceWords)}</th><td>${tally.actors.get(pair.about)?.name ?? pair.about}</td><td class="count">${pair.claims}</td><td>${bars(pair.months, view)}</td><td class="words" lang="${top?.article.language ?? interfaceWords.code}">${top?.claim.text ?? ""}</td></tr>
`;
  });
  const table = tableOf(report.pairs, [words.source, report.about, report.claimCount, report.overTime, report.example], rows, [report.claimCount]);
  return section("pairs", report.pairs, html`<p class="note">${report.pairsNote}</p>${table}${rest(all.length - shownAtMost.pairs, fileNames.statements, view)}`);
}

function sources(view: ReportView): Markup {
  const { tally, interfaceWords } = view;
  const { report, words } = interfaceWords;
  const dated = [...tally.articles].sort((a, b) => compare(a.published ?? "~", b.published ?? "~"));
  const rows = dated.slice(0, shownAtMost.articles).map((article) => html`<tr><th scope="row" lang="${article.language}">${article.title ?? article.id}</th><td class="day">${article.published ?? ""}</td><td class="count">${article.claims}</td><td>${sourceList(article, view)}</td></tr>
`);
  const table = tableOf(report.sourcesByArticle, [words.article, report.published, report.claimCount, words.source], rows, [report.claimCount]);
  return section("sources", report.sourcesByArticle, html`${table}${rest(tally.articles.length - shownAtMost.articles, fileNames.sources, view)}`);
}

/** An article's sources that speak most, with their share of its claims. */
function sourceList({ sources: all, claims }: ArticleTally, { interfaceWords }: ReportView): Markup {
  const most = all.slice(0, 4).map((source) => html`<span>${speaker(source, interfaceWords)} ${percent(source.claims / Math.max(1, claims), interfaceWords)}</span>`);
  const more = all.length > 4 ? html`<span>${phrase(interfaceWords.words.more, all.length - 4)}</span>` : nothing;
  return html`<span class="facts">${most}${more}</span>`;
}

function actors(view: ReportView): Markup {
  const { tally, interfaceWords } = view;
  const { report, words } = interfaceWords;
  if (tally.actors.size === 0) return nothing;
  const ranked = [...tally.actors.values()].sort((a, b) => b.mentions - a.mentions);
  const rows = ranked.slice(0, shownAtMost.actors).map(({ name, type, mentions, articles, about, made, months }) => html`<tr><th scope="row">${name}</th><td>${interfaceWords.actorTypes[type]}</td><td class="count">${mentions}</td><td class="count">${articles}</td><td class="count">${about}</td><td class="count">${made}</td><td>${bars(months, view)}</td></tr>
`);
  const table = tableOf(report.actorsByMentions, [words.actor, words.type, report.mentionCount, report.articleCount, report.aboutCount, report.made, report.overTime], rows, [report.mentionCount, report.articleCount, report.aboutCount, report.made]);
  return section("actors", report.actorsByMentions, html`${table}${rest(ranked.length - shownAtMost.actors, fileNames.actors, view)}`);
}

function section(id: string, heading: string, content: Markup): Markup {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`;
}

/** A table in a box that scrolls, with keys too, where a window is narrow. */
function tableOf(label: string, columns: readonly string[], rows: readonly Markup[], counts: readonly string[] = []): Markup {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${columns.map((column) => html`<th scope="col"${counts.includes(column) ? html` class="count"` : nothing}>${column}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Where to find what a list leaves out. */
function rest(count: number, file: string, { interfaceWords }: ReportView): Markup {
  return count <= 0 ? nothing : html`<p class="note">${phrase(interfaceWords.report.moreInTable, count, file)}</p>`;
}

/** A source by name; authors are told apart by theirs. */
function speaker(source: Pick<SourceTally, "kind" | "name">, interfaceWords: ReportView["interfaceWords"]): string {
  return source.name ?? (source.kind === "author" ? interfaceWords.words.author : interfaceWords.words.unnamed);
}

function countMonths(days: readonly (string | null)[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const day of days) if (day !== null) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
  return months;
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
