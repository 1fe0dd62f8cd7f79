import type { ClaimLexicon, TypeCues } from "../sections/claims.ts";
import { quantities } from "./quantities.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));
const cues = (words: string, predicates = ""): TypeCues => ({ words: set(words), predicates: set(predicates) });

export const claims: ClaimLexicon = {
  quantities,
  leading: set("but and or yet however so"),
  remarks: new Set(["well", "sure", "yes", "no", "true", "granted", "now", "look", "still", "indeed", "no wonder", "of course", "in short", "to be sure", "that is"]),
  cues: {
    demand: cues("should must ought needed necessary needs", "deserve need"),
    prediction: cues("will soon shortly eventually otherwise would", "expect"),
    quantity: cues("percent per cent % million billion trillion average total record highest largest biggest lowest most half third quarter twice first number share rate", "cost rise fall grow shrink estimate average total number reach"),
    cause: cues("because so cause reason result due thanks owing", "cause lead bring make keep prevent help explain force drive result spark trigger allow enable undermine strengthen weaken slow hurt threaten"),
    rule: cues("law treaty constitution article regulation act clause rule unanimity statute convention ban", "forbid oblige require allow govern apply permit prohibit"),
    event: cues("yesterday ago earlier later then", "say tell call sign announce agree meet threaten reject demand vote launch warn criticise"),
    state: cues("still now currently already", "be have want remain know think live hold own intend believe"),
    evaluation: cues("good bad better worse best worst right wrong important dangerous absurd nonsense mistake triumph failure proud unacceptable naive shame sense point matter simply merely lesson case problem policy", "look sound seem matter mean"),
  },
  hedges: set("perhaps maybe probably possibly likely unlikely apparently seemingly presumably arguably potentially"),
  hedgeVerbs: set("seem appear suspect fear hope doubt guess think believe suggest"),
  hedgeForms: set("might may could"),
  conditions: set("if unless provided"),
  unrealForms: set("would 'd"),
  hearsayForms: new Set(),
  hearsayWords: set("reportedly allegedly supposedly"),
  corrections: set("but"),
  examples: [],
};
