import { givenNames } from "../data/given-names.ts";
import type { IntakeRules } from "../sections/intake.ts";

/** How German newspapers, agencies and blogs lay an article out. */
export const intake: IntakeRules = {
  months: {
    januar: 1, jan: 1, jänner: 1, jän: 1, februar: 2, feb: 2, feber: 2, märz: 3, mär: 3, mrz: 3, maerz: 3, april: 4, apr: 4,
    mai: 5, juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, okt: 10,
    november: 11, nov: 11, dezember: 12, dez: 12,
  },
  weekdays: [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "mo", "di", "mi", "do", "fr", "sa", "so",
  ],
  slashedDates: "day-first",
  conjunctions: ["und", "sowie", "u."],
  honorifics: ["dr.", "prof.", "professor", "professorin", "h.c.", "phil.", "med.", "jur.", "rer.", "pol.", "dipl.-ing.", "herr", "frau", "pfarrer"],
  nameParticles: ["von", "vom", "van", "de", "der", "den", "zu", "zur", "di", "da", "del", "della", "la", "le", "al", "el", "bin", "ibn", "ten", "ter", "y"],
  givenNames,
  posts: [
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "redaktion", "ressort", "chefredakteur", "chefredakteurin",
    "herausgeber", "herausgeberin", "professor", "professorin", "politikwissenschaftler", "politikwissenschaftlerin", "büro",
    "autor", "autorin", "journalist", "journalistin", "publizist", "publizistin", "kolumnist", "kolumnistin", "reporter", "reporterin",
  ],
  author: {
    pattern: /^(?:(?:(?:ein(?:e|en)?|der|die|das)\s+)?(?:[a-zß-ÿ]*(?:kommentar|beitrag|analyse|kolumne|glosse|essay|interview|gespräch|meinung|leitartikel|artikel|bericht|rezension|einwurf|zwischenruf|reportage|feature|einordnung|text|brief|newsletter|bulletin)\s+)?(?:geführt\s+|geschrieben\s+|verfasst\s+|aufgezeichnet\s+)?von\s+(?:unser(?:em|er|en)\s+[a-zß-ÿ]*(?:redakteur|korrespondent|reporter|mitarbeiter|autor|kolleg)[a-zß-ÿ]*\s+)?|(?:aus\s+[^.!?]{2,40}\s+)berichte(?:t|n)\s+|(?:interview|text|autor(?:in|en|innen)?|verfasser(?:in)?|protokoll|gesprächsführung|kommentar|aufgezeichnet\s+von|fragen|die\s+fragen\s+stellten?)\s*:\s*|(?:das|die)\s+(?:gespräch|interview|fragen)\s+(?:führ|stell)ten?\s+)(?<names>\S.*)$/i,
    examples: ["Von Anna Beispiel", "VON ANNA BEISPIEL", "Ein Gastkommentar von Bert Muster", "Text: Anna Beispiel", "Interview: Carla Probe", "Eine Analyse von Bert Muster", "Das Gespräch führte Carla Probe.", "Aus Niederau berichtet Anna Beispiel", "Von unserer Redakteurin Carla Probe"],
    counterExamples: ["Vonseiten der Regierung kam nichts", "Die Antwort von gestern", "Kommentare sind erlaubt"],
  },
  stationed: {
    pattern: /^(?<names>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,2}),?\s+(?:in|aus)\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?$/u,
    examples: ["Anna Beispiel in Kiel", "Bert Muster aus Bad Muster"],
    counterExamples: ["Der Krieg in Europa hat begonnen", "Wahlen in Kiel"],
  },
  contributor: {
    pattern: /^(?:aus\s+dem\s+[a-zß-ÿ]+\s+(?:übersetzt\s+)?von|(?:deutsch|übersetzt|übertragen|übersetzung)\s*(?:von|:)|(?:fotos?|bild(?:er)?|illustration(?:en)?|grafik(?:en)?|zeichnung(?:en)?|video|mitarbeit|redaktion|lektorat|redigatur|kamera|produktion)\s*(?:von|:))\s*(?<names>\S.*)$/i,
    examples: ["Aus dem Englischen von Carla Probe", "Übersetzung: Bert Muster", "Fotos: Anna Beispiel", "Mitarbeit: Bert Muster"],
    counterExamples: ["Von Anna Beispiel", "Aus dem Ministerium kam Kritik"],
  },
  bylineFiller: {
    pattern: /^(?:(?:zuletzt\s+)?(?:stand|aktualisiert|veröffentlicht|publiziert|erschienen|erstellt|geändert|sendung|ausgabe|druckausgabe|update|online\s+seit)(?:\s*:)?(?:\s+(?:am|vom|im|in\s+der\s+ausgabe\s+vom))?|am|vom|von|den|der|um|ab|datum:?|uhr|(?:ca\.\s*)?\d+\s*min(?:uten|\.)?(?:\s+(?:lesezeit|lesedauer|lesen))?|(?:lesezeit|lesedauer)\s*:?\s*(?:ca\.\s*)?\d+\s*min(?:uten|\.)?|(?:um\s+|-\s*)?\d{1,2}[:.]\d{2}(?:\s*uhr)?|nr\.\s*\d+|seite\s+\d+|s\.\s*\d+|es gilt das gesprochene wort\.?)$/i,
    examples: ["Stand:", "Es gilt das gesprochene Wort.", "Veröffentlicht am", "Lesezeit: 5 Minuten", "18:30 Uhr", "am", "Sendung vom", "4 Min. Lesezeit"],
    counterExamples: ["Stand der Dinge", "Am Anfang", "Uhren gehen vor"],
  },
  kicker: {
    pattern: /^(?:(?:der|das|die|eine?)\s+)?(?:[a-zß-ÿ]*kommentar|[a-zß-ÿ]*kolumne|leitartikel|glosse|essay|standpunkt|(?:[a-zß-ÿ]+\s+(?:&|und)\s+)?meinung|[a-zß-ÿ]*analyse|gastbeitrag|gastartikel|debatte|einwurf|zwischenruf|interview|editorial|rezension|(?:[a-zß-ÿ]+)?anmerkung|reportage|hintergrund|porträt|leserbriefe?|rundbrief|glossen?|aussprache|faktencheck|feuilleton|medien|gesellschaft|wissen(?:schaft)?|panorama|sport|(?:notizen|brief|nachrichten|post|stimmen)\s+aus\s+[a-zß-ÿ]+(?:\s+[a-zß-ÿ][a-zß-ÿ]+)?|politik|ausland|inland|wirtschaft|kultur|tribüne|forum|presseschau|nachruf|newsletter|pro und contra|offener brief)(?:\s*[|/:·•–-]\s*[^.!?]{1,40}|\s+(?:&|und)\s+[a-zß-ÿ]+)?$/i,
    examples: ["Kommentar", "Leserbriefe", "Notizen aus der Provinz", "Brief aus Niederau", "Urteilsanmerkung", "KOLUMNE", "Gastbeitrag", "Meinung & Analyse", "Leitartikel | Politik", "Die Wirtschaftskolumne"],
    counterExamples: ["Kommentare schaden nicht", "Die Politik der kleinen Schritte", "Ein Essay über die Zeit"],
  },
  introLabel: {
    pattern: /^(?:an-?moderation|vorspann|teaser|unterzeile|untertitel|kurz gesagt|darum geht es|zusammenfassung|abstract)\s*:\s*/i,
    examples: ["Vorspann: Die Lage ist ernst.", "Teaser: Wer zahlt?"],
    counterExamples: ["Kurz: Es reicht.", "Vorspannkredite: ein Irrtum"],
  },
  caption: {
    pattern: /^(?:[a-zß-ÿ]*foto|fotos|bild(?:unterschrift|quelle|nachweis|rechte)?|abbildung|abb\.|grafik|karte|quellen?|video|screenshot|illustration|©|\(c\))\s*(?:\d+\s*)?(?::|©)|^(?:fotos?|bild(?:er)?)\s+von\s+[^.!?]{3,50}$|(?:^|[(\s|])(?:foto|bild|quelle|grafik|illustration)s?\s*:\s*[^.!?:]{2,60}\)?$|(?:^|\s)(?:©|\(c\))\s*[a-zß-ÿ][^.!?]{1,60}$/i,
    examples: ["Foto: Bert Muster/Agentur", "Der Hafen am Abend. (Foto: Bert Muster)", "Abbildung 2: Die Ausgaben je Kopf", "© Agentur / Bert Muster", "Symbolfoto: Muster"],
    counterExamples: ["Das Bild ist schief.", "Fotos zeigen nichts davon.", "Die Quelle schwieg."],
  },
  salutation: {
    pattern: /^(?:(?:sehr\s+)?(?:geehrte|verehrte|werte)[rs]?\s|(?:meine\s+)?(?:sehr\s+)?(?:geehrten?\s+|verehrten?\s+|liebe[rn]?\s+)?(?:damen und herren|kolleginnen und kollegen|leserinnen und leser)|liebe[rs]?\s+(?:leser|freund|kolleg|gäste|mitbürger|genoss|abonnent|community|zuhörer|hörer|zuschauer|[a-zß-ÿ]+innen\b)|guten (?:morgen|tag|abend)|hallo[ ,!]|(?:herr|frau) (?:[a-zß-ÿ]*präsident|vorsitzende|bundes)|moin)/i,
    examples: ["Sehr geehrte Damen und Herren,", "Liebe Leserinnen und Leser,", "Guten Morgen,", "Herr Präsident! Meine Damen und Herren!"],
    counterExamples: ["Liebe in Zeiten der Inflation", "Gute Nachrichten", "Die Leserinnen und Leser"],
  },
  closing: {
    pattern: /^(?:(?:mit\s+)?(?:(?:sehr\s+)?herzliche[nr]?|freundliche[nr]?|beste[nr]?|liebe[nr]?|schöne[nr]?|viele|kollegialen)\s+(?:grüß(?:e|en)|gruß)(?:\s+(?:aus|von|vom|in)\s[^.!?]{2,40})?|es\s+grüßt(?:\s+sie)?(?:\s+herzlich)?|herzlich(?:st|e)?|(?:herzlich(?:st)?,?\s+)?(?:ihre?|euer|eure)|bis\s+(?:morgen|bald|dann|dahin|(?:zum\s+|zur\s+)?nächste[nrs]?\s+[a-zß-ÿ]+|(?:kommenden\s+)?[a-zß-ÿ]+tag)(?:\s+früh|abend)?|auf\s+(?:bald|wiederlesen|wiedersehen)|wir\s+lesen\s+uns|gez\.|alles\s+gute|(?:kommen|starten)\s+sie\s+gut\s+(?:durch|in|ins)\s+[a-zß-ÿ]+(?:\s+[a-zß-ÿ]+)?|bleiben\s+sie\s+[a-zß-ÿ]+|machen\s+sie(?:\s+e|['’])s\s+gut|eine[nrs]?\s+(?:guten?|schöne[ns]?|angenehmen?|erholsame[ns]?)\s+[a-zß-ÿ]+(?:\s+[a-zß-ÿ]+){0,4}\s+wünsch(?:t|e|en)(?:\s+(?:ihnen|euch|dir))?(?:\s+(?:ihre?|euer|eure))?)\s*[,!.]?(?:\s+(?:ihre?\s+)?(?<names>(?!(?:ihre?|euer|eure)$)[a-zß-ÿ][^.!?]{2,60}))?$/i,
    examples: ["Herzlich, Ihre", "Herzliche Grüße", "Mit besten Grüßen aus Niederau,", "Ihre", "Bis morgen!", "Herzlichst, Ihr", "Ihre Anna Beispiel", "Einen guten Start in den Tag wünscht Ihnen Ihre Anna Beispiel", "Bis Freitag!", "Bleiben Sie gelassen!"],
    counterExamples: ["Ihre Antwort blieb sie schuldig.", "Viele Grüße kamen nie an.", "Bis morgen muss das Kabinett entscheiden.", "Herzlich lachen konnte niemand."],
  },
  about: {
    pattern: /^(?:(?:der|die|unser|unsere|über\s+(?:den|die))\s+(?:gast)?(?:autor(?:in|en)?|verfasser(?:in)?|kolumnist(?:in)?|kommentator(?:in)?)\b(?!\s+diese[rs]\s)|zur person\b|(?:dieser|der) (?:text|artikel|beitrag|kommentar) (?:ist|erschien|wurde|stammt)|mitarbeit:|gastbeiträge geben|lesen sie (?:auch|dazu)|mehr zum thema|(?:sie|hier|wenn\s+(?:sie|ihnen))\s[^.!?]*\b(?:[a-zß-ÿ]*brief|newsletter)\b[^.!?]*\b(?:erhalten|bekommen|abonnieren|abbestellen|weiterempfehlen|weiterleiten|gefällt|gefallen)\b)/i,
    examples: ["Der Autor ist Professor in Kiel.", "Unsere Autorin lehrt Geschichte.", "Zur Person: Bert Muster", "Sie möchten den Abendbrief nicht mehr erhalten? Hier können Sie ihn abbestellen.", "Dieser Text erschien zuerst im Abendblatt."],
    counterExamples: ["Der Verfasser dieser Zeilen hat Nein gestimmt.", "Der Autoritarismus wächst.", "Die Autorität des Gerichts leidet.", "Sie hat den Brief nie gelesen."],
  },
  note: {
    pattern: /^(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Lu}[\p{L}.’'-]*|von|van|de|der)){1,4})\s+(?:ist|war|lehrt|leitet|arbeitet|schreibt|forscht|lebt|studiert|gehört)\s/u,
    examples: ["Anna Beispiel lehrt Geschichte in Kiel.", "Bert von Muster ist Historiker und lebt in Bern."],
    counterExamples: ["Beispiel ist alles.", "Wer Anna Beispiel ist, weiß jeder."],
  },
  hyphens: {
    hanging: ["und", "oder", "bis", "sowie", "bzw", "als", "noch", "wie", "beziehungsweise"],
    firsts: new Set(["deutsch", "schwarz", "rot", "grün", "gelb", "blau", "links", "rechts"]),
    ownRest: {
      pattern: /^(?:(?:freundlich|feindlich|bedingt|förmig|artig|mäßig|kritisch|spezifisch|basiert|gestützt|getrieben|geführt|gesteuert|finanziert|gefördert|orientiert|zentriert|kontrolliert|dominiert|unterstützt|erprobt|geprüft|geprägt|gekrönt|gebeutelt|geplagt|infiziert|verseucht|verziert|verwöhnt|belastet|besetzt|geschädigt|bezogen|gerecht|relevant|affin|tauglich|pflichtig|haltig|konform|neutral|positiv|negativ|skeptisch|politisch|typisch|ähnlich|hörig|müde|treu|nah|fern|weit|frei|los|fähig|intern|extern|eigen|lang|lastig|berechtigt|gebunden|geneigt|bewegt|erfahren|abhängig|zugewandt|amerikanisch|europäisch|französisch|russisch|deutsch|polnisch|britisch|englisch|grün|gelb|rot|schwarz|blau|liberal|konservativ)(?:e[mnrs]?)?|abwärts|aufwärts|seitig|seits|weise)$/u,
      examples: ["freundlichen", "bedingt", "weit", "kritische", "amerikanischer", "abwärts", "nahen", "gelbe"],
      counterExamples: ["mächten", "den", "interesses", "rung", "heiten", "verträge", "tischen"],
    },
    boundRest: {
      pattern: /^(?:(?:lich|keit|heit|schaft|ung)(?:e[mnrs]?|s)?|tion(?:en)?|nis(?:se[ns]?)?|ungs\p{Ll}+|rung(?:en)?|gung(?:en)?|tung(?:en)?|dung(?:en)?|lung(?:en)?|nung(?:en)?|sung(?:en)?|licher\p{Ll}*)$/u,
      examples: ["licher", "keit", "heiten", "tionen", "ungen", "rung"],
      counterExamples: ["freundlich", "und", "weit", "isch", "los"],
    },
    keptInLine: {
      pattern: /^(?:\p{Ll}{2,}isch(?:e[mnrs]?)?|\p{Ll}+(?:freundlich|kritisch|wärts)(?:e[mnrs]?)?|(?:up|in|out|off|on|down|over)s?|by|how|to|fi|free|sharing|profit|vu|faire|style)$/u,
      examples: ["israelische", "up", "how", "ins", "tatarischen"],
      counterExamples: ["mächten", "den", "interesses", "kontakt"],
    },
    functionWords: ["der", "die", "das", "den", "dem", "des", "ein", "im", "am", "zum", "zur", "und", "mit", "von", "bei", "in", "für", "auf", "aus", "als", "wie", "vor", "nach", "so", "doch", "auch", "wo", "wer", "was", "wenn", "weil", "kein", "mein", "sein", "ihr", "durch", "um"],
  },
};
