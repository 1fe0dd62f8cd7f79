import type { SyntaxLayer } from "../layers.ts";

/** What a token does in building clauses; bits. */
export const FINITE = 1;
export const INFINITIVE = 2;
export const PARTICIPLE = 4;
export const PUNCTUATION = 8;

/** What depends on a token; bits. */
const SUBJECT = 1;
const AUXILIARY = 2;
const MARK = 4;
const PARTICLE = 8;
const FINITE_AUXILIARY = 16;

/** What a form tells by itself. */
export interface FormTests {
  /** The form is its own lemma. */
  readonly infinitive: (token: number) => boolean;
  /** "zu gehen", "vorzugehen". */
  readonly particleInfinitive: (token: number) => boolean;
}

/**
 * Corrects verb forms by the tree: a verb with a subject or conjunction and without an auxiliary is finite, whatever its
 * tag; one that is an attribute, has a finite auxiliary or is coordinated with one that has it is not.
 */
export function repairVerbForms(syntax: SyntaxLayer, bits: Uint8Array, verbFinal: boolean, looks: FormTests): void {
  const below = new Uint8Array(bits.length);
  for (let token = 0; token < bits.length; token++) {
    const head = syntax.head(token);
    if (head >= 0) below[head] |= dependent(syntax, bits, token);
  }
  if (verbFinal) markAttributes(syntax, bits);
  for (let token = 0; token < bits.length; token++) {
    if ((bits[token] & FINITE) === 0) {
      if (looks.particleInfinitive(token)) continue;
      if (isFiniteByTree(syntax, bits, below, token, verbFinal) || (verbFinal && endsOpenedClause(syntax, bits, below, token)) || (verbFinal && isLastAuxiliary(syntax, bits, below, token))) bits[token] = FINITE;
    } else if (syntax.relation(token) === "amod") {
      bits[token] &= ~FINITE;
    } else if (syntax.upos(token) === "VERB" && (below[token] & FINITE_AUXILIARY) !== 0 && looks.infinitive(token)) {
      bits[token] = INFINITIVE;
    } else if (verbFinal && sharesAuxiliary(syntax, bits, below, token)) {
      bits[token] = INFINITIVE;
    }
  }
}

/** Most tokens that stand between an article and its noun. */
const longestAttribute = 12;

/** "diese sorgfältig inszenierte Geste": what stands between an article and its noun without a comma is no finite verb. */
function markAttributes(syntax: SyntaxLayer, bits: Uint8Array): void {
  for (let article = 0; article < bits.length; article++) {
    const noun = syntax.head(article);
    if (syntax.relation(article) !== "det" || noun <= article + 1 || noun > article + longestAttribute) continue;
    let token = article + 1;
    while (token < noun && syntax.lemma(token) !== ",") token++;
    if (token === noun) for (token = article + 1; token < noun; token++) bits[token] &= ~FINITE;
  }
}

function dependent(syntax: SyntaxLayer, bits: Uint8Array, token: number): number {
  switch (syntax.relation(token)) {
    case "nsubj":
    case "nsubj:pass":
    case "csubj":
      return isRelative(syntax, token) ? SUBJECT | MARK : SUBJECT;
    case "aux":
    case "aux:pass":
    case "cop":
      return (bits[token] & FINITE) !== 0 ? AUXILIARY | FINITE_AUXILIARY : AUXILIARY;
    case "mark":
      return syntax.upos(token) === "PART" ? PARTICLE : MARK;
    default:
      return /Rel|Int/.test(syntax.feature(token, "PronType") ?? "") && syntax.head(token) > token ? MARK : 0;
  }
}

function isRelative(syntax: SyntaxLayer, token: number): boolean {
  return syntax.upos(token) === "PRON" && /Rel/.test(syntax.feature(token, "PronType") ?? "");
}

function isFiniteByTree(syntax: SyntaxLayer, bits: Uint8Array, below: Uint8Array, token: number, verbFinal: boolean): boolean {
  const has = below[token];
  if ((has & (AUXILIARY | PARTICLE)) !== 0) return false;
  const relation = syntax.relation(token);
  const upos = syntax.upos(token);
  if ((bits[token] & (INFINITIVE | PARTICIPLE)) !== 0) {
    if (syntax.feature(token, "VerbForm") === "Ger") return false;
    if ((has & SUBJECT) !== 0 && relation !== "acl" && relation !== "xcomp") return relation !== "advcl" || (has & MARK) !== 0;
    if (upos === "VERB" && (has & MARK) !== 0 && (bits[token] & PARTICIPLE) !== 0) return relation === "ccomp" && (has & SUBJECT) !== 0;
    const head = syntax.head(token);
    return relation === "conj" && head >= 0 && (bits[head] & FINITE) !== 0 && (below[head] & AUXILIARY) === 0 && syntax.upos(head) === "VERB" && syntax.relation(head) !== "xcomp";
  }
  if (upos === "VERB") return (has & SUBJECT) !== 0;
  return (upos === "NOUN" || (upos === "ADJ" && verbFinal)) && (has & SUBJECT) !== 0 && (relation === "advcl" || relation === "parataxis" || relation === "ccomp") && (has & MARK) !== 0;
}

/** "was sie bekommen": an infinitive in form, at the end of a clause that a relative, interrogative or conjunction opens. */
function endsOpenedClause(syntax: SyntaxLayer, bits: Uint8Array, below: Uint8Array, token: number): boolean {
  const relation = syntax.relation(token);
  if ((bits[token] & INFINITIVE) === 0 || (below[token] & (AUXILIARY | PARTICLE)) !== 0) return false;
  if (relation === "acl:relcl") return true;
  if (relation === "xcomp") return (below[token] & (MARK | SUBJECT)) === (MARK | SUBJECT);
  return (relation === "ccomp" || relation === "advcl") && (below[token] & MARK) !== 0;
}

/** "dass sie angerechnet werden": the last verb of a clause without another finite verb. */
function isLastAuxiliary(syntax: SyntaxLayer, bits: Uint8Array, below: Uint8Array, token: number): boolean {
  const relation = syntax.relation(token), head = syntax.head(token);
  if ((relation !== "aux" && relation !== "aux:pass" && relation !== "cop") || (bits[token] & INFINITIVE) === 0 || head < 0 || head > token) return false;
  const isClause = (below[head] & (SUBJECT | MARK)) !== 0 || syntax.relation(head) === "acl:relcl";
  return isClause && (below[head] & (FINITE_AUXILIARY | PARTICLE)) === 0 && (bits[token + 1] & (FINITE | INFINITIVE | PARTICIPLE)) === 0;
}

/** "sollten A kaufen und B bauen": tagged as finite, but coordinated with an infinitive. */
function sharesAuxiliary(syntax: SyntaxLayer, bits: Uint8Array, below: Uint8Array, token: number): boolean {
  if (syntax.relation(token) !== "conj" || syntax.upos(token) !== "VERB" || (below[token] & (SUBJECT | AUXILIARY | MARK)) !== 0) return false;
  const head = syntax.head(token);
  return head >= 0 && (bits[head] & (INFINITIVE | PARTICIPLE)) !== 0 && (below[head] & AUXILIARY) !== 0 && syntax.feature(token, "Number") === "Plur" && syntax.feature(token, "Tense") !== "Past";
}
