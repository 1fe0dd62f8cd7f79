import { type Agreement, wordSet } from "../../sections/actors.ts";

const feminine = wordSet("Ukraine Türkei Schweiz Slowakei Mongolei Dominikanische Zentralafrikanische Tschechische Republik Volksrepublik Bundesrepublik Sowjetunion DDR Krim Bretagne Normandie Toskana Lombardei Ostsee Nordsee");
const masculine = wordSet("Iran Irak Libanon Sudan Südsudan Jemen Tschad Niger Kongo Senegal Vatikan Kosovo Westen Osten Kreml Balkan Gazastreifen");
const plural = wordSet("USA Staaten Niederlande Philippinen Emirate Malediven Seychellen Komoren Bahamas Nationen UN Grünen Grüne Freien Neos NEOS Republikaner Taliban");
const feminineAcronyms = wordSet("SPD CDU CSU AfD FDP NATO Nato UNO EU EZB ÖVP SPÖ FPÖ SVP Hamas Hisbollah OSZE WTO WHO IAEA CIA NSA PKK UdSSR Fed Linke");

const feminineEndings = /(ung|heit|keit|schaft|ion|tät|ei|bank|bahn|post|liga|armee|kirche|union|welle|presse|wehr|polizei|behörde|kammer|gruppe|allianz|akademie|hochschule|stiftung|initiative|bewegung|fraktion|linke|agentur)$/i;
const masculineEndings = /(bund|rat|tag|verband|hof|konzern|verein|senat|kongress|club|klub|sender|dienst|fonds|rechnungshof|kreis)$/i;
const neuterEndings = /(amt|gericht|ministerium|institut|parlament|komitee|bündnis|zentrum|werk|haus|forum|kartell|unternehmen|rathaus)$/i;

/** The grammatical gender, or the plural, by which German pronouns agree with a name that is no person's; null if unknown. */
export function agreementOf(name: string, type: "organization" | "country" | "place"): Agreement | null {
  const words = name.split(/[ /]/);
  const link = words.findIndex((word, at) => at > 0 && /^(für|der|des|von|zur|im|am)$/.test(word));
  const head = words[link < 0 ? words.length - 1 : link - 1];
  if (plural.has(head)) return "plural";
  if (feminine.has(head) || feminineAcronyms.has(head)) return "female";
  if (masculine.has(head)) return "male";
  if (type !== "organization") return "neuter";
  if (feminineEndings.test(head)) return "female";
  if (neuterEndings.test(head)) return "neuter";
  return masculineEndings.test(head) ? "male" : null;
}
