import type { ClaimLexicon, TypeCues } from "../sections/claims.ts";
import { quantities } from "./quantities.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));
const cues = (words: string, predicates = ""): TypeCues => ({ words: set(words), predicates: set(predicates) });

export const claims: ClaimLexicon = {
  quantities,
  leading: set("aber und sondern doch oder jedoch"),
  remarks: new Set(["gewiss", "sicher", "klar", "nun", "ja", "nein", "nun gut", "zugegeben", "zum beispiel", "natürlich", "kein wunder", "mehr noch", "im gegenteil", "noch bedeutsamer", "das heißt", "ehrlich gesagt", "kurz gesagt", "anders gesagt"]),
  cues: {
    demand: cues("sollte sollten müsste müssten nötig notwendig erforderlich gehört dringend bitte höchste", "fordern verlangen gehören brauchen"),
    prediction: cues("künftig bald demnächst voraussichtlich morgen spätestens dann sonst", ""),
    quantity: cues("prozent millionen milliarden mrd. mio. anteil durchschnittlich insgesamt rekord höchste größte meisten hälfte drittel viertel doppelt erste ersten zahl quote", "betragen kosten steigen sinken wachsen schrumpfen schätzen verdoppeln halbieren belaufen umfassen zählen"),
    cause: cues("weil da denn dadurch damit deshalb dank wegen aufgrund folge ursache grund ergebnis reaktion", "führen bewirken verursachen auslösen bringen einbringen hervorrufen schaden nutzen nützen helfen verhindern erklären liegen dienen stärken schwächen treiben ermöglichen zwingen gefährden verschärfen erschweren erleichtern schaffen"),
    rule: cues("gesetz grundgesetz verfassung vertrag artikel art. abs. paragraf recht verordnung richtlinie satzung verboten erlaubt pflicht verfassungswidrig zuständig gilt frist", "dürfen gelten verbieten erlauben regeln bestimmen vorschreiben verpflichten enden vorsehen haften"),
    event: cues("gestern zuvor anschließend schließlich kürzlich", "sprechen treffen beschließen unterzeichnen ankündigen vereinbaren erklären nennen kritisieren warnen fordern drohen zurückweisen verlangen rufen werfen"),
    state: cues("derzeit noch immer nach wie vor bisher weiterhin seit", "sein haben wollen halten besitzen bestehen wissen stehen befinden gehören"),
    evaluation: cues("gut besser best schlecht schlimm richtig falsch wichtig gefährlich absurd unsinn fehler skandal schande erfolg sieg niederlage versagen eigentlich bloß freilich wahr recht unrecht problem kapitulation inakzeptabel sinnvoll naiv lächerlich billig klug töricht feige ehrlich ausgerechnet ärgerlich bedauerlich lehre", "scheinen klingen passen stimmen bedeuten zeigen beweisen verdienen"),
  },
  hedges: set("vielleicht vermutlich wahrscheinlich womöglich möglicherweise wohl offenbar anscheinend scheinbar eventuell mutmaßlich unwahrscheinlich denkbar voraussichtlich"),
  hedgeVerbs: set("scheinen vermuten glauben fürchten befürchten hoffen mutmaßen bezweifeln drohen"),
  hedgeForms: set("könnte könnten könntest dürfte dürften mag mögen"),
  conditions: set("wenn falls sofern"),
  unrealForms: set("würde würden würdest wäre wären hätte hätten käme kämen bliebe blieben gäbe stünde stünden müsste müssten ginge stiege brauchte"),
  hearsayForms: set("soll sollen"),
  hearsayWords: set("angeblich gerüchteweise"),
  corrections: set("sondern"),
  examples: [],
};
