import { claimTypes } from "../reading-aid.ts";
import { readableSpan } from "./days.ts";
import { html, nothing, type Markup } from "./html.ts";
import { percent, phrase, type View } from "./view.ts";

/** Filters by type, source, actor and check-worthiness; the types' lines and letters are explained on the way. */
export function filters(view: View): Markup {
  const { words, types } = view.interfaceWords;
  const { claims, document } = view;
  const count = (type: string): number => claims.filter(({ claim }) => claim.type === type).length;
  const sources = [...new Set(claims.map(({ source }) => source))];
  const actors = document.actors.filter(({ id }) => claims.some(({ claim }) => claim.actors.includes(id)));
  const option = (value: string, label: string): Markup => html`<option value="${value}">${label}</option>`;
  return html`<form class="filters" id="filters" aria-labelledby="filters-heading">
<h2 id="filters-heading">${words.filters}</h2>
<fieldset><legend>${words.type}</legend>
${claimTypes.filter((type) => count(type) > 0).map((type) => html`<label><input type="checkbox" name="type" value="${type}" checked> <span class="letters" aria-hidden="true">${types[type].mark}</span> <span class="claim ${type}">${types[type].name}</span> <span class="quiet">${count(type)}</span></label>
`)}</fieldset>
<label for="source">${words.source}</label>
<select id="source" name="source"><option value="">${words.all}</option>${sources.map((source) => option(source, source))}</select>
<label for="actor">${words.actor}</label>
<select id="actor" name="actor"><option value="">${words.anyone}</option>${actors.map(({ id, name }) => option(id, name ?? id))}</select>
<label for="worth">${words.threshold} <output for="worth" data-pattern="${words.percent}">${percent(0, view.interfaceWords)}</output></label>
<input id="worth" name="worth" type="range" min="0" max="100" step="5" value="0">
<p class="result"><span role="status" data-pattern="${words.ofClaims}">${phrase(words.ofClaims, claims.length, claims.length)}</span> <button type="reset">${words.reset}</button></p>
<p class="note">${words.legendNote}</p>
</form>`;
}

/** Who is named, most often first, with a stroke for each mention. */
export function actorList({ document, analysis: { article, layers }, interfaceWords: { words, actorTypes } }: View): Markup {
  if (document.actors.length === 0) return nothing;
  const ranked = document.actors.map((actor, index) => ({ actor, mentions: layers.actors[index].mentions })).sort((a, b) => b.mentions.length - a.mentions.length);
  const place = (position: number): string => ((position / Math.max(1, article.text.length)) * 100).toFixed(1);
  return html`<section class="actors" aria-labelledby="actors-heading">
<h2 id="actors-heading">${words.actors}</h2>
<ul>
${ranked.map(({ actor: { name, type, wikidata }, mentions }) => html`<li><span class="name">${wikidata === null ? html`${name ?? ""}` : html`<a href="https://www.wikidata.org/wiki/${wikidata}">${name ?? ""}</a>`}</span> <span class="quiet">${actorTypes[type]}, ${phrase(words.mentions, mentions.length)}</span>
<svg class="spark" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path d="${mentions.map(({ start }) => `M${place(start)} 0V10`).join("")}"/></svg></li>
`)}</ul>
<p class="note">${words.mentionsNote}</p>
</section>`;
}

/** The dates in the calendar's order, by years; those without a place in it at the end. */
export function timeline(view: View): Markup {
  const { document, interfaceWords } = view;
  if (document.dates.length === 0) return nothing;
  const { words } = interfaceWords;
  const placed = document.dates.filter(({ from }) => from !== null).sort((a, b) => (a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : 0));
  const years = new Map<string, typeof placed>();
  for (const date of placed) years.set(date.from!.slice(0, 4), [...(years.get(date.from!.slice(0, 4)) ?? []), date]);
  const loose = document.dates.filter(({ from }) => from === null);
  const groups = [...years, ...(loose.length === 0 ? [] : [[words.undated, loose] as const])];
  return html`<section class="timeline" aria-labelledby="timeline-heading">
<h2 id="timeline-heading">${words.timeline}</h2>
${groups.map(([heading, dates]) => html`<h3>${heading}</h3>
<ol>${dates.map((date) => timelineEntry(date, view))}</ol>
`)}</section>`;
}

/** A date's days, leading to its place in the text, and its words where they are others. */
function timelineEntry(date: View["document"]["dates"][number], { document, interfaceWords }: View): Markup {
  const days = readableSpan(date, interfaceWords);
  const words = date.text === null || date.text === days ? nothing : html` <span class="quiet" lang="${document.document.language}">${date.text}</span>`;
  return html`<li><a href="#date-${date.id.slice(1)}">${days}</a>${words}</li>`;
}
