import type { SentenceRules } from "../sections/sentences.ts";

export const sentences: SentenceRules = {
  starters: `
    The A An This That These Those It He She They We I You There Here His Her Its Their Our My Your In On At By For From With Without
    To As But And Or So Yet If When While Where Why What Who Which How Although Because Since After Before Until Then Now Not No
    Some Many Most Several Few All Both Each Every Such However Moreover Meanwhile Nevertheless Perhaps Instead Still Only Even Just
    Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Please Thanks Thank Let Under Over About
    During Despite According Once Nor Yes Well Also Today Yesterday Any Nobody Nothing Another Other Others
  `,
  frameVerbs: `
    said says asked asks asking cried cries shouted replied added wrote wondered exclaimed answered demanded yelled told inquired
    muttered whispered insisted continued quipped joked tweeted responded retorted
  `,
  examples: [],
};
