import { PorterStemmer, PorterStemmerDe } from "natural/lib/natural/stemmers/index.js";
import { TfIdf } from "natural/lib/natural/tfidf/index.js";
import { type GoldArticle, readGold } from "./claims-gold.ts";
import type { EvalOptions, Figures } from "./main.ts";

interface Labelled {
  readonly article: string;
  readonly type: string;
  readonly stems: readonly string[];
}

/**
 * What a claim's type looks like from its words alone: the type whose claims in the other open articles share most
 * TF-IDF weight with its stems (natural's stemmers and TF-IDF). A figure to hold the claim models against.
 */
export async function evaluate({ gold, language }: EvalOptions): Promise<Figures> {
  const articles = readGold(gold, language).filter(({ sealed }) => !sealed);
  const claims = articles.flatMap((article) => labelled(article));
  const guesses = articles.flatMap(({ name }) => {
    const guess = typeGuesser(claims.filter(({ article }) => article !== name));
    return claims.filter(({ article }) => article === name).map((claim) => ({ want: claim.type, got: guess(claim.stems) }));
  });
  const types = [...new Set(claims.map(({ type }) => type))].sort();
  const f1 = types.map((type) => {
    const hit = guesses.filter(({ want, got }) => want === type && got === type).length;
    const either = guesses.filter(({ want }) => want === type).length + guesses.filter(({ got }) => got === type).length;
    return (2 * hit) / either;
  });
  const figures = {
    "type accuracy": guesses.filter(({ want, got }) => want === got).length / guesses.length,
    "type macro-F1": f1.reduce((a, b) => a + b, 0) / f1.length,
  };
  for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(16)} ${figure.toFixed(3)}   (${guesses.length} gold claims, each article left out in turn)`);
  return figures;
}

function labelled({ name, raw, claims, language }: GoldArticle): Labelled[] {
  const stemmer = language === "de" ? PorterStemmerDe : PorterStemmer;
  return claims.map(({ start, end, type }) => ({
    article: name,
    type,
    stems: (raw.slice(start, end).toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => stemmer.stem(word)),
  }));
}

/** One TF-IDF document a type; a type's weights are divided by its length, lest the most frequent one win always. */
function typeGuesser(claims: readonly Labelled[]): (stems: readonly string[]) => string {
  const types = [...new Set(claims.map(({ type }) => type))].sort();
  const tfidf = new TfIdf();
  const sizes = types.map((type) => {
    const stems = claims.filter((claim) => claim.type === type).flatMap((claim) => claim.stems);
    tfidf.addDocument(stems);
    return stems.length;
  });
  return (stems) => {
    const scores = types.map((_, index) => tfidf.tfidf([...stems], index) / sizes[index]);
    return types[scores.indexOf(Math.max(...scores))];
  };
}
