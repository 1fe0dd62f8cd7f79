import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

interface Asset {
  readonly text: string;
  /** As a content security policy names it. */
  readonly hash: string;
}

const read = new Map<string, Asset>();

/** A style sheet or script of ours, which pages hold within them. */
export function asset(name: string): Asset {
  let found = read.get(name);
  if (found === undefined) {
    const text = readFileSync(new URL(`../output/assets/${name}`, import.meta.url), "utf8");
    found = { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
    read.set(name, found);
  }
  return found;
}
