import { KlartextError } from "./errors.ts";

/** The languages that are told apart, ISO 639-3, and how messages call them. */
const names: Readonly<Record<string, string>> = {
  deu: "German", eng: "English", sco: "Scots", nds: "Low German", bar: "Bavarian", ltz: "Luxembourgish", fra: "French",
  ita: "Italian", spa: "Spanish", por: "Portuguese", nld: "Dutch", dan: "Danish", swe: "Swedish", nob: "Norwegian",
  fin: "Finnish", pol: "Polish", ces: "Czech", hun: "Hungarian", ron: "Romanian", tur: "Turkish", rus: "Russian",
  ukr: "Ukrainian", ell: "Greek", cat: "Catalan",
};

/** The languages that detection tells apart, ISO 639-3. */
export const toldApart: readonly string[] = Object.keys(names);

/** The languages that klartext speaks, ISO 639-1, with the close relatives that short texts are taken for. */
const codes: Readonly<Record<string, string>> = {
  deu: "de", nds: "de", bar: "de", ltz: "de", eng: "en", sco: "en",
};

/** Words so frequent that a few of them tell the two languages apart even in a line. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set("der die das den dem des und ist nicht ein eine einen einem einer es zu im am mit auf für von sich auch wird werden hat haben sind war wie dass nach bei aus um als noch nur aber oder wir ich sie er ihr zum zur über kein keine".split(" ")),
  en: new Set("the of and to is that it was for on with as are be at by this have has had not from they we you he she his her their which an or but were will would can there what who when if no its than more".split(" ")),
};

/** Characters that detection looks at: enough for certainty, little enough for speed. */
const sample = 4000;

/** Texts shorter than this, in characters, leave character statistics too little to go by. */
const short = 200;

/** Of a longer text in one of the two languages, at least this share of the words are its function words, several times the other's. */
const plain = 0.25;
const plainLead = 4;

/**
 * Detects the language of an article's prose by its function words where they leave no doubt, else by its trigrams (franc), and in short texts by both.
 * @returns an ISO 639-1 code
 * @throws KlartextError "language" naming the language if it is none that klartext speaks.
 */
export async function detectLanguage(text: string): Promise<string> {
  const start = text.slice(0, sample);
  const counted = countFunctionWords(start);
  if (counted && start.length >= short && counted.share >= plain && counted.lead >= plainLead) return counted.code;
  const { franc } = await import("franc");
  const found = franc(start, { only: [...toldApart] });
  const isShort = start.length < short;
  if (Object.hasOwn(codes, found)) return isShort && counted ? counted.code : codes[found];
  if (counted && (found === "und" || (isShort && counted.share >= 0.25))) return counted.code;
  if (found !== "und") {
    throw new KlartextError("language", `seems to be in ${names[found]}; klartext reads German and English (--lang forces one)`);
  }
  const nearest = franc(start, { only: ["deu", "eng"], minLength: 1 });
  if (Object.hasOwn(codes, nearest)) return codes[nearest];
  throw new KlartextError("language", "is in a language that can't be told; klartext reads German and English (--lang forces one)");
}

/** The language with most function words, their share of all words, and how many times the next's they are; null if none has two, or two have as many. */
function countFunctionWords(text: string): { readonly code: string; readonly share: number; readonly lead: number } | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(functionWords)
    .map(([code, known]) => ({ code, count: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [{ code, count }, second] = counts;
  return count < 2 || count === second.count ? null : { code, share: count / words.length, lead: count / Math.max(1, second.count) };
}
