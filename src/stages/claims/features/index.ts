import type { ClaimType } from "../../layers.ts";
import type { Facts } from "../facts.ts";
import { addAmounts } from "./amounts.ts";
import { Features } from "./collect.ts";
import { addContext } from "./context.ts";
import { addCues } from "./cues.ts";
import { addGrammar } from "./grammar.ts";
import type { Outline } from "./outline.ts";
import { addSenses } from "./senses.ts";
import { addSubject } from "./subject.ts";
import { addWords } from "./words.ts";

/** The claim types in the order of the guidelines. */
export const claimTypes: readonly ClaimType[] = ["demand", "prediction", "quantity", "cause", "rule", "event", "state", "evaluation"];

/** What stands around a claim. */
export interface ClaimContext {
  /** All claims of the article, in text order. */
  readonly outlines: readonly Outline[];
  /** The claim's place among them. */
  readonly at: number;
  /** False for a sentence taken by itself: its surroundings say nothing. */
  readonly connected: boolean;
}

/**
 * What a claim's type and check-worthiness are learned from: grammar, cues, amounts, words, and the claims around it; hashed.
 * @param names collects what each hash stands for, if given.
 */
export function featuresOf(facts: Facts, context: ClaimContext, language: string, names?: Map<number, string>): number[] {
  const features = new Features(language, names);
  const { kind } = context.outlines[context.at];
  features.shared("bias");
  features.word("bias");
  features.shared("kind of claim", kind);
  features.shared("kind of claim", kind, facts.source.kind === "author");
  addGrammar(facts, features);
  addSubject(facts, features);
  addCues(facts, features);
  addAmounts(facts, features);
  addWords(facts, features);
  addSenses(facts, features);
  if (context.connected) addContext(context, features);
  return features.hashes;
}
