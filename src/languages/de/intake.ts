import type { IntakeRules } from "../sections/intake.ts";

export const intake: IntakeRules = {
  months: {
    januar: 1, jänner: 1, jan: 1, februar: 2, feber: 2, feb: 2, märz: 3, mär: 3, mrz: 3, april: 4, apr: 4, mai: 5, juni: 6, jun: 6, juli: 7, jul: 7,
    august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12,
  },
  weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"],
  bylineWords: ["von", "interview", "kommentar", "gastkommentar", "gastbeitrag", "leitartikel", "kolumne", "essay", "analyse", "meinung", "protokoll", "text", "autor", "autorin", "ein", "eine"],
  nameConjunctions: ["und", "sowie"],
  dateWords: ["am", "den", "vom", "stand", "veröffentlicht", "aktualisiert"],
  captionWords: ["foto", "fotos", "bild", "bilder", "grafik", "illustration", "abbildung", "quelle"],
  hyphenConjunctions: ["und", "oder", "bzw", "beziehungsweise", "sowie", "bis", "als", "noch", "statt", "wie", "aber"],
  hyphenatedEndings: [
    "nah", "nahe", "nahen", "naher", "nahes", "weit", "weite", "weiten", "weiter", "weites", "freundlich", "feindlich", "kritisch", "bedingt", "basiert", "ähnlich", "artig",
    "frei", "treu", "tauglich", "fähig", "amerikanisch", "eigen", "geführt", "gestützt", "geneigt", "skeptisch", "typisch", "spezifisch", "relevant", "intern", "kompatibel",
    "abhängig", "pflichtig", "politisch", "deutsch", "russisch", "europäisch", "finanziert", "gesteuert", "kontrolliert", "orientiert", "lastig", "mäßig", "förmig", "reich", "arm", "los", "stämmig", "erprobt", "konform",
  ],
};
