import type { DateRule, DatesSection } from "../../languages/sections/dates.ts";
import { buildGraph, holdsOne, keysOf, type Keys, type State } from "./graph.ts";
import { buildLexicon } from "./lexicon.ts";
import { isDigitName } from "./numbers.ts";
import { Fragments, parsePattern, type Sequence } from "./pattern.ts";
import { Vocabulary, type Form } from "./vocabulary.ts";

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: DateRule;
  readonly start: State | null;
  /** The pieces at which it can begin. */
  readonly keys: Keys;
  /** The rule's place in the pack. */
  readonly order: number;
}

/** A pack's rules, found by the piece that they can begin with. */
export interface Grammar {
  readonly section: DatesSection;
  readonly vocabulary: Vocabulary;
  /** The rules that can begin with this form. */
  candidates(form: Form): readonly CompiledRule[];
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
  const vocabulary = new Vocabulary(buildLexicon(section));
  const fragments = new Fragments(section.fragments);
  const patterns = section.rules.map((rule) => parsePattern(rule.pattern, fragments));
  patterns.forEach((pattern, order) => addNames(pattern, section.rules[order], section, vocabulary));
  const rules = patterns.map((pattern, order) => compileRule(pattern, section.rules[order], order, vocabulary));
  const cache = new WeakMap<Form, readonly CompiledRule[]>();
  const candidates = (form: Form): readonly CompiledRule[] => {
    if (form.keys.length === 0) return none;
    const known = cache.get(form);
    if (known) return known;
    const list = rules.filter(({ keys }) => holdsOne(keys, form.keys));
    cache.set(form, list);
    return list;
  };
  return { section, vocabulary, candidates };
}

function compileRule(pattern: Sequence, rule: DateRule, order: number, vocabulary: Vocabulary): CompiledRule {
  const start = buildGraph(pattern, null);
  const keys = keysOf(start, vocabulary);
  if (keys === "any") throw new Error(`date rule "${rule.name}" could begin anywhere`);
  return { rule, start, keys, order };
}

/** Gives every word and class of a pattern its key; throws where a pattern names what there is not. */
function addNames(sequence: Sequence, rule: DateRule, section: DatesSection, vocabulary: Vocabulary): void {
  for (const node of sequence) {
    if (node.kind === "choice" || node.kind === "not") for (const option of node.options) addNames(option, rule, section, vocabulary);
    else if (node.kind === "word") vocabulary.wordKey(node.word);
    else if (node.kind === "class") {
      if (!(node.name in section.classes) && !(node.name in section.compounds)) throw new Error(`date rule "${rule.name}": no class $${node.name}`);
      vocabulary.classKey(node.name);
    } else if (node.kind === "digits" && !isDigitName(node.name)) throw new Error(`date rule "${rule.name}": no digits #${node.name}`);
  }
}
