/**
 * How a name sounds, whoever wrote it in Latin letters. Each rule brings the spellings that languages have for one sound to one
 * letter; they apply in this order, to a word in small letters without accents, "ä" kept lest März be Merz.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|stsch|tsch|tch/g, "C"],
  [/dsch|dzh/g, "i"],
  [/sch|sh|zh/g, "s"],
  [/ck/g, "k"],
  [/kh/g, "H"],
  [/ch/g, "?"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/ts|tz|z/g, "s"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/([bdgt])h/g, "$1"],
  [/w/g, "v"],
  [/ae/g, "ä"],
  [/oe/g, "o"],
  [/ue|ou|oo/g, "u"],
  [/ee|[jy]/g, "i"],
  [/(.)\1+/g, "$1"],
  [/ie/g, "e"],
  [/ai/g, "ei"],
  [/ev(?=a?$)/g, "ov"],
  [/(?<=[aeiouä])h(?![aeiouä])/g, ""],
];

/** What "ch" may be: German writes so what English writes "kh", English what German writes "tsch". */
const readings = ["H", "C"] as const;

/** Letters that a language has for one of these sounds. */
const letters: readonly (readonly [RegExp, string])[] = [[/ä/g, "ae"], [/[čćç]/g, "tsch"], [/[šşž]/g, "sch"], [/ł/g, "l"], [/ø/g, "o"]];

/** All ways to sound a name, joined into one word: "Xi Jin-ping" as "Xi Jinping". */
export function soundsOf(name: string): string[] {
  const sound = name.normalize("NFC").toLowerCase().split(/[\s.-]+/).map(soundOf).join("");
  return [...new Set(readings.map((reading) => sound.replaceAll("?", reading).replace(/(.)\1+/g, "$1")))];
}

function soundOf(word: string): string {
  const spelled = letters.reduce((text, [letter, sound]) => text.replace(letter, sound), word).normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  return rules.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), spelled);
}

/** The consonants of a sound, by which spellings that may agree are found. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiouä]/g, "");
}

/** Vowels that transliterations exchange: "Mohammed" and "Muhammad", "Gorbatschow" and "Gorbachev". */
const exchanged = new Set(["ae", "ei", "ou", "eo"]);

/** How many vowels may differ, and how long a name must be for that. */
const mostExchanged = 2;
const leastLength = 8;

/** True if two sounds with the same consonants are the same name by the rules of transliteration. */
export function agree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < leastLength) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    different++;
    if (!exchanged.has([a[at], b[at]].sort().join(""))) return false;
  }
  return different <= mostExchanged;
}
