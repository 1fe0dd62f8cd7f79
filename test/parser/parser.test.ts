import { expect, test } from "vitest";
import fc from "fast-check";
import { withRows } from "../../bench/train/parser.ts";
import { Trainer } from "../../bench/train/parser/trainer.ts";
import { gatherVocabulary } from "../../bench/train/parser/vocabulary.ts";
import { loadPack } from "../../src/languages/load.ts";
import { ModelFile, packModel } from "../../src/learning/model-file.ts";
import type { ParserSentence } from "../../src/learning/parser/features.ts";
import { packParser, readParser } from "../../src/learning/parser/model.ts";
import { loadResources } from "../../src/pipeline/resources.ts";
import { parse } from "../../src/stages/syntax/parse.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";

const resources = { de: await loadResources(await loadPack("de")), en: await loadResources(await loadPack("en")) };
const word = fc.oneof(fc.constantFrom(",", ".", "(", "die", "the", "sagte", "said", "that", "2030", "Haus"), fc.string({ minLength: 1, maxLength: 8 }));

test.each(["de", "en"] as const)("%s: gives any sequence of tokens one tree", (code) => {
  const { morphology, parser } = resources[code].syntax;
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (words, long) => {
    const forms = long ? Array.from({ length: 10 }, () => words).flat() : words;
    const sentence = { firstToken: 0, endToken: forms.length };
    const { heads, relations, names } = parse(parser, forms, morphology.run(forms, [sentence]), morphology.bundles, [sentence]);
    const rooted = (token: number, steps: number): boolean => token === -1 || (steps > 0 && rooted(heads[token], steps - 1));
    expect([...heads.keys()].every((token) => rooted(token, forms.length))).toBe(true);
    expect([...heads].filter((head) => head === -1)).toHaveLength(forms.length === 0 ? 0 : 1);
    expect([...relations].every((relation) => relation < names.length)).toBe(true);
  }), { numRuns: 60 });
});

test("parses a sentence alike wherever it stands", () => {
  const { morphology, parser } = resources.de.syntax;
  const forms = "Der Rat , der lange stritt , lehnte den Plan ab .".split(" ");
  const twice = [...forms, ...forms];
  const run = (tokens: string[], sentences: { firstToken: number; endToken: number }[]) =>
    parse(parser, tokens, morphology.run(tokens, sentences), morphology.bundles, sentences);
  const once = run(forms, [{ firstToken: 0, endToken: forms.length }]);
  const both = run(twice, [{ firstToken: 0, endToken: forms.length }, { firstToken: forms.length, endToken: twice.length }]);
  expect([...both.heads.subarray(forms.length)].map((head) => (head < 0 ? head : head - forms.length))).toEqual([...once.heads]);
  expect(both.relations.subarray(forms.length)).toEqual(once.relations);
});

const trees: readonly { sentence: ParserSentence; heads: number[]; relations: number[] }[] = [
  tree("Nora liest das Buch .", [1, -1, 3, 1, 1]),
  tree("Das Buch liest Nora .", [1, 2, -1, 2, 2]),
  tree("Den Plan hat der Rat , der stritt , abgelehnt , der lange galt .", [1, 9, 9, 4, 9, 7, 7, 4, 7, -1, 13, 13, 13, 1, 9]),
];

function tree(text: string, heads: number[]) {
  const forms = text.split(" ");
  const tags = forms.map((form) => (/^\W$/.test(form) ? "PUNCT" : uposTags[form.length % 11]));
  return { sentence: { forms, tags, features: forms.map(() => "") }, heads, relations: heads.map((head) => (head < 0 ? 0 : 1)) };
}

/** A small parser that has learned the trees above; the bytes of its file. */
function learned(): Uint8Array {
  const { table, counts } = gatherVocabulary([...trees, ...trees].map(({ sentence }) => sentence), 1000);
  const trainer = new Trainer({ rows: table.size, width: 32, layers: 1, arc: 16, label: 8, relations: 2 }, { get: (key) => table.get(key) ?? -1 }, counts, {
    epochs: 60, batch: 30, rate: 0.01, dropout: {}, wordDropout: 0, seed: 1,
  });
  trainer.train(trees, () => undefined);
  return packModel(packParser(trainer.network, table, ["root", "dep"]));
}

test("learns trees by heart, crossing arcs too, and keeps them through its file", () => {
  const { parser, relations } = readParser(new ModelFile(learned(), "test"));
  expect(relations).toEqual(["root", "dep"]);
  for (const { sentence, heads, relations: numbers } of trees) {
    const found = parser.parse(sentence);
    expect([...found.heads]).toEqual(heads);
    expect([...found.relations]).toEqual(numbers);
  }
});

test("loses the rows of the rarest features alone when it is made smaller", () => {
  const whole = learned();
  const file = new ModelFile(whole, "test");
  const [rows, width] = file.uint32("shape");
  expect(withRows(whole, rows)).toEqual(whole);
  const smaller = new ModelFile(withRows(whole, 20), "test");
  expect(smaller.uint32("shape")[0]).toBe(20);
  expect(smaller.int8("rows")).toEqual(file.int8("rows").slice(0, 20 * width));
  expect([...smaller.uint32("table.keys")].filter((key) => key !== 0)).toHaveLength(20);
  expect(readParser(smaller).parser.parse(trees[0].sentence).heads).toHaveLength(5);
});

test.each(["de", "en"] as const)("%s: parses a sentence alike whatever is parsed with it", (code) => {
  const { parser } = resources[code].syntax.parser;
  const token = fc.tuple(word, fc.constantFrom(...uposTags), fc.constantFrom("", "Number=Sing", "Case=Nom|Number=Plur"));
  const sentence = fc.array(token, { maxLength: 12 }).map((tokens): ParserSentence =>
    ({ forms: tokens.map(([form]) => form), tags: tokens.map(([, tag]) => tag), features: tokens.map(([, , features]) => features) }));
  fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 9 }), (sentences) => {
    expect(parser.parseAll(sentences)).toEqual(sentences.map((one) => parser.parse(one)));
  }), { numRuns: 60 });
});

test("gives an empty sentence an empty tree", () => {
  expect(resources.en.syntax.parser.parser.parse({ forms: [], tags: [], features: [] }).heads).toHaveLength(0);
});
