import type { ContractionWord, Contractions } from "../languages/sections/contractions.ts";
import type { Analysis } from "../pipeline/pipeline.ts";

/**
 * The syntax of an article as CoNLL-U (UD v2), one block a sentence. Where the language writes a preposition and an
 * article as one token ("im"), it is split as UD splits it, the article hanging on the preposition's head.
 */
export function conllu({ article, layers: { tokens, sentences, syntax } }: Analysis, contractions: Contractions): string {
  const lines: string[] = [];
  sentences.forEach(({ start, end, firstToken, endToken }, index) => {
    lines.push(`# sent_id = s${index + 1}`, `# text = ${article.text.slice(start, end).replace(/\s+/g, " ")}`);
    const parts = (token: number): readonly [ContractionWord, ContractionWord] | null => {
      const form = tokens.form(token).toLowerCase();
      return syntax.upos(token) === "ADP" && Object.hasOwn(contractions, form) ? contractions[form] : null;
    };
    const numbers = numberWords(firstToken, endToken, (token) => (parts(token) ? 2 : 1));
    for (let token = firstToken; token < endToken; token++) {
      const number = numbers[token - firstToken];
      const form = tokens.form(token);
      const features = syntax.features(token) || "_";
      const head = syntax.head(token) < 0 ? 0 : numbers[syntax.head(token) - firstToken];
      const relation = syntax.relation(token) || "_";
      const spacing = token + 1 < endToken && tokens.ends[token] === tokens.starts[token + 1] ? "SpaceAfter=No" : "_";
      const split = parts(token);
      if (split === null) {
        lines.push(row(number, form, syntax.lemma(token), syntax.upos(token), features, head, relation, spacing));
        continue;
      }
      const [first, second] = split;
      const capital = form[0] !== form[0].toLowerCase();
      lines.push([`${number}-${number + 1}`, form, "_", "_", "_", "_", "_", "_", "_", spacing].join("\t"));
      lines.push(row(number, capital ? first.form[0].toUpperCase() + first.form.slice(1) : first.form, first.lemma, first.upos, "_", head, relation, "_"));
      lines.push(row(number + 1, second.form, second.lemma, second.upos, features, head, "det", "_"));
    }
    lines.push("");
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** The number, from 1, of each token's first word in its sentence. */
function numberWords(first: number, end: number, words: (token: number) => number): Int32Array {
  const numbers = new Int32Array(end - first);
  let next = 1;
  for (let token = first; token < end; token++) {
    numbers[token - first] = next;
    next += words(token);
  }
  return numbers;
}

function row(number: number, form: string, lemma: string, upos: string, features: string, head: number, relation: string, misc: string): string {
  return [number, form, lemma, upos, "_", features, head, relation, "_", misc].join("\t");
}
