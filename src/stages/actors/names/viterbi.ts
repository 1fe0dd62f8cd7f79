import { followers, labelCount, mayClose } from "./labels.ts";

/** Weights of label pairs: those behind the start of a sentence are the last row. */
export type Transitions = Int8Array | Float32Array | Float64Array;

/** Less than any sum; whole, so that sums of whole numbers can be kept as such. */
const unreached = -(2 ** 30);

export const transitionCount = (labelCount + 1) * labelCount;

/**
 * The best valid sequence of labels (Viterbi 1967) for rows whose label scores stand in `scores`, the first of a row at
 * every `width`th place. Writes the labels to `labels`.
 */
export function decode(scores: Int16Array | Float64Array, width: number, length: number, transitions: Transitions, labels: Uint8Array): void {
  if (length === 0) return;
  const total = (scores instanceof Int16Array ? new Int32Array(length * labelCount) : new Float64Array(length * labelCount)).fill(unreached);
  const from = new Uint8Array(length * labelCount);
  for (const label of followers[labelCount]) total[label] = scores[label] + transitions[labelCount * labelCount + label];
  for (let row = 1; row < length; row++) {
    const here = row * labelCount;
    const there = here - labelCount;
    for (let before = 0; before < labelCount; before++) {
      const sum = total[there + before];
      if (sum === unreached) continue;
      const next = followers[before];
      for (let at = 0; at < next.length; at++) {
        const label = next[at];
        const reached = sum + transitions[before * labelCount + label];
        if (reached <= total[here + label]) continue;
        total[here + label] = reached;
        from[here + label] = before;
      }
    }
    for (let label = 0; label < labelCount; label++) total[here + label] += scores[row * width + label];
  }
  const last = (length - 1) * labelCount;
  let best = 0;
  for (let label = 1; label < labelCount; label++) if (mayClose(label) && total[last + label] > total[last + best]) best = label;
  for (let row = length - 1; row >= 0; row--) {
    labels[row] = best;
    best = from[row * labelCount + best];
  }
}
