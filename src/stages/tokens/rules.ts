import type { LanguagePack } from "../../languages/pack.ts";

/** A pack's token rules in a form that can be asked quickly. */
export interface CompiledRules {
  readonly open: ReadonlySet<string>;
  readonly final: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly beforeName: ReadonlySet<string>;
  readonly capitalWords: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly ordinalHosts: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly joinHyphens: boolean;
  readonly prefixes: ReadonlySet<string>;
  /** Longest first. */
  readonly clitics: readonly string[];
  readonly capitalHosts: ReadonlySet<string>;
  readonly genitiveApostrophe: string;
  readonly clippedWords: ReadonlySet<string>;
  /** Word, lower-case, to the length of its first token. */
  readonly fusions: ReadonlyMap<string, number>;
  readonly longestFusion: number;
  readonly units: ReadonlySet<string>;
  readonly colonEndings: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, CompiledRules>();

/** The pack's token rules; compiled once a pack. */
export function rulesOf(pack: LanguagePack): CompiledRules {
  let rules = compiled.get(pack);
  if (!rules) compiled.set(pack, (rules = compile(pack)));
  return rules;
}

function compile({ tokens, sentences }: LanguagePack): CompiledRules {
  const fusions = new Map(words(tokens.fusions).map((word) => [word.replace("|", ""), word.indexOf("|")]));
  return {
    open: new Set(words(tokens.openAbbreviations)),
    final: new Set(words(tokens.finalAbbreviations)),
    beforeNumber: new Set(words(tokens.numberAbbreviations)),
    beforeName: new Set(words(tokens.nameAbbreviations)),
    capitalWords: new Set(words(tokens.capitalWords)),
    ordinals: tokens.ordinals,
    ordinalHosts: new Set(words(tokens.ordinalHosts)),
    months: new Set(words(tokens.months)),
    joinHyphens: tokens.hyphens.join,
    prefixes: new Set(tokens.hyphens.join ? [] : words(tokens.hyphens.prefixes)),
    clitics: words(tokens.clitics).sort((a, b) => b.length - a.length),
    capitalHosts: new Set(words(tokens.capitalHosts)),
    genitiveApostrophe: tokens.genitiveApostrophe,
    clippedWords: new Set(words(tokens.clippedWords)),
    fusions,
    longestFusion: Math.max(0, ...[...fusions.keys()].map((word) => word.length)),
    units: new Set(words(tokens.units)),
    colonEndings: new Set(words(tokens.colonEndings)),
    starters: new Set(words(sentences.starters)),
  };
}

/** The words of a list in a pack. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** True if the list has the word, or has it with a small letter where it begins with a capital. */
export function hasWord(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.charAt(0).toLowerCase() + word.slice(1));
}
