import { expect, test } from "vitest";
import { describeTrees, scoreTrees } from "../../bench/eval/trees.ts";
import { harmoniseRelations } from "../../bench/train/parser/conventions.ts";

test("counts heads and relations as CoNLL 2018 does", () => {
  const gold = { heads: [1, -1, 3, 1, 1], relations: ["nsubj", "root", "det:poss", "obj", "punct"] };
  const predicted = { heads: [1, -1, 1, 1, 1], relations: ["nsubj:pass", "root", "det", "obl", "punct"] };
  const scores = scoreTrees([[gold, predicted]]);
  expect(scores.uas).toBeCloseTo(4 / 5);
  expect(scores.las).toBeCloseTo(3 / 5);
  expect(scores.relations.get("det")).toEqual({ gold: 1, predicted: 1, both: 0 });
  expect(scores.confusions).toContainEqual(["obj → obl", 1]);
  expect(describeTrees(scores)[0]).toBe("UAS 80.00, LAS 60.00 over 5 tokens");
});

test("sets relative clauses apart from other clauses below nouns", () => {
  const token = (form: string, upos: string, features: string, head: number, relation: string) => ({ form, lemma: form, upos, features, head, relation, misc: "" });
  const sentence = (tokens: ReturnType<typeof token>[]) => ({ id: "", text: "", opensParagraph: false, document: "", tokens, ranges: [] });
  const relative = [token("Wald", "NOUN", "", -1, "root"), token("den", "PRON", "Case=Acc|PronType=Dem,Rel", 2, "obj"), token("malt", "VERB", "", 0, "acl")];
  const infinitive = [token("Plan", "NOUN", "", -1, "root"), token("zu", "PART", "", 2, "mark"), token("malen", "VERB", "", 0, "acl")];
  expect(harmoniseRelations(sentence(relative))).toEqual(["root", "obj", "acl:relcl"]);
  expect(harmoniseRelations(sentence(infinitive))).toEqual(["root", "mark", "acl"]);
});
