import type { Block } from "../../article/article.ts";
import { lanes, piecesByBlock, segments, type Piece, type Segment } from "./lanes.ts";
import { html, Markup, nothing } from "./html.ts";
import type { ShownClaim, View } from "./view.ts";
import { markOf, worthStep } from "./marks.ts";

/** How far apart underlines can be told at most; claims deeper than that share the last line. */
const mostLanes = 4;

/** The article's blocks with their claims marked, and the title's part of it apart. */
export function articleText(view: View): { readonly head: Markup; readonly body: Markup } {
  const { blocks, metadata } = view.analysis.article;
  const marked = markBlocks(view);
  const first = blocks.findIndex(({ role }) => role === "body" || role === "heading" || role === "caption");
  const headEnd = first < 0 ? blocks.length : first;
  const hasTitle = blocks.slice(0, headEnd).some(({ role }) => role === "title");
  const title = hasTitle ? nothing : html`<h1>${metadata.title ?? view.document.source.id}</h1>`;
  return {
    head: html`${title}${blocks.slice(0, headEnd).map((block, index) => blockMarkup(block, marked[index]))}`,
    body: html`${blocks.slice(headEnd).map((block, index) => blockMarkup(block, marked[headEnd + index]))}`,
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

/** Marks the claims, dates and speaker labels of all blocks. */
function markBlocks(view: View): Markup[] {
  const { claims, analysis: { article, layers } } = view;
  const claimPieces: Piece[] = claims.flatMap(({ place }, item) => place.spans.map(({ start, end }) => ({ start, end, item })));
  const datePieces: Piece[] = layers.dates.map(({ start, end }, index) => ({ start, end, item: -1 - index }));
  const levels = lanes(claims.map(({ place }) => place)).map((lane) => Math.min(lane, mostLanes - 1));
  const begun = new Set<number>();
  const open = ({ item }: Piece): string => {
    const opening = claimOpening(claims[item], levels[item], view, !begun.has(item));
    begun.add(item);
    return opening.text;
  };
  const over = piecesByBlock(article.blocks, [...claimPieces, ...datePieces]);
  return article.blocks.map((block, number) => {
    const label: Piece[] = block.label === null ? [] : [{ ...block.label, item: -Infinity }];
    let markup = "";
    let stack: readonly Piece[] = [];
    for (const segment of segments(block, [...over[number], ...label])) {
      const wanted = segment.over.filter(({ item }) => item >= 0);
      const changed = stack.findIndex((piece, at) => piece !== wanted[at]);
      const kept = changed < 0 ? stack.length : changed;
      markup += "</span>".repeat(stack.length - kept) + wanted.slice(kept).map(open).join("");
      stack = wanted;
      markup += segmentMarkup(segment, article.text).text;
    }
    return new Markup(markup + "</span>".repeat(stack.length));
  });
}

/** A segment's words, with an anchor where a date begins, and bold in a speaker's label. */
function segmentMarkup({ start, end, over }: Segment, text: string): Markup {
  const anchors = over.filter((piece) => piece.start === start && piece.item < 0 && piece.item > -Infinity).map(({ item }) => html`<span id="date-${-item}"></span>`);
  const words = html`${anchors}${text.slice(start, end)}`;
  return over.some(({ item }) => item === -Infinity) ? html`<b>${words}</b>` : words;
}

/** The tag that opens a claim's piece; where the claim begins, its letters lead to its entry in the list. */
function claimOpening({ claim }: ShownClaim, lane: number, view: View, begins: boolean): Markup {
  const piece = html`<span class="claim ${claim.type} worth${worthStep(claim)} lane${lane}" data-claim="${claim.id}">`;
  return begins ? html`${piece}<a class="mark" id="mark-${claim.id}" href="#entry-${claim.id}" aria-describedby="entry-${claim.id}">${markOf(claim, view.interfaceWords)}</a>` : piece;
}
