import type { Article, Role } from "../../article/article.ts";
import type { Span } from "../../article/span.ts";
import type { Knowledge, NameMatch } from "../../knowledge/knowledge.ts";
import { SPACE, splitWords, type Words } from "../../knowledge/words.ts";
import type { ActorRules } from "../../languages/sections/actors.ts";
import type { Sentence, SyntaxLayer, TokenLayer, Upos } from "../layers.ts";

/** The article as the actor stage reads it: words, each in a sentence, with what rules and tables say of them. */
export class Reading {
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly #sentenceOf: Int32Array;
  readonly #names: (readonly NameMatch[] | undefined)[];

  constructor(
    readonly article: Article,
    sentences: readonly Sentence[],
    readonly rules: ActorRules,
    readonly knowledge: Knowledge,
    readonly tokens: TokenLayer,
    readonly syntax: SyntaxLayer,
  ) {
    this.text = article.text;
    this.words = splitWords(article.text);
    this.sentences = sentences;
    this.#names = new Array<readonly NameMatch[] | undefined>(this.words.length);
    this.#sentenceOf = new Int32Array(this.words.length).fill(-1);
    let word = 0;
    sentences.forEach((sentence, index) => {
      while (word < this.words.length && this.words.starts[word] < sentence.start) word++;
      for (; word < this.words.length && this.words.starts[word] < sentence.end; word++) this.#sentenceOf[word] = index;
    });
  }

  /** The known names that begin at the word, longest first. */
  namesAt(word: number): readonly NameMatch[] {
    return (this.#names[word] ??= this.knowledge.namesAt(this.text, this.words, word));
  }

  upos(word: number): Upos {
    return this.syntax.upos(this.tokens.at(this.words.starts[word]));
  }

  relation(word: number): string {
    return this.syntax.relation(this.tokens.at(this.words.starts[word]));
  }

  feature(word: number, name: string): string | null {
    return this.syntax.feature(this.tokens.at(this.words.starts[word]), name);
  }

  /** The first word that begins at the position or behind it. */
  wordAt(position: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words.starts[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get length(): number {
    return this.words.length;
  }

  form(word: number): string {
    return word < 0 || word >= this.words.length ? "" : this.text.slice(this.words.starts[word], this.words.ends[word]);
  }

  /** The words `first` to `end` as they stand, on one line. */
  slice(first: number, end: number): string {
    return this.text.slice(this.words.starts[first], this.words.ends[end - 1]).replace(/\s+/g, " ");
  }

  /** Index of the word's sentence; -1 between sentences. */
  sentenceOf(word: number): number {
    return this.#sentenceOf[word];
  }

  roleOf(word: number): Role {
    const sentence = this.#sentenceOf[word];
    return sentence < 0 ? "body" : this.sentences[sentence].role;
  }

  /** True if the word goes on directly, within the sentence, from the one before it. */
  follows(word: number): boolean {
    return word > 0 && word < this.length && this.words.gaps[word] === SPACE && this.#sentenceOf[word] === this.#sentenceOf[word - 1];
  }

  /** True if a hyphen joins the word to the one before it. */
  hyphened(word: number): boolean {
    return word > 0 && word < this.length && this.words.starts[word] - this.words.ends[word - 1] === 1 && /[-\u2010\u2011]/.test(this.text[this.words.ends[word - 1]]);
  }

  capitalized(word: number): boolean {
    if (word < 0 || word >= this.length) return false;
    const unit = this.text.charCodeAt(this.words.starts[word]);
    return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /\p{Lu}/u.test(this.text.charAt(this.words.starts[word]));
  }

  /** True if the word is the first of its sentence. */
  opens(word: number): boolean {
    return word === 0 || this.#sentenceOf[word] !== this.#sentenceOf[word - 1];
  }

  /** The word of the sentence before `word`, and "" at its start. */
  before(word: number, distance = 1): string {
    const other = word - distance;
    return other >= 0 && this.#sentenceOf[other] === this.#sentenceOf[word] ? this.form(other) : "";
  }

  /** The text between a word and the one before it. */
  gapText(word: number): string {
    return word <= 0 ? "" : this.text.slice(this.words.ends[word - 1], word < this.length ? this.words.starts[word] : undefined);
  }

  /** True if exactly these words stand in quotation marks. */
  quoted(first: number, end: number): boolean {
    const before = this.text[this.words.starts[first] - 1] ?? "";
    const after = this.text[this.words.ends[end - 1]] ?? "";
    return /["„“‚‘»«›‹]/.test(before) && /["“”‘’«»‹›]/.test(after);
  }

  /** The span of the words, with a genitive's apostrophe and an abbreviation's last full stop. */
  spanOf(first: number, end: number): Span {
    const start = this.words.starts[first];
    let stop = this.words.ends[end - 1];
    if (this.text[stop] === "." && this.#abbreviated(first, end)) stop++;
    if (!this.rules.capitalizedNouns && /^['’]s(?![\p{L}\p{N}])/u.test(this.text.slice(stop, stop + 3))) stop += 2;
    return { start, end: stop };
  }

  #abbreviated(first: number, end: number): boolean {
    const last = this.form(end - 1);
    if (last === "Jr" || last === "Sr") return true;
    return last.length === 1 && end - first > 1 && this.form(end - 2).length === 1 && this.gapText(end - 1) === ".";
  }
}
