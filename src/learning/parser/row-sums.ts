import { endTag, formKeys, morphologyKeys, rootKey, rootTag, type RowTable, tagCount, tagKeys, unknownWord, wordKey } from "./features.ts";
import { detached } from "../detached.ts";
import type { Workspace } from "../workspace.ts";

/** How many sums are remembered, each a vector of the network's width. */
const capacity = 8192;

/** Feature rows of bytes in a workspace, with a scale each. */
export interface ByteRows {
  readonly table: RowTable;
  readonly first: number;
  readonly scales: Float32Array;
  readonly width: number;
}

/**
 * Sums of feature rows, remembered by what they come from: a form, a tag with its neighbours, a tag with its morphology.
 * What is remembered changes no sum; when the room is full, all is forgotten.
 */
export class RowSums {
  /** Offset of the vectors; numbers of vectors count from there. */
  readonly vectors: number;
  private readonly forms = new Map<string, number>();
  private readonly morphology = new Map<string, Int16Array>();
  private readonly around = new Int16Array(tagCount ** 3);
  private used = 0;
  /** Numbers of a vector of zeros and of the sum for a sentence's root. */
  readonly none: number;
  readonly root: number;

  constructor(private readonly workspace: Workspace, private readonly rows: ByteRows) {
    this.vectors = workspace.reserve(capacity * rows.width * 4);
    this.none = this.add([]);
    this.root = this.add([rootKey]);
  }

  /** Makes sure that the sums of so many places can be remembered at one time. @throws RangeError for too many. */
  prepare(places: number): void {
    if (this.used + 3 * places <= capacity) return;
    this.used = this.root + 1;
    this.forms.clear();
    this.morphology.clear();
    this.around.fill(0);
    if (this.used + 3 * places > capacity) throw new RangeError(`no room for ${String(places)} places at one time`);
  }

  ofForm(form: string): number {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    const word = wordKey(form);
    const added = this.add([this.rows.table.get(word) < 0 ? unknownWord : word, ...formKeys(form)]);
    this.forms.set(detached(form), added);
    return added;
  }

  /** @param before number of the tag before, that of the root at the start @param after likewise, −1 at the end */
  ofTags(before: number, tag: number, after: number): number {
    const cell = (before * tagCount + tag) * tagCount + (after < 0 ? endTag : after);
    return this.around[cell] || (this.around[cell] = this.add(tagKeys(before, tag, after < 0 ? endTag : after)));
  }

  ofMorphology(features: string, tag: number): number {
    if (features === "") return this.none;
    let byTag = this.morphology.get(features);
    if (!byTag) this.morphology.set(features, (byTag = new Int16Array(rootTag)));
    return byTag[tag] || (byTag[tag] = this.add(morphologyKeys(features, tag)));
  }

  private add(keys: readonly number[]): number {
    const { workspace, rows: { table, first, scales, width } } = this;
    const number = this.used++, offset = this.vectors + number * width * 4;
    workspace.floats(offset, width).fill(0);
    for (const key of keys) {
      const row = table.get(key);
      if (row >= 0) workspace.routines.addBytes(first + row * width, scales[row], offset, offset + width * 4);
    }
    return number;
  }
}
