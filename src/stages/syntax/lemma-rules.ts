/** How a form becomes its lemma, as text: "casing change prefix-cut prefix-added suffix-cut suffix-added", joined by tabs. */
export type LemmaRule = string;

type Casing = "lower" | "keep" | "title";
const casings: readonly Casing[] = ["lower", "keep", "title"];

/**
 * Changes inside a stem that a rule may make before it changes the ends, per language: "-ge" drops the first "ge" behind
 * the first letter or at the start, "äa" makes the last "ä" an "a".
 */
function change(form: string, what: string): string | null {
  if (what === "") return form;
  const dropped = what.startsWith("-") ? what.slice(1) : null;
  const at = dropped === null ? form.lastIndexOf(what[0]) : form.indexOf(dropped);
  if (at < 0) return null;
  return dropped === null
    ? form.slice(0, at) + what[1] + form.slice(at + 1)
    : form.slice(0, at) + form.slice(at + dropped.length);
}

function recase(form: string, casing: Casing): string {
  if (casing === "keep") return form;
  const lower = form.toLowerCase();
  return casing === "lower" ? lower : form.charAt(0).toUpperCase() + lower.slice(1);
}

/** The lemma that a rule makes of a form; null if the rule does not fit it. */
export function applyRule(rule: LemmaRule, form: string): string | null {
  const [casing, what, prefixCut, prefixAdded, suffixCut, suffixAdded] = rule.split("\t");
  if (casing === "whole") return what;
  const changed = change(recase(form, casing as Casing), what);
  if (changed === null || !changed.startsWith(prefixCut) || !changed.endsWith(suffixCut)) return null;
  if (changed.length < prefixCut.length + suffixCut.length) return null;
  return prefixAdded + changed.slice(prefixCut.length, changed.length - suffixCut.length) + suffixAdded;
}

/** The shortest rule that makes `lemma` of `form`, with one of the changes of the language or none. */
export function deriveRule(form: string, lemma: string, changes: readonly string[]): LemmaRule {
  let best: LemmaRule = ["whole", lemma, "", "", "", ""].join("\t");
  let bestCost = Infinity;
  for (const [preference, casing] of casings.entries()) {
    for (const what of ["", ...changes]) {
      const changed = change(recase(form, casing), what);
      const parts = changed === null ? null : editEnds(changed, lemma);
      if (parts === null) continue;
      const cost = parts.join("").length + (what === "" ? 0 : 1.5) + preference / 10;
      if (cost < bestCost) [best, bestCost] = [[casing, what, ...parts].join("\t"), cost];
    }
  }
  return best;
}

/** What to cut from and add to both ends; null if nothing in the middle stays. */
function editEnds(from: string, to: string): string[] | null {
  let length = 0;
  let fromStart = 0;
  let toStart = 0;
  for (let i = 0; i < from.length; i++) {
    for (let j = 0; j < to.length; j++) {
      let same = 0;
      while (i + same < from.length && from[i + same] === to[j + same]) same++;
      if (same > length) [length, fromStart, toStart] = [same, i, j];
    }
  }
  if (length === 0) return null;
  return [from.slice(0, fromStart), to.slice(0, toStart), from.slice(fromStart + length), to.slice(toStart + length)];
}
