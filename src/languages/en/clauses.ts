import type { ClauseLexicon, Subordinator } from "../sections/clauses.ts";

function openers(words: string, kind: Subordinator["kind"], asserts: Subordinator["asserts"]): Record<string, Subordinator> {
  return Object.fromEntries(words.split(" ").map((word) => [word, { kind, asserts }]));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const clauses: ClauseLexicon = {
  verbFinal: false,
  subordinators: {
    ...openers("that whether", "complement", "never"),
    ...openers("because although though whereas whereupon while", "adverbial", "always"),
    ...openers("after when since where so", "adverbial", "behind"),
    ...openers("as", "adverbial", "comment"),
    ...openers("if unless until till before once lest provided than like except", "adverbial", "never"),
  },
  ambiguousSubordinators: set("that as since after before until till than like so once where when while though provided except"),
  openerModifiers: set("provided given assuming now even just only partly largely mainly especially particularly simply not soon so long and or but much in order ever as right"),
  commentSubjects: set("it"),
  relatives: set("who whom whose which that where"),
  interrogatives: set("what who whom which how why where when whether whatever whoever whichever"),
  eitherCase: new Set(),
  relativeAgreement: {},
  clausalRelatives: set("which whereupon"),
  indefinites: set("everyone anyone someone those all one everything anything something nothing nobody"),
  unreal: set("would could might"),
  assertingPairs: new Set(["even though"]),
  coordinators: set("and or but nor yet so"),
  reasons: set("for"),
  infinitiveOpeners: set("to"),
  infinitiveParticle: "to",
  modals: set("can could may might must shall should will would ought"),
  auxiliaries: set("have be do get"),
  copulas: set("be remain become"),
  futures: set("will 'll shall"),
  negations: set("not n't no never nobody nothing none neither nor nowhere cannot"),
  negationBreakers: set("only just merely least"),
  particles: new Set(),
  directions: set("up down"),
  subjectPronouns: set("i he she we they who"),
  bareComplementVerbs: set("say think believe claim argue insist know hope fear suggest tell reckon warn add suspect mean feel see show find report admit concede estimate promise agree acknowledge note understand recall write announce declare complain joke reply demand remark observe conclude explain disclose hint recall quip retort vow assure expect"),
  examples: [
    { tagged: "The/DET port/NOUN grows/VERB/VerbForm=Fin because/SCONJ trade/NOUN rises/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "The port grows", kind: "main" }, { text: "because trade rises", kind: "adverbial" }] },
    { tagged: "The/DET bridge/NOUN that/PRON/PronType=Rel was/AUX/VerbForm=Fin closed/VERB/VerbForm=Part costs/VERB/VerbForm=Fin money/NOUN ./PUNCT",
      clauses: [{ text: "The bridge costs money", kind: "main" }, { text: "that was closed", kind: "relative" }] },
    { tagged: "She/PRON said/VERB/VerbForm=Fin the/DET plan/NOUN failed/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "She said", kind: "main" }, { text: "the plan failed", kind: "complement" }] },
    { tagged: "The/DET council/NOUN met/VERB/VerbForm=Fin and/CCONJ passed/VERB/VerbForm=Fin the/DET plan/NOUN ./PUNCT",
      clauses: [{ text: "The council met", kind: "main" }, { text: "passed the plan", kind: "coordinated" }] },
    { tagged: "He/PRON bought/VERB/VerbForm=Fin apples/NOUN and/CCONJ pears/NOUN ./PUNCT", clauses: [{ text: "He bought apples and pears", kind: "main" }] },
    { tagged: "The/DET factory/NOUN ,/PUNCT which/PRON/PronType=Rel opened/VERB/VerbForm=Fin in/ADP May/PROPN ,/PUNCT employs/VERB/VerbForm=Fin few/ADJ ./PUNCT",
      clauses: [{ text: "The factory employs few", kind: "main" }, { text: "which opened in May", kind: "relative" }] },
    { tagged: "Although/SCONJ it/PRON rains/VERB/VerbForm=Fin ,/PUNCT she/PRON leaves/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "Although it rains", kind: "adverbial" }, { text: "she leaves", kind: "main" }] },
  ],
};
