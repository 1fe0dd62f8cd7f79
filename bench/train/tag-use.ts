import { uposNumber, uposTags } from "../../src/stages/syntax/tags.ts";
import type { TreebankSentence } from "./conllu.ts";

/** The set of all tags. */
export const anyTag = (1 << uposTags.length) - 1;

/** From how many occurrences on the reference's use of a form overrules other corpora. */
const settled = 3;

/** A set of tags, one bit a tag number. */
export function tagSet(...tags: readonly string[]): number {
  return tags.reduce((set, tag) => set | (1 << uposNumber(tag)), 0);
}

/** How a reference treebank tags the forms that it knows, to which corpora of other guidelines are brought. */
export class TagUse {
  private readonly known = new Map<string, { bits: number; count: number }>();

  constructor(reference: readonly TreebankSentence[]) {
    for (const { form, upos } of reference.flatMap(({ tokens }) => tokens)) {
      const use = this.known.get(form.toLowerCase()) ?? { bits: 0, count: 0 };
      this.known.set(form.toLowerCase(), { bits: use.bits | tagSet(upos), count: use.count + 1 });
    }
  }

  /**
   * The tags that may be right for a form that another corpus gives `tags`: those of them that the reference uses; if it
   * uses none, its own where it knows the form well, else either's.
   */
  reconcile(form: string, tags: number): number {
    const use = this.known.get(form.toLowerCase());
    if (!use) return tags;
    return tags & use.bits || (use.count >= settled ? use.bits : use.bits | tags);
  }
}
