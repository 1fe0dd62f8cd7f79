import type { ClauseLexicon, Subordinator } from "../sections/clauses.ts";

function openers(words: string, kind: Subordinator["kind"], asserts: Subordinator["asserts"]): Record<string, Subordinator> {
  return Object.fromEntries(words.split(" ").map((word) => [word, { kind, asserts }]));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const clauses: ClauseLexicon = {
  verbFinal: true,
  subordinators: {
    ...openers("dass daß ob", "complement", "never"),
    ...openers("weil obwohl obgleich obschon wenngleich während wohingegen nachdem sodass zumal wobei woraufhin worauf weshalb weswegen wodurch womit da", "adverbial", "always"),
    ...openers("wie", "adverbial", "comment"),
    ...openers("wenn falls sofern soweit soviel indem damit bis bevor ehe seit seitdem solange sobald sooft als je anstatt statt ohne außer", "adverbial", "never"),
  },
  ambiguousSubordinators: set("da während seit bis als wie damit je ohne statt anstatt außer wobei woraufhin worauf weshalb weswegen wodurch womit soweit soviel"),
  openerModifiers: set("vor allem auch nur selbst insbesondere gerade besonders erst schon noch eben so ohne anstatt statt als außer kurz unmittelbar vielleicht wohl nicht wie und oder aber sondern doch zumindest jedenfalls sogar genau etwa ganz einfach dann"),
  commentSubjects: set("es"),
  relatives: set("der die das dem den dessen deren denen derer welcher welche welches welchem welchen wo worin woran worüber wofür wogegen womit wodurch worauf"),
  interrogatives: set("wer wen wem wessen was wie warum wieso weshalb wo woher wohin wann welcher welche welches welchem welchen wieviel worum woran worauf worüber wofür inwiefern inwieweit"),
  eitherCase: set("was die das welche welches"),
  relativeAgreement: {
    der: ["Masc", "Fem"], die: ["Fem", "Plur"], das: ["Neut"], dem: ["Masc", "Neut"], den: ["Masc"], denen: ["Plur"], dessen: ["Masc", "Neut"],
    deren: ["Fem", "Plur"], welcher: ["Masc", "Fem"], welche: ["Fem", "Plur"], welches: ["Neut"], welchem: ["Masc", "Neut"], welchen: ["Masc", "Plur"],
  },
  clausalRelatives: set("was weshalb weswegen wodurch womit wobei worauf woraufhin wofür"),
  indefinites: set("jeder jede jedes jedem jeden alle allen wer der die das diejenigen derjenige diejenige denjenigen solche solchen etwas nichts alles viele manche einige niemand keiner"),
  unreal: set("würde würden könnte könnten wäre wären hätte hätten müsste müssten dürfte dürften"),
  assertingPairs: new Set(["ohne dass", "ohne daß", "auch wenn", "wenn auch"]),
  correlates: new Map([["weil", set("deshalb deswegen darum")]]),
  coordinators: set("und oder aber sondern doch denn sowie beziehungsweise bzw jedoch"),
  reasons: set("denn"),
  infinitiveOpeners: set("um ohne statt anstatt außer"),
  infinitiveParticle: "zu",
  modals: set("können müssen sollen wollen dürfen mögen"),
  auxiliaries: set("haben sein werden"),
  copulas: set("sein bleiben werden"),
  futures: set("werde wirst wird werden werdet"),
  negations: set("nicht kein keine keinen keinem keiner keines keins nie niemals niemand niemanden niemandem nichts nix nirgends nirgendwo keineswegs keinesfalls mitnichten weder nimmer"),
  negationBreakers: set("nur bloß allein zuletzt"),
  particles: set("ab an auf aus bei bloß dar durch ein empor entgegen entlang fehl fest fort frei gegenüber gleich heim her heran heraus herbei herein herum herunter hervor hin hinaus hinein hinzu hoch kennen klar kürzer lahm los mit nach nieder offen preis statt still stehen teil um umher unter über vor voran voraus vorbei vorüber wahr weg weiter wett wider wieder zu zurecht zurück zusammen zustande zuvor zuwider"),
  directions: new Set(),
  subjectPronouns: set("ich du er wir man wer jemand niemand jedermann"),
  bareComplementVerbs: set("sagen meinen glauben erklären behaupten finden denken hoffen fürchten schreiben warnen betonen wissen heißen versichern versprechen ankündigen kündigen spotten klagen berichten teilen mitteilen antworten hinzufügen fügen räumen einräumen urteilen mahnen rufen argumentieren schätzen vermuten loben schwärmen fordern kritisieren äußern erzählen verkünden melden erwidern entgegnen beteuern befinden zitieren ergänzen"),
  examples: [
    { tagged: "Der/DET Hafen/NOUN wächst/VERB/VerbForm=Fin ,/PUNCT weil/SCONJ der/DET Handel/NOUN zunimmt/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "Der Hafen wächst", kind: "main" }, { text: "weil der Handel zunimmt", kind: "adverbial" }] },
    { tagged: "Die/DET Brücke/NOUN ,/PUNCT die/PRON/PronType=Rel seit/ADP Mai/NOUN gesperrt/VERB/VerbForm=Part ist/AUX/VerbForm=Fin ,/PUNCT kostet/VERB/VerbForm=Fin Geld/NOUN ./PUNCT",
      clauses: [{ text: "Die Brücke kostet Geld", kind: "main" }, { text: "die seit Mai gesperrt ist", kind: "relative" }] },
    { tagged: "Obwohl/SCONJ es/PRON regnet/VERB/VerbForm=Fin ,/PUNCT fährt/VERB/VerbForm=Fin sie/PRON los/ADP ./PUNCT",
      clauses: [{ text: "Obwohl es regnet", kind: "adverbial" }, { text: "fährt sie los", kind: "main" }] },
    { tagged: "Der/DET Rat/NOUN tagte/VERB/VerbForm=Fin und/CCONJ beschloss/VERB/VerbForm=Fin den/DET Plan/NOUN ./PUNCT",
      clauses: [{ text: "Der Rat tagte", kind: "main" }, { text: "beschloss den Plan", kind: "coordinated" }] },
    { tagged: "Sie/PRON hat/AUX/VerbForm=Fin das/DET Haus/NOUN verkauft/VERB/VerbForm=Part und/CCONJ den/DET Garten/NOUN behalten/VERB/VerbForm=Part ./PUNCT",
      clauses: [{ text: "Sie hat das Haus verkauft", kind: "main" }, { text: "den Garten behalten", kind: "coordinated" }] },
    { tagged: "Er/PRON kaufte/VERB/VerbForm=Fin Äpfel/NOUN und/CCONJ Birnen/NOUN ./PUNCT", clauses: [{ text: "Er kaufte Äpfel und Birnen", kind: "main" }] },
    { tagged: "Sie/PRON versprach/VERB/VerbForm=Fin ,/PUNCT die/DET Straße/NOUN zu/PART sanieren/VERB/VerbForm=Inf ./PUNCT",
      clauses: [{ text: "Sie versprach", kind: "main" }, { text: "die Straße zu sanieren", kind: "infinitive" }] },
    { tagged: "Das/DET Gesetz/NOUN –/PUNCT daran/ADV erinnere/VERB/VerbForm=Fin ich/PRON –/PUNCT gilt/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "Das Gesetz gilt", kind: "main" }, { text: "daran erinnere ich", kind: "parenthetical" }] },
    { tagged: "Der/DET Markt/NOUN ,/PUNCT das/PRON/PronType=Dem lehrt/VERB/VerbForm=Fin die/DET Zeit/NOUN ,/PUNCT irrt/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "Der Markt irrt", kind: "main" }, { text: "das lehrt die Zeit", kind: "parenthetical" }] },
    { tagged: "Der/DET Gipfel/NOUN ,/PUNCT auf/ADP dem/DET/PronType=Art Putin/PROPN verhandeln/VERB/VerbForm=Inf wollte/AUX/VerbForm=Fin ,/PUNCT entfällt/VERB/VerbForm=Fin ./PUNCT",
      clauses: [{ text: "Der Gipfel entfällt", kind: "main" }, { text: "auf dem Putin verhandeln wollte", kind: "relative" }] },
    { tagged: "Fehlt/VERB/VerbForm=Fin das/DET Geld/NOUN ,/PUNCT ruht/VERB/VerbForm=Fin der/DET Bau/NOUN ./PUNCT",
      clauses: [{ text: "Fehlt das Geld", kind: "adverbial" }, { text: "ruht der Bau", kind: "main" }] },
  ],
};
