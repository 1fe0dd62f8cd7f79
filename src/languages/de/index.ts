import { claims } from "./claims.ts";
import { clauses } from "./clauses.ts";
import type { LanguagePack } from "../pack.ts";
import { contractions } from "./contractions.ts";
import { intake } from "./intake.ts";
import { quotes } from "./quotes.ts";
import { actors } from "./actors.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";
import { dates } from "./dates/index.ts";

export const pack: LanguagePack = {
  code: "de",
  iso3: "deu",
  name: "German",
  verbIndex: true,
  eventModel: true,
  intake,
  actors,
  tokens,
  sentences,
  contractions,
  clauses,
  claims,
  quotes,
  dates,
};
