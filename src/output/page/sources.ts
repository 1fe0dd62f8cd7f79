import { piecesByBlock, segments, type Piece } from "./lanes.ts";
import { html, type Markup } from "./html.ts";
import { percent, phrase, type View } from "./view.ts";

/** Speakers that have a part of the bar to themselves; the rest share the last. */
const mostSpeakers = 6;

interface Speaker {
  readonly name: string;
  readonly claims: number;
  readonly letters: number;
}

/** How much of what the article claims is the author's, and how much whose. */
export function sourceBar(view: View): Markup {
  const { words } = view.interfaceWords;
  const speakers = speakersOf(view);
  const total = speakers.reduce((sum, { letters }) => sum + letters, 0);
  const share = ({ letters }: Speaker): string => percent(total === 0 ? 0 : letters / total, view.interfaceWords);
  return html`<section class="sources" lang="${view.interfaceWords.code}" aria-labelledby="sources-heading">
<h2 id="sources-heading">${words.whoSays}</h2>
<div class="bar" aria-hidden="true">${speakers.map(({ letters }, index) => html`<i class="speaker${index}" style="flex-grow:${letters}"></i>`)}</div>
<ul>${speakers.map((speaker, index) => html`<li><i class="swatch speaker${index}" aria-hidden="true"></i><b>${speaker.name}</b> ${share(speaker)} <span class="quiet">${phrase(speaker.claims === 1 ? words.claim : words.claims, speaker.claims)}</span></li>`)}</ul>
<p class="note">${words.whoSaysNote}</p>
</section>`;
}

/** Those who speak, the author first, then who speaks most; each letter belongs to the innermost claim over it. */
function speakersOf({ claims, analysis: { article }, interfaceWords: { words } }: View): Speaker[] {
  const letters = new Map<string, number>();
  const pieces: Piece[] = claims.flatMap(({ place }, item) => place.spans.map(({ start, end }) => ({ start, end, item })));
  const ofBlocks = piecesByBlock(article.blocks, pieces);
  for (const [number, block] of article.blocks.entries()) {
    for (const { start, end, over } of segments(block, ofBlocks[number])) {
      const inner = over.at(-1);
      if (inner === undefined) continue;
      const { source } = claims[inner.item];
      letters.set(source, (letters.get(source) ?? 0) + article.text.slice(start, end).replace(/\s/g, "").length);
    }
  }
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  const speakers = [...letters].map(([name, amount]) => ({ name, claims: counts.get(name) ?? 0, letters: amount }));
  const rank = ({ name, letters }: Speaker): number => (name === words.author ? Infinity : letters);
  const ranked = speakers.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  const rest = ranked.slice(mostSpeakers);
  if (rest.length === 0) return ranked;
  const sum = (key: "claims" | "letters"): number => rest.reduce((total, speaker) => total + speaker[key], 0);
  return [...ranked.slice(0, mostSpeakers), { name: words.others, claims: sum("claims"), letters: sum("letters") }];
}
