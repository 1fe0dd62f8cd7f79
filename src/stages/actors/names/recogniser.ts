import { BloomFilter } from "../../../learning/bloom.ts";
import type { ModelFile } from "../../../learning/model-file.ts";
import { placeFilter, placeWeights, SharedGrid, tagBytes, TagScoring } from "../../../learning/scoring.ts";
import { Workspace } from "../../../learning/workspace.ts";
import type { ActorRules } from "../../../languages/sections/actors.ts";
import type { FormKnowledge } from "../../syntax/knowledge.ts";
import { columns, gridLayout, gridWidth, templates } from "./columns.ts";
import { NameForms } from "./forms.ts";
import { fillGrid } from "./grid.ts";
import { type LabelledName, namesIn } from "./labels.ts";
import { knownNames, type NameText } from "./text.ts";
import { decode } from "./viterbi.ts";

/** The recogniser's weights and word lists, as its model file has them. */
export interface NameModel {
  /** Weights under the hashing trick, and the filter of the features that weigh something. */
  readonly weights: Int8Array;
  readonly filter: Uint32Array;
  readonly transitions: Int8Array;
  readonly lists: BloomFilter;
  readonly listCount: number;
}

/** Reads models/CODE/names.bin. @throws KlartextError "model" if it holds none. */
export function readNameModel(file: ModelFile): NameModel {
  return {
    weights: file.int8("weights"),
    filter: file.uint32("filter"),
    transitions: file.int8("transitions"),
    lists: new BloomFilter(file.uint32("lists.members")),
    listCount: file.uint32("lists.count")[0],
  };
}

/** How many forms are remembered from one text to the next. */
const mostForms = 20_000;

/** Longer sentences are read in stretches of so many tokens. */
const longestStretch = 1024;

/** Room for what is remembered of forms and computed of a stretch, beside the weights. */
const workspaceBytes = 2e6;

/** Finds names by what a structured perceptron (Collins 2002) has learned of their forms and contexts. */
export class NameRecogniser {
  private readonly workspace: Workspace;
  private readonly scoring: TagScoring;
  private readonly grid: SharedGrid;
  /** Offset of the scores of all labels, `tagBytes` a row. */
  private readonly scores: number;
  private forms: NameForms | null = null;

  constructor(private readonly model: NameModel, private readonly words: FormKnowledge, private readonly rules: ActorRules) {
    const { weights, filter } = model;
    this.workspace = new Workspace(workspaceBytes + weights.byteLength + filter.byteLength);
    const placed = placeWeights(this.workspace, weights, placeFilter(this.workspace, filter));
    this.scoring = new TagScoring(this.workspace, templates, placed, gridLayout);
    this.grid = new SharedGrid(this.workspace, gridWidth, longestStretch);
    this.scores = this.workspace.reserve(longestStretch * tagBytes);
  }

  /** The names of a text, by token, in text order. */
  run(text: NameText): LabelledName[] {
    const forms = this.formsFor(text);
    const ids = new Int32Array(text.tokens.length);
    for (let token = 0; token < ids.length; token++) ids[token] = forms.idOf(text.tokens.form(token));
    const known = knownNames(text);
    const labels = new Uint8Array(text.tokens.length);
    for (const { firstToken, endToken } of text.sentences) {
      for (let first = firstToken; first < endToken; first += longestStretch) {
        const end = Math.min(first + longestStretch, endToken);
        fillGrid(this.grid, text, forms, { ids, known }, first, end);
        this.label(labels.subarray(first, end));
      }
    }
    return namesIn(labels);
  }

  /** Labels the rows of the grid. */
  private label(labels: Uint8Array): void {
    const { workspace, scoring, grid, scores, model } = this;
    workspace.routines.scoreRows(scoring.scoring, scoring.locals, scoring.localCount, grid.rows, columns.id * 4, scores);
    const width = tagBytes / 2;
    decode(workspace.shorts(scores, labels.length * width), width, labels.length, model.transitions, labels);
  }

  /** The forms described so far, or none where they have become many. */
  private formsFor({ knowledge }: NameText): NameForms {
    if (this.forms === null || this.forms.size > mostForms) {
      const { lists, listCount } = this.model;
      this.forms = new NameForms({ words: this.words, rules: this.rules, knowledge, lists, listCount });
      this.scoring.forget();
    }
    return this.forms;
  }
}
