import type { ModelFile } from "../../learning/model-file.ts";
import { Grid } from "../../learning/templates.ts";
import { BundleChooser } from "./bundles.ts";
import { columns, fillGrid, gridWidth } from "./columns.ts";
import { Forms } from "./forms.ts";
import { FormKnowledge } from "./knowledge.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import { Tagger } from "./tagger.ts";
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

/** Tags, inflects and lemmatizes; one for a language, used for any number of texts. */
export class MorphologyAnalyser {
  private readonly tagger: Tagger;
  private readonly chooser: BundleChooser;
  private readonly lemmatizer: Lemmatizer;
  private readonly grid = new Grid(gridWidth);

  private readonly knowledge: FormKnowledge;

  constructor(model: ModelFile, verbs: VerbForms | null) {
    this.knowledge = new FormKnowledge(model, verbs);
    this.tagger = new Tagger(model);
    this.chooser = new BundleChooser(model);
    this.lemmatizer = new Lemmatizer(model, verbs);
  }

  /** Every feature bundle in CoNLL-U notation; "" for none. */
  get bundles(): readonly string[] {
    return this.chooser.inventory.bundles;
  }

  /** Analyses a text's tokens sentence by sentence; every token should lie in a sentence. */
  run(tokenForms: readonly string[], sentences: Iterable<TokenRange>): Morphology {
    const forms = new Forms(this.knowledge);
    const ids = Int32Array.from(tokenForms, (form) => forms.idOf(form));
    this.tagger.start(forms.size);
    const tags = new Uint8Array(ids.length);
    const bundles = new Uint16Array(ids.length);
    const lemmas = new Array<string>(ids.length).fill("");
    const seen = new Map<number, string>();
    for (const { firstToken, endToken } of sentences) {
      fillGrid(this.grid, forms, ids, firstToken, endToken);
      this.tagger.run(this.grid);
      this.chooser.run(this.grid);
      for (let token = firstToken; token < endToken; token++) {
        const row = token - firstToken;
        tags[token] = this.grid.get(row, columns.tag) - 1;
        bundles[token] = this.grid.get(row, columns.bundle) - 1;
        const key = (ids[token] * 32 + tags[token]) * 65536 + bundles[token];
        let lemma = seen.get(key);
        if (lemma === undefined) {
          lemma = this.lemmatizer.lemma({
            form: tokenForms[token], exact: this.grid.get(row, columns.form), lower: this.grid.get(row, columns.lower),
            tag: tags[token], bundle: bundles[token],
          });
          seen.set(key, lemma);
        }
        lemmas[token] = lemma;
      }
    }
    return { tags, bundles, lemmas };
  }
}
