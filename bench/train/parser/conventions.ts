import type { TreebankSentence, TreebankToken } from "../conllu.ts";

/** Subtypes that only some treebanks of a language make. */
const dropped = new Set(["flat:name", "flat:foreign", "nmod:poss", "obl:tmod", "obl:npmod", "nmod:tmod", "nmod:npmod"]);

/** The relations of a sentence's tokens in one convention: relative clauses apart, rare subtypes dropped. */
export function harmoniseRelations({ tokens }: TreebankSentence): string[] {
  return tokens.map(({ relation }, index) => {
    if (dropped.has(relation)) return relation.slice(0, relation.indexOf(":"));
    return relation === "acl" && isRelative(tokens, index) ? "acl:relcl" : relation;
  });
}

/** Whether a relative pronoun or adverb stands before a clause's head and hangs on it, at most four steps below. */
function isRelative(tokens: readonly TreebankToken[], head: number): boolean {
  return tokens.slice(0, head).some(({ features }, index) => {
    if (!/PronType=[^|]*Rel/.test(features)) return false;
    let token = index;
    for (let step = 0; step < 4 && token >= 0 && token !== head; step++) token = tokens[token].head;
    return token === head;
  });
}
