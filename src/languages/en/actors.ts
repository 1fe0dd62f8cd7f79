import { firstWords, wordSet, type ActorRules, type Agreement, type Gender } from "../sections/actors.ts";
import { examples } from "./examples/actors.ts";
import { bodyNoun } from "./rules/bodies.ts";
import { classNouns } from "./rules/classes.ts";
import { demonyms, epithet, epithetNouns } from "./rules/epithets.ts";
import { isModifier } from "./rules/modifiers.ts";
import { inflectName, isTrade, withoutGenitive } from "./rules/names.ts";
import { roles } from "./rules/roles.ts";
import { stems } from "./stems.ts";

const titles: readonly (readonly [Gender, string])[] = [
  ["male", "Mr Sir Lord Prince King Pope Baron Father Brother Sheikh Ayatollah Cardinal Bishop Archbishop Congressman Chairman"],
  ["female", "Mrs Ms Miss Lady Princess Queen Sister Dame Congresswoman Chairwoman"],
  [null, "Dr Prof Professor Doctor Gen General Col Colonel Adm Admiral Lt Maj Major Capt Captain Sen Senator Rep Representative Gov Governor Justice Judge President Chancellor Secretary Minister Ambassador Speaker Commissioner Mayor Sgt Chief Rev Reverend Emeritus"],
];

/** What English has to say of actors. */
export const actors: ActorRules = {
  inflect: inflectName,
  withoutGenitive,
  stem: stems.stem,
  nominative: (name) => name,
  capitalizedNouns: false,
  titles: new Map(titles.flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const))),
  roles,
  roleOfCompound: () => null,
  longNouns: firstWords([...roles.keys(), ...classNouns.keys(), ...epithetNouns.keys()]),
  epithet,
  demonyms,
  ages: wordSet("year-old"),
  isTrade,
  isModifier,
  roleSpoilers: wordSet("acting late next first last another any every future then one"),
  deputyWords: wordSet("deputy vice assistant"),
  formerWords: wordSet("former ex previous"),
  owners: wordSet("its his her their Its His Her Their"),
  neighbours: new Map([["predecessor", "before"], ["successor", "after"]]),
  adjectiveStem: (word) => word,
  articles: wordSet("the The this This that our Our"),
  possessives: wordSet("our Our"),
  definites: wordSet("the The"),
  addresses: new Set(),
  writers: wordSet("author columnist commentator correspondent contributor"),
  thingArticles: new Set(),
  articleInExtent: false,
  home: "USA",
  homes: wordSet("USA"),
  classNouns,
  classOfCompound: () => null,
  organizationHeads: new Map(Object.entries({
    University: "university", Institute: "think tank", Department: "ministry", Ministry: "ministry", Bank: "bank", Council: "organisation",
    Commission: "agency", Committee: "organisation", Office: "agency", Bureau: "agency", Association: "association", Federation: "association",
    Confederation: "association", Society: "association", Institution: "think tank", Court: "court", Party: "party", Church: "church",
    Municipality: "organisation", Foundation: "think tank", Center: "think tank", Centre: "think tank", College: "university",
    Board: "agency", Agency: "agency", Authority: "agency", Union: "trade union", Times: "media", Post: "media", Herald: "media",
    Tribune: "media", Journal: "media", Gazette: "media", Chronicle: "media", Corporation: "company", Group: "company", Bulletin: "media",
    School: "university", Service: "agency", Administration: "agency",
    Alliance: "alliance", League: "alliance", Coalition: "alliance", Network: "organisation", Fund: "organisation", Trust: "organisation",
    Organization: "organisation", Organisation: "organisation", Parliament: "parliament", Assembly: "parliament", Police: "agency",
    Movement: "organisation", Initiative: "organisation", Project: "organisation", Academy: "university", Front: "party",
  })),
  organizationEndings: [],
  paperEnding: /(?:Post|Times|Gazette|Courier|Herald|Tribune|Journal|Chronicle|Echo|News|Mail|Standard|Observer)$/,
  loneBodies: new Map([["Parliament", "parliament"]]),
  specifyingLinks: new Set(),
  organizationLinks: wordSet("of for the"),
  bodyNoun,
  legalForms: wordSet("Inc Ltd Corp PLC plc LLC LLP GmbH AG SE NV SA"),
  genitiveLinks: wordSet("of for"),
  mediaNouns: wordSet("newspaper paper magazine daily weekly broadcaster agency network outlet"),
  placeWords: wordSet("in at to from near outside inside around through throughout across In At From Near Outside visiting visited into left leaving leave reach reached toured capital city central downtown eastern western northern southern"),
  placePrepositions: wordSet("in near In Near outside"),
  isNoPlace: () => false,
  isPlaceAdjective: () => false,
  placeNouns: wordSet("city capital mayor Treaty treaty summit Summit region battle siege"),
  voiceNouns: wordSet("pressure orders signals response criticism support message word reports"),
  eventNouns: wordSet("Day Treaty Agreement Accord Accords Act Declaration Protocol Convention Summit Pact Consensus Doctrine Amendment Report Conference"),
  coordinators: wordSet("and or nor"),
  surnameWords: wordSet(`
    May Brown Green White Black Gray Grey Blue Long Short Young Small Little Rich Wise Strong Sharp Hunt Price Grant Straw Bush Gates Law Hope Will Mark Bill
    Rush Ford Cook Cox Field Fields Stone Steel Wood Woods Rice Fish Bird Fox Wolf Day Winter Summer Love Power Best Good Swift Bright Noble Savage Moody Stern
    Cash Bell Ball Case Chase Cross Gold Hall Hill House Pope Page Parks Rose Walker Baker Sharpe Case Nice Wild Hardy Keen Lively Marsh Poole Quick Read Waters
  `),
  months: wordSet("March April May June August"),
  monthLeads: wordSet("in since until last next late early mid every each this"),
  notNames: wordSet(`
    The A An And But Or If When While As In On At To For From With By Of He She It They We You I This That These Those There Here Now Then
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
    December Street Avenue Road Square House School Act Day Prize Award War Park River Lake Bay Hill Airport Hall Bridge University
    Institute Court Bank Party Mr Mrs Ms Dr Sen Rep Gov Gen President Minister Secretary Chancellor Administration Republicans Democrats
    Interview Analysis Opinion Comment Nor Law Madam Republican Democrat Conservatives Framers Founders Christmas Easter
  `),
  nameParticles: wordSet("von van der den de del della di da du le la el al bin ibn ten ter dos y"),
  examples,
  agreementOf: () => null,
  pronouns: new Map<string, readonly Agreement[]>([
    ...["he", "He", "him", "his", "His", "himself"].map((word) => [word, ["male"]] as const),
    ...["she", "She", "her", "Her", "herself"].map((word) => [word, ["female"]] as const),
  ]),
};
