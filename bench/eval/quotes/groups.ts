import { bestPairs, ratio } from "./match.ts";

/** A quotation as sets of token indexes, each sorted. */
export interface Group {
  readonly type: string;
  readonly content: readonly number[];
  readonly roles: readonly (readonly number[])[];
}

export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Assigns found groups to wanted ones by token F1 of their content; what finds no partner is paired with null. */
export function pairGroups(wanted: readonly Group[], found: readonly Group[]): (readonly [Group | null, Group | null])[] {
  const paired = bestPairs(wanted, found, (want, got) => {
    const shared = count(want.content, got.content);
    return shared === 0 ? 0 : 2 * shared / (want.content.length + got.content.length) + (want.type === got.type ? 0.01 : 0);
  });
  const taken = new Set(paired.flat());
  return [
    ...paired,
    ...wanted.filter((want) => !taken.has(want)).map((want) => [want, null] as const),
    ...found.filter((got) => !taken.has(got)).map((got) => [null, got] as const),
  ];
}

/** Means over groups and roles of the share of right tokens, in percent: content, roles, and both. */
export function groupScores(pairs: readonly (readonly [Group | null, Group | null])[]): Record<"content" | "roles" | "joint", Score> {
  const content = collect(pairs, (group) => [group.content]);
  const roles = collect(pairs, (group) => group.roles);
  return {
    content: score(content), roles: score(roles),
    joint: score({ precisions: [...content.precisions, ...roles.precisions], recalls: [...content.recalls, ...roles.recalls] }),
  };
}

interface Shares {
  readonly precisions: readonly number[];
  readonly recalls: readonly number[];
}

function collect(pairs: readonly (readonly [Group | null, Group | null])[], pick: (group: Group) => readonly (readonly number[])[]): Shares {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const [want, got] of pairs) {
    const wanted = want ? pick(want) : [];
    const found = got ? pick(got) : [];
    for (let role = 0; role < Math.max(wanted.length, found.length); role++) {
      const [a, b] = [wanted[role] ?? [], found[role] ?? []];
      const shared = count(a, b);
      if (b.length > 0) precisions.push(shared / b.length);
      if (a.length > 0) recalls.push(shared / a.length);
    }
  }
  return { precisions, recalls };
}

function score({ precisions, recalls }: Shares): Score {
  const mean = (values: readonly number[]): number => 100 * ratio(values.reduce((sum, value) => sum + value, 0), values.length);
  const [p, r] = [mean(precisions), mean(recalls)];
  return { p, r, f1: ratio(2 * p * r, p + r) };
}

function count(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b);
  return a.filter((token) => other.has(token)).length;
}
