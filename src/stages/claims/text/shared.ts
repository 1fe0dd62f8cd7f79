import { overlaps } from "../../../article/span.ts";
import type { Clause } from "../../layers.ts";
import type { ActorMention } from "../mentions.ts";
import { isPerson } from "./agreement.ts";
import { calledName, numberOf } from "./called.ts";
import { apposedName, asItStands } from "./noun-phrase.ts";
import { referentOf } from "./referents.ts";
import { antecedentOf } from "./relative.ts";
import { type Named, type Range, type Scene, clauseOf, clausesIn, isThirdPerson, isTime, mentionAt, spanOf } from "./scene.ts";
import type { Replacement } from "./stand-alone.ts";

/** What a coordinated clause shares with the one before it: the subject, and the finite verb where it has none of its own. */
export function sharedSubject(scene: Scene): Replacement[] {
  const { layers, facts } = scene;
  const { words } = facts;
  const clause = clauseOf(scene);
  if (clause.kind !== "coordinated" || clause.subject !== null || opensWithClause(scene) || opensRelative(scene) || hasOwnSubject(scene)) return [];
  const above = ancestor(layers.clauses, clause, ({ subject, verb, kind }) => subject !== null && (words.isFinite(verb) || kind !== "coordinated"));
  if (!above?.subject || above.kind === "parenthetical" || !agree(scene, above, clause.verb)) return [];
  const subject = subjectOf(scene, above);
  if (!subject) return [];
  const isVerbShared = !words.isFinite(clause.verb) && words.isFinite(above.verb);
  const value = isVerbShared ? `${subject.value} ${words.tokens.form(above.verb)}` : subject.value;
  const { start } = facts.unit;
  return [{ start, end: start, kind: "subject", value, actor: subject.actor, date: null }];
}

/** "in der drei Länder planen": a clause that a relative pronoun opens behind its preposition, whatever the clause layer makes of it. */
function opensRelative({ facts: { words, tokens: [first, second] } }: Scene): boolean {
  return words.lexicon.verbFinal && words.upos(first) === "ADP" && second !== undefined && words.upos(second) === "PRON" && words.lexicon.relatives.has(words.lower(second));
}

/** A clause's subject as it stands, by its noun where a pronoun stands; null where that is not known. */
function subjectOf(scene: Scene, clause: Clause): Named | null {
  const { words, unit, mentions } = scene.facts;
  if (!clause.subject) return null;
  const span = spanOf(words, clause.subject);
  if (overlaps(span, unit)) return null;
  if (clause.subject.first === clause.connective) return antecedentOf(scene, clause);
  const mention = mentions.in(span).find(({ start, end }) => start === span.start && end === span.end);
  if (mention?.kind === "pronoun") return isPlural(scene, clause) && numberOf(scene, mention.actor) === "Sing" ? null : { value: calledName(scene, mention.actor, "Nom"), actor: mention.actor };
  const { first, end } = clause.subject;
  if (isNoSubject(scene, clause.subject)) return null;
  const around = mentionAt(scene, first);
  if (around?.kind === "name" && around.start === span.start && around.end > span.end) return { value: calledName(scene, around.actor, "Nom"), actor: around.actor };
  const apposed = apposedName(scene, end - 1);
  if (apposed) return { value: calledName(scene, apposed.actor, "Nom"), actor: apposed.actor };
  if (end - first === 1 && isThirdPerson(words, first)) return clause.kind === "coordinated" && first > clause.verb ? null : referentOf(scene, first);
  if (end - first === 1 && words.upos(first) === "PRON" && words.syntax.feature(first, "Person") === null && !words.lexicon.subjectPronouns.has(words.lower(first))) return null;
  const named = nameBehind(scene, clause.subject);
  if (named) return { value: calledName(scene, named.actor, "Nom"), actor: named.actor };
  return { value: asItStands(scene, clause.subject), actor: mention?.actor ?? null };
}

/** "In a column for his paper | Smith": a person's name behind a noun that is no title of hers. */
function nameBehind(scene: Scene, { first, end }: Range): ActorMention | null {
  const { words } = scene.facts;
  const mention = mentionAt(scene, end - 1);
  const before = mention === null ? -1 : words.tokens.at(mention.start) - 1;
  if (mention?.kind !== "name" || scene.layers.actors[mention.actor].type !== "person" || before < first || words.upos(before) !== "NOUN") return null;
  const isTitled = isPerson(scene, before, true) || words.syntax.head(before + 1) === before;
  return isTitled ? null : mention;
}

/** True for a clause whose verb is in the plural, in a language where a single body takes the singular. */
function isPlural({ facts: { words } }: Scene, { verb }: Clause): boolean {
  return words.lexicon.verbFinal && verb >= 0 && words.syntax.feature(verb, "Number") === "Plur";
}

