import type { ActorExample } from "../../sections/actors.ts";

const example = (text: string, mentions: readonly string[], published: string | null = null): ActorExample => ({ text, published, mentions });

/** What the English actor rules must find, and what they must leave alone. */
export const examples: readonly ActorExample[] = [
  // Names, possessives and other spellings.
  example("Zelenskyy thanked Merz, and Trump's envoy left.", ["Zelenskyy → Volodymyr Zelensky", "Merz → Friedrich Merz", "Trump's → Donald Trump"]),
  example("Principles may trump interests in May.", []),
  example("Theresa May resigned. May was tired.", ["Theresa May → Theresa May", "May → Theresa May"]),
  example("Iran is not Iraq.", ["Iran → Iran", "Iraq → Iraq"]),
  example("The U.S. and the UK agreed.", ["U.S. → United States", "UK → United Kingdom"]),
  example("It is cold in this house, says the International Monetary Fund (IMF).",
    ["International Monetary Fund → International Monetary Fund", "IMF → International Monetary Fund"]),
  example("A US-led force met French and Russian troops.", []),
  // Persons and bodies that no table knows.
  example("Imogen Tattersall objected. Mr. Fennimore did not.", ["Imogen Tattersall → Imogen Tattersall", "Fennimore → Fennimore"]),
  example("The University of Wexcombe praised Sen. Graham.", ["University of Wexcombe → University of Wexcombe", "Graham → Lindsey Graham"]),
  // Seats of government.
  example("Moscow denies it, and London agrees.", ["Moscow → Russia (metonym)", "London → United Kingdom (metonym)"]),
  example("They met in Moscow and at the White House.", ["Moscow → Moscow", "White House → White House"]),
  example("The Kremlin shrugged.", ["Kremlin → Russia (metonym)"]),
  // Descriptions.
  example("The French president smiled.", ["French president → Emmanuel Macron (description)"], "2023-09-01"),
  example("Spain's prime minister, Pedro Sánchez, refused.", ["Spain's prime minister → Pedro Sánchez (description)", "Spain's → Spain", "Pedro Sánchez → Pedro Sánchez"], "2024-09-01"),
  example("Donald Trump spoke. The president was brief.", ["Donald Trump → Donald Trump", "president → Donald Trump (description)"], "2025-09-01"),
  example("A president may be wrong; a former French president was.", [], "2025-09-01"),
  example("NATO met. The alliance is divided.", ["NATO → NATO", "alliance → NATO (description)"]),
];
