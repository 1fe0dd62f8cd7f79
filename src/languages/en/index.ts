import type { LanguagePack } from "../pack.ts";

export const pack: LanguagePack = {
  code: "en",
  iso3: "eng",
  name: "English",
};
