import { certaintyOf, polarityOf } from "../attributes.ts";
import type { Facts } from "../facts.ts";
import { Features } from "./collect.ts";
import { subjectKind } from "./subject.ts";

/** What it is learned from how far a claim's extent, source, polarity and certainty can be trusted; hashed. */
export function trustFeaturesOf(facts: Facts, language: string): number[] {
  const features = new Features(language);
  const { words, clause, clauses, unit, source, mode, lexicon, tokens, main } = facts;
  const certainty = certaintyOf(facts);
  const finite = clause.predicate.some((token) => words.isFinite(token));
  features.shared("bias");
  features.shared("clause", clause.kind, finite);
  features.shared("clause under", clause.parent < 0 ? "none" : clauses[clause.parent].kind);
  features.shared("subject is", subjectKind(facts));
  features.shared("tense", clause.tense, clause.mood);
  features.shared("length", Math.min(8, Math.floor(tokens.length / 3)));
  features.shared("clauses", Math.min(3, unit.clauses.length));
  features.shared("pieces", Math.min(3, unit.ranges.length));
  features.shared("source", source.kind, mode);
  features.shared("source, clause", source.kind, clause.kind);
  if (source.kind !== "author") features.shared("source's phrase", source.phrase !== null);
  features.shared("polarity", polarityOf(facts), clause.negation.length);
  features.shared("certainty", certainty, clause.mood);
  if (clause.connective >= 0) features.word("connective", words.lower(clause.connective));
  if (clause.modal >= 0) features.word("modal", words.lemma(clause.modal), certainty);
  features.word("first word", words.upos(tokens[0]), clause.kind);
  features.shared("hedge", main.some((token) => lexicon.hedges.has(words.lower(token))));
  return features.hashes;
}
