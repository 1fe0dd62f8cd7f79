import type { ClaimLexicon, TypeCues } from "../sections/claims.ts";
import { quantities } from "./quantities.ts";
import { senses } from "./senses.ts";
import { texts } from "./texts.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));
const cues = (words: string, predicates = ""): TypeCues => ({ words: set(words), predicates: set(predicates) });

export const claims: ClaimLexicon = {
  quantities,
  senses,
  texts,
  leading: set("but and or yet however so"),
  remarks: new Set(["well", "sure", "yes", "no", "true", "granted", "mr. president", "madam speaker", "mr. speaker", "ladies and gentlemen", "now", "look", "still", "indeed", "no wonder", "of course", "in short", "to be sure", "that is", "i agree", "i disagree", "we agree", "we disagree", "i doubt it", "i agree with that", "here we are"]),
  remarkOpenings: ["then there is", "then there are", "then there was", "then there were", "what a", "what an"],
  explainingVerbs: set("explain"),
  whyWords: set("why"),
  questionVerbs: set(""),
  prepositionalParticiples: set("including included excluding excluded regarding concerning provided given assuming compared adjusted measured speaking judging considering depending"),
  cues: {
    demand: cues(
      "should must ought shall needed necessary needs need let urgent time instead deserve deserves required overdue imperative",
      "deserve need require owe",
    ),
    prediction: cues(
      "will would 'll could may might shall soon shortly eventually otherwise tomorrow next future then by expected due scheduled set going until once yet likely",
      "expect plan promise threaten loom follow",
    ),
    quantity: cues(
      "percent per cent % million millions billion billions trillion average total record highest largest biggest lowest most majority half third quarter twice first number numbers share rate rates only just nearly almost about roughly least more fewer less many dozens hundreds thousands additional years deficit cost costs revenue figure amount times",
      "cost rise fall grow shrink estimate average total number reach exceed add spend buy employ lose climb drop double halve increase decrease account amount pay earn report vote",
    ),
    cause: cues(
      "because so cause causes caused reason reasons result results due thanks owing therefore thus hence since consequence effect response for by without had through why",
      "cause lead bring make keep prevent help explain force drive result spark trigger allow enable undermine strengthen weaken slow hurt threaten produce create push raise lower boost damage destroy save serve fuel deter encourage discourage spur stem contribute provoke protect secure harm ease worsen postpone depend draw stop turn reward open",
    ),
    rule: cues(
      "law laws treaty constitution constitutional article section regulation act clause rule rules unanimity statute convention ban court courts judge judges congress may power powers right rights jurisdiction mandate majority veto provision amendment lawful unlawful illegal legal precedent resolution required obliged charter term",
      "forbid oblige require allow govern apply permit prohibit vest empower bar entitle provide stipulate mandate protect owe elect cover belong appoint impeach expire decide hold",
    ),
    event: cues(
      "yesterday ago earlier later then last again finally suddenly recently once on never first",
      "say tell call sign announce agree meet threaten reject demand vote launch warn criticise criticize ask give go come fly shoot kill die arrive leave enter begin start end fail succeed win lose cut raise invoke block order approve pass adopt fire hire strike resign appoint visit publish release arrest deny refuse accept propose impose lift suspend extend withdraw send attack evacuate describe vow pledge urge promise thank apologise veto rule find uphold reverse dismiss sue charge award deny turn hit fall retaliate exchange land dispatch speak take happen unfold resolve praise",
    ),
    state: cues(
      "still now currently already today so far remains open unclear available ready proud happy interested glad",
      "be have want remain know think live hold own intend believe consist exist stand belong like love hope fear doubt support oppose prefer seek plan lack include contain need work cover mean understand agree",
    ),
    evaluation: cues(
      "good bad better worse best worst right wrong important dangerous absurd nonsense mistake triumph failure proud unacceptable naive shame sense point matter simply merely lesson case problem policy true false wise foolish cowardly brave honest cynical hypocrisy farce folly disaster scandal victory defeat progress hope danger risk chance fair unfair unjust just justice noble strange odd sad tragic remarkable astonishing clear serious real easy hard enough hardly really all nothing nobody one what cure answer truth lie gift metaphor symbol reality idea courage spirit future past democracy nicest sound strong weak proper appropriate inappropriate legitimate outrageous welcome comfort comforting dull rather quite",
      "look sound seem matter mean deserve show prove reveal suggest recognize suit amount fail miss mistake prevail last work fit face understand",
    ),
  },
  obligations: set("must should ought shall"),
  permissions: set("may"),
  wishes: set("want intend plan seek aim wish hope"),
  reasons: set("because since for as"),
  hedges: set("perhaps maybe probably possibly likely unlikely apparently seemingly presumably arguably potentially"),
  hedgeVerbs: set("seem appear suspect fear hope doubt guess think believe suggest"),
  actPrepositions: new Map(),
  hedgeForms: set("might may could"),
  conditions: set("if unless provided"),
  unrealForms: set("would 'd"),
  hearsayForms: new Set(),
  hearsayVerbs: set("say report rumour rumor allege claim"),
  hearsayWords: set("reportedly allegedly supposedly"),
  corrections: set("but"),
  examples: [],
};
