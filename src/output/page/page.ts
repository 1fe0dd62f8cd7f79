import type { InterfaceWords } from "../../languages/sections/interface.ts";
import type { Result } from "../formats/format.ts";
import { authorsOf } from "../reading-aid.ts";
import { readableDate } from "./days.ts";
import { html, nothing, type Markup } from "./html.ts";
import { actorList, filters, timeline } from "./panels.ts";
import { register } from "./register.ts";
import { shell } from "./shell.ts";
import { sourceBar } from "./sources.ts";
import { articleText } from "./text.ts";
import { phrase, viewOf, type View } from "./view.ts";

/** An article with its claims as one self-contained page, which loads nothing and reads without its script too. */
export function page(result: Result, interfaceWords: InterfaceWords): string {
  const view = viewOf(result, interfaceWords);
  const { document } = result;
  const { words, code } = interfaceWords;
  const { head, body } = articleText(view);
  const claimed = document.claims.length > 0;
  return shell({
    language: code,
    title: document.document.title ?? document.source.id,
    styles: ["base.css", "page.css"],
    script: "page.js",
    body: html`<a class="skip" href="#claims">${words.skip}</a>
<main>
<article lang="${document.document.language}" aria-label="${words.article}">
<header>
${head}${facts(view)}
</header>
${claimed ? sourceBar(view) : nothing}
<div class="text">
${body}</div>
</article>
${claimed ? filters(view) : nothing}
<div class="panels">${actorList(view)}
${timeline(view)}</div>
${claimed ? register(view) : nothing}
</main>
<footer><p>${phrase(words.madeBy, document.generator.version)}</p></footer>
<div id="card" data-hint="${words.escapeHint}" aria-hidden="true" hidden></div>`,
  }).text;
}

/** Who wrote it, when, and how much is claimed. */
function facts({ document, interfaceWords, analysis }: View): Markup {
  const { words, code } = interfaceWords;
  const { published, publishedFrom } = document.document;
  const bylined = analysis.article.blocks.some(({ role }) => role === "byline");
  const authors = bylined ? "" : authorsOf(document);
  const count = document.claims.length;
  const parts = [
    ...(authors === "" ? [] : [html`<span>${phrase(words.by, authors)}</span>`]),
    ...(published === null || (bylined && publishedFrom === "text") ? [] : [html`<time datetime="${published}">${readableDate(published, interfaceWords)}</time>`]),
    html`<span>${phrase(count === 1 ? words.claim : words.claims, count)}</span>`,
    ...(count === 0 ? [] : [html`<span class="jump"><a href="#filters">${words.filters}</a></span>`]),
  ];
  return html`<p class="facts" lang="${code}">${parts}</p>`;
}
