import { template } from "./columns.ts";

const word = [
  "form@0", "lower@0", "shape@0", "suffix1@0", "suffix2@0", "suffix3@0", "suffix4@0", "suffix5@0",
  "prefix1@0", "prefix2@0", "prefix3@0", "prefix4@0", "cluster@0", "lexicon@0", "clusterTop@0",
  "shape@0 suffix3@0", "shape@0 lexicon@0", "lexicon@0 suffix2@0",
];

const context = [
  "lower@-1", "lower@1", "lower@-2", "lower@2", "lower@-1 lower@0", "lower@0 lower@1",
  "suffix3@-1", "suffix3@1", "suffix2@2", "shape@-1 shape@0", "shape@0 shape@1", "cluster@-1", "cluster@1",
  "lexicon@1", "lexicon@2", "lexicon@0 lexicon@1", "lower@-1 suffix3@0", "suffix2@0 lower@1", "lower@-1 shape@0 lexicon@0",
];

/** What decides a token's tag: the word, its neighbours, and the tags to its left. */
export const tagTemplates = [
  ...word, ...context,
  "tag@-1", "tag@-2 tag@-1", "tag@-1 lower@0", "tag@-1 suffix3@0", "tag@-1 lexicon@0 shape@0", "tag@-1 lower@1",
  "tag@-2 tag@-1 suffix2@0", "tag@-1 suffix2@1",
].map(template);

/** What decides a token's features, its tag and all others being known. */
export const bundleTemplates = [
  "tag@0", "tag@0 lower@0", "tag@0 form@0", "tag@0 suffix1@0", "tag@0 suffix2@0", "tag@0 suffix3@0", "tag@0 suffix4@0",
  "tag@0 suffix5@0", "tag@0 prefix3@0", "tag@0 shape@0", "tag@0 lexicon@0", "tag@0 cluster@0",
  "tag@0 lower@-1", "tag@0 lower@1", "tag@0 lower@-2", "tag@0 lower@2", "tag@-1 tag@0 tag@1", "tag@-2 tag@-1 tag@0",
  "tag@0 tag@1 tag@2", "lower@-1 lower@0", "lower@0 lower@1", "bundle@-1 tag@0", "bundle@-2 tag@0 tag@-1",
  "bundle@-2 bundle@-1 tag@0", "bundle@-1 suffix2@0", "bundle@-1 suffix3@0", "bundle@-1 lower@0", "lower@-1 suffix2@0",
  "lower@0 suffix2@1", "lower@0 suffix3@1", "suffix2@0 suffix2@1", "suffix1@0 suffix2@1 tag@0 tag@1",
  "lower@0 suffix2@2 tag@1 tag@2", "lower@-1 suffix1@0 suffix2@1", "bundle@-1 lower@0 suffix2@1", "lower@-2 tag@-1 tag@0",
  "bundle@-2 tag@-1 suffix2@0", "lower@-1 lower@0 suffix2@1", "lower@0 cluster@1",
].map(template);
