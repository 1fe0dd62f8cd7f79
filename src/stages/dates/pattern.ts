/** A pattern as a tree; what the notation means is said at DateRule. */
export type Node =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "class"; readonly name: string; readonly slot: string }
  | { readonly kind: "digits"; readonly name: string; readonly slot: string }
  | { readonly kind: "number"; readonly slot: string }
  | { readonly kind: "choice"; readonly options: readonly Sequence[] }
  | { readonly kind: "not"; readonly options: readonly Sequence[] }
  | { readonly kind: "gap"; readonly gap: "space" | "any" }
  | { readonly kind: "start" }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

export type Sequence = readonly Node[];

/**
 * Reads a pattern.
 * @throws Error naming the pattern and the position where it can't be read, or a fragment that there is not.
 */
export function parsePattern(pattern: string, fragments: Readonly<Record<string, string>>): Sequence {
  const reader = { pattern: `(${expandFragments(pattern, fragments, 0)})`, at: 0 };
  const nodes = readSequence(reader);
  return reader.at < reader.pattern.length ? fail(reader) : nodes;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

const deepestFragment = 8;

function expandFragments(pattern: string, fragments: Readonly<Record<string, string>>, depth: number): string {
  return pattern.replaceAll(/@([a-zA-Z]+)/g, (_, name: string) => {
    if (!Object.hasOwn(fragments, name) || depth > deepestFragment) throw new Error(`no fragment @${name} for ${pattern}`);
    return `(${expandFragments(fragments[name], fragments, depth + 1)})`;
  });
}

function readSequence(reader: Reader): Sequence {
  const nodes: Node[] = [];
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at])) nodes.push(readNode(reader));
  return nodes;
}

const signs: Readonly<Record<string, Node>> = {
  " ": { kind: "gap", gap: "space" },
  "_": { kind: "gap", gap: "any" },
  "[": { kind: "open" },
  "]": { kind: "close" },
  "^": { kind: "start" },
};

function readNode(reader: Reader): Node {
  const character = reader.pattern[reader.at];
  if (Object.hasOwn(signs, character)) {
    reader.at++;
    return signs[character];
  }
  switch (character) {
    case "(": return readGroup(reader);
    case "$": return { kind: "class", ...readName(reader) };
    case "#": return readDigits(reader);
    case "!":
      reader.at++;
      return { kind: "not", options: readOptions(reader) };
    default: return { kind: "word", word: take(reader, /^(?:[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d])/u)[0] };
  }
}

function readOptions(reader: Reader): Sequence[] {
  if (reader.pattern[reader.at] !== "(") fail(reader);
  const options: Sequence[] = [];
  do {
    reader.at++;
    options.push(readSequence(reader));
  } while (reader.pattern[reader.at] === "|");
  if (reader.pattern[reader.at] !== ")") fail(reader);
  reader.at++;
  return options;
}

function readGroup(reader: Reader): Node {
  const options = readOptions(reader);
  if (reader.pattern[reader.at] === "?") {
    reader.at++;
    return { kind: "choice", options: [...options, []] };
  }
  if (reader.pattern[reader.at] !== "{") return { kind: "choice", options };
  const most = Number(take(reader, /^\{(\d)\}/)[1]);
  let repeated: Node = { kind: "choice", options: [[]] };
  for (let count = 0; count < most; count++) {
    const rest: Node = repeated;
    repeated = { kind: "choice", options: [...options.map((option) => [...option, rest]), []] };
  }
  return repeated;
}

function readName(reader: Reader): { readonly name: string; readonly slot: string } {
  const match = take(reader, /^[$#]([a-zA-Z]+\d?)(?::([a-zA-Z]+\d?))?/);
  return { name: match[1], slot: match[2] ?? match[1] };
}

function readDigits(reader: Reader): Node {
  const { name, slot } = readName(reader);
  return name === "number" ? { kind: "number", slot } : { kind: "digits", name, slot };
}

function take(reader: Reader, expression: RegExp): RegExpExecArray {
  const match = expression.exec(reader.pattern.slice(reader.at)) ?? fail(reader);
  reader.at += match[0].length;
  return match;
}

function fail(reader: Reader): never {
  throw new Error(`date pattern can't be read at ${reader.at}: ${reader.pattern}`);
}
