import type { LanguagePack } from "../../languages/pack.ts";
import { words } from "../tokens/rules.ts";

export interface CompiledSentenceRules {
  readonly starters: ReadonlySet<string>;
  readonly frameVerbs: ReadonlySet<string>;
  /** Abbreviations that always have more behind them. */
  readonly open: ReadonlySet<string>;
  /** Abbreviations that close a list. */
  readonly closing: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, CompiledSentenceRules>();

/** The pack's sentence rules; compiled once a pack. */
export function sentenceRulesOf(pack: LanguagePack): CompiledSentenceRules {
  let rules = compiled.get(pack);
  if (!rules) {
    rules = {
      starters: new Set(words(pack.sentences.starters)),
      frameVerbs: new Set(words(pack.sentences.frameVerbs)),
      closing: new Set(words(pack.tokens.closingAbbreviations)),
      open: new Set(words(pack.tokens.openAbbreviations)),
    };
    compiled.set(pack, rules);
  }
  return rules;
}
