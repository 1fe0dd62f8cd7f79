import type { ActorExample } from "../../sections/actors.ts";

const example = (text: string, mentions: readonly string[], published: string | null = null): ActorExample => ({ text, published, mentions });

/** What the English actor rules must find, and what they must leave alone. */
export const examples: readonly ActorExample[] = [
  example("Ines Marlow left early. The minister for fisheries stayed.", ["Ines Marlow → Ines Marlow"]),
  // Articles of newspapers' names; things that end like trades; the only party.
  example("Readers of The Guardian wrote letters.", ["Guardian → The Guardian"]),
  example("Ines Marlow left by the inner door. The water rose to the corner of the border.", ["Ines Marlow → Ines Marlow"]),
  example("The Labour Party lost. Keir Starmer blamed his party.", ["Labour Party → Labour Party", "Keir Starmer → Keir Starmer", "party → Labour Party (description)"]),
  // Bodies that no table knows, by the noun beside the name or by their legal form.
  example("Vantoro, a Leeds-based defence company, declined to comment. Vantoro has lost orders.", ["Vantoro → Vantoro", "Leeds → Leeds", "Vantoro → Vantoro"]),
  example("The think tank Terrana Futures warns of a shortfall. Terrana said so last year.", ["Terrana Futures → Terrana Futures", "Terrana → Terrana Futures"]),
  example("Campaign group Clear Harbours sued Halbeck Inc. and won. Halbeck paid.",
    ["Clear Harbours → Clear Harbours", "Halbeck Inc → Halbeck Inc", "Halbeck → Halbeck Inc"]),
  example("The Ruritania Teachers' Union rejected the offer.", ["Ruritania Teachers' Union → Ruritania Teachers' Union"]),
  example("The company president left the party conference on Monday.", []),
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
  // Descriptions of other offices, callings and bodies, and phrases that describe nobody known.
  example("The Kremlin leader refused.", ["Kremlin leader → Vladimir Putin (description)", "Kremlin → Russia (metonym)"], "2025-09-01"),
  example("The head of NATO warned.", ["head of NATO → Mark Rutte (description)", "NATO → NATO"], "2025-09-01"),
  example("Italy's leader kept quiet.", ["Italy's leader → Giorgia Meloni (description)", "Italy's → Italy"], "2025-09-01"),
  example("Britain’s chancellor needs money.", ["Britain’s chancellor → Rachel Reeves (description)", "Britain’s → United Kingdom"], "2025-09-01"),
  example("Mark Carney answered. The former banker knows markets.", ["Mark Carney → Mark Carney", "former banker → Mark Carney (description)"], "2025-09-01"),
  example("Ted Cruz objected. The Republican was ill.", ["Ted Cruz → Ted Cruz", "Republican → Ted Cruz (description)"], "2025-09-01"),
  example("Maria Lindqvist was elected. The 45-year-old used to teach.", ["Maria Lindqvist → Maria Lindqvist", "45-year-old → Maria Lindqvist (description)"], "2025-09-01"),
  example("Elon Musk left Washington. The billionaire was tired.", ["Elon Musk → Elon Musk", "Washington → Washington, D.C.", "billionaire → Elon Musk (description)"], "2025-09-01"),
  example("Boeing cut jobs. The planemaker is profitable.", ["Boeing → Boeing", "planemaker → Boeing (description)"], "2025-09-01"),
  example("Hamas refused. The militant group wants a withdrawal.", ["Hamas → Hamas", "militant group → Hamas (description)"], "2025-09-01"),
  example("The ECB waited. The central bank is worried.", ["ECB → European Central Bank", "central bank → European Central Bank (description)"], "2025-09-01"),
  example("Joe Biden kept quiet. The former president stayed home.", ["Joe Biden → Joe Biden", "former president → Joe Biden (description)"], "2025-09-01"),
  example("The museum's director, Anna Weigel, sat at the desk.", ["museum's director → Anna Weigel (description)", "Anna Weigel → Anna Weigel"], "2025-09-01"),
  example("The UK is broke. Britain borrows. The prime minister must tell Britain so.", ["UK → United Kingdom", "Britain → United Kingdom", "prime minister → Keir Starmer (description)", "Britain → United Kingdom"], "2025-09-01"),
  example("Poland has a plan. Its foreign minister, Radosław Sikorski, explained it.", ["Poland → Poland", "foreign minister → Radosław Sikorski (description)", "Radosław Sikorski → Radosław Sikorski"], "2025-09-01"),
  example("The company of others is good, and the group of friends left.", [], "2025-09-01"),
  example("Tom Baker had lunch. The cook was ill. The doctor came late.", ["Tom Baker → Tom Baker"], "2025-09-01"),
  example("Merz met Macron. The president of a club was there too.", ["Merz → Friedrich Merz", "Macron → Emmanuel Macron"], "2025-09-01"),
  example("The North Korean leader objected.", ["North Korean leader → Kim Jong-un (description)"], "2025-09-01"),
  example("Emmanuel Macron invited them. The Frenchman talked.", ["Emmanuel Macron → Emmanuel Macron", "Frenchman → Emmanuel Macron (description)"], "2025-09-01"),
  example("The Bank of England governor objected.", ["Bank of England governor → Andrew Bailey (description)", "Bank of England → Bank of England"], "2025-09-01"),
  example("Greta Nyberg and Otto Falk argued. The economist won.", ["Greta Nyberg → Greta Nyberg", "Otto Falk → Otto Falk"], "2025-09-01"),
  example("Tom Baker came home. The door was open, and the water ran.", ["Tom Baker → Tom Baker"], "2025-09-01"),
];
