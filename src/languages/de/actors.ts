import { firstWords, wordSet, type ActorRules, type Agreement, type Gender } from "../sections/actors.ts";
import { examples } from "./examples/actors.ts";
import { agreementOf } from "./rules/agreement.ts";
import { bodyNoun } from "./rules/bodies.ts";
import { classNouns, classOfCompound } from "./rules/classes.ts";
import { demonyms, epithet } from "./rules/epithets.ts";
import { adjectiveStem, inflectName, nominativeName, withoutGenitive } from "./rules/name-forms.ts";
import { isTrade, roleOfCompound, roles } from "./rules/roles.ts";
import { stems } from "./stems.ts";

const titles: readonly (readonly [Gender, string])[] = [
  ["male", "Herr Herrn Kollege Kollegen Lord Sir Prinz Graf Baron Pater Bruder Scheich Ajatollah Papst König Zar Kardinal Bischof Erzbischof"],
  ["female", "Frau Kollegin Lady Prinzessin Gräfin Schwester Königin Queen"],
  ["male", "Abgeordneter"],
  [null, "Abg Abgeordnete Abgeordneten Dr Prof Professor Doktor Mr Mrs Ms General Oberst Admiral Familie"],
];

const possessives = (stem: string): string =>
  [stem, stem[0].toUpperCase() + stem.slice(1)].flatMap((word) => ["", "e", "em", "en", "er", "es"].map((ending) => word + ending)).join(" ");

const pronouns: readonly (readonly [readonly Agreement[], string])[] = [
  [["male"], "er Er ihn Ihn"],
  [["male", "neuter"], `ihm Ihm ${possessives("sein")}`],
  [["female", "plural"], `sie Sie ${possessives("ihr")}`],
];

/** Common nouns that stand without an article behind "in", "nach", "aus" or "bei". */
const bareNouns = wordSet(`
  Höhe Frage Form Kraft Bezug Richtung Sachen Zukunft Folge Summe Hinblick Betracht Gang Kauf Not Ruhe Gefahr Haft Ketten Trümmern Flammen
  Scherben Tränen Mode Rente Pension Urlaub Ferien Führung Serie Reihe Stunden Tagen Wochen Monaten Jahren Minuten Sekunden Zügen Worten
  Angst Sorge Panik Eile Aussicht Anspruch Angriff Abrede Klammern Händen Händel Haus Hause Bett Schule Arbeit Betrieb Dienst Ehren Person
  Anspielung Wahrheit Wirklichkeit Teilen Theorie Praxis Europa Gestalt Grenzen Maßen Schach Schutz Sicht Stein Stich Stücke Szene Umlauf
  Verbindung Vergessenheit Vertretung Verzug Zweifel Liebe Furcht Trauer Freude Wut Hass Mangel Prinzip Überzeugung Versehen Gründen Holz Stahl
  Gold Silber Glas Papier Beton Ablauf Ende Abschluss Beginn Schluss Ansicht Auffassung Meinung Angaben Art Belieben Bedarf Kräften Norden Süden
  Osten Westen Wunsch Plan Gewicht Größe Alter Geschlecht Herkunft Strich Faden Noten Luft Wasser Nacht Tag Licht Regen Wind Wetter Kriegen
  Gesprächen Interviews Umfragen Wahlen Verhandlungen Tests Unternehmen Städten Ländern Staaten Schulen Medien Zeitungen Gesetzen Briefen
`);

