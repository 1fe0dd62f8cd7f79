import type { QuotesSection } from "../sections/quotes.ts";
import { inflectNoun, inflectVerb, subjunctive } from "./conjugation.ts";
import { personGender } from "./rules/persons.ts";

/**
 * German reported speech: cues, frames and the subjunctives of indirect speech. The lists are our own writing, by fields of
 * meaning: telling, stressing, demanding, judging, asking, thinking; estimates and findings among the sources.
 */
export const quotes: QuotesSection = {
  verbs: [
    {
      frames: ["clause", "quote", "fragment"],
      entries: `sagen erklären behaupten betonen berichten mit|teilen meinen versichern melden
        schreiben:schreibt:schrieb:geschrieben äußern erzählen hinzu|fügen an|fügen ergänzen entgegnen erwidern antworten
        an|merken bemerken beteuern bekannt|geben:gibt:gab:gegeben preis|geben:gibt:gab:gegeben an|geben:gibt:gab:gegeben
        klar|stellen klar|machen vermelden verkünden verlautbaren aus|richten spotten höhnen scherzen witzeln schwärmen
        jubeln wettern poltern schimpfen raunen flüstern rufen:ruft:rief:gerufen aus|rufen:ruft:rief:gerufen
        schreien:schreit:schrie:geschrien twittern posten resümieren bilanzieren kommentieren argumentieren
        unterstreichen:unterstreicht:unterstrich:unterstrichen erläutern aus|führen dar|legen präzisieren kontern
        nach|legen beschwichtigen ab|wiegeln beklagen klagen stöhnen murren fluchen gestehen:gesteht:gestand:gestanden
        ein|gestehen:gesteht:gestand:gestanden bekennen:bekennt:bekannte:bekannt beichten dichten philosophieren
        insistieren formulieren notieren fest|stellen konstatieren versprechen:verspricht:versprach:versprochen drohen
        schwören:schwört:schwor:geschworen geloben orakeln unken frohlocken prahlen protzen tönen frotzeln grummeln
        zu|rufen:ruft:rief:gerufen an|führen auf|zählen bescheiden:beschied:beschied:beschieden ein|wenden:wendet:wandte:gewandt
        entgegen|halten:hält:hielt:gehalten vor|bringen:bringt:brachte:gebracht ein|werfen:wirft:warf:geworfen
        zusammen|fassen an|deuten verraten:verrät:verriet:verraten offenbaren enthüllen schildern stammeln stottern seufzen
        brummen knurren ätzen lamentieren dozieren predigen zürnen jammern maulen nörgeln motzen feixen bilanzieren
        lassen:lässt:ließ:gelassen+wissen lassen:lässt:ließ:gelassen+verlauten lassen:lässt:ließ:gelassen+ausrichten
        lassen:lässt:ließ:gelassen+mitteilen lassen:lässt:ließ:gelassen+erklären lassen:lässt:ließ:gelassen+verbreiten
        lassen:lässt:ließ:gelassen+verkünden machen+deutlich machen+geltend
        geben:gibt:gab:gegeben+protokoll zeigen+überzeugt äußern+überzeugt
        heißen:heißt:hieß:geheißen+es fort|fahren:fährt:fuhr:gefahren nuscheln lästern wiederholen bekräftigen zitieren paraphrasieren`,
    },
    {
      frames: ["clause", "quote", "fragment", "act", "infinitive"],
      entries: `fordern verlangen an|kündigen drohen+mit warnen mahnen kritisieren bemängeln monieren rügen loben bestätigen
        ein|räumen zu|geben:gibt:gab:gegeben bestreiten:bestreitet:bestritt:bestritten dementieren leugnen
        vor|werfen:wirft:warf:geworfen unterstellen an|regen vor|schlagen:schlägt:schlug:geschlagen
        empfehlen:empfiehlt:empfahl:empfohlen raten:rät:riet:geraten appellieren plädieren zu|sichern zu|sagen
        garantieren bedauern begrüßen würdigen protestieren beanstanden prophezeien
        voraus|sagen vorher|sagen prognostizieren verteidigen rechtfertigen begründen beschwören an|mahnen
        bitten:bittet:bat:gebeten+um auf|rufen:ruft:rief:gerufen aus|sprechen:spricht:sprach:gesprochen
        aus|schließen:schließt:schloss:geschlossen bekannt|geben:gibt:gab:gegeben versprechen:verspricht:versprach:versprochen
        berichten+von sprechen:spricht:sprach:gesprochen+von bezeichnen hoffen+auf danken gratulieren
        beantragen auf|fordern verneinen bejahen signalisieren beschuldigen verurteilen`,
    },
    {
      frames: ["fragment", "quote", "act"],
      entries: `zurück|weisen:weist:wies:gewiesen ab|lehnen verwerfen:verwirft:verwarf:verworfen geißeln brandmarken tadeln
        rühmen preisen:preist:pries:gepriesen gratulieren danken
        widersprechen:widerspricht:widersprach:widersprochen fordern`,
    },
    {
      frames: ["fragment"],
      entries: `attackieren an|greifen:greift:griff:gegriffen sehen:sieht:sah:gesehen+darin sehen:sieht:sah:gesehen+als werten nennen:nennt:nannte:genannt bezeichnen beschreiben:beschreibt:beschrieb:beschrieben titulieren
        sprechen:spricht:sprach:gesprochen reden beschimpfen verspotten charakterisieren um|schreiben:schreibt:schrieb:geschrieben
        drängen pochen beharren:beharrt:beharrte:beharrt`,
    },
    {
      frames: ["infinitive"],
      entries: "behaupten beteuern versichern geloben schwören:schwört:schwor:geschworen versprechen:verspricht:versprach:versprochen gestehen:gesteht:gestand:gestanden bekennen:bekennt:bekannte:bekannt beklagen",
    },
    { frames: ["question", "quote"], entries: "wollen:will:wollte:gewollt+wissen fragen nach|fragen nach|haken erkundigen zurück|fragen" },
    {
      frames: ["clause", "quote"],
      entries: `glauben denken:denkt:dachte:gedacht finden:findet:fand:gefunden vermuten
        befürchten fürchten hoffen mutmaßen spekulieren urteilen folgern schlussfolgern schätzen
        warnen beharren:beharrt:beharrte:beharrt klar|stellen heraus|stellen hervor|heben:hebt:hob:gehoben`,
    },
    {
      frames: ["clause"],
      entries: `behaupten wähnen an|nehmen:nimmt:nahm:genommen erwarten bezweifeln
        rechnen+damit aus|gehen:geht:ging:gegangen+davon hin|weisen:weist:wies:gewiesen verweisen:verweist:verwies:verwiesen+darauf
        erinnern+daran entscheiden:entscheidet:entschied:entschieden befinden:befindet:befand:befunden
        suggerieren nahe|legen beteuern auf|klären informieren unterrichten überzeugen
        errechnen berechnen ermitteln ergeben:ergibt:ergab:ergeben belegen
        halten:hält:hielt:gehalten fest|halten:hält:hielt:gehalten pochen+darauf bestehen:besteht:bestand:bestanden+darauf
        lassen:lässt:ließ:gelassen+durchblicken vertreten:vertritt:vertrat:vertreten+auffassung
        vertreten:vertritt:vertrat:vertreten+ansicht vertreten:vertritt:vertrat:vertreten+meinung
        kommen:kommt:kam:gekommen+schluss kommen:kommt:kam:gekommen+ergebnis gelangen+schluss
        aus|sagen vor|rechnen vor|halten:hält:hielt:gehalten zurück|weisen:weist:wies:gewiesen auf|fordern`,
    },
  ],
  nouns: [
    {
      frames: ["clause", "fragment"],
      entries: `Ansicht:Ansichten Auffassung:Auffassungen Meinung:Meinungen Einschätzung:Einschätzungen Überzeugung
        Behauptung:Behauptungen Aussage:Aussagen Erklärung:Erklärungen Ankündigung:Ankündigungen Mitteilung:Mitteilungen
        Vorwurf:Vorwürfe Kritik Klage:Klagen Befürchtung:Befürchtungen Vermutung:Vermutungen
        Prognose:Prognosen Warnung:Warnungen Drohung:Drohungen Zusage:Zusagen Versprechen Zusicherung:Zusicherungen
        Beteuerung:Beteuerungen Bemerkung:Bemerkungen Äußerung:Äußerungen Argument:Argumente
        Einwand:Einwände These:Thesen Eingeständnis:Eingeständnisse Geständnis Hinweis:Hinweise Feststellung:Feststellungen
        Botschaft:Botschaften Bericht:Berichte Meldung:Meldungen Schluss Fazit Antwort:Antworten
        Stellungnahme:Stellungnahmen Unterstellung:Unterstellungen Diagnose:Diagnosen Scherz Satz Wort:Worte Zitat:Zitate
        Formel Losung Parole:Parolen Nachricht:Nachrichten Gerücht:Gerüchte Beschwerde:Beschwerden Verdacht
        Vorhersage:Vorhersagen Begründung:Begründungen Rechtfertigung:Rechtfertigungen Spekulation:Spekulationen Mutmaßung:Mutmaßungen
        Anschuldigung:Anschuldigungen Beschuldigung:Beschuldigungen Andeutung:Andeutungen Bekenntnis:Bekenntnisse Standpunkt Credo Mahnung:Mahnungen Urteil Lesart Rhetorik Forderung:Forderungen`,
    },
  ],
  sources: [
    { words: ["laut"], source: "after" },
    { words: ["zufolge"], source: "before" },
    { words: ["gemäß"], source: "either" },
    {
      words: ["nach", "*", `angabe|angaben|ansicht|auffassung|meinung|einschätzung|einschätzungen|darstellung|aussage|aussagen|überzeugung|information|informationen|bericht|berichten|schätzung|schätzungen|berechnung|berechnungen|rechnung|hochrechnung|hochrechnungen|prognose|prognosen|projektion|projektionen|vorhersage|vorhersagen|erkenntnis|erkenntnissen|befund|befunden|untersuchung|untersuchungen|ermittlungen|erhebung|erhebungen|umfrage|umfragen|auswertung|auswertungen|analyse|analysen|studie|studien|gutachten|statistik|zählung|lesart|worten|bekunden|mitteilung|auskunft|meldung|meldungen|recherche|recherchen|schilderung|schilderungen|-angaben|-informationen|-berichten|-aussagen|-meldungen|-schätzungen|-berechnungen`],
      source: "after",
    },
    { words: ["angaben|ansicht|auffassung|meinung|einschätzung|darstellung|aussage|überzeugung|informationen|worten|bekunden|lesart", "nach"], source: "before" },
    { words: ["dem", "vernehmen", "nach"], source: "none" },
    { words: ["glaubt", "man"], source: "after" },
    { words: ["in", "den", "worten"], source: "after" },
    { words: ["aus", "sicht"], source: "after" },
  ],
  complementizers: ["dass", "daß"],
  interrogatives: ["ob", "wer", "wen", "wem", "was", "wie", "wo", "wann", "warum", "weshalb", "wieso", "wohin", "woher", "wieviel", "welche", "welcher", "welches", "welchen", "welchem", "inwiefern", "inwieweit", "wozu", "womit", "wovon", "woran", "worauf", "worüber", "wofür"],
  subordinators: ["weil", "obwohl", "während", "nachdem", "bevor", "damit", "indem", "sodass", "falls", "wenn", "als", "da", "sobald", "solange", "bis", "ehe", "um", "ohne", "anstatt", "statt", "obgleich", "wobei", "sofern", "denn", "zumal"],
  relatives: ["der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welcher", "welche", "welches", "wo", "wer", "was"],
  coordinators: ["und", "oder", "aber", "doch", "sondern", "denn", "jedoch"],
  soWords: ["so"],
  inquiries: ["anfrage", "nachfrage"],
  shares: ["prozent", "%", "drittel", "viertel", "hälfte", "fünftel"],
  correlatives: ["dann", "da"],
  asWords: ["wie"],
  firstPersons: ["ich", "wir", "mich", "mir", "uns", "du"],
  firstPossessives: ["mein", "meine", "meiner", "meinem", "meinen", "meines", "unser", "unsere", "unserer", "unserem", "unseren", "unseres"],
  ownWords: ["eigenen", "eigener", "eigene", "eigenem"],
  sourceAdverbs: ["demnach", "demzufolge"],
  politePersons: ["Sie"],
  nobodies: ["niemand", "jemand", "keiner", "kein", "keine", "nichts", "wer"],
  anybodies: ["man"],
  denials: ["nicht", "nie", "niemals", "keineswegs"],
  limits: ["nur", "allein", "bloß"],
  pronounSubjects: ["er", "sie", "es", "das", "dies", "man", "wer"],
  thirdPersons: ["er", "sie", "es", "dieser", "diese", "jener", "jene", "letzterer", "beide"],
  impersonalCues: ["heißen"],
  continuing: ["weiter", "ferner", "zudem", "außerdem"],
  pronouncements: ["urteil", "urteils", "beschluss", "beschlusses", "entscheidung", "begründung", "urteilsbegründung", "bescheid", "mitteilung", "pressemitteilung", "stellungnahme", "verlautbarung"],
  passives: ["werden", "sein"],
  causes: ["dadurch"],
  thingVerbs: ["begründen", "versprechen", "drohen", "vorschlagen", "verlangen", "bestätigen", "rechtfertigen", "garantieren", "signalisieren", "ausschließen"],
  openModals: ["können", "sollen", "müssen", "dürfen"],
  subjectPassives: ["zitieren", "überzeugen"],
  agentPrepositions: ["von", "vom", "durch"],
  phraseLinks: ["von", "vom", "aus", "für"],
  audience: ["journalist", "reporter", "anhänger", "presse", "medienvertreter", "abgeordnete", "mitarbeiter", "zuhörer", "parlament", "bundestag"],
  tellVerbs: [],
  addresseePrepositions: ["gegenüber"],
  audiencePrepositions: ["an", "vor"],
  polarQuestions: ["ob"],
  expletives: ["es"],
  joiners: ["und", "sowie", "&"],
  prepositions: ["in", "im", "an", "am", "auf", "aus", "bei", "beim", "mit", "nach", "seit", "vor", "zu", "zum", "zur", "über", "unter", "gegen", "gegenüber", "für", "durch", "ohne", "um", "wegen", "während", "trotz", "per", "zwischen", "hinter", "neben", "laut", "bis", "ab", "via", "vom", "von", "ans", "ins"],
  determiners: ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "sein", "seine", "seiner", "seinem", "ihr", "ihre", "ihrer", "ihrem", "dieser", "diese", "dieses", "diesem", "viele", "manche", "einige", "mehrere", "andere", "alle", "beide", "unser", "unsere", "unserer"],
  wishes: ["es lebe", "man nehme", "man stelle", "man denke", "man bedenke", "man beachte", "man vergleiche", "gott sei", "es sei denn", "wie dem auch"],
  unreal: ["wenn", "falls", "sofern"],
  unrealWords: ["dann", "sonst", "andernfalls", "ansonsten", "gern", "gerne", "lieber", "ließe", "ließen"],
  verbSecond: true,
  subjunctive,
  personGender,
  inflectVerb,
  inflectNoun,
};
