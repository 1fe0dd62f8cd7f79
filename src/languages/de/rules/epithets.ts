import type { Demonym, Epithet } from "../../sections/actors.ts";

/** Nouns by which German takes up a person named before, in the masculine: what somebody is by party, calling or part played. */
const masculine = new Set(`
  Politiker Sozialdemokrat Christdemokrat Freidemokrat Republikaner Demokrat Liberaldemokrat Kommunist Sozialist Nationalist Populist Rechtspopulist
  Linkspopulist Parlamentarier Oppositionsführer Oppositionspolitiker Herausforderer Amtsinhaber Spitzenkandidat Gastgeber Dissident Autokrat
  Despot Diplomat Chefdiplomat Jurist Völkerrechtler Verfassungsrechtler Staatsrechtler Ökonom Volkswirt Chefvolkswirt Wirtschaftswissenschaftler Historiker
  Politologe Politikwissenschaftler Soziologe Philosoph Publizist Journalist Schriftsteller Romancier Dramatiker Regisseur Schauspieler
  Sänger Musiker Komponist Künstler Unternehmer Großunternehmer Milliardär Multimilliardär Manager Topmanager Banker Bankier Investor Großinvestor
  Verleger Oligarch Physiker Chemiker Biologe Virologe Epidemiologe Mediziner Klimaforscher Wissenschaftler Admiral Offizier
  Berufsdiplomat Berufspolitiker Gewerkschafter Aktivist Bürgerrechtler Menschenrechtler Kolumnist Kommentator Theologe Geistlicher Kirchenmann
  Nobelpreisträger Friedensnobelpreisträger Wahlsieger Wahlverlierer Ministerpräsidentenkandidat Kanzlerkandidat Präsidentschaftskandidat
  Ostdeutscher Niedersachse Sauerländer Rheinländer Westfale Schwabe Saarländer Pfälzer Thüringer Brandenburger Hanseat Texaner Kalifornier New-Yorker Schotte
`.trim().split(/\s+/));

/** Nouns that are feminine or neuter without a masculine beside them. */
const others: ReadonlyMap<string, Epithet["gender"]> = new Map([["Stadtoberhaupt", null], ["Staatsoberhaupt", null], ["Kirchenoberhaupt", null]]);

const compound = /^\p{Lu}\p{Ll}+(?:politiker|ökonom|forscher|diplomat|aktivist|wissenschaftler|unternehmer|milliardär|historiker|journalist)$/u;

/** "Juristin": female; "Sozialdemokraten": male; null for nouns that take up nobody. */
export function epithet(word: string): Epithet | null {
  const other = others.get(word.replace(/s$/, ""));
  if (other !== undefined) return { gender: other };
  const female = word.endsWith("in") && bases(word.slice(0, -2)).some(isEpithet);
  if (female) return { gender: "female" };
  return [word, word.replace(/e?[ns]$/, ""), word.replace(/n$/, "")].some(isEpithet) ? { gender: "male" } : null;
}

function isEpithet(word: string): boolean {
  return masculine.has(word) || compound.test(word);
}

/** "Franzosen" → "Franzose"; "Polin" → "Pole". */
export function demonyms(word: string): readonly Demonym[] {
  if (word.endsWith("in")) return bases(word.slice(0, -2)).map((noun) => ({ noun, gender: "female" }));
  return [word, word.replace(/n$/, ""), word.replace(/s$/, "")].map((noun) => ({ noun, gender: "male" }));
}

/** What a feminine in -in is made of: "Amerikaner", "Russe", "Französ" with its umlaut undone. */
function bases(stem: string): string[] {
  return [stem, `${stem}e`, `${stem.replace("zös", "zos")}e`];
}
