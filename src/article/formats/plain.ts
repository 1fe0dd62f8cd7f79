import { TrackedText } from "../tracked-text.ts";
import type { Format } from "./format.ts";

const image = /!\[[^\]\n]*\]\([^)\s]*\)/g;
const link = /\[([^\][\n]*)\]\((?:#|[a-z][a-z0-9+.-]*:|\/|\.)?[^)\s]*\)/gi;

/** Drops images and the markup of links, which get into plain text too; a link's text stays. */
export function withoutLinks(text: TrackedText): TrackedText {
  return text.replace(image, () => []).replace(link, ([, label]) => [{ from: 1, to: 1 + label.length }]);
}

export const plain: Format = {
  mediaType: "text/plain",
  extensions: [".txt", ".text"],
  metadata: async () => ({}),
  prose: (raw) => withoutLinks(TrackedText.of(raw)),
};