/** True for a noun that its case or number tells to be no subject, for a verb, and for one that nothing is said of: "no deal". */
function isNoSubject(scene: Scene, { first, end }: Range): boolean {
  const { words, lexicon } = scene.facts;
  const { syntax } = words;
  const noun = end - 1;
  for (let token = first; token < end; token++) if (words.isFinite(token)) return true;
  if (words.upos(noun) === "NUM" || lexicon.texts.vagueNouns.has(words.lemma(noun))) return true;
  if (isTime(scene, first) || syntax.feature(first, "PronType") === "Neg") return true;
  return words.upos(noun) === "NOUN" && !subjectRelation.test(syntax.relation(noun)) && /Acc|Dat|Gen/.test(syntax.feature(noun, "Case") ?? "");
}

/**
 * True where a noun before the finite verb, or one in the nominative, may be a subject that the clause layer does not see;
 * where verbs come second, a clause that begins with anything but its verb shares no subject.
 */
function hasOwnSubject(scene: Scene): boolean {
  const { words, main } = scene.facts;
  const { syntax } = words;
  const verb = main.find((token) => words.isFinite(token)) ?? -1;
  if (verb < 0) return false;
  if (words.lexicon.verbFinal ? (verb > main[0] && verb < main[main.length - 1]) || opensWithSubject(scene, verb) : isInverted(scene, verb)) return true;
  const copular = main.some((token) => syntax.relation(token) === "cop");
  return main.some((token, at) => {
    if (words.upos(token) === "PRON" && syntax.feature(token, "Case") === "Nom" && syntax.relation(token) !== "expl") return true;
    if (!words.isNominal(token) || copular && token > verb) return false;
    if (token < verb && main[main.length - 1] !== verb) return !main.slice(0, at).some((before) => words.upos(before) === "ADP") && syntax.feature(token, "Case") !== "Acc";
    return subjectRelation.test(syntax.relation(token));
  });
}

/** "die nächste Kürzung vernünftig aussieht": a first noun phrase that its form allows to be the subject, though it may be the object. */
function opensWithSubject({ facts: { words, main } }: Scene, verb: number): boolean {
  const { syntax } = words;
  const noun = main.find((token) => words.isNominal(token)) ?? -1;
  if (noun < 0 || noun >= verb || words.upos(noun) === "PRON" || main.some((token) => token < noun && !["DET", "ADJ", "NUM", "CCONJ"].includes(words.upos(token)))) return false;
  const opens = main.find((token) => words.upos(token) === "DET") ?? noun;
  const looksNominative = syntax.feature(opens, "Case") === "Nom" || (syntax.feature(opens, "Case") === "Acc" && (syntax.feature(noun, "Gender") !== "Masc" || syntax.feature(noun, "Number") === "Plur"));
  return looksNominative && syntax.feature(noun, "Number") === syntax.feature(verb, "Number");
}

/** "never before had three members done so": a noun phrase right behind an auxiliary that does not come first. */
function isInverted({ facts: { words, main } }: Scene, verb: number): boolean {
  if (verb === main[0]) return words.upos(verb) === "AUX" && main.length === 2 && words.isNominal(main[1]);
  return words.lexicon.auxiliaries.has(words.lemma(verb)) && (words.isNominal(verb + 1) || words.upos(verb + 1) === "DET");
}

const subjectRelation = /^nsubj/;

/** False where the numbers of a clause's subject, of its verb and of a finite verb are known to differ, or a pronoun can't be that verb's subject. */
function agree({ facts: { words } }: Scene, { verb, subject }: Clause, finite: number): boolean {
  if (!subject || verb < 0 || finite < 0) return false;
  const { syntax } = words;
  const noun = subject.end - subject.first <= 2 && words.upos(subject.end - 1) !== "PROPN" ? subject.end - 1 : -1;
  const numbers = new Set([verb, finite, noun, words.upos(subject.first) === "DET" && noun >= 0 ? subject.first : -1].map((token) => (token < 0 ? null : syntax.feature(token, "Number"))));
  numbers.delete(null);
  const isAddress = syntax.feature(subject.first, "Person") === "2" && syntax.feature(finite, "Person") === "3";
  return numbers.size < 2 && !isAddress;
}

/** "Was eingenommen wird, wird ausgegeben": a claim whose subject is a clause before it. */
function opensWithClause(scene: Scene): boolean {
  const { unit } = scene.facts;
  return clausesIn(scene, unit.sentence).some(({ index, parent, kind, start }) =>
    index !== unit.clause && ((start === unit.start && unit.clauses.includes(index)) || (parent === unit.clause && kind === "complement" && start < clauseOf(scene).start)));
}

function ancestor(clauses: readonly Clause[], clause: Clause, fits: (clause: Clause) => boolean): Clause | null {
  let at = clause.parent;
  for (let step = 0; at >= 0 && step < 8; step++) {
    if (fits(clauses[at])) return clauses[at];
    at = clauses[at].parent;
  }
  return null;
}