/** What German has to say of actors. */
export const actors: ActorRules = {
  inflect: inflectName,
  withoutGenitive,
  stem: stems.stem,
  nominative: nominativeName,
  capitalizedNouns: true,
  titles: new Map(titles.flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const))),
  roles,
  roleOfCompound,
  longNouns: firstWords([...roles.keys(), ...classNouns.keys()]),
  epithet,
  demonyms,
  ages: wordSet("Jährige Jähriger Jährigen Jährigem jährige jähriger jährigen jährigem"),
  isTrade,
  isModifier: (word) => /^.{3,}(e|en|er|em|es)$/.test(word) && !/^(diese|eine|keine|seine|ihre|unsere|welche|jede|ohne|seine|über|unter|gegen|wegen|neben|hatte|haben|wurde|werden|seien|wäre|könne|habe|solle|müsse)(r|n|m|s)?$/.test(word),
  roleSpoilers: wordSet(`
    Ehren
    künftige künftiger künftigen designierte designierter designierten
    nächste nächster nächsten letzte letzter letzten erste erster ersten jeder jede jeden
  `),
  deputyWords: wordSet("vize stellvertretende stellvertretender stellvertretenden"),
  formerWords: wordSet("ex alt früherer frühere früheren ehemaliger ehemalige ehemaligen einstige einstiger einstigen damalige damaliger damaligen"),
  owners: wordSet("sein seine seinem seinen seines seiner ihr ihre ihrem ihren ihres ihrer dessen deren Sein Seine Seinem Ihr Ihre Ihrem Ihren Seinen Dessen Deren"),
  neighbours: new Map([
    ..."Vorgänger Vorgängers Vorgängerin Amtsvorgänger Amtsvorgängers Amtsvorgängerin".split(" ").map((word) => [word, "before"] as const),
    ..."Nachfolger Nachfolgers Nachfolgerin Amtsnachfolger Amtsnachfolgerin".split(" ").map((word) => [word, "after"] as const),
  ]),
  adjectiveStem,
  articles: wordSet("der die das den dem des Der Die Das Den Dem Des dieser diese dieses diesem diesen Dieser Diese Dieses Diesem Diesen jener jene jenem jenen jenes derselbe dieselbe dasselbe demselben denselben derselben unser unsere unserem unseren"),
  definites: wordSet("der die das den dem des Der Die Das Den Dem Des im am vom zum zur beim ins Im Am Vom Zum Zur Beim"),
  possessives: wordSet("unser unsere unserem unseren unseres"),
  addresses: wordSet("Frau Herr Herrn"),
  writers: wordSet("Autor Autorin Kommentator Kommentatorin Kolumnist Kolumnistin Korrespondent Korrespondentin Gastautor Gastautorin Redakteur Redakteurin"),
  thingArticles: wordSet("das Das"),
  articleInExtent: true,
  home: "DEU",
  homes: wordSet("DEU AUT CHE"),
  classNouns,
  classOfCompound,
  organizationHeads: new Map(Object.entries({
    Institut: "think tank", Instituts: "think tank", Universität: "university", Hochschule: "university", Akademie: "university",
    Bundesamt: "agency", Bundesamtes: "agency", Bundesamts: "agency", Landesamt: "agency", Bundesagentur: "agency",
    Bundesministerium: "ministry", Bundesministeriums: "ministry", Ministerium: "ministry", Bundesverband: "association",
    Verband: "association", Verein: "association", Gesellschaft: "association", Stiftung: "think tank", Gewerkschaft: "trade union",
    Verwaltungsgericht: "court", Oberverwaltungsgericht: "court", Landgericht: "court", Oberlandesgericht: "court", Amtsgericht: "court",
    Zentralrat: "association", Zentrum: "think tank", Arbeitsgemeinschaft: "association", Klinikum: "organisation",
    Landesbetrieb: "agency", Landesanstalt: "agency", Bundesanstalt: "agency", Bundesinstitut: "agency", Landesinstitut: "agency", Landesverband: "association",
  })),
  organizationEndings: [
    ["partei", "party"], ["ministerium", "ministry"], ["ministeriums", "ministry"], ["gericht", "court"], ["gerichts", "court"],
    ["bundesamt", "agency"], ["verband", "association"], ["verbands", "association"], ["verbandes", "association"],
    ["stiftung", "think tank"], ["institut", "think tank"], ["instituts", "think tank"], ["universität", "university"],
    ["kurier", "media"], ["anzeiger", "media"], ["amt", "agency"], ["amts", "agency"], ["amtes", "agency"], ["anstalt", "agency"],
    ["betrieb", "agency"], ["betriebs", "agency"], ["zentrale", "association"], ["kammer", "association"], ["behörde", "agency"],
  ],
  paperEnding: /(?:post|bla(?:tt|det|d)|zeitung|bote|kurier|anzeiger|nachrichten|presse|rundschau|merkur|echo|courier|gazette|times|journal|tribune|herald)$/i,
  loneBodies: new Map(Object.entries({
    Rechnungshof: "agency", Rechnungshofs: "agency", Bauernverband: "association", Bauernverbands: "association", Bauernverbandes: "association",
    Mieterbund: "association", Mieterbunds: "association", Städtetag: "association", Städtetags: "association", Landkreistag: "association",
    Gemeindebund: "association", Gewerkschaftsbund: "trade union", Gewerkschaftsbunds: "trade union", Beamtenbund: "trade union",
    Beamtenbunds: "trade union", Handwerkskammer: "association", Handelskammer: "association", Ärztekammer: "association",
    Arbeiterkammer: "association", Wirtschaftskammer: "association", Verbraucherzentrale: "association", Wetterdienst: "agency",
    Verfassungsschutz: "agency", Verfassungsschutzes: "agency",
  })),
  specifyingLinks: wordSet("für"),
  organizationLinks: wordSet("für der des zu zur von und"),
  bodyNoun,
  legalForms: wordSet("AG GmbH KG KGaA SE OHG UG eG"),
  genitiveLinks: wordSet("der des von vom für"),
  mediaNouns: wordSet(`
    Zeitung Tageszeitung Magazin Nachrichtenmagazin Zeitschrift Wochenzeitung Sender Blatt Boulevardblatt Nachrichtenagentur Agentur
    Wochenmagazin Fernsehsender Zeitungen Onlineportal Portal Boulevardzeitung
  `),
  placeWords: wordSet(`
    in im ins nach aus bei um durch bis über vor am an In Im Über Durch Vor Nach Aus Bei Um An Am nahe unweit südlich nördlich östlich westlich
    Stadt Hauptstadt Region Raum Großraum Flughafen Bürgermeister Oberbürgermeister
  `),
  placePrepositions: wordSet("in nach aus In Nach Aus nahe"),
  isNoPlace: (word) => bareNouns.has(word) || /(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|tät|täten|nis|nisse|nissen|ment|ismus|arbeit|zeit|zeiten|form|weise|kreisen|fall|fällen|art|jahren|hand|händen|linie|zahl|zahlen|sinne|formen)$/i.test(word),
  isPlaceAdjective: (word) => word.endsWith("er"),
  placeNouns: wordSet("Gipfel Gipfels Stadt Hauptstadt Region Vertrag Vertrags Vertrages Konferenz Treffen Abkommen Schlacht Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Frieden"),
  voiceNouns: wordSet(`
    Angaben Kritik Signale Antworten Stimmen Druck Zusagen Reaktionen Vorwürfe Drohungen Forderungen Warnungen Antwort Reaktion Vorwurf
    Drohung Forderung Warnung Signal Zusage Botschaft Botschaften Vorgaben Vorschläge Absage Hilfe Geld Nachrichten Töne Rückendeckung
  `),
  eventNouns: wordSet("Act Gesetz Abkommen Vertrag Protokoll"),
  coordinators: wordSet("und oder sowie noch als wie"),
  surnameWords: wordSet(`
    Lang Lange Langer Kurz Kurze Klein Kleine Kleiner Groß Große Grosse Grün Grüne Weiß Weiss Schwarz Schwarze Roth Rot Braun Braune Blau Gelb Grau Jung Junge Junger Alt
    Alte Neu Schön Schöne Stark Starke Schwach Fröhlich Lustig Früh Spät Ernst Gut Gute Reich Recht Scharf Wild Wilde Kühn Stolz Treu Frei Freie Lieb Süß Sauer Hart
    Weich Kalt Heiß Warm Klug Dumm Fromm Kraus Krause Breit Schmal Dick Dürr Hoch Tief Schnell Sanft Still Stille Froh Rasch Selten Ewig Wenig Fein Grob Rau Kahl
    Bald Morgen Heute Oft Nah Fern Recht Rechte Linke Wahl
  `),
  months: wordSet("März Mai April Juni Juli August"),
  monthLeads: wordSet("im seit bis anfang mitte ende letzten vergangenen nächsten kommenden jeden diesen"),
  notNames: wordSet(`
    RT Herr Herrn Frau Kollege Kollegen Kollegin Dr Prof Damen Herren Die Der Das Und Aber Doch Denn Wenn Als Auch In Im Am An Auf Aus Mit
    Von Vom Zum Zur Für Nach Bei Ich Er Sie Es Wir Ihr So Da Nun Jetzt Heute Interview Kommentar Art Abs Nr Kap Ziff Buchst Montag Dienstag Mittwoch Donnerstag
    Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr Prozent Euro Dollar
    Minister Präsident Kanzler Abgeordneter Abgeordnete Senator Mark Preis Gesetz Platz Straße Allee Haus Schule Stiftung Institut
  `),
  nameParticles: wordSet("von van de den del della di da du le la el al bin ibn zu vom ten ter af dos y"),
  examples,
  agreementOf,
  pronouns: new Map(pronouns.flatMap(([agreements, words]) => words.split(" ").map((word) => [word, agreements] as const))),
};
