import type { ClauseLexicon } from "../../languages/sections/clauses.ts";
import type { SyntaxLayer, TokenLayer, Upos } from "../layers.ts";
import { FINITE, INFINITIVE, PARTICIPLE, PUNCTUATION, repairVerbForms } from "./verb-forms.ts";


/** The tokens of an article as the clause stages look at them: lower-cased forms and verb forms, read once. */
export class Words {
  private readonly lowered: string[];
  private readonly bits: Uint8Array;
  private readonly lemmas: (string | undefined)[];

  constructor(readonly tokens: TokenLayer, readonly syntax: SyntaxLayer, readonly lexicon: ClauseLexicon) {
    this.lowered = new Array<string>(tokens.length);
    this.bits = new Uint8Array(tokens.length);
    this.lemmas = new Array<string | undefined>(tokens.length);
    for (let token = 0; token < tokens.length; token++) {
      this.lowered[token] = tokens.form(token).toLowerCase();
      this.bits[token] = this.classify(token);
    }
    repairVerbForms(syntax, this.bits, lexicon.verbFinal, {
      infinitive: (token) => this.lower(token) === this.lemma(token),
      particleInfinitive: (token) => this.isParticleInfinitive(token),
    });
  }

  private classify(token: number): number {
    const upos = this.syntax.upos(token);
    if (upos === "PUNCT") return PUNCTUATION;
    if (upos !== "VERB" && upos !== "AUX") return upos === "ADV" && this.isModalForm(token) ? FINITE : 0;
    const form = this.syntax.feature(token, "VerbForm");
    if (!this.lexicon.verbFinal && token > 0 && this.lowered[token - 1] === this.lexicon.infinitiveParticle && this.syntax.upos(token - 1) === "PART") return INFINITIVE;
    if (form === "Inf") return this.isTrueInfinitive(token) ? INFINITIVE : FINITE;
    if (form === "Part" || form === "Ger") return PARTICIPLE;
    return form === "Fin" || this.syntax.feature(token, "Mood") !== null || upos === "AUX" ? FINITE : 0;
  }

  /** "ought to" and the like, whatever their tag. */
  private isModalForm(token: number): boolean {
    return this.lexicon.modals.has(this.lowered[token]) && (token + 1 < this.tokens.length ? this.tokens.form(token + 1).toLowerCase() : "") === this.lexicon.infinitiveParticle;
  }

  /** False where the tagger takes a finite form for an infinitive: its subject stands before it and no other verb behind it, or its ending tells. */
  private isTrueInfinitive(token: number): boolean {
    if (!this.lexicon.verbFinal) return this.lowered[token] === this.syntax.lemma(token).toLowerCase();
    const before = token - 1;
    const next = token + 1 < this.tokens.length ? this.syntax.upos(token + 1) : "X";
    if (before < 0 || next === "AUX" || next === "VERB" || this.syntax.feature(before, "Case") !== "Nom" || this.syntax.upos(before) === "DET") return true;
    return !this.opensPiece(before);
  }

  /** True if only a conjunction, an article or attributes stand between `token` and the comma or begin before it. */
  private opensPiece(token: number): boolean {
    for (let at = token - 1; at >= 0 && at > token - 4; at--) {
      const upos = this.syntax.upos(at);
      if (upos === "PUNCT") return true;
      if (upos !== "CCONJ" && upos !== "DET" && upos !== "ADJ" && upos !== "ADV") return false;
    }
    return token < 4;
  }

  /** The form in lower case; "" outside the text. */
  lower(token: number): string {
    return this.lowered[token] ?? "";
  }

  /** The dictionary form in lower case; "" outside the text. */
  lemma(token: number): string {
    if (token < 0 || token >= this.tokens.length) return "";
    return (this.lemmas[token] ??= this.syntax.lemma(token).toLowerCase());
  }

  upos(token: number): Upos {
    return token >= 0 && token < this.tokens.length ? this.syntax.upos(token) : "X";
  }

  isFinite(token: number): boolean {
    return (this.bits[token] & FINITE) !== 0;
  }

  isInfinitive(token: number): boolean {
    return (this.bits[token] & INFINITIVE) !== 0;
  }

  /** Takes a token for a finite verb, whatever its tag; none if it is -1. */
  takeForFinite(token: number): void {
    if (token >= 0) this.bits[token] = FINITE;
  }

  /** True for "zu gehen", "to go" at the verb, and for "vorzugehen". */
  isParticleInfinitive(token: number): boolean {
    if (!this.isInfinitive(token)) return false;
    const particle = this.lexicon.infinitiveParticle;
    return this.lower(token - 1) === particle || (this.lexicon.verbFinal && this.lower(token) !== this.lemma(token) && this.lower(token).includes(particle, 1));
  }

  isParticiple(token: number): boolean {
    return (this.bits[token] & PARTICIPLE) !== 0;
  }

  isVerb(token: number): boolean {
    return (this.bits[token] & (FINITE | INFINITIVE | PARTICIPLE)) !== 0;
  }

  isPunctuation(token: number): boolean {
    return (this.bits[token] & PUNCTUATION) !== 0;
  }

  /** True if no space stands before or behind the token. */
  isAttached(token: number): boolean {
    const { starts, ends, length } = this.tokens;
    return (token > 0 && ends[token - 1] === starts[token]) || (token + 1 < length && starts[token + 1] === ends[token]);
  }

  /** True for nouns, names, pronouns and numbers. */
  isNominal(token: number): boolean {
    const upos = this.syntax.upos(token);
    return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";
  }

  isCoordinator(token: number): boolean {
    const { coordinators, reasons, verbFinal } = this.lexicon;
    if (!coordinators.has(this.lowered[token])) return false;
    return this.syntax.upos(token) === "CCONJ" || (verbFinal && reasons.has(this.lowered[token]) && this.lowered[token - 1] === ",");
  }
}

const read = new WeakMap<SyntaxLayer, Words>();

/** The words of an article; read once for all stages that ask. */
export function wordsOf(tokens: TokenLayer, syntax: SyntaxLayer, lexicon: ClauseLexicon): Words {
  let words = read.get(syntax);
  if (words?.lexicon !== lexicon) {
    words = new Words(tokens, syntax, lexicon);
    read.set(syntax, words);
  }
  return words;
}
