import type { ClassNoun } from "../../sections/actors.ts";

const organization = (...kinds: readonly string[]): ClassNoun => ({ type: "organization", kinds, key: null });
const only = (key: string, ...kinds: readonly string[]): ClassNoun => ({ type: "organization", kinds, key });

/** Nouns of one or more words, joined by "_", and what each may take up. */
const nouns: readonly (readonly [string, ClassNoun])[] = [
  ["alliance military_alliance defence_alliance defense_alliance", only("NATO", "alliance")],
  ["bloc trading_bloc", only("European Union", "alliance")],
  ["world_body", only("United Nations", "alliance")],
  ["country nation Nation government Government kingdom", { type: "country", kinds: [""], key: null }],
  ["city town", { type: "place", kinds: ["city"], key: null }],
  ["region province", { type: "place", kinds: ["region", "sea"], key: null }],
  ["party", organization("party")],
  ["company firm chipmaker automaker carmaker retailer planemaker drugmaker tech_giant tech_company oil_company conglomerate start-up", organization("company", "bank")],
  ["bank lender", organization("bank", "central bank")],
  ["central_bank", organization("central bank")],
  ["think_tank", organization("think tank")],
  ["institute", organization("think tank", "university")],
  ["Court court tribunal", organization("court")],
  ["union trade_union", organization("trade union")],
  ["organisation organization charity human_rights_group rights_group campaign_group NGO", organization("organisation", "association", "international")],
  ["group militant_group terrorist_group terror_group armed_group militia Islamist_group", organization("armed group", "organisation")],
  ["newspaper paper magazine network broadcaster news_agency outlet", organization("media")],
  ["agency regulator watchdog", organization("agency", "international")],
  ["department ministry", organization("ministry")],
  ["university", organization("university")],
  ["parliament legislature", organization("parliament")],
];

export const classNouns: ReadonlyMap<string, ClassNoun> =
  new Map(nouns.flatMap(([forms, noun]) => forms.split(" ").map((form) => [form.replaceAll("_", " "), noun] as const)));
