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
  examples: [],
};
