import type { ClassNoun } from "../../sections/actors.ts";

const organization = (...kinds: readonly string[]): ClassNoun => ({ type: "organization", kinds, key: null });
const only = (type: ClassNoun["type"], key: string, ...kinds: readonly string[]): ClassNoun => ({ type, kinds, key });

/** Nouns in all their cases, and what each may take up. */
const nouns: readonly (readonly [string, ClassNoun])[] = [
  ["Bündnis Bündnisses Bündnisse Allianz Militärbündnis Militärbündnisses Verteidigungsbündnis Militärallianz Verteidigungsallianz", only("organization", "NATO", "alliance")],
  ["Staatenbund Staatenbunds Staatenverbund Staatengemeinschaft Staatenverbunds", only("organization", "European Union", "alliance")],
  ["Weltorganisation", only("organization", "United Nations", "alliance")],
  ["Regierung", organization("government")],
  ["Land Landes Lande Königreich Königreichs Inselstaat Inselstaats Nachbarland Nachbarlandes", { type: "country", kinds: [""], key: null }],
  ["Partei Volkspartei", organization("party")],
  ["Stadt Metropole Hansestadt Millionenstadt Hafenstadt Großstadt Kleinstadt", { type: "place", kinds: ["city"], key: null }],
  ["Region Provinz Halbinsel Bundesland Bundeslandes Freistaat Freistaats Insel Küstenstreifen Küstenstreifens", { type: "place", kinds: ["region"], key: null }],
  ["Konzern Konzerns Unternehmen Unternehmens Firma Hersteller Herstellers Autobauer Autobauers Onlinehändler", organization("company", "bank")],
  ["Bank Geldhaus Geldhauses Kreditinstitut Institut Instituts", organization("bank", "central bank", "think tank")],
  ["Notenbank Zentralbank Währungshüterin", organization("central bank")],
  ["Denkfabrik Forschungsinstitut Forschungsinstituts Wirtschaftsforschungsinstitut", organization("think tank")],
  ["Gericht Gerichts Gerichtshof Gerichtshofs Verfassungsgericht Verfassungsgerichts", organization("court")],
  ["Verband Verbands Verbandes Verein Vereins Vereinigung", organization("association", "trade union")],
  ["Gewerkschaft Arbeitnehmervertretung", organization("trade union")],
  ["Organisation Hilfsorganisation Menschenrechtsorganisation Umweltorganisation Komitee Komitees Gremium Gremiums", organization("organisation", "association", "international")],
  ["Behörde Aufsichtsbehörde Bundesbehörde", organization("agency", "international")],
  ["Geheimdienst Geheimdienstes Nachrichtendienst", organization("agency")],
  ["Ministerium Ministeriums Ressort Ressorts", organization("ministry")],
  ["Zeitung Blatt Blatts Magazin Magazins Sender Senders Nachrichtenmagazin Nachrichtenmagazins Nachrichtenagentur Tageszeitung Wochenzeitung", organization("media")],
  ["Miliz Terrororganisation Terrorgruppe Terrormiliz Extremistengruppe Islamistengruppe Islamisten", organization("armed group")],
  ["Universität Hochschule", organization("university")],
  ["Truppe Armee Streitkräfte", organization("military")],
  ["Volksrepublik", only("country", "CHN")],
  ["Bundesrepublik", only("country", "DEU")],
  ["Alpenrepublik", only("country", "AUT")],
  ["Eidgenossenschaft", only("country", "CHE")],
  ["Parlament Parlaments Volksvertretung", organization("parliament")],
];

export const classNouns: ReadonlyMap<string, ClassNoun> = new Map(nouns.flatMap(([forms, noun]) => forms.split(" ").map((form) => [form, noun] as const)));

/** Last parts that say of a compound what it is, whatever stands before them: "Autokonzern", "Umweltorganisation". */
const last = /^\p{Lu}\p{Ll}{2,}(konzern|konzerns|hersteller|herstellers|organisation|gewerkschaft|bank|zeitung|miliz)$/u;

/** The class noun that a compound's last part is; null if none. */
export function classOfCompound(word: string): ClassNoun | null {
  const part = last.exec(word)?.[1];
  return part === undefined ? null : classNouns.get(part[0].toUpperCase() + part.slice(1)) ?? null;
}
