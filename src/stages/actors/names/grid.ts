import { type Grid, margin } from "../../../learning/templates.ts";
import { columns, gridWidth } from "./columns.ts";
import type { NameForms } from "./forms.ts";
import type { NameText } from "./text.ts";

/** What is computed once for a text: form numbers and known names by token. */
export interface TokenColumns {
  readonly ids: Int32Array;
  readonly known: Uint8Array;
}

/** Fills a grid with a sentence, tokens `firstToken` to `endToken` (excluded). */
export function fillGrid(grid: Grid, text: NameText, forms: NameForms, { ids, known }: TokenColumns, firstToken: number, endToken: number): void {
  grid.reset(endToken - firstToken);
  for (let row = 0; row < endToken - firstToken; row++) {
    const token = firstToken + row;
    forms.copy(ids[token], grid.cells, (row + margin) * gridWidth);
    grid.set(row, columns.id, ids[token] + 1);
    grid.set(row, columns.upos, text.upos(token) + 1);
    grid.set(row, columns.known, known[token]);
    grid.set(row, columns.knownType, known[token] === 0 ? 0 : 1 + Math.floor((known[token] - 1) / 12));
  }
}
