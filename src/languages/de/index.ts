import type { LanguagePack } from "../pack.ts";

export const pack: LanguagePack = {
  code: "de",
  iso3: "deu",
  name: "German",
};
