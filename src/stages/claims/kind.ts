import { certaintyOf } from "./attributes.ts";
import type { Facts } from "./facts.ts";

/** A group of claims that grammar and cues tell; the first that fits names the claim. */
interface Kind {
  readonly name: string;
  readonly fits: (facts: Facts) => boolean;
}

const finiteForm = ({ words, clause }: Facts): string => words.lower(clause.predicate.find((token) => words.isFinite(token)) ?? clause.verb);
const modal = ({ words, clause }: Facts): string => words.lemma(clause.modal);
const obliges = (facts: Facts): boolean => facts.lexicon.obligations.has(modal(facts)) || facts.lexicon.obligations.has(finiteForm(facts));
const takesUp = ({ words, clause }: Facts): boolean => clause.subject !== null && clause.subject.end - clause.subject.first === 1 && words.upos(clause.subject.first) === "PRON";
const isPast = ({ clause }: Facts): boolean => clause.tense === "past";
const isCopular = ({ words, clause }: Facts): boolean => words.lexicon.copulas.has(clause.lemma.toLowerCase());
const isPredicate = (type: keyof Facts["lexicon"]["cues"]) => ({ lexicon, clause }: Facts): boolean => lexicon.cues[type].predicates.has(clause.lemma.toLowerCase());
const isWorded = (type: keyof Facts["lexicon"]["cues"]) => ({ lexicon, words, main }: Facts): boolean =>
  main.some((token) => lexicon.cues[type].words.has(words.lower(token)) || lexicon.cues[type].words.has(words.lemma(token)));
const hasParticiple = ({ words, clause }: Facts): boolean => clause.predicate.some((token) => words.isParticiple(token));
const isUnreal = (facts: Facts): boolean => facts.lexicon.unrealForms.has(finiteForm(facts));
const amounts = (...kinds: string[]) => ({ quantities }: Facts): boolean => quantities.some(({ kind }) => kinds.includes(kind));

/** The guidelines' order of types, taken apart to what grammar can see. */
const kinds: readonly Kind[] = [
  { name: "counterfactual", fits: (facts) => isUnreal(facts) && hasParticiple(facts) && facts.source.kind === "author" },
  { name: "obligation, law", fits: (facts) => obliges(facts) && isWorded("rule")(facts) },
  { name: "obligation, past", fits: (facts) => obliges(facts) && facts.clause.tense === "past" && facts.clause.mood === "indicative" && facts.lexicon.obligations.has(modal(facts)) },
  { name: "obligation", fits: obliges },
  { name: "permission", fits: (facts) => facts.lexicon.permissions.has(modal(facts)) },
  { name: "unreal amount", fits: (facts) => isUnreal(facts) && amounts("percent", "money", "ratio")(facts) },
  { name: "unreal", fits: isUnreal },
  { name: "future amount", fits: (facts) => facts.clause.tense === "future" && facts.quantities.length > 0 },
  { name: "future", fits: (facts) => facts.clause.tense === "future" },
  { name: "possible", fits: (facts) => facts.lexicon.hedgeForms.has(finiteForm(facts)) },
  { name: "hearsay or plan", fits: (facts) => facts.lexicon.hearsayForms.has(finiteForm(facts)) },
  { name: "conditional", fits: (facts) => certaintyOf(facts) === "hypothetical" },
  { name: "reason", fits: ({ clause, words, lexicon }) => clause.connective >= 0 && lexicon.reasons.has(words.lower(clause.connective)) },
  { name: "wish", fits: (facts) => facts.lexicon.wishes.has(modal(facts)) || facts.lexicon.wishes.has(facts.clause.lemma) },
  { name: "strong amount", fits: (facts) => amounts("percent", "money", "ratio")(facts) && !isPredicate("event")(facts) },
  { name: "amount in an event", fits: amounts("percent", "money", "ratio") },
  { name: "rank", fits: (facts) => facts.main.some((token) => facts.words.syntax.feature(token, "Degree") === "Sup") && isWorded("quantity")(facts) },
  { name: "count", fits: (facts) => amounts("count", "measure")(facts) && !isPredicate("event")(facts) },
  { name: "count in an event", fits: amounts("count", "measure") },
  { name: "happening, past", fits: (facts) => isPredicate("event")(facts) && !isCopular(facts) && isPast(facts) },
  { name: "happening, actor", fits: (facts) => isPredicate("event")(facts) && !isCopular(facts) && facts.subjectActor },
  { name: "happening", fits: (facts) => isPredicate("event")(facts) && !isCopular(facts) },
  { name: "ability", fits: (facts) => facts.clause.modal >= 0 },
  { name: "cause", fits: (facts) => isPredicate("cause")(facts) && !facts.subjectActor },
  { name: "cause by an actor", fits: isPredicate("cause") },
  { name: "law", fits: (facts) => !isPast(facts) && (isPredicate("rule")(facts) || isWorded("rule")(facts)) && !isCopular(facts) },
  { name: "law is", fits: (facts) => !isPast(facts) && isWorded("rule")(facts) },
  { name: "verdict", fits: (facts) => isCopular(facts) && isWorded("evaluation")(facts) },
  { name: "copula, actor", fits: (facts) => isCopular(facts) && facts.subjectActor },
  { name: "copula, past", fits: (facts) => isCopular(facts) && isPast(facts) },
  { name: "copula, adjective", fits: (facts) => isCopular(facts) && facts.main.some((token) => facts.words.upos(token) === "ADJ") },
  { name: "copula, pronoun", fits: (facts) => isCopular(facts) && takesUp(facts) },
  { name: "copula", fits: isCopular },
  { name: "past, actor", fits: (facts) => isPast(facts) && facts.subjectActor },
  { name: "past, dated", fits: (facts) => isPast(facts) && facts.dates.length > 0 },
  { name: "past", fits: isPast },
  { name: "judging verb", fits: isPredicate("evaluation") },
  { name: "present, actor", fits: (facts) => facts.subjectActor },
  { name: "present, pronoun", fits: (facts) => takesUp(facts) && facts.clause.negation.length === 0 },
  { name: "present, negated", fits: ({ clause }) => clause.negation.length > 0 },
  { name: "present, names", fits: (facts) => facts.actors.length > 0 },
];

/** The first kind that fits; "present" if none does. */
export function kindOf(facts: Facts): string {
  return kinds.find((kind) => kind.fits(facts))?.name ?? "present";
}
