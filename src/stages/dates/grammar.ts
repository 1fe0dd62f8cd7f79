import type { DateRule, DatesSection } from "../../languages/sections/dates.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { isDigitName, isDigits } from "./numbers.ts";
import { parsePattern, type Node, type Sequence } from "./pattern.ts";

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Sequence;
  /** The rule's place in the pack. */
  readonly order: number;
}

/** A pack's rules, found by the piece that they can begin with. */
export interface Grammar {
  readonly section: DatesSection;
  readonly lexicon: Lexicon;
  /** The rules that can begin with this piece. */
  candidates(form: string): readonly CompiledRule[];
}

const grammars = new WeakMap<DatesSection, Grammar>();
const none: readonly CompiledRule[] = [];

/** The grammar of a pack, made when it is first asked for. */
export function grammarOf(section: DatesSection): Grammar {
  const known = grammars.get(section);
  if (known) return known;
  const grammar = compile(section);
  grammars.set(section, grammar);
  return grammar;
}

function compile(section: DatesSection): Grammar {
  const lexicon = buildLexicon(section);
  const rules = section.rules.map((rule, order): CompiledRule => ({ rule, order, pattern: parsePattern(rule.pattern, section.fragments) }));
  const byWord = new Map<string, CompiledRule[]>();
  const byClass = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    checkNames(compiled.pattern, compiled.rule, section);
    const first = new Set<string>();
    if (firstKeys(compiled.pattern, first)) throw new Error(`date rule "${compiled.rule.name}" can match nothing`);
    for (const key of first) {
      const table = key.startsWith("$") ? byClass : byWord;
      for (const variant of key.startsWith("$") ? [key] : wordVariants(key)) {
        const list = table.get(variant);
        if (list) list.push(compiled);
        else table.set(variant, [compiled]);
      }
    }
  }
  const cache = new Map<string, readonly CompiledRule[]>();
  const digits = byClass.get("$#") ?? none;
  const candidates = (form: string): readonly CompiledRule[] => {
    if (isDigits(form)) return digits;
    const known = cache.get(form);
    if (known) return known;
    const classes = lexicon.words.get(form);
    const own = byWord.get(form);
    const isNumber = lexicon.numbers.has(form);
    if (!classes && !own && !isNumber) return none;
    const found = new Set(own);
    if (isNumber) for (const rule of byClass.get("$number") ?? none) found.add(rule);
    for (const name of classes?.keys() ?? []) for (const rule of byClass.get(`$${name}`) ?? none) found.add(rule);
    const list = [...found].sort((a, b) => a.order - b.order);
    cache.set(form, list);
    return list;
  };
  return { section, lexicon, candidates };
}

/** Throws where a pattern names a class or kind of digits that there is not. */
function checkNames(sequence: Sequence, rule: DateRule, section: DatesSection): void {
  for (const node of sequence) {
    if (node.kind === "choice" || node.kind === "not") for (const option of node.options) checkNames(option, rule, section);
    const known = node.kind === "class" ? node.name in section.classes || node.name in section.compounds : node.kind !== "digits" || isDigitName(node.name);
    if (!known) throw new Error(`date rule "${rule.name}" names what there is not: ${JSON.stringify(node)}`);
  }
}

/** The forms of a word in a pattern: as it is, with a capital, and in capitals. */
export function wordVariants(word: string): readonly string[] {
  return [...new Set([word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()])];
}

/** Collects what a sequence can begin with: words, "$class", "$#" for digits. True if it can match without a piece. */
function firstKeys(sequence: Sequence, keys: Set<string>): boolean {
  return sequence.every((node) => canBeEmpty(node, keys));
}

function canBeEmpty(node: Node, keys: Set<string>): boolean {
  switch (node.kind) {
    case "word":
      keys.add(isDigits(node.word) ? "$#" : node.word);
      return false;
    case "class":
      keys.add(`$${node.name}`);
      return false;
    case "digits":
      keys.add("$#");
      return false;
    case "number":
      keys.add("$#");
      keys.add("$number");
      return false;
    case "choice": return node.options.map((option) => firstKeys(option, keys)).some(Boolean);
    default: return true;
  }
}
