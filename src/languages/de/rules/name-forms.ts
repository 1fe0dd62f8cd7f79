/** Words that an organisation's head noun comes before. */
const links = /^(für|der|des|von|vom|zu|zur|zum|im|in|und|gegen|ohne|am|aus)$/;

/** All forms of a name: "Trumps"; "Internationalen Währungsfonds", "Bundesamtes für Migration". */
export function inflectName(name: string, kind: "person" | "other"): readonly string[] {
  if (kind === "person") return withGenitive(name, false);
  const words = name.split(" ");
  const link = words.findIndex((word, i) => i > 0 && links.test(word));
  const head = link < 0 ? words.length - 1 : link - 1;
  const tail = words.slice(head + 1).map((word) => ` ${word}`).join("");
  const fronts = words.slice(0, head).some(isAdjective) ? declineAll(words.slice(0, head)) : [words.slice(0, head).join(" ")];
  return fronts.flatMap((front) => withGenitive(words[head], head > 0 || links.test(words[head + 1] ?? "") || isGermanNoun(words[head]))
    .map((noun) => (front === "" ? "" : `${front} `) + noun + tail));
}

function isAdjective(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}(e|er|es|en)$/u.test(word) && !/(Berliner|Frankfurter|Wiener|Münchner|Zürcher)$/.test(word);
}

function declineAll(words: readonly string[]): string[] {
  return ["e", "er", "en", "em", "es"].map((ending) =>
    words.map((word) => (isAdjective(word) ? word.replace(/(e|er|es|en)$/, ending) : word)).join(" "));
}

/** A noun that takes -es as well as -s; acronyms and foreign names do not. */
function isGermanNoun(word: string): boolean {
  return /(rat|amt|gericht|hof|haus|bund|tag|verband|schutz|dienst|fonds|rund|werk|ministerium|institut|platz|land|reich|pakt)$/i.test(word);
}

function withGenitive(name: string, long: boolean): string[] {
  if (/[sxzß]$|ce$/i.test(name)) return long && /(haus|tz|pakt|us)$/.test(name) ? [name, `${name}es`] : [name];
  const forms = [name, `${name}s`];
  if (long && /[^aeiou]$/.test(name)) forms.push(`${name}es`);
  if (/(er|el|en)$/.test(name) === false && /(mächte|staaten|inseln)$/.test(name) === false && /e$/.test(name)) forms.push(`${name}n`);
  return forms;
}

/** "Sollmanns" → "Sollmann"; null for a word that can be no genitive. */
export function withoutGenitive(word: string): string | null {
  return word.length > 3 && word.endsWith("s") && !/[sxz]s$/.test(word) ? word.slice(0, -1) : null;
}

/** "ukrainischen" → "ukrainisch", "Münchner" → "Münchner". */
export function adjectiveStem(word: string): string {
  return word.replace(/(isch|deutsch)(e|er|es|en|em)$/, "$1");
}

/** "Deutschen Flugsicherung" → "Deutsche Flugsicherung"; German genitives in -s are left to `withoutGenitive`. */
export function nominativeName(name: string): string {
  const words = name.split(" ");
  const last = words[words.length - 1];
  if (words.length > 1 && links.test(words[1]) && /(amt|institut|ministerium|verband|gericht)(e?s)$/i.test(words[0])) return [words[0].replace(/e?s$/, ""), ...words.slice(1)].join(" ");
  if (words.length < 2 || !/^\p{Lu}\p{Ll}{3,}en$/u.test(words[0])) return name;
  const neuter = /(institut|amt|gericht|werk|haus|ministerium|zentrum|komitee|parlament|bündnis)$/i.test(last);
  const feminine = /(ung|heit|keit|schaft|ion|tät|ei|bank|bahn|post|liga|armee|kirche|union|welle|presse)$/i.test(last);
  const ending = neuter ? "es" : feminine ? "e" : "er";
  return [words[0].replace(/en$/, ending), ...words.slice(1)].join(" ");
}
