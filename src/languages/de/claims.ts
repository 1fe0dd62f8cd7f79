import type { ClaimLexicon, TypeCues } from "../sections/claims.ts";
import { quantities } from "./quantities.ts";
import { senses } from "./senses.ts";
import { texts } from "./texts.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));
const cues = (words: string, predicates = ""): TypeCues => ({ words: set(words), predicates: set(predicates) });

export const claims: ClaimLexicon = {
  quantities,
  senses,
  texts,
  leading: set("aber und sondern doch oder jedoch"),
  remarks: new Set(["gewiss", "sicher", "klar", "nun", "ja", "nein", "nun gut", "zugegeben", "zum beispiel", "natürlich", "meine damen und herren", "liebe kolleginnen und kollegen", "herr präsident", "frau präsidentin", "kein wunder", "mehr noch", "im gegenteil", "noch bedeutsamer", "das heißt", "ehrlich gesagt", "kurz gesagt", "anders gesagt", "ich bezweifle das", "das bezweifle ich", "ich stimme zu", "ich gebe zu"]),
  remarkOpenings: ["dann ist da noch", "dann sind da noch", "dann wäre da noch", "und da ist noch", "welch ein", "welch eine", "was für ein", "was für eine"],
  explainingVerbs: set("erklären erhellen"),
  whyWords: set("warum weshalb weswegen wieso"),
  questionVerbs: set("lernen lehren hören lesen nachlesen sehen zeigen verstehen begreifen fragen beachten vergessen merken bemerken erfahren prüfen ahnen verraten bedenken überlegen ansehen zuhören erinnern erraten beobachten hinhören"),
  prepositionalParticiples: set(""),
  cues: {
    demand: cues(
      "sollte sollten müsste müssten muss müssen müsst soll solle nötig notwendig notwendigkeit erforderlich dringend bitte endlich überfällig forderung gebot zeit statt stattdessen darum",
      "fordern verlangen gehören brauchen benötigen verdienen bedürfen",
    ),
    prediction: cues(
      "wird werden werde würde würden dürfte dürften könnte könnten soll sollen künftig bald demnächst voraussichtlich morgen übermorgen spätestens dann sonst andernfalls irgendwann eines zukunft nächste nächsten nächster kommende kommenden ab folgen",
      "drohen erwarten bevorstehen planen rechnen ankündigen versprechen folgen kommen",
    ),
    quantity: cues(
      "prozent prozentpunkte millionen million milliarden milliarde mrd. mio. anteil durchschnitt durchschnittlich insgesamt rekord höchste höchsten größte größten meisten mehrheit minderheit hälfte drittel viertel doppelt dreimal erste ersten zahl zahlen quote rund etwa knapp mindestens höchstens mehr weniger pro jährlich umsatz defizit kosten höhe rang platz dutzende hunderte tausende zehntausende zusätzliche lediglich nur viele wenige zuletzt sechsmal zweimal mal",
      "betragen kosten steigen sinken wachsen schrumpfen schätzen verdoppeln halbieren belaufen umfassen zählen fehlen zunehmen abnehmen verdienen zahlen erreichen ausmachen entsprechen liegen klettern fallen anwachsen übersteigen melden",
    ),
    cause: cues(
      "weil da denn dadurch damit deshalb deswegen daher darum dank wegen aufgrund infolge folge folgen ursache grund gründe ergebnis reaktion wodurch sodass daran dazu durch schuld zufolge motiv aus indem ohne hätte",
      "führen bewirken verursachen auslösen bringen einbringen hervorrufen schaden nutzen nützen helfen verhindern erklären liegen dienen stärken schwächen treiben ermöglichen zwingen gefährden verschärfen erschweren erleichtern schaffen bremsen beschleunigen lähmen retten ruinieren zerstören fördern hemmen sichern schützen erzeugen erhöhen senken befeuern begünstigen beitragen abschrecken veranlassen nähren untergraben münden entlasten belasten reißen öffnen hindern abhalten bewegen vertreiben zutreiben kosten verdanken beruhen resultieren entstehen rühren verstärken vermeiden ersparen",
    ),
    rule: cues(
      "gesetz gesetze grundgesetz verfassung vertrag verträge artikel art. art abs. abs paragraf paragraph recht rechts rechte verordnung richtlinie satzung verboten erlaubt pflicht verfassungswidrig zuständig frist klausel resolution gericht gerichte urteil mandat charta statut zweidrittelmehrheit einstimmigkeit mehrheit antrag rechtslage regel regeln beschluss sache völkerrecht verbot ausnahme ausnahmen veto konvention würde menschenwürde darf dürfen",
      "dürfen gelten verbieten erlauben regeln bestimmen vorschreiben verpflichten enden vorsehen haften entscheiden unterliegen zustehen obliegen berechtigen untersagen gestatten begründen festlegen enthalten amtieren wählen haben",
    ),
    event: cues(
      "gestern vorgestern zuvor anschließend schließlich kürzlich daraufhin dann wieder plötzlich noch erst gerade eben einst damals später vergangenen vergangene erstmals zum",
      "sprechen treffen beschließen unterzeichnen ankündigen vereinbaren erklären nennen kritisieren warnen fordern drohen zurückweisen verlangen rufen werfen vorwerfen geben gehen kommen reisen stimmen verhängen verhandeln angreifen töten sterben starten beginnen scheitern wechseln verkünden ablehnen zustimmen unterschreiben entlassen ernennen wählen stürzen schließen öffnen streichen verlängern aussetzen schweigen klatschen begrüßen loben verweigern einfrieren liefern schicken senden verlegen besuchen empfangen verabschieden veröffentlichen vorlegen freilassen festnehmen verurteilen freisprechen klagen bezeichnen einstufen bekennen berufen beharren bestehen drängen werben raten erinnern sagen fliegen fallen stattfinden geschehen passieren übernehmen aufgeben einigen abreisen abstreiten vertagen räumen brechen ziehen",
    ),
    state: cues(
      "derzeit noch immer nach wie vor bisher weiterhin seit heute inzwischen mittlerweile offen unklar umstritten bekannt bereit unterwegs ungewiss längst",
      "sein haben wollen halten besitzen bestehen wissen stehen befinden gehören bleiben kennen existieren glauben hoffen fürchten freuen wohnen leben schweigen zögern planen beabsichtigen können möchten streben unterstützen ablehnen sehen finden sitzen fehlen herrschen",
    ),
    evaluation: cues(
      "gut gute guten guter gutes besser bessere best beste besten schlecht schlechte schlimm schlimmer richtig falsch wichtig wichtige gefährlich absurd unsinn fehler skandal schande erfolg sieg niederlage versagen eigentlich bloß freilich wahr wahrheit recht unrecht problem probleme kapitulation inakzeptabel sinnvoll naiv lächerlich billig klug töricht feige ehrlich ehrlichkeit ausgerechnet ärgerlich bedauerlich lehre zynisch zynismus heuchelei verlogen mutig mut vernünftig unvernünftig unvernunft gerecht ungerecht fair fatal katastrophe katastrophal katastrophale desaster blamage farce theater illusion irrweg irrtum armutszeugnis chance gefahr hoffnung nachricht zukunft vergangenheit zumutung fortschritt rückschritt symbol zeichen wendepunkt kern sinn zweck geist art politik kunst tugend vernunft würde verantwortung undankbar peinlich beschämend bemerkenswert erstaunlich überfällig tragisch bitter traurig schön hässlich real bequem ernst ernster schwer leicht entschlossen gleichgültig egal genug alles nichts niemand eher wahrlich wirklich wirklichkeit einfach schlicht kaum so wer man das keine kein",
      "scheinen klingen passen stimmen bedeuten zeigen beweisen verdienen taugen wirken gleichen ähneln verraten entlarven bestätigen offenbaren heißen lohnen mangeln verstehen lernen reichen genügen überzeugen versagen verschlafen gehören schlagen",
    ),
  },
  obligations: set("müssen sollte sollten"),
  permissions: set("dürfen"),
  wishes: set("wollen mögen möchten beabsichtigen planen anstreben"),
  reasons: set("weil da denn zumal"),
  hedges: set("vielleicht vermutlich wahrscheinlich womöglich möglicherweise wohl offenbar anscheinend scheinbar eventuell mutmaßlich unwahrscheinlich denkbar voraussichtlich"),
  hedgeVerbs: set("scheinen vermuten glauben fürchten befürchten hoffen mutmaßen bezweifeln drohen"),
  actPrepositions: new Map([["drohen", "mit"]]),
  hedgeForms: set("könnte könnten könntest dürfte dürften mag mögen"),
  conditions: set("wenn falls sofern"),
  unrealForms: set("würde würden würdest wäre wären hätte hätten käme kämen bliebe blieben gäbe stünde stünden ginge stiege brauchte"),
  hearsayForms: set("soll sollen"),
  hearsayVerbs: new Set(),
  hearsayWords: set("angeblich gerüchteweise"),
  corrections: set("sondern"),
  examples: [],
};
