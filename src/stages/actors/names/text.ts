import type { Knowledge, NameMatch } from "../../../knowledge/knowledge.ts";
import type { Words } from "../../../knowledge/words.ts";
import type { TokenLayer } from "../../layers.ts";

/** A text as the recogniser sees it. */
export interface NameText {
  readonly tokens: TokenLayer;
  /** Number of a token's tag in the order of `uposTags`. */
  readonly upos: (token: number) => number;
  readonly sentences: readonly { readonly firstToken: number; readonly endToken: number }[];
  readonly words: Words;
  /** The known names that begin at a word, longest first. */
  readonly namesAt: (word: number) => readonly NameMatch[];
  readonly knowledge: Knowledge;
}

const typeNumbers = { person: 0, organization: 1, country: 2, place: 3 } as const;

/** Where a token stands in a known name. */
const begin = 0;
const inside = 1;
const end = 2;
const alone = 3;

/** Known names by token: type, strength and position in one number, from 1; 0 where there is none. */
export function knownNames(text: NameText): Uint8Array {
  const { tokens, words, knowledge } = text;
  const known = new Uint8Array(tokens.length);
  for (let word = 0; word < words.length; word++) {
    const names = text.namesAt(word);
    if (names.length === 0) continue;
    const match = names.find((name) => isWhole(text, name));
    if (!match) continue;
    const strength = Math.min(...match.entries.map((entry) => entry.strength));
    const entry = match.entries.find((candidate) => candidate.strength === strength) ?? match.entries[0];
    const code = typeNumbers[knowledge.identity(entry.identity).type] * 3 + strength;
    const first = tokens.at(words.starts[match.first]);
    const last = tokens.at(words.ends[match.end - 1] - 1);
    for (let token = first; token <= last; token++) {
      const position = first === last ? alone : token === first ? begin : token === last ? end : inside;
      known[token] = 1 + code * 4 + position;
    }
    word = match.end - 1;
  }
  return known;
}

/** True if the words are whole tokens. */
function isWhole({ tokens, words }: NameText, { first, end: stop }: NameMatch): boolean {
  const start = tokens.at(words.starts[first]);
  const last = tokens.at(words.ends[stop - 1] - 1);
  return tokens.starts[start] === words.starts[first] && tokens.ends[last] === words.ends[stop - 1];
}
