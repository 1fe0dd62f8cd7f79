import type { Demonym, Epithet, Gender } from "../../sections/actors.ts";

/** Nouns by which English takes up a person named before, in small letters: what somebody is by party, calling or part played. */
export const epithetNouns: ReadonlyMap<string, Gender> = new Map([
  ...`republican democrat conservative tory liberal socialist communist populist nationalist centrist libertarian
    autocrat despot tycoon oligarch mogul magnate billionaire multibillionaire entrepreneur industrialist banker financier
    investor economist lawyer jurist attorney prosecutor diplomat envoy politician lawmaker legislator parliamentarian backbencher
    general admiral colonel historian sociologist philosopher journalist columnist commentator novelist playwright filmmaker director
    actor singer musician composer physicist chemist biologist virologist epidemiologist scientist cardinal bishop archbishop cleric
    theologian activist campaigner dissident incumbent challenger candidate nominee frontrunner host technocrat laureate veteran author
    texan californian floridian ohioan bavarian scot londoner`.trim().split(/\s+/).map((noun) => [noun, null] as const),
  ...["businessman", "congressman", "statesman", "welshman"].map((noun) => [noun, "male"] as const),
  ...["businesswoman", "congresswoman", "stateswoman", "actress"].map((noun) => [noun, "female"] as const),
  ...["social democrat", "christian democrat", "liberal democrat", "central banker", "political scientist", "new yorker", "property developer", "real estate developer", "party leader", "opposition leader", "career diplomat", "prosecutor general", "investment banker", "trade unionist", "prime ministerial candidate", "presidential candidate"]
    .map((noun) => [noun, null] as const),
]);

/** What an English noun, in small letters, tells of the person whom it takes up; null if it takes up nobody. */
export function epithet(word: string): Epithet | null {
  const gender = epithetNouns.get(word);
  return gender === undefined ? null : { gender };
}

/** The noun itself; "British" and the like name a people, not somebody from it. */
export function demonyms(word: string): readonly Demonym[] {
  if (/(?:ese|sh|ch|ss)$/.test(word)) return [];
  if (/woman$/.test(word)) return [{ noun: word.replace(/woman$/, "man"), gender: "female" }, { noun: word.replace(/woman$/, ""), gender: "female" }];
  return [{ noun: word, gender: /man$/.test(word) && !/(?:German|Roman|Oman)$/.test(word) ? "male" : null }];
}
