import type { RoleNoun } from "../../sections/actors.ts";

/** Noun, roles of the knowledge base, and the holder that is meant where none is said. */
const nouns: readonly (readonly [string, string, string | null])[] = [
  ["president", "head_of_state president", null],
  ["head of state", "head_of_state", null],
  ["leader", "head_of_state head_of_government", null],
  ["strongman", "head_of_state head_of_government", null],
  ["dictator", "head_of_state head_of_government", null],
  ["autocrat", "head_of_state head_of_government", null],
  ["supreme leader", "head_of_state", null],
  ["king", "head_of_state", null],
  ["queen", "head_of_state", null],
  ["pope", "head_of_state", "VAT"],
  ["pontiff", "head_of_state", "VAT"],
  ["prime minister", "head_of_government", null],
  ["premier", "head_of_government", null],
  ["chancellor", "head_of_government", "DEU"],
  ["vice president", "vice_president", "USA"],
  ["foreign minister", "foreign_minister", null],
  ["foreign secretary", "foreign_minister", "GBR"],
  ["secretary of state", "secretary_of_state", "USA"],
  ["top diplomat", "secretary_of_state foreign_minister high_representative", null],
  ["defence minister", "defence_minister", null],
  ["defense minister", "defence_minister", null],
  ["defence secretary", "defence_minister", "GBR"],
  ["defense secretary", "defence_minister", "USA"],
  ["finance minister", "finance_minister", null],
  ["treasury secretary", "treasury_secretary", "USA"],
  ["commerce secretary", "commerce_secretary", "USA"],
  ["chancellor of the exchequer", "finance_minister", "GBR"],
  ["home secretary", "interior_minister", "GBR"],
  ["interior minister", "interior_minister", null],
  ["justice minister", "justice_minister", null],
  ["attorney general", "justice_minister", "USA"],
  ["health secretary", "health_minister", null],
  ["secretary general", "secretary_general", null],
  ["chief justice", "chief_justice", "USA"],
  ["speaker", "speaker", "USA"],
  ["chair", "central_bank_chair party_leader", null],
  ["chairman", "central_bank_chair party_leader", null],
  ["head", "director_general managing_director", null],
  ["chief", "secretary_general director_general managing_director central_bank_chair", null],
  ["director general", "director_general", null],
  ["managing director", "managing_director", null],
  ["governor", "governor central_bank_chair", null],
  ["mayor", "mayor", null],
  ["commission president", "president", "European Commission"],
  ["special envoy", "special_envoy", "USA"],
  ["press secretary", "press_secretary", "USA"],
  ["national security adviser", "national_security_advisor", "USA"],
  ["senator", "", null],
  ["ambassador", "", null],
];

/** English role nouns in small letters; capitals are for the stage to undo. */
export const roles: ReadonlyMap<string, RoleNoun> = new Map(
  nouns.map(([noun, names, holder]) => [noun, { roles: names === "" ? [] : names.split(" "), gender: genderOf(noun), holder }]),
);

function genderOf(noun: string): "female" | "male" | null {
  return noun === "queen" ? "female" : noun === "king" || noun === "pope" || noun === "chairman" ? "male" : null;
}
