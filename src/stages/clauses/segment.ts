import { type Draft, addTokens, draft } from "./draft.ts";
import { endsInverted, isDemonstrative, isMissingVerb, opensNextMain, takesUpFree } from "./fronted.ts";
import { staysOpen } from "./openers.ts";
import { type Piece, cutPieces } from "./pieces.ts";
import {
  addsBareRelative, bringsMainVerb, endsInFinite, endsInVerb, firstWord, fullVerb, goesOnBelow, isBareRelative, isInserted, isPassive, isVerbAlone, opensPhrase, verblessKind,
} from "./piece-words.ts";
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
  add(found: Piece, rest: readonly Piece[]): void {
    const piece = isDemonstrative(this.words, found, this.clauses) || takesUpFree(this.words, found, this.open[0], this.clauses) ? { ...found, opener: null } : found;
    this.enter(piece, rest);
    if (piece.opener && piece.opener.kind !== "infinitive") this.subordinate(piece, rest);
    else if (piece.finite < 0 || this.isLateInfinitive(piece)) this.withoutVerb({ ...piece, finite: -1 }, rest);
    else if (this.isReportingFrame(piece, rest) || this.isInserted(piece, rest)) this.fill(this.beside(draft("parenthetical", this.top(), -1)), piece);
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
    if (!words.lexicon.bareComplementVerbs.has(words.lemma(fullVerb(words, piece))) || isPassive(words, piece)) return false;
    const inverted = piece.finite - firstWord(words, piece) <= (words.lower(firstWord(words, piece)) === "so" ? 1 : 0);
    if (words.lexicon.verbFinal ? !inverted : inverted && !opensPhrase(words, fullVerb(words, piece) + 1, piece.end)) return false;
    const root = this.open[0] as Draft | undefined;
    if (rest.length === 0 || rest[0].before === "strong") return root !== undefined && root.finite >= 0 && (inverted || endsInVerb(words, piece));
    if (rest[0].opener && words.lexicon.verbFinal && root?.finite === -1 && root.ranges.length === 0) return false;
    if (root?.finite === -1 && root.ranges.length > 0 && (isVerbAlone(words, piece) || (rest[0].before === "none" && !rest[0].opener))) return false;
    return root !== undefined && (root.finite >= 0 || rest.some((other) => other.finite >= 0 && !other.opener));
  }

  private isInserted(piece: Piece, rest: readonly Piece[]): boolean {
    return this.open.length > 0 && this.open.slice(1).every(({ finite }) => finite >= 0) && isInserted(this.words, piece, rest, this.open[0]);
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
  private subordinate(piece: Piece, rest: readonly Piece[]): void {
    const opener = piece.opener;
    if (!opener || opener.kind === "infinitive") return;
    if (opensNextMain(this.words, piece, rest, this.open[0])) this.push(draft("coordinated", this.open[0], -1), 0);
    this.top();
    let depth = this.open.length;
    if (piece.coordinator >= 0) {
      const like = this.open.findLastIndex((clause) => clause.kind === opener.kind && clause.finite >= 0);
      if (like > 0) depth = like;
    } else if (piece.before === "comma" && opener.kind === "adverbial" && !this.words.lexicon.verbFinal) {
      while (depth > 1 && this.open[depth - 1].finite >= 0) depth--;
    } else if (piece.before === "comma" && opener.kind === "complement" && this.isListed(piece, rest)) {
      depth = this.open.findLastIndex((clause) => clause.kind === "complement");
    }
    if (piece.finite < 0 && endsInFinite(this.words, piece, rest)) this.fill(this.push(draft(opener.kind, this.open[depth - 1], opener.token), depth), { ...piece, finite: piece.end - 1 });
    else this.fill(this.push(draft(opener.kind, this.verblessAbove(piece) ?? this.open[depth - 1], opener.token), depth), piece);
  }

  /** "dass A, dass B und dass C": one of several clauses with the same conjunction, the last behind a coordinator. */
  private isListed(piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    const form = words.lower(piece.opener?.token ?? -1);
    const last = this.open.findLast((clause) => clause.kind === "complement");
    if (last === undefined || last.finite < 0 || last.connective < 0 || words.lower(last.connective) !== form) return false;
    return rest.some(({ opener, coordinator }) => coordinator >= 0 && opener !== null && words.lower(opener.token) === form);
  }

  /** ", saying that …", ", half of what …": the phrase without a finite verb right before a clause, which depends on it. */
  private verblessAbove(piece: Piece): Draft | null {
    const last = this.clauses.at(-1);
    return piece.before === "none" && last && (last.kind === "participial" || last.kind === "infinitive" || last.kind === "apposition") ? last : null;
  }

  /** A piece with a finite verb and no opener. */
  private withVerb(piece: Piece, rest: readonly Piece[]): void {
    if (this.open.length > 0 && addsBareRelative(this.words, piece, this.open[0])) {
      this.fill(this.push(draft("relative", this.top(), -1), this.open.length), piece);
      return;
    }
    const waiting = this.continuesRelative(piece, rest) ? -1 : this.open.findLastIndex((clause) => clause.finite < 0 && this.accepts(clause, piece));
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

  /** "Wer A tut und B lässt, gewinnt", "who teaches and is a Tamil, left": a second predicate of the innermost clause, since the verb of the waiting one is still to come. */
  private continuesRelative(piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    const top = this.top();
    if (piece.coordinator < 0 || (piece.before !== "none" && !(words.lexicon.verbFinal && piece.before === "comma")) || top.finite < 0 || !isSubordinate(top)) return false;
    const next = rest.find((other) => !other.opener && other.finite >= 0);
    if (words.lexicon.verbFinal) return piece.finite === piece.end - 1 && next?.finite === (next && firstWord(words, next)) && next?.coordinator === -1;
    return piece.finite === piece.coordinator + 1 && next?.before === "comma" && next.coordinator < 0;
  }

  /** "Dass er sagt, das reiche, hilft": not the waiting main clause, whose verb must come first and does so later. */
  private isBareComplement(waiting: Draft, piece: Piece, rest: readonly Piece[]): boolean {
    const { words } = this;
    if (!words.lexicon.verbFinal || waiting.ranges.length > 0 || this.open.length < 2 || piece.coordinator >= 0) return false;
    return piece.finite - firstWord(words, piece) > 1 && rest.some((other) => !other.opener && other.finite >= 0 && firstWord(words, other) === other.finite);
  }

  /** A clause that ends in its verb takes the piece only if it does so too. */
  private accepts(clause: Draft, piece: Piece): boolean {
    if (!this.words.lexicon.verbFinal) return true;
    if (clause.kind === "main" || clause.kind === "coordinated") return !(goesOnBelow(piece) && isSubordinate(this.top()) && this.top().finite >= 0);
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
      return this.push(draft(isBareRelative(words, piece) ? "relative" : "complement", this.top(), -1), this.open.length);
    } else if (piece.before === "none") {
      const like = piece.finite === piece.coordinator + 1 ? this.open.findLastIndex(({ finite }) => finite >= 0 && words.lower(finite) === words.lower(piece.finite)) : -1;
      depth = like >= 0 ? like : this.open.length - 1;
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
    if (isMissingVerb(words, piece, rest, this.open[0]) || endsInverted(words, piece, this.open[0])) {
      this.open.length = 1;
      this.fill(this.open[0], { ...piece, finite: piece.first });
      return;
    }
    const kind = verblessKind(words, piece, rest);
    if (kind) {
      const clause = draft(kind, this.top(), -1);
      this.fill(this.push(clause, this.open.length), piece);
      this.open.pop();
      return;
    }
    let clause = this.top();
    if (this.isListedVerb(piece, clause)) {
      this.fill(this.push(draft("coordinated", clause, -1), this.open.length), { ...piece, finite: piece.end - 1 });
      return;
    }
    const below = this.open.findLastIndex((open) => open.finite < 0);
    const bracket = words.lexicon.verbFinal && this.closesBracket(piece) ? this.open.findLast((open) => this.awaitsVerb(open)) : undefined;
    if (bracket) clause = bracket;
    else if (clause.finite >= 0 && below >= 0 && piece.before !== "none") clause = this.open[below];
    else if (words.lexicon.verbFinal && isSubordinate(clause) && !this.isConjoined(clause) && isClosed(clause) && piece.before === "comma") {
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

  /** True for a complement clause behind a conjunction: what follows it is more of it. */
  private isConjoined({ kind, connective }: Draft): boolean {
    return kind === "complement" && Object.hasOwn(this.words.lexicon.subordinators, this.words.lower(connective));
  }

  /** "die schnell wirken, wenig kosten und …": an infinitive in form that no auxiliary waits for, behind a clause that ends in the same form. */
  private isListedVerb({ before, end, coordinator }: Piece, clause: Draft): boolean {
    const { words } = this;
    if (!words.lexicon.verbFinal || before !== "comma" || coordinator >= 0 || !words.isInfinitive(end - 1) || words.isParticleInfinitive(end - 1)) return false;
    return isSubordinate(clause) && isClosed(clause) && words.syntax.feature(clause.finite, "Number") === "Plur" && !this.open.some((open) => this.awaitsVerb(open));
  }

  /** "Wir werden das Ziel, das …, nicht erreichen", "it can, in the end, cut it": the infinitive that a verb bracket waits for, whatever its tag. */
  private isLateInfinitive({ first, before, finite, end, coordinator }: Piece): boolean {
    const { words } = this;
    if (before !== "comma" || coordinator >= 0 || finite !== (words.lexicon.verbFinal ? end - 1 : first) || words.lower(finite) !== words.lemma(finite)) return false;
    const top = this.top();
    if (!words.lexicon.verbFinal) return top.finite >= 0 && words.lexicon.modals.has(words.lemma(top.finite)) && this.awaitsVerb(top);
    return isSubordinate(top) && top.finite >= 0 && this.open.some((open) => !isSubordinate(open) && this.awaitsVerb(open));
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
    return this.words.isParticiple(last) || this.words.isInfinitive(last) || this.isLateInfinitive({ ...piece, finite: last });
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

function isSubordinate(clause: Draft): boolean {
  return clause.kind === "complement" || clause.kind === "adverbial" || clause.kind === "relative" || (clause.kind === "coordinated" && clause.parent !== null && isSubordinate(clause.parent));
}

/** True for a clause that ends in its finite verb, so that nothing more belongs to it. */
function isClosed({ finite, ranges }: Draft): boolean {
  return finite >= 0 && ranges[ranges.length - 1].end === finite + 1;
}
