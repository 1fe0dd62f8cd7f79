import type { Block } from "../../article/article.ts";
import { lanes, segments, type Piece } from "./lanes.ts";
import { html, Markup, nothing } from "./html.ts";
import type { ShownClaim, View } from "./view.ts";
import { markOf, worthStep } from "./marks.ts";

/** How far apart underlines can be told at most; claims deeper than that share the last line. */
const mostLanes = 4;

/** The article's blocks with their claims marked, and the title's part of it apart. */
export function articleText(view: View): { readonly head: Markup; readonly body: Markup } {
  const { blocks, metadata } = view.analysis.article;
  const marked = marker(view);
  const first = blocks.findIndex(({ role }) => role === "body" || role === "heading" || role === "caption");
  const headEnd = first < 0 ? blocks.length : first;
  const hasTitle = blocks.slice(0, headEnd).some(({ role }) => role === "title");
  const title = hasTitle ? nothing : html`<h1>${metadata.title ?? view.document.source.id}</h1>`;
  return {
    head: html`${title}${blocks.slice(0, headEnd).map((block) => blockMarkup(block, marked(block)))}`,
    body: html`${blocks.slice(headEnd).map((block) => blockMarkup(block, marked(block)))}`,
  };
}

function blockMarkup({ role }: Block, content: Markup): Markup {
  switch (role) {
    case "title": return html`<h1>${content}</h1>\n`;
    case "subtitle": return html`<p class="deck">${content}</p>\n`;
    case "byline": return html`<p class="byline">${content}</p>\n`;
    case "heading": return html`<h2>${content}</h2>\n`;
    case "caption": return html`<p class="caption">${content}</p>\n`;
    case "body": return html`<p>${content}</p>\n`;
  }
}

/** Marks the claims, dates and speaker labels of a block. */
function marker(view: View): (block: Block) => Markup {
  const { claims, analysis: { article, layers } } = view;
  const pieces: Piece[] = claims.flatMap(({ place }, item) => place.spans.map(({ start, end }) => ({ start, end, item })));
  const levels = lanes(claims.map(({ place }) => place)).map((lane) => Math.min(lane, mostLanes - 1));
  const begun = new Set<number>();
  const open = ({ item }: Piece): string => {
    const opening = claimOpening(claims[item], levels[item], view, !begun.has(item));
    begun.add(item);
    return opening.text;
  };
  return (block) => {
    const dates = new Map(layers.dates.map(({ start }, index) => [start, index] as const).filter(([start]) => block.start <= start && start < block.end));
    const points: Piece[] = [...dates.keys()].map((start) => ({ start, end: block.end, item: -1 }));
    const label: Piece[] = block.label === null ? [] : [{ ...block.label, item: -2 }];
    let markup = "";
    let stack: readonly Piece[] = [];
    for (const { start, end, over } of segments(block, [...pieces, ...points, ...label])) {
      const wanted = over.filter(({ item }) => item >= 0);
      const shared = stack.findIndex((piece, at) => piece !== wanted[at]);
      const kept = shared < 0 ? stack.length : shared;
      markup += "</span>".repeat(stack.length - kept) + wanted.slice(kept).map(open).join("");
      stack = wanted;
      const date = dates.get(start);
      const words = html`${date === undefined ? nothing : html`<span id="date-${date + 1}"></span>`}${article.text.slice(start, end)}`.text;
      markup += over.some(({ item }) => item === -2) ? `<b>${words}</b>` : words;
    }
    return new Markup(markup + "</span>".repeat(stack.length));
  };
}

/** The tag that opens a claim's piece; where the claim begins, its letters lead to its entry in the list. */
function claimOpening({ claim }: ShownClaim, lane: number, view: View, begins: boolean): Markup {
  const piece = html`<span class="claim ${claim.type} worth${worthStep(claim)} lane${lane}" data-claim="${claim.id}">`;
  return begins ? html`${piece}<a class="mark" id="mark-${claim.id}" href="#entry-${claim.id}" aria-describedby="entry-${claim.id}">${markOf(claim, view.interfaceWords)}</a>` : piece;
}
