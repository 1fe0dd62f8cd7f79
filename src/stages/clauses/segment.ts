import { type Draft, addTokens, draft } from "./draft.ts";
import { staysOpen } from "./openers.ts";
import { type Piece, cutPieces } from "./pieces.ts";
import { tokensOf } from "./share.ts";
import type { Words } from "./words.ts";

/**
 * Puts the pieces of a sentence together to clauses. A stack holds the clauses that are still open, the outermost first:
 * an opener pushes a clause, and a piece without one goes on with the innermost clause that still lacks what it brings.
 */
export function segment(words: Words, first: number, end: number): Draft[] {
  const builder = new Builder(words);
  const pieces = cutPieces(words, first, end);
  pieces.forEach((piece, at) => builder.add(piece, pieces.slice(at + 1)));
  return builder.clauses.filter((clause) => clause.ranges.length > 0);
}

class Builder {
  readonly clauses: Draft[] = [];
  private open: Draft[] = [];
  /** The stack as it was before each open bracket or dash. */
  private readonly brackets: { readonly kind: "dash" | "open"; readonly open: readonly Draft[] }[] = [];

  constructor(private readonly words: Words) {}

  /** Reads a piece; `rest` are the pieces behind it. */
  add(piece: Piece, rest: readonly Piece[]): void {
    this.enter(piece, rest);
    if (piece.opener && piece.opener.kind !== "infinitive") this.subordinate(piece);
    else if (piece.finite < 0) this.withoutVerb(piece, rest);
    else if (this.isReportingFrame(piece, rest)) this.fill(this.beside(draft("parenthetical", this.top(), -1)), piece);
    else this.withVerb(piece, rest);
  }

  /** Opens and closes brackets; behind a colon or semicolon a new main clause begins if a verb for it follows. */
  private enter(piece: Piece, rest: readonly Piece[]): void {
    const top = this.brackets.at(-1);
    if (piece.before === "strong") {
      this.brackets.length = 0;
      if (this.open.some((clause) => clause.finite >= 0)) this.open = this.open.slice(0, 1);
      if (this.open.length > 0 && bringsMainVerb([piece, ...rest])) this.push(draft("coordinated", this.open[0], piece.coordinator), 0);
    } else if ((piece.before === "close" && top?.kind === "open") || (piece.before === "dash" && top?.kind === "dash")) {
      this.brackets.pop();
      if (top.open.length > 0) this.open = [...top.open];
    } else if (piece.before === "open" || piece.before === "dash") {
      this.brackets.push({ kind: piece.before, open: [...this.open] });
    }
  }

  /** A short clause with a verb of speech or thought beside what it reports: "sagte sie", "she said". */
  private isReportingFrame(piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    if (piece.before !== "comma" || piece.coordinator >= 0 || piece.end - piece.first > 9) return false;
    if (!words.lexicon.bareComplementVerbs.has(words.lemma(fullVerb(words, piece)))) return false;
    const inverted = piece.finite - firstWord(words, piece) <= (words.lower(firstWord(words, piece)) === "so" ? 1 : 0);
    if (words.lexicon.verbFinal ? !inverted : inverted && !opensPhrase(words, fullVerb(words, piece) + 1, piece.end)) return false;
    const root = this.open[0] as Draft | undefined;
    if (rest.length === 0 || rest[0].before === "strong") return root !== undefined && root.finite >= 0 && (inverted || endsInVerb(words, piece));
    if (rest[0].opener && words.lexicon.verbFinal && root?.finite === -1 && root.ranges.length === 0) return false;
    return root !== undefined && (root.finite >= 0 || rest.some((other) => other.finite >= 0 && !other.opener));
  }

  /** Adds a clause to the sentence without opening it. */
  private beside(clause: Draft): Draft {
    this.clauses.push(clause);
    return clause;
  }

  private push(clause: Draft, depth: number): Draft {
    this.open.length = depth;
    this.open.push(clause);
    this.clauses.push(clause);
    return clause;
  }

  private top(): Draft {
    return this.open.at(-1) ?? this.push(draft("main", null, -1), 0);
  }

  private fill(clause: Draft, piece: Piece): void {
    const first = piece.coordinator === clause.connective && clause.connective >= 0 && !this.words.lexicon.reasons.has(this.words.lower(clause.connective)) ? piece.coordinator + 1 : piece.first;
    addTokens(clause, first, piece.end);
    if (clause.finite < 0) clause.finite = piece.finite;
  }

