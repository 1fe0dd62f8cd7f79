import type { TokenRules } from "../sections/tokens.ts";

export const tokens: TokenRules = {
  openAbbreviations: `
    Mr Mrs Ms Messrs Dr Prof St Ft Mt Hon Rev Fr Lt Sgt Capt Cpt Cmdr Brig Col vs v approx viz cf esp eg ie i.e e.g Gov.Gen
    Attn Dept Univ incl
  `,
  finalAbbreviations: `
    etc Inc Corp Ltd Co Jr Sr Bros Ave Blvd Rd Esq a.m p.m A.M P.M al U.S U.K U.N U.S.A E.U D.C Ph.D M.D B.A M.A L.A N.Y
    Cal Calif Fla Mass Conn Tenn Mich Minn Ill Ariz Pa Va Wis dept est govt misc min max hr hrs lb lbs oz Feb Sept Oct Nov Dec
  `,
  closingAbbreviations: "etc",
  numberAbbreviations: `
    No Nos no nos Art Sec Vol vol Ch ch pp p Fig fig Ver Jan Mar Apr Jun Jul Aug Sep
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  `,
  nameAbbreviations: "Gen Sen Sens Rep Reps Gov Govs Maj Adm Pres Supt Amb Sec Det Atty Sr Spec Pvt Cpl Insp Msgr",
  capitalWords: "I",
  ordinals: false,
  ordinalHosts: "",
  months: `
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  `,
  hyphens: {
    join: false,
    prefixes: `
      non pre anti mid re post co over pro multi ex sub semi neo socio psycho intra inter ultra counter arch un micro macro e de
      bi trans quasi pseudo vice extra
    `,
  },
  clitics: "n't 's 're 've 'll 'd 'm",
  capitalHosts: "",
  genitiveApostrophe: "",
  clippedWords: "'em 'til 'cause 'tis 'twas 'bout 'round 'n",
  fusions: `
    can|not gon|na wan|na got|ta do|nt did|nt does|nt wo|nt ca|nt is|nt was|nt were|nt are|nt have|nt has|nt had|nt would|nt
    could|nt should|nt that|s what|s there|s
  `,
  units: "am pm k mm cm km kg g m ft lb lbs oz mb gb tb hr hrs min mins mph bn mn tn kw mw gw sec secs yr yrs in",
  colonEndings: "",
  examples: [
    { text: "He came, saw and left.", tokens: "He came , saw and left ." },
    { text: "I can't, won't, don’t; we'll see it's Ann's.", tokens: "I ca n't , wo n't , do n’t ; we 'll see it 's Ann 's ." },
    { text: "They cannot, the dogs' bowls, rock 'em", tokens: "They can not , the dogs ' bowls , rock 'em" },
    { text: "Mr. Hill of the U.S. Senate met Gen. Ward, i.e. him.", tokens: "Mr. Hill of the U.S. Senate met Gen. Ward , i.e. him ." },
    { text: "No. 5 is not no. 10. No. The answer is no.", tokens: "No. 5 is not no. 10 . No . The answer is no ." },
    { text: "On Wed. Sept. 20 John F. Hill and I. The rest left.", tokens: "On Wed. Sept. 20 John F. Hill and I . The rest left ." },
    { text: "a well-known non-violent co-author, a 15-year term", tokens: "a well - known non-violent co-author , a 15 - year term" },
    { text: "$5bn or 3.5% of €1,000 at 7:30pm on the 5th", tokens: "$ 5 bn or 3.5 % of € 1,000 at 7:30 pm on the 5th" },
    { text: "9/11, 1/2, and/or, AT&T, w/o, the '90s, 1990s", tokens: "9/11 , 1 / 2 , and / or , AT&T , w/o , the '90s , 1990s" },
    { text: "call 555-123-4567, 1990-1995", tokens: "call 555-123-4567 , 1990 - 1995" },
    { text: "“Why?!” … (see http://example.org/a_b). Really...", tokens: "“ Why ?! ” … ( see http://example.org/a_b ) . Really ..." },
    { text: "Shi'ite O’Neill, mail me@example.org or @me #now ;-)", tokens: "Shi'ite O’Neill , mail me@example.org or @me #now ;-)" },
  ],
};
