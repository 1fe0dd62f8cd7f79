import type { InterfaceWords } from "../languages/sections/interface.ts";
import type { KlartextDocument } from "./document.ts";

type Claim = KlartextDocument["claims"][number];

/** Claim types in the order in which readers see them: what can be checked first. */
export const claimTypes: readonly Claim["type"][] = ["quantity", "event", "state", "cause", "rule", "prediction", "evaluation", "demand"];

/** Who says it, for readers. */
export function sourceName({ source }: Pick<Claim, "source">, { words }: InterfaceWords): string {
  if (source.kind === "author") return words.author;
  return source.name ?? words.unnamed;
}

/** An article's authors in one line. */
export function authorsOf({ document }: KlartextDocument): string {
  return document.authors.join(", ");
}
