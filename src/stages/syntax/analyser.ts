import type { ModelFile } from "../../learning/model-file.ts";
import { SharedGrid } from "../../learning/scoring.ts";
import { Workspace } from "../../learning/workspace.ts";
import { BundleChooser, type BundleInventory } from "./bundles.ts";
import { columns, fillGrid, gridWidth } from "./columns.ts";
import { Forms } from "./forms.ts";
import { FormKnowledge } from "./knowledge.ts";
import { tagFrontedParticiple } from "./fronted.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import { Tagger } from "./tagger.ts";
import { uposTags } from "./tags.ts";
import type { VerbForms } from "./verb-forms.ts";

/** Tags, feature bundles and lemmas as columns over tokens. */
export interface Morphology {
  readonly tags: Uint8Array;
  /** Numbers into `MorphologyAnalyser.bundles`. */
  readonly bundles: Uint16Array;
  readonly lemmas: readonly string[];
}

/** A range of tokens, end excluded. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Longer sentences are analysed in stretches of so many tokens. */
const longestStretch = 1024;

/** How many forms are remembered from one text to the next. */
const mostForms = 20_000;

/** Room for the weights and for what is computed of a stretch. */
const workspaceBytes = 20e6;

/** Tags, inflects and lemmatizes; one for a language, used for any number of texts. */
export class MorphologyAnalyser {
  private readonly tagger: Tagger;
  private readonly chooser: BundleChooser;
  private readonly lemmatizer: Lemmatizer;
  private readonly grid: SharedGrid;
  /** What is known of single forms from outside the treebanks. */
  readonly knowledge: FormKnowledge;
  private forms: Forms;
  /** Lemmas by the number of the form, tag and bundle. */
  private readonly lemmas = new Map<number, string>();

  constructor(model: ModelFile, verbs: VerbForms | null) {
    const workspace = new Workspace(workspaceBytes);
    this.grid = new SharedGrid(workspace, gridWidth, longestStretch);
    this.knowledge = new FormKnowledge(model, verbs);
    this.forms = new Forms(this.knowledge);
    this.tagger = new Tagger(model, workspace, this.grid);
    this.chooser = new BundleChooser(model, workspace, this.grid);
    this.lemmatizer = new Lemmatizer(model, verbs);
  }

  /** Every feature bundle in CoNLL-U notation; "" for none. */
  get bundles(): readonly string[] {
    return this.inventory.bundles;
  }

  get inventory(): BundleInventory {
    return this.chooser.inventory;
  }

  /** Analyses a text's tokens sentence by sentence; every token should lie in a sentence. */
  run(tokenForms: readonly string[], sentences: Iterable<TokenRange>): Morphology {
    if (this.forms.size > mostForms) this.forget();
    const ids = new Int32Array(tokenForms.length);
    for (let token = 0; token < ids.length; token++) ids[token] = this.forms.idOf(tokenForms[token]);
    const tags = new Uint8Array(ids.length);
    const bundles = new Uint16Array(ids.length);
    const lemmas = new Array<string>(ids.length).fill("");
    for (const { firstToken, endToken } of stretches(sentences)) {
      fillGrid(this.grid, this.forms, ids, firstToken, endToken);
      this.tagger.run();
      tagFrontedParticiple(this.grid, (row) => tokenForms[firstToken + row], this.knowledge);
      this.chooser.run();
      for (let token = firstToken; token < endToken; token++) {
        const row = token - firstToken;
        tags[token] = this.grid.get(row, columns.tag) - 1;
        bundles[token] = this.grid.get(row, columns.bundle) - 1;
        const key = (ids[token] * uposTags.length + tags[token]) * this.bundles.length + bundles[token];
        let lemma = this.lemmas.get(key);
        if (lemma === undefined) {
          lemma = this.lemmatizer.lemma({
            form: tokenForms[token], exact: this.grid.get(row, columns.form), lower: this.grid.get(row, columns.lower),
            tag: tags[token], bundle: bundles[token],
          });
          this.lemmas.set(key, lemma);
        }
        lemmas[token] = lemma;
      }
    }
    return { tags, bundles, lemmas };
  }

  private forget(): void {
    this.forms = new Forms(this.knowledge);
    this.lemmas.clear();
    this.tagger.forget();
  }
}

/** The sentences, very long ones cut. */
function* stretches(sentences: Iterable<TokenRange>): Generator<TokenRange> {
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += longestStretch) {
      yield { firstToken: first, endToken: Math.min(endToken, first + longestStretch) };
    }
  }
}
