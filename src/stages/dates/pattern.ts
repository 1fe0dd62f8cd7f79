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

/** A pack's fragments, each read when a pattern first names it. */
export class Fragments {
  private readonly read = new Map<string, Node>();

  constructor(private readonly patterns: Readonly<Record<string, string>>) {}

  /** @throws Error if there is no such fragment, or it names itself. */
  get(name: string): Node {
    const known = this.read.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.patterns, name)) throw new Error(`no fragment @${name}, or one that names itself`);
    const { [name]: pattern, ...others } = this.patterns;
    const node = readWhole(pattern, new Fragments(others));
    this.read.set(name, node);
    return node;
  }
}

/**
 * Reads a pattern.
 * @throws Error naming the pattern and the position where it can't be read, or a fragment that there is not.
 */
export function parsePattern(pattern: string, fragments: Fragments): Sequence {
  return [readWhole(pattern, fragments)];
}

function readWhole(pattern: string, fragments: Fragments): Node {
  const reader: Reader = { pattern: `(${pattern})`, fragments, at: 0 };
  const node = readNode(reader);
  return reader.at < reader.pattern.length ? fail(reader) : node;
}

interface Reader {
  readonly pattern: string;
  readonly fragments: Fragments;
  at: number;
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
    case "@": return reader.fragments.get(take(reader, /@([a-zA-Z]+)/y)[1]);
    case "$": return { kind: "class", ...readName(reader) };
    case "#": return readDigits(reader);
    case "!":
      reader.at++;
      return { kind: "not", options: readOptions(reader) };
    default: return { kind: "word", word: take(reader, /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/uy)[0] };
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
  const most = Number(take(reader, /\{(\d)\}/y)[1]);
  let repeated: Node = { kind: "choice", options: [[]] };
  for (let count = 0; count < most; count++) {
    const rest: Node = repeated;
    repeated = { kind: "choice", options: [...options.map((option) => [...option, rest]), []] };
  }
  return repeated;
}

function readName(reader: Reader): { readonly name: string; readonly slot: string } {
  const match = take(reader, /[$#]([a-zA-Z]+\d?)(?::([a-zA-Z]+\d?))?/y);
  return { name: match[1], slot: match[2] ?? match[1] };
}

function readDigits(reader: Reader): Node {
  const { name, slot } = readName(reader);
  return name === "number" ? { kind: "number", slot } : { kind: "digits", name, slot };
}

/** Takes what a sticky expression matches. */
function take(reader: Reader, expression: RegExp): RegExpExecArray {
  expression.lastIndex = reader.at;
  const match = expression.exec(reader.pattern) ?? fail(reader);
  reader.at += match[0].length;
  return match;
}

function fail(reader: Reader): never {
  throw new Error(`date pattern can't be read at ${reader.at}: ${reader.pattern}`);
}
