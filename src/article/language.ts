import { KlartextError } from "./errors.ts";

/** The languages that detection tells apart (ISO 639-3), so that an article in another one is called by its name. */
const names: Readonly<Record<string, string>> = {
  deu: "German", eng: "English", fra: "French", spa: "Spanish", ita: "Italian", por: "Portuguese", nld: "Dutch", dan: "Danish",
  swe: "Swedish", nob: "Norwegian", nno: "Norwegian", fin: "Finnish", pol: "Polish", ces: "Czech", slk: "Slovak", hun: "Hungarian",
  ron: "Romanian", ell: "Greek", rus: "Russian", ukr: "Ukrainian", tur: "Turkish", arb: "Arabic", heb: "Hebrew", cmn: "Chinese",
  sco: "English", nds: "German", bar: "German", ltz: "German",
};
/** Close relatives that short texts are taken for. */
const spoken: Readonly<Record<string, string>> = { deu: "de", nds: "de", bar: "de", ltz: "de", eng: "en", sco: "en" };
const functionWords: Readonly<Record<string, RegExp>> = {
  de: /\b(?:der|die|das|und|ist|nicht|ein|eine|mit|von|den|dem|zu|auf|für|sich|wird|hat|sind)\b/giu,
  en: /\b(?:the|and|is|not|of|to|a|in|that|with|for|was|are|has|it|on|by|be)\b/giu,
};

/**
 * Tells an article's language by its trigrams (franc), and where it is too short for them by its function words.
 * @returns an ISO 639-1 code
 * @throws KlartextError "language" naming the language found.
 */
export async function detectLanguage(text: string): Promise<string> {
  const { franc } = await import("franc");
  const found = franc(text.slice(0, 20_000), { only: Object.keys(names), minLength: 40 });
  if (Object.hasOwn(spoken, found)) return spoken[found];
  if (found !== "und") {
    throw new KlartextError("language", `seems to be in ${names[found]}; klartext reads German and English (--lang forces one)`);
  }
  const counts = Object.entries(functionWords).map(([code, words]) => ({ code, count: text.match(words)?.length ?? 0 }));
  counts.sort((a, b) => b.count - a.count);
  if (counts[0].count === 0) {
    throw new KlartextError("language", "is too short to tell its language, or in one that klartext does not read; --lang forces de or en");
  }
  return counts[0].code;
}
