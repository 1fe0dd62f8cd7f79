import type { Identity } from "./records.ts";
import type { Stem } from "./spellings.ts";

/** How surely a form names its identity. */
export const FULL = 0;
/** A surname alone. */
export const SURNAME = 1;
/** An ordinary word too; the context must tell. */
export const ORDINARY = 2;

export interface Form {
  readonly text: string;
  readonly strength: number;
}

/** What compiling needs to know of the language that the table is for. */
export interface Inflection {
  readonly language: string;
  /** All forms of a name that the language makes by inflecting it, the name itself among them. */
  inflect(name: string, kind: "person" | "other"): readonly string[];
  /** A word, in small letters, without its ending. */
  readonly stem: Stem;
}

/** Every way in which a text in the language may write the identity's name, inflected, without repetition. */
export function formsOf(identity: Identity, inflection: Inflection): Form[] {
  const forms = new Map<string, number>();
  const kind = identity.type === "person" ? "person" : "other";
  const add = (name: string, strength: number, inflected: boolean): void => {
    for (const text of inflected ? inflection.inflect(name, kind) : [name]) {
      forms.set(text, Math.min(strength, forms.get(text) ?? strength));
    }
  };
  for (const { text, strength, language } of baseForms(identity)) {
    const own = language === null || language === inflection.language;
    add(text, own ? strength : Math.max(strength, foreignStrength(identity, text)), own);
  }
  const ordinary = new Set(identity.aliases.filter((alias) => alias.ordinary && (alias.language ?? inflection.language) === inflection.language)
    .flatMap((alias) => inflection.inflect(alias.text, kind)));
  return [...forms].map(([text, strength]) => ({ text, strength: ordinary.has(text) ? ORDINARY : strength }));
}

/** Another language's short names are left out of account unless nothing else can be meant. */
function foreignStrength(identity: Identity, text: string): number {
  if (identity.type === "person" || /[ .-]/.test(text)) return FULL;
  return identity.type === "organization" || text.length < 4 ? ORDINARY : FULL;
}

interface BaseForm extends Form {
  readonly language: string | null;
}

function* baseForms(identity: Identity): Generator<BaseForm> {
  const own: readonly (readonly [string, string | null])[] =
    identity.type === "person" || identity.en === identity.de
      ? [[identity.en, null], [identity.de, null]]
      : [[identity.en, "en"], [identity.de, "de"]];
  for (const [text, language] of own) {
    yield { text, strength: FULL, language };
    if (identity.alone) yield { text: surname(text), strength: SURNAME, language };
  }
  for (const { text, language, ordinary } of identity.aliases) {
    if (ordinary) yield { text, strength: ORDINARY, language };
    else {
      yield { text, strength: identity.type === "person" && !text.includes(" ") ? SURNAME : FULL, language };
      if (identity.type === "person" && identity.alone && text.includes(" ")) {
        yield { text: surname(text), strength: SURNAME, language };
      }
    }
  }
}

/** The last word of a person's name, "Jr." and ordinals left aside. */
export function surname(name: string): string {
  const words = name.split(" ");
  const last = /^(Jr\.?|Sr\.?|III|II)$/.test(words[words.length - 1]) ? words.length - 2 : words.length - 1;
  return words[Math.max(0, last)];
}
