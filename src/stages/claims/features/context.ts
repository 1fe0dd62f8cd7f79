import type { Features } from "./collect.ts";
import type { ClaimContext } from "./index.ts";
import type { Outline } from "./outline.ts";

/** The share of an article's claims that something is true of, in steps. */
interface Profile {
  readonly past: number;
  readonly firstPerson: number;
  readonly reported: number;
  readonly legal: number;
}

/** How many claims an article must have for shares of them to tell its kind. */
const profiled = 8;

const profiles = new WeakMap<readonly Outline[], Profile>();

function profileOf(outlines: readonly Outline[]): Profile {
  let profile = profiles.get(outlines);
  if (!profile) {
    const step = (steps: number, test: (outline: Outline) => boolean): number => Math.floor((steps * outlines.filter(test).length) / outlines.length);
    profile = {
      past: step(4, ({ tense }) => tense === "past"), firstPerson: step(4, ({ firstPerson }) => firstPerson),
      reported: step(4, ({ reported }) => reported), legal: Math.min(4, step(8, ({ legal }) => legal)),
    };
    profiles.set(outlines, profile);
  }
  return profile;
}

/** The claims before and behind, and what kind of article it is: a report, a speech, a piece about law. */
export function addContext({ outlines, at }: ClaimContext, features: Features): void {
  const own = outlines[at];
  for (const [side, other] of [["before", at - 1], ["behind", at + 1]] as const) {
    if (other < 0 || other >= outlines.length) {
      features.shared(side, "none");
      continue;
    }
    features.shared(side, outlines[other].kind);
    features.shared(side, outlines[other].tense, outlines[other].reported);
  }
  if (outlines.length < profiled) return;
  const { past, firstPerson, reported, legal } = profileOf(outlines);
  features.shared("article in the past", past);
  features.shared("article in the first person", firstPerson);
  features.shared("article of reports", reported);
  features.shared("article about law", legal);
  features.shared("article in the first person, tense", firstPerson, own.tense);
  features.shared("article of reports, tense, reported", reported, own.tense, own.reported);
  features.shared("article about law, kind", legal, own.kind);
}
