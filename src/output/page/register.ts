import { readableSpan } from "./days.ts";
import { html, nothing, type Markup } from "./html.ts";
import { worthStep } from "./marks.ts";
import { percent, type ShownClaim, type View } from "./view.ts";

/** All claims one below the other: what a card shows, what paper shows, and what those hear who do not see the marks. */
export function register(view: View): Markup {
  const { words } = view.interfaceWords;
  return html`<section class="register" id="claims" aria-labelledby="claims-heading" tabindex="-1">
<h2 id="claims-heading">${words.register}</h2>
<p class="note">${words.registerNote}</p>
<ol>
${view.claims.map((shown) => entry(shown, view))}</ol>
</section>`;
}

function entry({ claim, source }: ShownClaim, view: View): Markup {
  const { interfaceWords, document, actorNames } = view;
  const { words, types, certainties, polarities } = interfaceWords;
  const dates = document.dates.filter(({ id }) => claim.dates.includes(id));
  const certainty = [certainties[claim.certainty], ...(claim.polarity === "negated" ? [polarities.negated] : [])].join(", ");
  return html`<li id="entry-${claim.id}" data-claim="${claim.id}" data-type="${claim.type}" data-source="${source}" data-actors="${claim.actors.join(" ")}" data-worth="${Math.round(claim.checkWorthiness * 100)}">
<p class="kind"><a class="number" href="#mark-${claim.id}" aria-label="${claim.id}: ${words.toText}">${claim.id}</a> <span class="type ${claim.type}">${types[claim.type].name}</span> <span class="source">${source}</span></p>
<p class="words" lang="${document.document.language}">${claim.text ?? ""}</p>
<dl>
<div><dt>${words.certainty}</dt><dd>${certainty}</dd></div>
<div><dt>${words.checkWorthiness}</dt><dd><span class="meter worth${worthStep(claim)}" aria-hidden="true"><i style="width:${Math.round(claim.checkWorthiness * 100)}%"></i></span> ${percent(claim.checkWorthiness, interfaceWords)}</dd></div>
${claim.actors.length === 0 ? nothing : html`<div><dt>${words.actors}</dt><dd>${claim.actors.map((id) => actorNames.get(id) ?? id).join(", ")}</dd></div>`}
${dates.length === 0 ? nothing : html`<div><dt>${words.dates}</dt><dd>${dates.map((date) => readableSpan(date, interfaceWords)).join(", ")}</dd></div>`}
</dl>
</li>
`;
}
