import { ceremonialHeads } from "../../knowledge/ceremonial.ts";
import type { Cast, Member } from "./cast.ts";
import type { Phrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";

/** Offices that every state has once, so that an article about a state means its own. */
const ofEveryState = /^(?:head_of_government|deputy_head_of_government|.*_minister|treasury_secretary|secretary_of_state)$/;

/** Who holds the office that the phrase names with its holder, by the tables; null where it names no holder. */
export function byOffice(reading: Reading, cast: Cast, topic: string, { role, holder, former }: Phrase): Member | null {
  if (!role || former) return null;
  const { knowledge, rules } = reading;
  const { code, key, standsFor } = holder >= 0 ? knowledge.identity(holder) : { code: "", key: "", standsFor: "" };
  const own = role.holder === null ? [] : [rules.homes.has(role.holder) && rules.homes.has(topic) ? topic : role.holder];
  const isOtherState = code !== "" && role.holder !== null && /^[A-Z]{3}$/.test(role.holder);
  const keys = isOtherState ? [code] : [...own, code || key, standsFor].filter((name) => name !== "");
  return inOffice(reading, cast, role.roles, keys, role.gender);
}

/** Who holds an office that every state has in the state that the article is about. */
export function byTopic(reading: Reading, cast: Cast, topic: string, { role, holder, former }: Phrase): Member | null {
  if (!role || former || holder >= 0 || topic === "") return null;
  const roles = role.roles.filter((name) => ofEveryState.test(name.split("@")[0]) || (name === "head_of_state" && !ceremonialHeads.has(topic)));
  return inOffice(reading, cast, roles, [topic], role.gender);
}

/** The holder of the first office that has one on the article's day, somebody of the cast before others. */
export function inOffice(reading: Reading, cast: Cast, roles: readonly string[], keys: readonly string[], gender: "female" | "male" | null): Member | null {
  const { knowledge } = reading;
  for (const key of keys) {
    for (const name of roles) {
      const [role, only] = name.split("@");
      if ((only !== undefined && only !== key) || (role === "head_of_state" && roles.includes("head_of_government") && ceremonialHeads.has(key))) continue;
      const holders = knowledge.holders(role, key, reading.article.metadata.published)
        .filter((identity) => gender === null || knowledge.identity(identity).gender === gender);
      const present = holders.find((identity) => cast.has(identity)) ?? holders[0];
      if (present !== undefined) return cast.known(present);
    }
  }
  return null;
}

/** True if the member holds the office on the article's day or, where it is over, held it before; "*_minister" is any ministry's. */
export function holds(reading: Reading, member: Member, name: string, former: boolean): boolean {
  const day = reading.article.metadata.published;
  const [role, only] = name.split("@");
  const isRole = (other: string): boolean => (role.startsWith("*") ? other.endsWith(role.slice(1)) : other === role);
  return member.identity >= 0 && reading.knowledge.identity(member.identity).offices.some((office) => {
    if (!isRole(office.role) || (only !== undefined && only !== office.holder)) return false;
    if (former) return office.to !== "" && (day === null || office.to < day);
    return (day === null || office.from <= day) && (office.to === "" || (day !== null && day <= office.to));
  });
}

/** Who held the member's present or last office right before or after; null where the tables don't tell. */
export function neighbourOf(reading: Reading, cast: Cast, { identity }: Member, side: "before" | "after"): Member | null {
  if (identity < 0) return null;
  const { knowledge } = reading;
  const day = reading.article.metadata.published ?? "9999";
  const terms = knowledge.identity(identity).offices.filter(({ from }) => from !== "" && from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  for (const { role, holder, from, to } of terms) {
    const edge = side === "before" ? dayBeside(from, -1) : to === "" ? null : dayBeside(to, 1);
    const found = edge === null ? [] : knowledge.holders(role, holder, edge).filter((other) => other !== identity && cast.has(other));
    if (found.length === 1) return cast.known(found[0]);
  }
  return null;
}

/** Some days before or behind a day, since terms seldom join without a gap. */
function dayBeside(day: string, direction: 1 | -1): string | null {
  const date = new Date(`${day.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  date.setUTCDate(date.getUTCDate() + direction * 3);
  return date.toISOString().slice(0, 10);
}
