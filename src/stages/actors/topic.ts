import type { Cast, Member } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** How many mentions make a state the topic that is not the readers' own. */
const enough = 3;

/** Code of the state that the members belong to; "" if none is known. */
export function stateOf(reading: Reading, { identity }: Member): string {
  if (identity < 0) return "";
  const { type, code, country, offices } = reading.knowledge.identity(identity);
  if (type !== "person") return code || country;
  const holders = offices.map(({ holder }) => reading.knowledge.find(holder)).filter((holder) => holder >= 0).map((holder) => reading.knowledge.identity(holder));
  return holders.map((holder) => holder.code || holder.country).find((found) => found !== "") ?? "";
}

/** Code of the state that the article is about: named, with its bodies, places and persons, more than twice as often as any other; "" if none is. */
export function topicOf(reading: Reading, cast: Cast): string {
  const counts = new Map<string, number>();
  for (const member of cast.members) {
    const state = stateOf(reading, member);
    if (state !== "") counts.set(state, (counts.get(state) ?? 0) + member.appearances.length);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (counts.size === 0 || (counts.size > 1 && first[1] < 2 * second[1])) return "";
  return first[1] >= enough || first[0] === reading.rules.home ? first[0] : "";
}
