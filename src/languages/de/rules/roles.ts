import type { Gender, RoleNoun } from "../../sections/actors.ts";

/** Masculine form, roles of the knowledge base, and the holder that is meant where none is said. */
const nouns: readonly (readonly [string, string, string | null])[] = [
  ["Präsident", "head_of_state president", null],
  ["Staatspräsident", "head_of_state", null],
  ["Bundespräsident", "head_of_state", "DEU"],
  ["Staatschef", "head_of_state", null],
  ["Staatsoberhaupt", "head_of_state", null],
  ["Kremlchef", "head_of_state", "RUS"],
  ["Kremlherr", "head_of_state", "RUS"],
  ["Machthaber", "head_of_state head_of_government", null],
  ["Diktator", "head_of_state head_of_government", null],
  ["Herrscher", "head_of_state", null],
  ["Führer", "head_of_state head_of_government", null],
  ["König", "head_of_state", null],
  ["Regierungschef", "head_of_government", null],
  ["Premierminister", "head_of_government", null],
  ["Premier", "head_of_government", null],
  ["Ministerpräsident", "minister_president head_of_government", null],
  ["Kanzler", "head_of_government", "DEU"],
  ["Bundeskanzler", "head_of_government", "DEU"],
  ["Vizekanzler", "deputy_head_of_government", "DEU"],
  ["Vizepräsident", "vice_president", "USA"],
  ["Außenminister", "foreign_minister secretary_of_state", null],
  ["Bundesaußenminister", "foreign_minister", "DEU"],
  ["Verteidigungsminister", "defence_minister", null],
  ["Kriegsminister", "defence_minister", null],
  ["Finanzminister", "finance_minister treasury_secretary", null],
  ["Innenminister", "interior_minister", null],
  ["Justizminister", "justice_minister", null],
  ["Wirtschaftsminister", "economy_minister", null],
  ["Handelsminister", "commerce_secretary", null],
  ["Gesundheitsminister", "health_minister", null],
  ["Umweltminister", "environment_minister", null],
  ["Arbeitsminister", "labour_minister", null],
  ["Verkehrsminister", "transport_minister", null],
  ["Bildungsminister", "education_minister", null],
  ["Landwirtschaftsminister", "agriculture_minister", null],
  ["Entwicklungsminister", "development_minister", null],
  ["Familienminister", "family_minister", null],
  ["Digitalminister", "digital_minister", null],
  ["Heimatschutzminister", "homeland_security_secretary", "USA"],
  ["Minister", "", null],
  ["Generalsekretär", "secretary_general general_secretary", null],
  ["Kommissionspräsident", "president", "European Commission"],
  ["Kommissionschef", "president", "European Commission"],
  ["Ratspräsident", "president", "European Council"],
  ["Ratschef", "president", "European Council"],
  ["Parlamentspräsident", "president", "European Parliament"],
  ["Bundestagspräsident", "president", "Bundestag"],
  ["Außenbeauftragter", "high_representative", "European Union"],
  ["Außenbeauftragte", "high_representative", "European Union"],
  ["Chefdiplomat", "high_representative foreign_minister", null],
  ["Notenbankchef", "central_bank_chair", "Federal Reserve"],
  ["Bundesbankpräsident", "central_bank_chair", "Bundesbank"],
  ["Parteichef", "party_leader", null],
  ["Parteivorsitzender", "party_leader", null],
  ["Vorsitzender", "party_leader", null],
  ["Vorsitzende", "party_leader", null],
  ["Fraktionschef", "group_leader", null],
  ["Chef", "party_leader secretary_general president central_bank_chair director_general managing_director", null],
  ["Direktor", "director_general managing_director", null],
  ["Gouverneur", "governor central_bank_chair", null],
  ["Bürgermeister", "mayor", null],
  ["Oberbürgermeister", "mayor", null],
  ["Landrat", "", null],
  ["Papst", "head_of_state", "VAT"],
  ["Kommissar", "", null],
  ["Senator", "", null],
  ["Abgeordneter", "", null],
  ["Abgeordnete", "", null],
  ["Botschafter", "", null],
  ["Sondergesandter", "special_envoy", null],
  ["Generalkonsul", "", null],
  ["Sprecher", "", null],
];

const roles = new Map<string, RoleNoun>();
for (const [noun, names, holder] of nouns) {
  const entry = (gender: Gender): RoleNoun => ({ roles: names === "" ? [] : names.split(" "), gender, holder });
  for (const form of masculine(noun)) roles.set(form, entry("male"));
  for (const form of feminine(noun)) roles.set(form, entry("female"));
}
roles.set("Landrätin", { roles: [], gender: "female", holder: null });
roles.set("Königin", { roles: ["head_of_state"], gender: "female", holder: null });

export { roles };

function masculine(noun: string): string[] {
  if (noun.endsWith("ter") && noun.includes("auftragt")) return [noun, noun.replace(/er$/, "en")];
  if (noun.endsWith("ender") || noun.endsWith("neter") || noun.endsWith("ndter")) return [noun, noun.replace(/er$/, "en"), noun.replace(/er$/, "e")];
  if (/(ent|log|ist)$/.test(noun)) return [noun, `${noun}en`];
  if (/r$/.test(noun) || /(chef|herr|haupt|kommissar)$/.test(noun)) return [noun, `${noun}s`];
  return [noun, `${noun}s`, `${noun}es`];
}

function feminine(noun: string): string[] {
  if (/(e|ende|ete)$/.test(noun)) return [noun, `${noun}n`];
  if (/(ender|neter|ndter|auftragter|haupt)$/.test(noun)) return [];
  return [noun === "Landrat" ? "Landrätin" : `${noun}in`];
}

/** The longest role noun that a compound written as one word ends in: "Bundesverteidigungsministerin". */
export function roleOfCompound(word: string): RoleNoun | null {
  for (let at = 2; at < word.length - 4; at++) {
    const role = roles.get(word[at].toUpperCase() + word.slice(at + 1));
    if (role) return role;
  }
  return null;
}

const trades = /(sprecher|sprecherin|minister|ministerin|präsident|präsidentin|chef|chefin|experte|expertin|forscher|forscherin|politiker|politikerin|vorsitzende|vorsitzender|sekretär|sekretärin|beauftragte|beauftragter|rechtler|rechtlerin|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|soziologe|soziologin|philosoph|philosophin|journalist|journalistin|korrespondent|korrespondentin|autor|autorin|schriftsteller|schriftstellerin|anwalt|anwältin|richter|richterin|direktor|direktorin|leiter|leiterin|kommandeur|kandidat|kandidatin|abgeordnete|abgeordneter|senator|senatorin|rat|rätin|meister|meisterin|botschafter|botschafterin|unternehmer|unternehmerin|milliardär|analyst|analystin|aktivist|aktivistin|professor|professorin|ingenieur|ingenieurin|lehrer|lehrerin|arzt|ärztin|general|inspekteur|gründer|gründerin|inhaber|inhaberin|bauer|bäuerin|kommentatorin|kommentator|berater|beraterin|kollege|kollegin|kommissar|kommissarin|gesandter|gesandte|präses|bischof|virologe|virologin|jurist|juristin|geschäftsführer|geschäftsführerin|ombudsfrau|investor|manager|managerin|vorstand)$/i;

/** True for nouns of trades and functions: "Bahnsprecher", "Völkerrechtlerin". */
export function isTrade(word: string): boolean {
  return word.length > 3 && trades.test(word);
}
