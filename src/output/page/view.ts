import type { InterfaceWords } from "../../languages/sections/interface.ts";
import type { Claim } from "../../stages/layers.ts";
import type { KlartextDocument } from "../document.ts";
import type { Result } from "../formats/format.ts";
import { idOf } from "../ids.ts";
import { sourceName } from "../reading-aid.ts";

/** A claim as a page shows it: what the document says of it, and its place in the reading text. */
export interface ShownClaim {
  readonly claim: KlartextDocument["claims"][number];
  readonly place: Claim;
  readonly source: string;
}

/** What all parts of a page are made from. */
export interface View extends Result {
  readonly interfaceWords: InterfaceWords;
  readonly claims: readonly ShownClaim[];
  readonly actorNames: ReadonlyMap<string, string>;
}

export function viewOf(result: Result, interfaceWords: InterfaceWords): View {
  const { document, analysis } = result;
  const places = new Map(analysis.layers.claims.map((claim, index) => [idOf("c", index), claim]));
  return {
    ...result,
    interfaceWords,
    claims: document.claims.map((claim) => ({ claim, place: places.get(claim.id)!, source: sourceName(claim, interfaceWords) })),
    actorNames: new Map(document.actors.map(({ id, name }) => [id, name ?? id])),
  };
}

/** Fills the places for numbers or a name in a phrase of the interface. */
export function phrase(pattern: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return pattern.replace(/[#@]/g, () => String(values[next++]));
}

/** "93 %" for 0.93. */
export function percent(share: number, { words }: InterfaceWords): string {
  return phrase(words.percent, Math.round(share * 100));
}
