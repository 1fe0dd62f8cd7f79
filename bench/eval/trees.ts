/** A tree as the evaluation sees it: indexes of heads (-1 for the root) and names of relations. */
export interface PlainTree {
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
}

/** How often a relation stands in gold trees, is predicted, and is predicted with the right head. */
export interface RelationCount {
  readonly gold: number;
  readonly predicted: number;
  readonly both: number;
}

/** Attachment scores as in the CoNLL 2018 shared task: punctuation counts, subtypes of relations don't. Shares from 0 to 1. */
export interface TreeScores {
  readonly tokens: number;
  readonly uas: number;
  readonly las: number;
  readonly relations: ReadonlyMap<string, RelationCount>;
  /** "gold → predicted" for tokens whose head or relation is wrong, most frequent first. */
  readonly confusions: readonly (readonly [string, number])[];
}

/** Compares predicted trees with gold trees, pair by pair. */
export function scoreTrees(pairs: Iterable<readonly [gold: PlainTree, predicted: PlainTree]>): TreeScores {
  let tokens = 0, attached = 0, labelled = 0;
  const gold = new Map<string, number>(), predicted = new Map<string, number>(), both = new Map<string, number>();
  const confusions = new Map<string, number>();
  for (const [right, found] of pairs) {
    right.relations.forEach((relation, token) => {
      const [wanted, got] = [mainType(relation), mainType(found.relations[token])];
      const isAttached = right.heads[token] === found.heads[token];
      tokens++;
      if (isAttached) attached++;
      increase(gold, wanted);
      increase(predicted, got);
      if (isAttached && wanted === got) {
        labelled++;
        increase(both, wanted);
      } else increase(confusions, `${wanted} → ${got}${isAttached ? "" : " (wrong head)"}`);
    });
  }
  const names = [...new Set([...gold.keys(), ...predicted.keys()])].sort();
  return {
    tokens, uas: attached / tokens, las: labelled / tokens,
    relations: new Map(names.map((name) => [name, { gold: gold.get(name) ?? 0, predicted: predicted.get(name) ?? 0, both: both.get(name) ?? 0 }])),
    confusions: [...confusions].sort(([, a], [, b]) => b - a),
  };
}

/** The scores as lines of text: the totals, F1 a relation, and the most frequent confusions. */
export function describeTrees({ tokens, uas, las, relations, confusions }: TreeScores): string[] {
  const percent = (share: number): string => (share * 100).toFixed(2);
  return [
    `UAS ${percent(uas)}, LAS ${percent(las)} over ${String(tokens)} tokens`,
    ...[...relations].sort(([, a], [, b]) => b.gold - a.gold).map(([name, { gold, predicted, both }]) =>
      `  ${name.padEnd(12)} F1 ${percent((2 * both) / (gold + predicted)).padStart(6)}  (${String(gold)} gold)`),
    "most frequent confusions:",
    ...confusions.slice(0, 25).map(([confusion, count]) => `  ${String(count).padStart(5)}  ${confusion}`),
  ];
}

function mainType(relation: string): string {
  return relation.split(":")[0];
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
