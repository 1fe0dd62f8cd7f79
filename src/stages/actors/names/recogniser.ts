import { BloomFilter } from "../../../learning/bloom.ts";
import type { ModelFile } from "../../../learning/model-file.ts";
import { Scorer } from "../../../learning/scorer.ts";
import { Grid } from "../../../learning/templates.ts";
import { HashedWeights } from "../../../learning/hashed-weights.ts";
import type { ActorRules } from "../../../languages/sections/actors.ts";
import type { FormKnowledge } from "../../syntax/knowledge.ts";
import { gridLayout, gridWidth, templates } from "./columns.ts";
import { NameForms } from "./forms.ts";
import { fillGrid } from "./grid.ts";
import { labelCount, type LabelledName, namesIn } from "./labels.ts";
import { knownNames, type NameText } from "./text.ts";
import { decode } from "./viterbi.ts";

/** The recogniser's weights and word lists, as its model file has them. */
export interface NameModel {
  readonly weights: HashedWeights;
  readonly transitions: Int8Array;
  readonly lists: BloomFilter;
  readonly listCount: number;
}

/** Reads models/CODE/names.bin. @throws KlartextError "model" if it holds none. */
export function readNameModel(file: ModelFile): NameModel {
  return {
    weights: new HashedWeights(file.int8("weights"), file.uint32("filter")),
    transitions: file.int8("transitions"),
    lists: new BloomFilter(file.uint32("lists.members")),
    listCount: file.uint32("lists.count")[0],
  };
}

/** How many forms are remembered from one text to the next. */
const mostForms = 20_000;

/** Finds names by what a structured perceptron (Collins 2002) has learned of their forms and contexts. */
export class NameRecogniser {
  private readonly scorer: Scorer;
  private readonly grid = new Grid(gridWidth);
  private forms: NameForms | null = null;

  constructor(private readonly model: NameModel, private readonly words: FormKnowledge, private readonly rules: ActorRules) {
    this.scorer = new Scorer(templates, model.weights, labelCount, gridLayout);
  }

  /** The names of a text, by token, in text order. */
  run(text: NameText): LabelledName[] {
    const forms = this.formsFor(text);
    const ids = Int32Array.from({ length: text.tokens.length }, (_, token) => forms.idOf(text.tokens.form(token)));
    const known = knownNames(text);
    this.scorer.reserve(forms.size);
    const labels = new Uint8Array(text.tokens.length);
    let scores = new Int32Array(64 * labelCount);
    const row = new Int32Array(labelCount);
    for (const { firstToken, endToken } of text.sentences) {
      const length = endToken - firstToken;
      fillGrid(this.grid, text, forms, { ids, known }, firstToken, endToken);
      if (scores.length < length * labelCount) scores = new Int32Array(2 * length * labelCount);
      for (let at = 0; at < length; at++) {
        row.fill(0);
        this.scorer.add(this.grid, at, row);
        scores.set(row, at * labelCount);
      }
      decode(scores, length, this.model.transitions, labels.subarray(firstToken, endToken));
    }
    return namesIn(labels);
  }

  /** The forms described so far, or none where they have become many. */
  private formsFor({ knowledge }: NameText): NameForms {
    if (this.forms === null || this.forms.size > mostForms) {
      const { lists, listCount } = this.model;
      this.forms = new NameForms({ words: this.words, rules: this.rules, knowledge, lists, listCount });
      this.scorer.forget();
    }
    return this.forms;
  }
}
