import { isFinite, isWord, lower, type Range, type Reading } from "./reading.ts";

const nominal = new Set(["NOUN", "PROPN", "X"]);
const inside = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "X", "SYM"]);

/** True if a noun phrase can begin at the token. */
export function beginsPhrase({ syntax }: Reading, token: number): boolean {
  const upos = syntax.upos(token);
  return inside.has(upos) || upos === "PRON";
}

/** True for a token that can be a phrase's head: a noun, a name, or a pronoun. */
export function isNominal({ syntax }: Reading, token: number): boolean {
  return nominal.has(syntax.upos(token)) || syntax.upos(token) === "PRON";
}

/**
 * The noun phrase that begins at `first`: determiners, adjectives, nouns and names, genitives, and of-phrases (`links`:
 * the prepositions that may carry on); null if none does.
 */
export function phraseAt(reading: Reading, first: number, end: number, links: ReadonlySet<string>): Range | null {
  const { syntax, tokens } = reading;
  if (first >= end || !beginsPhrase(reading, first) || isFinite(reading, first)) return null;
  if (syntax.upos(first) === "PRON" && !(syntax.feature(first, "Poss") === "Yes" && phraseCore(reading, first + 1, end))) return { first, end: first + 1 };
  let t = first;
  let last = -1;
  while (t < end) {
    const upos = syntax.upos(t);
    const form = lower(reading, t);
    if (last >= 0 && opensGenitive(reading, t)) {
      t++;
    } else if (last >= 0 && upos === "DET" && !isQuoteMark(tokens.form(t - 1))) {
      break;
    } else if (last >= 0 && upos === "NUM" && t + 1 < end && phraseCore(reading, t + 1, end)) {
      break;
    } else if (nominal.has(upos)) {
      last = t++;
    } else if (inside.has(upos) || t === first || (upos === "ADV" && last < 0) || form === "'s" || form === "’s") {
      t++;
    } else if (last >= 0 && links.has(form) && t + 1 < end && phraseCore(reading, t + 1, end)) {
      t++;
    } else if (last === t - 1 && form === "-" && t + 1 < end && nominal.has(syntax.upos(t + 1))) {
      t++;
    } else if (isQuoteMark(tokens.form(t)) && reading.quotationOf[t] >= 0 && !reading.utterance[reading.quotationOf[t]]) {
      const closes = tokens.ends[t] === reading.quotations[reading.quotationOf[t]].end;
      if (closes && last >= 0 && last === t - 1) last = t;
      t++;
    } else if (reading.lexicon.sets.joiners.has(form) && last === t - 1 && phraseCore(reading, t + 1, end)) {
      t++;
    } else {
      break;
    }
  }
  if (last < 0) return standsAlone(reading, first, t) ? { first, end: first + 1 } : null;
  return { first, end: last + 1 };
}

/** "Andere sagen", "many say": a determiner that is no article can be a phrase by itself. */
function standsAlone({ syntax }: Reading, first: number, end: number): boolean {
  const kind = syntax.feature(first, "PronType");
  return end === first + 1 && syntax.upos(first) === "DET" && kind !== null && kind !== "Art" && syntax.feature(first, "Poss") === null;
}

const quoteMark = /^["'„“”‚‘’»«›‹]$/u;

function isQuoteMark(form: string): boolean {
  return quoteMark.test(form);
}

function opensGenitive({ syntax }: Reading, token: number): boolean {
  const upos = syntax.upos(token);
  return (upos === "DET" || upos === "ADJ") && syntax.feature(token, "Case") === "Gen";
}

/** True if a noun follows through determiners and adjectives only. */
function phraseCore({ syntax }: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++) {
    const upos = syntax.upos(t);
    if (nominal.has(upos)) return true;
    if (!inside.has(upos)) return false;
  }
  return false;
}

/** True if the phrase cannot be a subject: its first word that tells its case is not in the nominative. */
export function isOblique({ syntax }: Reading, { first, end }: Range): boolean {
  for (let t = first; t < end; t++) {
    const upos = syntax.upos(t);
    if (upos === "ADP") return true;
    const grammaticalCase = syntax.feature(t, "Case");
    if (grammaticalCase === null) continue;
    const leadingGenitive = upos === "PROPN" && grammaticalCase === "Gen" && t + 1 < end && syntax.upos(t + 1) !== "PROPN";
    if (leadingGenitive) continue;
    if (grammaticalCase === "Acc") return upos === "PRON" || (syntax.feature(t, "Gender") === "Masc" && syntax.feature(t, "Number") === "Sing");
    if (upos !== "ADJ") return grammaticalCase === "Dat" || grammaticalCase === "Gen";
  }
  return false;
}

/** True if a date lies in the range: "diese Woche", "on Thursday". */
export function holdsDate({ dateOf }: Reading, { first, end }: Range): boolean {
  for (let t = first; t < end; t++) if (dateOf[t] >= 0) return true;
  return false;
}

/** The noun phrase that ends right before `end` and begins at `first` or later, without leading circumstances. */
export function phraseBefore(reading: Reading, first: number, end: number): Range | null {
  const { syntax } = reading;
  if (end > first && syntax.upos(end - 1) === "CCONJ") return null;
  let start = end;
  let nouns = 0;
  while (start > first) {
    const t = start - 1;
    const upos = syntax.upos(t);
    const form = lower(reading, t);
    const joins = upos === "ADP" || upos === "CCONJ" || form === "'s" || form === "’s" || form === "’" || form === "-" || isQuoteMark(form);
    if (isFinite(reading, t) || !(inside.has(upos) || upos === "PRON" || joins)) break;
    if (nominal.has(upos) || upos === "PRON") nouns++;
    if (upos === "PRON" && t < end - 1 && syntax.upos(t + 1) !== "PART" && syntax.feature(t, "PronType") !== "Ind") {
      if (start === end) start--;
      break;
    }
    start--;
  }
  if (nouns === 0) return null;
  return withoutCircumstances(reading, { first: start, end });
}

/** Drops "In June", "On Thursday": a leading preposition with its phrase, as long as another phrase follows. */
function withoutCircumstances(reading: Reading, { first, end }: Range): Range | null {
  const { syntax, dateOf } = reading;
  let t = first;
  while (t < end && (syntax.upos(t) === "CCONJ" || !isWord(reading, t))) t++;
  while (t < end && syntax.upos(t) === "ADP") {
    const date = t + 1 < end ? dateOf[t + 1] : -1;
    let next = t + 1;
    if (date >= 0) {
      while (next < end && dateOf[next] === date) next++;
    } else {
      let seen = false;
      while (next < end) {
        const upos = syntax.upos(next);
        if (seen && (upos === "DET" || upos === "PRON" || (upos === "PROPN" && syntax.upos(next - 1) === "NOUN"))) break;
        if (nominal.has(upos)) seen = true;
        next++;
      }
    }
    t = next;
  }
  return t < end ? { first: t, end } : null;
}
