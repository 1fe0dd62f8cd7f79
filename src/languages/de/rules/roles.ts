import type { Gender, RoleNoun } from "../../sections/actors.ts";

/** Masculine form, roles of the knowledge base, and the holder that is meant where none is said. */
const nouns: readonly (readonly [string, string, string | null])[] = [
  ["Präsident", "head_of_state president central_bank_chair", null],
  ["Staatspräsident", "head_of_state", null],
  ["Bundespräsident", "head_of_state@DEU head_of_state@AUT head_of_government@CHE head_of_state@CHE", "DEU"],
  ["Staatschef", "head_of_state", null],
  ["Staatsoberhaupt", "head_of_state", null],
  ["Kremlchef", "head_of_state", "RUS"],
  ["Kremlherr", "head_of_state", "RUS"],
  ["Machthaber", "head_of_state head_of_government", null],
  ["Staatslenker", "head_of_state head_of_government", null],
  ["Alleinherrscher", "head_of_state head_of_government", null],
  ["Gewaltherrscher", "head_of_state head_of_government", null],
  ["Präsidialherrscher", "head_of_state", null],
  ["Staatsführer", "head_of_state head_of_government", null],
  ["Revolutionsführer", "supreme_leader", "IRN"],
  ["Monarch", "head_of_state", null],
  ["Kronprinz", "crown_prince", null],
  ["Emir", "head_of_state", null],
  ["Sultan", "head_of_state", null],
  ["Diktator", "head_of_state head_of_government", null],
  ["Herrscher", "head_of_state", null],
  ["Führer", "head_of_state head_of_government", null],
  ["König", "head_of_state", null],
  ["Regierungschef", "head_of_government minister_president mayor", null],
  ["Kabinettschef", "head_of_government", null],
  ["Ressortchef", "", null],
  ["Premierminister", "head_of_government", null],
  ["Premier", "head_of_government", null],
  ["Ministerpräsident", "minister_president head_of_government", null],
  ["Landesvater", "minister_president", null],
  ["Landeschef", "minister_president", null],
  ["Landeshauptmann", "minister_president", null],
  ["Senatschef", "mayor", null],
  ["Taoiseach", "head_of_government", "IRL"],
  ["Kanzler", "head_of_government", "DEU"],
  ["Bundeskanzler", "head_of_government", "DEU"],
  ["Vizekanzler", "deputy_head_of_government", "DEU"],
  ["Vizepräsident", "vice_president", "USA"],
  ["Vizepremier", "deputy_head_of_government", null],
  ["Vize-Kanzler", "deputy_head_of_government", "DEU"],
  ["Außenminister", "foreign_minister secretary_of_state", null],
  ["Bundesaußenminister", "foreign_minister", "DEU"],
  ["Außenamtschef", "foreign_minister secretary_of_state", null],
  ["Außenressortchef", "foreign_minister secretary_of_state", null],
  ["Pentagonchef", "defence_minister", "USA"],
  ["Wehrminister", "defence_minister", null],
  ["Verteidigungsminister", "defence_minister", null],
  ["Kriegsminister", "defence_minister", null],
  ["Finanzminister", "finance_minister treasury_secretary", null],
  ["Schatzminister", "treasury_secretary", null],
  ["Schatzkanzler", "finance_minister", "GBR"],
  ["Innenminister", "interior_minister homeland_security_secretary", null],
  ["Justizminister", "justice_minister", null],
  ["Justizchef", "justice_minister", null],
  ["Generalstaatsanwalt", "justice_minister@USA", null],
  ["Wirtschaftsminister", "economy_minister", null],
  ["Handelsminister", "commerce_secretary trade_minister", null],
  ["Handelsbeauftragter", "trade_representative", "USA"],
  ["Gesundheitsminister", "health_minister", null],
  ["Umweltminister", "environment_minister", null],
  ["Klimaminister", "environment_minister economy_minister", null],
  ["Klimaschutzminister", "environment_minister economy_minister", null],
  ["Energieminister", "energy_minister economy_minister", null],
  ["Arbeitsminister", "labour_minister", null],
  ["Sozialminister", "labour_minister", null],
  ["Verkehrsminister", "transport_minister", null],
  ["Bildungsminister", "education_minister", null],
  ["Forschungsminister", "research_minister education_minister", null],
  ["Bauminister", "construction_minister", null],
  ["Kulturminister", "culture_minister", null],
  ["Kulturstaatsminister", "culture_minister", "DEU"],
  ["Kanzleramtsminister", "chancellery_minister", "DEU"],
  ["Kanzleramtschef", "chancellery_minister", "DEU"],
  ["Agrarminister", "agriculture_minister", null],
  ["Ernährungsminister", "agriculture_minister", null],
  ["Landwirtschaftsminister", "agriculture_minister", null],
  ["Entwicklungsminister", "development_minister", null],
  ["Familienminister", "family_minister", null],
  ["Digitalminister", "digital_minister", null],
  ["Heimatschutzminister", "homeland_security_secretary", "USA"],
  ["Minister", "*_minister", null],
  ["Generalsekretär", "secretary_general general_secretary", null],
  ["Stabschef", "chief_of_staff", null],
  ["Sicherheitsberater", "national_security_advisor", null],
  ["Generalstabschef", "chief_of_general_staff", null],
  ["Generalinspekteur", "inspector_general", "DEU"],
  ["Armeechef", "chief_of_general_staff", null],
  ["Geheimdienstchef", "intelligence_chief", null],
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
  ["Zentralbankchef", "central_bank_chair", null],
  ["Notenbanker", "central_bank_chair", null],
  ["Währungshüter", "central_bank_chair", null],
  ["Verfassungsgerichtspräsident", "president", "Federal Constitutional Court"],
  ["Bundesbankpräsident", "central_bank_chair", "Bundesbank"],
  ["Bundesbankchef", "central_bank_chair", "Bundesbank"],
  ["Parteichef", "party_leader", null],
  ["Parteivorsitzender", "party_leader", null],
  ["Parteivorstand", "", null],
  ["Parteiführer", "party_leader", null],
  ["Bundesvorsitzender", "party_leader", null],
  ["Vorstandschef", "chief_executive", null],
  ["Vorstandsvorsitzender", "chief_executive", null],
  ["Konzernchef", "chief_executive", null],
  ["Konzernlenker", "chief_executive", null],
  ["Unternehmenschef", "chief_executive", null],
  ["Firmenchef", "chief_executive", null],
  ["Bahnchef", "chief_executive", "Deutsche Bahn"],
  ["Fraktionsvorsitzender", "group_leader", null],
  ["Unionsfraktionschef", "group_leader", "CDU/CSU"],
  ["Vorsitzender", "party_leader", null],
  ["Vorsitzende", "party_leader", null],
  ["Fraktionschef", "group_leader", null],
  ["Chef", "party_leader secretary_general president central_bank_chair director_general managing_director chief_executive head_of_state foreign_minister", null],
  ["Boss", "chief_executive party_leader", null],
  ["Direktor", "director director_general managing_director", null],
  ["Generaldirektor", "director_general", null],
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
  ["Sprecher", "speaker", null],
  ["Kremlsprecher", "spokesperson", "RUS"],
  ["Regierungssprecher", "spokesperson", "DEU"],
  ["Kardinal", "", null],
  ["Erzbischof", "", null],
  ["Bischof", "", null],
  ["Richter", "", null],
  ["General", "", null],
  ["Konsul", "", null],
  ["Chefunterhändler", "", null],
  ["Unterhändler", "", null],
  ["Gesandter", "", null],
  ["Staatsminister", "", null],
  ["Staatssekretär", "", null],
  ["Bezirksbürgermeister", "", null],
];

