import { claims } from "./claims.ts";
import { clauses } from "./clauses.ts";
import type { LanguagePack } from "../pack.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

export const pack: LanguagePack = {
  code: "de",
  iso3: "deu",
  name: "German",
  tokens,
  sentences,
  clauses,
  claims,
};
