import type { Sample } from "./sample.ts";
import { anyTag, tagSet } from "./tag-use.ts";

const notName = anyTag & ~tagSet("PROPN");
const name = tagSet("PROPN");

/**
 * GermEval 2014's sentences as samples: names are proper nouns, other words are not; the rest is left open. Parts of names
 * that are written lower and those of kind OTH (titles, events) are left open too.
 */
export function readGermEval(file: string): Sample[] {
  return file.split("\n\n").flatMap((block) => {
    const rows = block.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length === 0) return [];
    return [{
      forms: rows.map(([, form]) => form),
      tags: rows.map(([, form, label]) => allowed(form, label)),
      bundles: rows.map(() => null),
      lemmas: rows.map(() => null),
    }];
  });
}

function allowed(form: string, label: string): number {
  if (/^[BI]-(PER|LOC|ORG)$/.test(label)) return /^\p{Lu}/u.test(form) ? name : anyTag;
  if (/^[BI]-OTH$/.test(label)) return anyTag;
  return /^\p{Lu}\p{L}/u.test(form) ? notName : anyTag;
}