  /** A piece that a conjunction, relative or interrogative word opens. */
  private subordinate(piece: Piece): void {
    const opener = piece.opener;
    if (!opener || opener.kind === "infinitive") return;
    this.top();
    let depth = this.open.length;
    if (piece.coordinator >= 0) {
      const like = this.open.findLastIndex((clause) => clause.kind === opener.kind && clause.finite >= 0);
      if (like > 0) depth = like;
    } else if (piece.before === "comma" && opener.kind === "adverbial" && !this.words.lexicon.verbFinal) {
      while (depth > 1 && this.open[depth - 1].finite >= 0) depth--;
    }
    this.fill(this.push(draft(opener.kind, this.open[depth - 1], opener.token), depth), piece);
  }

  /** A piece with a finite verb and no opener. */
  private withVerb(piece: Piece, rest: readonly Piece[]): void {
    const waiting = this.open.findLastIndex((clause) => clause.finite < 0 && this.accepts(clause, piece));
    if (waiting >= 0 && this.isBareComplement(this.open[waiting], piece, rest)) {
      this.fill(this.push(draft("complement", this.top(), -1), this.open.length), piece);
      return;
    }
    if (waiting >= 0 || this.open.length === 0) {
      if (waiting >= 0) this.open.length = waiting + 1;
      this.fill(this.open[waiting] ?? this.top(), piece);
      if (this.isVerbFirstCondition(piece, rest)) this.turnIntoCondition();
      return;
    }
    this.fill(this.coordinate(piece), piece);
  }

  /** "Dass er sagt, das reiche, hilft": not the waiting main clause, whose verb must come first and does so later. */
  private isBareComplement(waiting: Draft, piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    if (!words.lexicon.verbFinal || waiting.ranges.length > 0 || this.open.length < 2 || piece.coordinator >= 0) return false;
    return piece.finite - firstWord(words, piece) > 1 && rest.some((other) => !other.opener && other.finite >= 0 && firstWord(words, other) === other.finite);
  }

  /** A clause that ends in its verb takes the piece only if it does so too. */
  private accepts(clause: Draft, piece: Piece): boolean {
    if (!this.words.lexicon.verbFinal || clause.kind === "main" || clause.kind === "coordinated") return true;
    return staysOpen(this.words, piece.first, piece.end) || (piece.finite === piece.first && piece.end - piece.first <= 2);
  }

  /** A clause of its own beside one that is open. */
  private coordinate(piece: Piece): Draft {
    const { words } = this;
    let depth = 0;
    if (words.lexicon.verbFinal) {
      const final = piece.finite > piece.first && staysOpen(words, piece.first, piece.end) && piece.finite >= piece.end - 2;
      if (final && (piece.coordinator >= 0 || piece.before === "comma")) depth = Math.max(0, this.open.findLastIndex((clause) => isSubordinate(clause)));
    } else if (piece.before === "none" && piece.coordinator < 0) {
      return this.push(draft("complement", this.top(), -1), this.open.length);
    } else if (piece.before === "none") {
      depth = this.open.length - 1;
    }
    const sibling = this.open[depth];
    const kind = piece.coordinator >= 0 || !isSubordinate(sibling) ? "coordinated" : sibling.kind;
    return this.push(draft(kind, isSubordinate(sibling) ? sibling : sibling, piece.coordinator), depth + (depth > 0 ? 1 : 0));
  }

  /** A piece without a finite verb: an infinitive, a participle, or more of a clause that is open. */
  private withoutVerb(piece: Piece, rest: readonly Piece[]): void {
    const { words } = this;
    if (this.startsClause(piece, rest)) {
      this.fill(this.push(draft("coordinated", this.open[0], piece.coordinator), 0), piece);
      return;
    }
    const kind = this.verblessKind(piece);
    if (kind) {
      const clause = draft(kind, this.top(), -1);
      this.fill(this.push(clause, this.open.length), piece);
      this.open.pop();
      return;
    }
    let clause = this.top();
    const below = this.open.findLastIndex((open) => open.finite < 0);
    const bracket = words.lexicon.verbFinal && this.closesBracket(piece) ? this.open.findLast((open) => this.awaitsVerb(open)) : undefined;
    if (bracket) clause = bracket;
    else if (clause.finite >= 0 && below >= 0 && piece.before !== "none") clause = this.open[below];
    else if (words.lexicon.verbFinal && isSubordinate(clause) && clause.finite >= 0 && piece.before === "comma" && this.closesBracket(piece)) {
      clause = this.open.findLast((open) => !isSubordinate(open)) ?? clause;
    }
    this.open.length = this.open.indexOf(clause) + 1;
    this.fill(clause, piece);
  }

