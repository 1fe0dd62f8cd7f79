/** A word of a treebank. Columns as in CoNLL-U; "_" is read as "". */
export interface TreebankToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** Index of the head in the sentence, from 0; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The last column, "SpaceAfter=No|Proper=True". */
  readonly misc: string;
}

/** A surface token that stands for the words `first` (included) to `end` (excluded): "im" for "in dem". */
export interface WordRange {
  readonly form: string;
  readonly first: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  /** Whether it begins a paragraph, as the file tells. */
  readonly opensParagraph: boolean;
  /** Id of the document that it stands in; "" if the file tells none. */
  readonly document: string;
  /** Syntactic words. */
  readonly tokens: readonly TreebankToken[];
  readonly ranges: readonly WordRange[];
}

/** Reads a CoNLL-U file; empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = "";
  for (const block of file.split(/\r?\n\r?\n/)) {
    const comments = new Map<string, string>();
    const tokens: TreebankToken[] = [];
    const ranges: WordRange[] = [];
    for (const line of block.split(/\r?\n/)) {
      const comment = /^# (newdoc id|sent_id|text) = (.*)$/.exec(line);
      if (comment) comments.set(comment[1], comment[2]);
      if (line === "" || line.startsWith("#")) continue;
      const columns = line.split("\t");
      if (columns[0].includes(".")) continue;
      if (columns[0].includes("-")) ranges.push(readRange(columns));
      else tokens.push(readToken(columns));
    }
    document = comments.get("newdoc id") ?? document;
    if (tokens.length === 0) continue;
    const opensParagraph = /^# new(?:par|doc)/m.test(block);
    sentences.push({ id: comments.get("sent_id") ?? "", text: comments.get("text") ?? "", opensParagraph, document, tokens, ranges });
  }
  return sentences;
}

function readRange(columns: readonly string[]): WordRange {
  const [first, last] = columns[0].split("-").map(Number);
  return { form: columns[1], first: first - 1, end: last };
}

function readToken(columns: readonly string[]): TreebankToken {
  const empty = (value: string): string => (value === "_" ? "" : value);
  return {
    form: columns[1],
    lemma: columns[2],
    upos: columns[3],
    features: empty(columns[5]),
    head: Number(columns[6]) - 1,
    relation: empty(columns[7]),
    misc: empty(columns[9]),
  };
}
