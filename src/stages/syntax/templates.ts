import { template } from "./columns.ts";

const word = [
  "form@0", "lower@0", "shape@0", "suffix1@0", "suffix2@0", "suffix3@0", "suffix4@0", "suffix5@0",
  "prefix1@0", "prefix2@0", "prefix3@0", "prefix4@0", "cluster@0", "lists@0", "paradigm@0", "noun@0",
  "shape@0 suffix3@0", "shape@0 lists@0", "paradigm@0 lists@0 shape@0", "lists@0 suffix2@0", "paradigm@0 suffix2@0",
];

const context = [
  "lower@-1", "lower@1", "lower@-2", "lower@2", "lower@-1 lower@0", "lower@0 lower@1",
  "suffix3@-1", "suffix3@1", "suffix2@2", "shape@-1 shape@0", "shape@0 shape@1", "cluster@-1", "cluster@1", "cluster@-1 cluster@0", "cluster@0 cluster@1", "cluster@0 shape@0",
  "lists@1", "paradigm@1", "paradigm@2", "lists@-1 lists@0", "lists@0 lists@1", "paradigm@0 paradigm@1", "lower@-1 suffix3@0", "suffix2@0 lower@1", "lower@-1 shape@0 lists@0", "lower@-1 paradigm@0",
  "closing@0 paradigm@0", "closing@0 lower@0",
];

const history = [
  "tag@-1", "tag@-2 tag@-1", "tag@-1 lower@0", "tag@-1 suffix3@0", "tag@-1 lists@0 shape@0", "tag@-1 paradigm@0",
  "tag@-1 cluster@0", "tag@-1 lower@1", "tag@-2 tag@-1 suffix2@0", "tag@-1 suffix2@1",
];

/** What decides a token's tag from left to right: the word, its neighbours, and the tags to its left. */
export const forwardTemplates = [...word, ...context, ...history].map(template);

/** The same from right to left, with the tags to its right. */
export const backwardTemplates = [...word, ...context, ...history.map(mirrored)].map(template);

function mirrored(text: string): string {
  return text.replaceAll("tag@-", "backTag@").replace("lower@1", "lower@-1").replace("suffix2@1", "suffix2@-1");
}

const bundleContext = [
  "tag@0", "tag@0 lower@0", "tag@0 form@0", "tag@0 suffix1@0", "tag@0 suffix2@0", "tag@0 suffix3@0", "tag@0 suffix4@0",
  "tag@0 suffix5@0", "tag@0 prefix3@0", "tag@0 shape@0", "tag@0 paradigm@0", "tag@0 noun@0", "tag@0 lists@0",
  "tag@0 cluster@0", "noun@0 suffix1@0", "lower@0 noun@1", "lower@0 noun@2 tag@1 tag@2", "lower@-1 noun@0 suffix1@0",
  "lower@-2 noun@0 tag@-1", "paradigm@0 suffix2@0", "suffix2@0 noun@1 suffix1@1", "lower@-1 suffix2@0 noun@1",
  "tag@0 lower@-1", "tag@0 lower@1", "tag@0 lower@-2", "tag@0 lower@2", "tag@-1 tag@0 tag@1", "tag@-2 tag@-1 tag@0",
  "tag@0 tag@1 tag@2", "lower@-1 lower@0", "lower@0 lower@1", "lower@-1 suffix2@0", "lower@0 suffix2@1",
  "lower@0 suffix3@1", "suffix2@0 suffix2@1", "suffix1@0 suffix2@1 tag@0 tag@1", "lower@0 suffix2@2 tag@1 tag@2",
  "lower@-1 suffix1@0 suffix2@1", "lower@-2 tag@-1 tag@0", "lower@-1 lower@0 suffix2@1", "lower@0 cluster@1",
  "closing@0 lower@0", "closing@0 paradigm@0 tag@0",
  "tag@0 gender@0", "gender@0 suffix1@0", "gender@0 suffix2@0", "lower@-1 gender@0 suffix1@0", "lower@-2 gender@0 tag@-1", "lower@0 gender@1",
  "lower@0 gender@2 tag@1", "suffix2@0 gender@1", "lower@-1 suffix2@0 gender@1", "lower@0 gender@1 suffix1@1",
  "pronoun@0 tag@0", "pronoun@0 lower@0", "pronoun@0 suffix2@0 tag@0", "pronoun@0 paradigm@0",
  "verbBefore@0 tag@0", "verbBehind@0 tag@0", "verbBefore@0 verbBehind@0 tag@0", "verbBefore@0 lower@0", "verbBehind@0 lower@0",
  "verbBefore@0 pronoun@0 tag@0", "verbBefore@0 noun@0", "verbBehind@0 noun@0",
];

const bundleHistory = [
  "bundle@-1 noun@0", "bundle@-1 gender@0", "bundle@-2 gender@0 tag@-1", "bundle@-1 tag@0", "bundle@-2 tag@0 tag@-1", "bundle@-2 bundle@-1 tag@0", "bundle@-1 suffix2@0",
  "cases@0 tag@0", "cases@0 lower@0", "cases@0 suffix2@0 tag@0", "cases@0 verbBefore@0 tag@0", "cases@0 verbBehind@0 tag@0", "cases@0 noun@0", "cases@0 noun@1 lower@0",
  "bundle@-1 suffix3@0", "bundle@-1 lower@0", "bundle@-1 lower@0 suffix2@1", "bundle@-2 tag@-1 suffix2@0",
];

/** What decides a token's features from left to right, all tags being known. */
export const forwardBundleTemplates = [...bundleContext, ...bundleHistory].map(template);

/** The same from right to left. */
export const backwardBundleTemplates = [...bundleContext, ...bundleHistory.map(mirroredBundles)].map(template);

function mirroredBundles(text: string): string {
  return text.replace("cases@", "backCases@").replaceAll(/(bundle|tag|lower|suffix2)@(-?)([12])/g, (_, column: string, side: string, distance: string) =>
    `${column === "bundle" ? "backBundle" : column}@${side === "-" ? "" : "-"}${distance}`);
}
