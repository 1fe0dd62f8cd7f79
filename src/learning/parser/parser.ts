import { type ParserSentence, rootTag, tagNumber } from "./features.ts";
import type { Kernel } from "./kernel.ts";
import type { Described, Places, QuantisedNetwork } from "./quantised.ts";
import type { RowSums } from "./row-sums.ts";
import { bestTree, isTree } from "./tree.ts";

/** A dependency tree: heads as indexes into the sentence (-1 for the root) and numbers of relations. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

const auxiliary = tagNumber("AUX"), verb = tagNumber("VERB");

/** Parses with a network. */
export class Parser {
  constructor(
    private readonly kernel: Kernel,
    private readonly network: QuantisedNetwork,
    private readonly sums: RowSums,
  ) {}

  /** The best tree of a sentence: one root, any crossing arcs; empty for an empty sentence. Quadratic in its length. */
  parse(sentence: ParserSentence): Tree {
    return this.parseAll([sentence])[0];
  }

  /** The best trees of some sentences, which share the work; they should have some hundred tokens together. */
  parseAll(sentences: readonly ParserSentence[]): Tree[] {
    const { kernel, network } = this;
    const mark = kernel.mark();
    const starts = startsOf(sentences);
    const places = this.lay(sentences, starts);
    const described = network.describe(places);
    const heads = this.findHeads(described, places, starts);
    const relations = network.nameArcs(described, places.count, kernel.place(heads));
    const trees = sentences.map((_, index) => {
      const first = starts[index] + 1, end = starts[index + 1];
      return { heads: heads.slice(first, end).map((head) => head - first), relations: relations.slice(first, end) };
    });
    kernel.release(mark);
    return trees;
  }

  /** Writes into the memory what the network reads of the sentences. */
  private lay(sentences: readonly ParserSentence[], starts: Int32Array): Places {
    const { kernel, network: { network: { shape: { width } } }, sums } = this;
    const count = starts[sentences.length];
    sums.prepare(count);
    const marks = kernel.reserve(count * 12), slots = kernel.reserve(count * 12), states = kernel.reserve(((count + 3) & ~3) * width * 4);
    const mark = kernel.integers(marks, count * 3), slot = kernel.integers(slots, count * 3);
    let at = 0;
    for (const { forms, tags, features } of sentences) {
      mark[at] = rootTag;
      mark[at + 1] = mark[at + 2] = 0;
      slot[at] = sums.root;
      slot[at + 1] = slot[at + 2] = sums.none;
      at += 3;
      let tag = rootTag, after = tags.length > 0 ? tagNumber(tags[0]) : -1, commas = 0, verbs = 0;
      for (let token = 0; token < forms.length; token++, at += 3) {
        const before = tag;
        tag = after;
        after = token + 1 < forms.length ? tagNumber(tags[token + 1]) : -1;
        mark[at] = tag;
        mark[at + 1] = commas;
        mark[at + 2] = verbs;
        if (forms[token] === ",") commas++;
        if (tag === verb || tag === auxiliary) verbs++;
        slot[at] = sums.ofForm(forms[token]);
        slot[at + 1] = sums.ofTags(before, tag, after);
        slot[at + 2] = sums.ofMorphology(features[token], tag);
      }
    }
    kernel.routines.gather(slots, sums.vectors, states, count, width);
    return { count, sentences: sentences.length, starts: kernel.place(starts), marks, states };
  }

  /** The heads of all places as places of the batch, −1 for those of the roots. */
  private findHeads(described: Described, places: Places, starts: Int32Array): Int32Array {
    const { kernel, network } = this;
    const all = new Int32Array(places.count);
    const mark = kernel.mark();
    for (let sentence = 0; sentence < places.sentences; sentence++) {
      const first = starts[sentence], size = starts[sentence + 1] - first;
      const scores = kernel.reserve(size * size * 4), offset = kernel.reserve(size * 4);
      network.findHeads(described, places, first, size, scores, offset);
      let heads = kernel.integers(offset, size);
      if (!isTree(heads)) heads = bestTree(kernel.floats(scores, size * size), size, size);
      all[first] = -1;
      for (let place = 1; place < size; place++) all[first + place] = first + heads[place];
      kernel.release(mark);
    }
    return all;
  }
}

/** The first place of each sentence, and the end of the last; a sentence of n tokens takes n + 1 places. */
function startsOf(sentences: readonly ParserSentence[]): Int32Array {
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach(({ forms }, index) => (starts[index + 1] = starts[index] + forms.length + 1));
  return starts;
}