  /** "…, und der Mann, der kam, ging": the begin of a main clause whose verb comes behind a subordinate clause. */
  private startsClause(piece: Piece, rest: readonly Piece[]): boolean {
    if (piece.coordinator < 0 || piece.before !== "comma" || !this.open[0] || this.open[0].finite < 0 || (this.words.lexicon.verbFinal && !rest[0]?.opener)) return false;
    const next = rest.find((other) => !other.opener && other.finite >= 0);
    return next !== undefined && firstWord(this.words, next) === next.finite && next.coordinator < 0;
  }

  /** True for a clause whose auxiliary has no full verb yet. */
  private awaitsVerb(clause: Draft): boolean {
    const { words } = this;
    if (clause.finite < 0 || words.upos(clause.finite) !== "AUX") return false;
    return !tokensOf(clause).some((token) => token !== clause.finite && words.isVerb(token));
  }

  /** True if the piece ends in the participle or infinitive that a verb bracket waits for. */
  private closesBracket(piece: Piece): boolean {
    const last = piece.end - 1;
    return this.words.isParticiple(last) || this.words.isInfinitive(last);
  }

  private verblessKind(piece: Piece): "infinitive" | "participial" | null {
    const { words } = this;
    for (let token = piece.first; token < piece.end; token++) {
      if (words.isParticleInfinitive(token) && piece.before !== "none") return "infinitive";
    }
    if (words.lexicon.verbFinal || piece.before === "none") return null;
    return words.isParticiple(piece.first) || (words.upos(piece.first) === "ADV" && words.isParticiple(piece.first + 1)) ? "participial" : null;
  }

  /** "Fehlt das Geld, ruht der Bau": a verb-first clause before another verb-first clause is a condition. */
  private isVerbFirstCondition(piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    if (!words.lexicon.verbFinal || (piece.before !== "start" && piece.before !== "strong") || firstWord(words, piece) !== piece.finite) return false;
    const next = rest.find((other) => !other.opener && other.finite >= 0);
    return next?.before === "comma" && next.coordinator < 0 && next.finite - firstWord(words, next) <= 1;
  }

  private turnIntoCondition(): void {
    const condition = this.open[0];
    const main = draft(condition.kind, condition.parent, condition.connective);
    condition.kind = "adverbial";
    condition.parent = main;
    condition.connective = -1;
    this.clauses.push(main);
    this.open = [main, condition];
  }
}

function firstWord(words: Words, piece: Piece): number {
  let token = piece.first;
  while (token < piece.end - 1 && words.isPunctuation(token)) token++;
  return token;
}

/** True if a noun phrase that can be a subject begins at a token, or the piece ends. */
function opensPhrase(words: Words, token: number, end: number): boolean {
  return token >= end || words.isNominal(token) || words.upos(token) === "DET";
}

/** The last verb of a piece's verb group: "sagte", "had said". */
function fullVerb(words: Words, piece: Piece): number {
  let verb = piece.finite;
  for (let token = piece.finite + 1; token < piece.end; token++) if (words.isVerb(token)) verb = token;
  return verb;
}

/** True if nothing but adverbs, names and circumstances of the speech follow the verb: no object. */
function endsInVerb(words: Words, piece: Piece): boolean {
  const next = fullVerb(words, piece) + 1;
  const upos = words.upos(next);
  return next >= piece.end || upos === "ADP" || upos === "ADV" || upos === "ADJ" || upos === "PROPN" || upos === "PRON" || upos === "PUNCT" || upos === "NOUN";
}

/** True if a piece before the next colon or semicolon brings a finite verb of a main clause. */
function bringsMainVerb(pieces: readonly Piece[]): boolean {
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && piece.before === "strong") return false;
    if (!piece.opener && piece.finite >= 0) return true;
  }
  return false;
}

function isSubordinate(clause: Draft): boolean {
  return clause.kind === "complement" || clause.kind === "adverbial" || clause.kind === "relative" || (clause.kind === "coordinated" && clause.parent !== null && isSubordinate(clause.parent));
}
