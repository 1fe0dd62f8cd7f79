import similarity from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { hashString } from "../learning/hash.ts";
import type { ModelFile } from "../learning/model-file.ts";
import { HashTable } from "../learning/table.ts";
import { agree, consonantsOf, soundsOf } from "./sounds.ts";

/** How alike (Jaro-Winkler, Winkler 1990) a known sound must be for the judge to look at it. */
const leastAlike = 0.85;

/** Names of a shorter sound are like too many others. */
const shortest = 5;

/** Brings a word of a language to its stem. */
export type Stem = (word: string) => string;

/** An identity, and how surely the spelling names it; see `forms.ts`. */
export interface Spelled {
  readonly identity: number;
  readonly strength: number;
}

/** The sounds of a person's or place's name; an organisation's words without their endings. None if it is short. */
export function keysOf(name: string, isOrganization: boolean, stem: Stem): string[] {
  const keys = isOrganization ? [name.split(" ").map((word) => stem(word.toLowerCase())).join("")] : soundsOf(name);
  return keys.filter(({ length }) => length >= shortest);
}

/** Names by how they sound. */
export class Spellings {
  readonly #places: HashTable;
  /** By consonants: sounds, each with "identity × 4 + strength". */
  readonly #blocks: readonly string[];

  constructor(file: ModelFile) {
    this.#places = new HashTable(file.uint32("soundKeys"), file.uint32("soundValues"));
    this.#blocks = file.strings("sounds");
  }

  /** Whom a name that no table has means: names like it in sound are the candidates, the rules of transliteration the judge. */
  find(name: string, isOrganization: boolean, stem: Stem): Spelled[] {
    const found = new Map<number, Spelled>();
    for (const sound of keysOf(name, isOrganization, stem)) {
      const place = this.#places.get(hashString(consonantsOf(sound)));
      for (const line of place < 0 ? [] : this.#blocks[place].split(" ")) {
        const [known, entry] = line.split(":");
        if (similarity(known, sound) < leastAlike || !agree(known, sound)) continue;
        found.set(Number(entry), { identity: Number(entry) >> 2, strength: Number(entry) & 3 });
      }
    }
    return [...found.values()];
  }
}
