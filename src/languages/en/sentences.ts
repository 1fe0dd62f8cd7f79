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
  examples: [
    { sentences: ["The council met.", "Nobody came!", "Why?", "Because it rained...", "So it goes."] },
    { sentences: ["Mr. Hill left the U.S. Senate at 5 p.m. on Monday.", "He lives in the U.S.", "The rest stayed."] },
    { sentences: ["“We leave.", "We never come back.”", "Then it was quiet."] },
    { sentences: ["“Why?” Hill asked.", "“Stop!” the old man cried.", "\"No,\" she said.", "\"Yes.\"", "She left."] },
    { sentences: ["She said: “That is it.", "I leave.”"] },
    { sentences: ["It is (alas!) true.", "(Nobody knows.)", "He does."] },
    { sentences: ["1. The council met.", "2. It decided nothing."] },
    { sentences: ["See http://example.org/a.", "Or example.org.", "Great! 🎉", "Go on."] },
    { sentences: ["John F. Hill and George W. Ward, Jr. met Gen. Hill."] },
    { sentences: ["Apples, pears, etc. are fruit.", "Yahoo! is not."] },
  ],
};
