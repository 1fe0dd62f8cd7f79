import type { InterfaceWords } from "../../languages/sections/interface.ts";
import type { KlartextDocument } from "../document.ts";
import { html, type Markup } from "./html.ts";

type Claim = KlartextDocument["claims"][number];

/** The letters of a claim's type; those who listen hear its name. */
export function markOf({ type, id }: Pick<Claim, "type" | "id">, { types }: InterfaceWords): Markup {
  const { mark, name } = types[type];
  return html`<span aria-hidden="true">${mark}</span><span class="spoken">${name} ${id.slice(1)}</span>`;
}

/** Check-worthiness in five steps, 0 to 4. */
export function worthStep({ checkWorthiness }: Pick<Claim, "checkWorthiness">): number {
  return Math.min(4, Math.floor(checkWorthiness * 5));
}
