import type { QuotesSection } from "../sections/quotes.ts";
import { inflectNoun, inflectVerb } from "./conjugation.ts";
import { personGender } from "./rules/persons.ts";

/** English reported speech: cues and frames. The lists are our own writing, by fields of meaning. */
export const quotes: QuotesSection = {
  verbs: [
    {
      frames: ["clause", "quote", "fragment"],
      entries: `say:says:said:said tell:tells:told:told state declare announce claim assert maintain insist argue contend
        report add reply respond answer explain note observe remark comment mention write:writes:wrote:written
        warn admit:admits:admitted:admitted concede acknowledge confirm promise vow pledge swear:swears:swore:sworn
        boast joke quip:quips:quipped:quipped complain object recall predict:predicts:predicted:predicted reiterate stress
        emphasize emphasise point|out tweet post shout cry whisper mutter exclaim retort scoff testify conclude reason hint
        inform assure remind caution counter lament muse opine proclaim profess confess disclose reveal repeat ask
        resolve decree stipulate lay|down:lays:laid:laid venture grumble moan sigh groan thunder enthuse elaborate clarify specify postulate theorize speculate surmise conjecture advise
        counsel preach plead rant hiss growl bark whine wail text blog continue sum|up:sums:summed:summed
        interject gush fume sniff echo announce recount relate attest confide put:puts:put:put+it make:makes:made:made+clear let:lets:let:let+known snap:snaps:snapped:snapped`,
    },
    {
      frames: ["clause", "quote", "fragment", "act", "infinitive"],
      entries: `demand threaten urge propose recommend suggest deny allege charge protest agree forecast:forecasts:forecast:forecast
        estimate guarantee vow`,
    },
    {
      frames: ["quote", "fragment", "act"],
      entries: `criticize criticise condemn denounce praise reject dismiss welcome
        deplore decry applaud hail defend accuse blame mock call|for congratulate thank`,
    },
    {
      frames: ["fragment"],
      entries: `attack blast slam:slams:slammed:slammed see:sees:saw:seen+as call label:labels:labelled:labelled brand dub:dubs:dubbed:dubbed describe characterize characterise term
        liken refer:refers:referred:referred deride quote speak:speaks:spoke:spoken cite talk`,
    },
    { frames: ["infinitive"], entries: "claim promise vow pledge swear:swears:swore:sworn profess" },
    { frames: ["question", "quote"], entries: "ask wonder inquire enquire query" },
    {
      frames: ["clause"],
      entries: `believe think:thinks:thought:thought hope fear suspect reckon worry doubt assume expect feel:feels:felt:felt
        hold:holds:held:held find:finds:found:found rule accept signal imply count calculate
        know:knows:knew:known decide show indicate`,
    },
  ],
  nouns: [
    {
      frames: ["clause", "fragment"],
      entries: `claim:claims statement:statements assertion:assertions argument:arguments warning:warnings
        allegation:allegations accusation:accusations belief view conviction opinion suggestion:suggestions
        announcement:announcements promise:promises pledge:pledges prediction:predictions fear:fears concern:concerns
        hope:hopes complaint:complaints insistence contention admission threat:threats denial assurance:assurances
        conclusion report:reports boast notice rumour:rumours rumor:rumors speculation suspicion:suspicions finding:findings ruling:rulings
        testimony prophecy forecast:forecasts estimate:estimates proposal:proposals recommendation:recommendations plea:pleas thesis theory:theories demand:demands order`,
    },
    {
      frames: ["fragment"],
      entries: `message:messages remark:remarks comment:comments word:words phrase slogan vow telling adage motto
        description criticism praise`,
    },
  ],
  sources: [
    { words: ["according", "to"], source: "after" },
    { words: ["in", "the", "words", "of"], source: "after" },
    { words: ["in", "the", "view|opinion|eyes|judgement|judgment|account|telling", "of"], source: "after" },
    { words: ["in|by|on", "@", "words|view|opinion|eyes|judgement|judgment|account|telling|estimate|estimates|reckoning|reading|count|calculation|calculations|figures|phrase"], source: "between" },
  ],
  complementizers: ["that"],
  interrogatives: ["whether", "if", "who", "whom", "what", "how", "where", "when", "why", "which"],
  subordinators: ["because", "although", "while", "after", "before", "when", "since", "unless", "until", "though", "if", "as", "whereas", "whatever", "whichever", "wherever", "whenever"],
  relatives: ["who", "whom", "whose", "which", "that", "where"],
  coordinators: ["and", "or", "but", "yet", "so"],
  soWords: [],
  inquiries: [],
  shares: ["cent", "percent", "%", "third", "thirds", "quarter", "quarters", "half"],
  correlatives: [],
  asWords: ["as"],
  firstPersons: ["i", "we", "me", "us", "you"],
  firstPossessives: ["my", "our"],
  ownWords: ["own"],
  sourceAdverbs: [],
  politePersons: [],
  nobodies: ["nobody", "nothing", "none", "no", "anyone", "anybody", "everyone", "everybody", "whoever"],
  anybodies: [],
  denials: ["not", "n't", "n’t", "never"],
  limits: ["only", "just", "merely"],
  pronounSubjects: [],
  thirdPersons: ["he", "she", "it", "they", "both"],
  impersonalCues: [],
  continuing: [],
  pronouncements: ["ruling", "judgment", "judgement", "verdict"],
  passives: ["be"],
  causes: [],
  thingVerbs: ["threaten", "promise", "demand", "suggest", "confirm", "guarantee", "agree"],
  openModals: ["may", "might", "must", "should", "can", "could", "ought"],
  subjectPassives: ["quote", "cite"],
  agentPrepositions: ["by"],
  phraseLinks: ["of", "from", "at", "for", "in"],
  audience: [],
  tellVerbs: ["tell", "inform", "assure", "remind", "ask", "warn"],
  addresseePrepositions: ["to"],
  audiencePrepositions: [],
  polarQuestions: ["whether"],
  expletives: ["it"],
  joiners: ["and", "&"],
  prepositions: ["in", "on", "at", "to", "from", "by", "with", "for", "of", "about", "after", "before", "during", "under", "over", "against", "between", "through", "via", "into", "onto", "since", "until", "despite", "amid", "among", "per", "within", "without"],
  determiners: ["the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "some", "many", "several", "most", "all", "both", "one", "another", "other", "no", "few"],
  wishes: [],
  unreal: ["if", "unless"],
  unrealWords: [],
  verbSecond: false,
  subjunctive: () => null,
  personGender,
  inflectVerb,
  inflectNoun,
};