const roles = new Map<string, RoleNoun>();
for (const [noun, names, holder] of nouns) {
  const entry = (gender: Gender): RoleNoun => ({ roles: names === "" ? [] : names.split(" "), gender, holder });
  for (const form of masculine(noun)) roles.set(form, entry(isNeuter(noun) || isAdjectival(form) ? null : "male"));
  for (const form of feminine(noun)) roles.set(form, entry(isAdjectival(form) ? null : "female"));
}
for (const [form, entry] of [...roles]) if (form.includes("ß")) roles.set(form.replaceAll("ß", "ss"), entry);
for (const form of ["Regierende Bürgermeister", "Regierenden Bürgermeister", "Regierenden Bürgermeisters"]) roles.set(form, { roles: ["mayor"], gender: "male", holder: "Berlin" });
for (const form of ["Regierende Bürgermeisterin", "Regierenden Bürgermeisterin"]) roles.set(form, { roles: ["mayor"], gender: "female", holder: "Berlin" });
roles.set("Landrätin", { roles: [], gender: "female", holder: null });
roles.set("Königin", { roles: ["head_of_state"], gender: "female", holder: null });

export { roles };

function isNeuter(noun: string): boolean {
  return noun.endsWith("haupt");
}

/** "Vorsitzende" and "Abgeordneten" are of either gender. */
function isAdjectival(form: string): boolean {
  return /(?:ende|enden|ete|eten|ndte|ndten|tragte|tragten)$/.test(form);
}

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

/** Compounds whose first part leaves the office what it is, though it may end it. */
const former = /^(?:Alt|Ex)$/;

/** The role noun that a compound written as one word ends in: "Bundesverteidigungsministerin", "Altkanzler"; an office of its own where its first part says whose. */
export function roleOfCompound(word: string): RoleNoun | null {
  for (let at = 2; at < word.length - 4; at++) {
    const role = roles.get(word[at].toUpperCase() + word.slice(at + 1));
    if (!role) continue;
    const first = word.slice(0, at);
    if (former.test(first)) return { ...role, former: true };
    return first === "Bundes" ? { ...role, holder: role.holder ?? "DEU" } : { roles: [], gender: role.gender, holder: null };
  }
  return null;
}

const trades = /(sprecher|sprecherin|minister|ministerin|präsident|präsidentin|chef|chefin|experte|expertin|forscher|forscherin|politiker|politikerin|vorsitzende|vorsitzender|sekretär|sekretärin|beauftragte|beauftragter|rechtler|rechtlerin|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|soziologe|soziologin|philosoph|philosophin|journalist|journalistin|korrespondent|korrespondentin|autor|autorin|schriftsteller|schriftstellerin|anwalt|anwältin|richter|richterin|direktor|direktorin|leiter|leiterin|kommandeur|kandidat|kandidatin|abgeordnete|abgeordneter|senator|senatorin|rat|rätin|meister|meisterin|botschafter|botschafterin|unternehmer|unternehmerin|milliardär|analyst|analystin|aktivist|aktivistin|professor|professorin|ingenieur|ingenieurin|lehrer|lehrerin|arzt|ärztin|general|inspekteur|gründer|gründerin|inhaber|inhaberin|bauer|bäuerin|kommentatorin|kommentator|berater|beraterin|kollege|kollegin|kommissar|kommissarin|gesandter|gesandte|präses|bischof|virologe|virologin|jurist|juristin|geschäftsführer|geschäftsführerin|ombudsfrau|investor|manager|managerin|vorstand)$/i;

/** True for nouns of trades and functions: "Bahnsprecher", "Völkerrechtlerin"; "Vorstand" alone is a board. */
export function isTrade(word: string): boolean {
  return word.length > 3 && word !== "Vorstand" && trades.test(word);
}
