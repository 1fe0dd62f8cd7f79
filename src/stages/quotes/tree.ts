import type { Range, Reading } from "./reading.ts";

const phraseParts = /^(?:det|amod|compound|flat|nmod|case|nummod|conj|cc|fixed|goeswith)(?::|$)/;

/**
 * The subject of a verb by the dependency tree: its own, or, within `steps`, the one that it shares through coordination
 * or control.
 */
export function treeSubject(reading: Reading, sentence: Range, verb: number, steps: number): Range | null {
  const { syntax } = reading;
  let at = verb;
  for (let step = 0; step <= steps && at >= 0; step++) {
    const subject = childOf(reading, sentence, at, /^nsubj$/);
    const relation = syntax.relation(at);
    const head = syntax.head(at);
    const relative = relation === "acl:relcl" || relation === "acl";
    if (subject >= 0) {
      const pronoun = relative && syntax.feature(subject, "PronType")?.includes("Rel");
      const phrase = phraseOf(reading, sentence, pronoun ? head : subject);
      return phrase.first <= verb && verb < phrase.end ? null : phrase;
    }
    if (relative && head >= 0) return phraseOf(reading, sentence, head);
    if (relation !== "conj" && relation !== "xcomp" && relation !== "advcl" && relation !== "parataxis") return null;
    if (relation === "parataxis" || childOf(reading, sentence, at, /^(?:nsubj:pass|csubj|expl)/) >= 0) return null;
    at = head;
  }
  return null;
}

function childOf({ syntax }: Reading, { first, end }: Range, head: number, relation: RegExp): number {
  for (let t = first; t < end; t++) if (syntax.head(t) === head && relation.test(syntax.relation(t))) return t;
  return -1;
}

/** The noun phrase around a head, without relative clauses and appositions. */
function phraseOf(reading: Reading, sentence: Range, head: number): Range {
  const { syntax } = reading;
  let first = head;
  let last = head;
  for (let t = sentence.first; t < sentence.end; t++) {
    let up = t;
    while (up !== head && up >= 0 && phraseParts.test(syntax.relation(up))) up = syntax.head(up);
    if (up !== head) continue;
    if (t < first) first = t;
    if (t > last) last = t;
  }
  while (first - 2 >= sentence.first && reading.tokens.form(first - 1) === "-" && reading.tokens.ends[first - 1] === reading.tokens.starts[first]) first -= 2;
  return { first, end: last + 1 };
}
