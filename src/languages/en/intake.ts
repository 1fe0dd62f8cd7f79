import { givenNames } from "../data/given-names.ts";
import type { IntakeRules } from "../sections/intake.ts";

/** How English-language newspapers, agencies and blogs lay an article out. */
export const intake: IntakeRules = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
    august: 8, aug: 8, september: 9, sep: 9, sept: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  },
  weekdays: [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ],
  slashedDates: null,
  conjunctions: ["and", "with"],
  honorifics: ["dr", "dr.", "prof", "prof.", "professor", "sir", "dame", "lord", "lady", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "rev.", "sen.", "gen.", "rep."],
  nameParticles: ["von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "al", "el", "bin", "ibn", "ten", "ter", "y", "of"],
  givenNames,
  posts: [
    "editor", "correspondent", "reporter", "columnist", "writer", "professor", "staff", "contributor", "desk", "fellow",
    "director", "bureau", "analyst", "critic", "commentator", "lecturer", "chief", "author",
    "journalist", "historian", "economist",
  ],
  author: {
    pattern: /^(?:(?:an?\s+)?(?:(?:guest|personal)\s+)?(?:(?:opinion|comment|commentary|essay|column|analysis|review|interview|article|op-ed|words|story|text|perspective|dispatch|report)\s+)?(?:written\s+|conducted\s+|posted\s+|published\s+|submitted\s+)?by\b(?:\s+our\s+(?:[a-zß-ÿ]+\s+)?(?:correspondent|reporter|editor|columnist|writer|critic))?|(?:words|text|authors?|interview|story|writer|written\s+by|interviewer|interviewed\s+by)\s*:)\s*(?<names>\S.*)$/i,
    examples: ["By Jane Sample", "BY JANE SAMPLE", "Essay by John Specimen", "Words: Jane Sample", "An opinion by John Specimen", "Posted by Jane Sample", "By our correspondent Jane Sample", "Author: Jane Sample"],
    counterExamples: ["Bypassing the Senate", "Stand by your word", "Authors disagree"],
  },
  stationed: {
    pattern: /^(?<names>\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,2}),?\s+in\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?$/u,
    examples: ["Jane Sample in Riverton", "John Q. Specimen, in New Riverton"],
    counterExamples: ["The war in Europe goes on", "Elections in Riverton"],
  },
  contributor: {
    pattern: /^(?:translated\s+(?:from\s+the\s+[a-zß-ÿ][a-zß-ÿ]+\s+)?by\b|translation\s*:|edited\s+by\b|(?:photo(?:graph)?s?|photography|illustrations?|graphics?|images?|drawings?|video|cartoon|additional\s+reporting|research|production)\s*(?:by\b|:))\s*(?<names>\S.*)$/i,
    examples: ["Translated from the French by John Specimen", "Photographs by Jane Sample", "Illustration: Jane Sample", "Additional reporting by John Specimen"],
    counterExamples: ["By Jane Sample", "Edited volumes sell badly"],
  },
  bylineFiller: {
    pattern: /^(?:(?:first\s+|last\s+|originally\s+)?(?:published|updated|posted|modified|broadcast|aired|issued|printed|created|delivered)(?:\s*:)?(?:\s+(?:on|at|in))?|on|at|by|the|date:?|issue\s+of|edition\s+of|(?:about\s+)?\d+\s*-?\s*min(?:ute)?s?(?:\s+read)?|reading\s+time\s*:?\s*\d+\s*min(?:ute)?s?|(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}))?|no\.\s*\d+|vol\.\s*\d+|page\s+\d+|p\.\s*\d+|(?:please\s+)?check against delivery\.?)$/i,
    examples: ["Published", "Check against delivery", "Last updated", "5 min read", "6:30 pm", "on", "Published on", "14:05 GMT"],
    counterExamples: ["Published authors", "On the brink", "Minutes to midnight"],
  },
  kicker: {
    pattern: /^(?:the\s+)?(?:guest\s+)?(?:opinions?|comment|commentary|essay|column|editorial|leaders?|leading article|analysis|op-ed|perspective|viewpoint|letters?(?:\s+to\s+the\s+editor|\s+from\s+[a-zß-ÿ]+)?|(?:notes?|postcard|dispatch)\s+from\s+[a-zß-ÿ]+|interview|review|debate|asia|africa|europe|(?:the\s+)?americas|middle east|britain|united states|arts|books|science|technology|health|education|media|sport|books|politics|world|business|economics?|culture|law|news analysis|policy brief|newsletter|briefing|first person|obituary)(?:\s*[|/:·•–-]\s*[^.!?]{1,40}|\s+(?:&|and)\s+[a-zß-ÿ]+|\s+no\.\s*\d+|\s+essay)?$/i,
    examples: ["Opinion", "Letter from Riverton", "Letters to the Editor", "Arts & Ideas", "Asia", "ESSAY", "Guest Essay", "Comment | Politics", "Policy Brief No. 3", "The Editorial"],
    counterExamples: ["Opinion is not fact", "The politics of fear", "An essay on time"],
  },
  introLabel: {
    pattern: /^(?:standfirst|summary|intro(?:duction)?|teaser|in brief|abstract|sub-?head(?:ing|line)?|lead-in)\s*:\s*/i,
    examples: ["Standfirst: Who pays?", "Summary: Little has changed."],
    counterExamples: ["In short: enough.", "Introductions are hard: ask anyone."],
  },
  caption: {
    pattern: /^(?:(?:file\s+)?photo(?:graph|s)?|picture|image|caption|figure|fig\.|graphic|chart|map|sources?|video|credit|illustration|©|\(c\))\s*(?:\d+\s*)?(?::|©|credit)|^(?:photo(?:graph)?s?|pictures?|images?)\s+by\s+[^.!?]{3,50}$|(?:^|[(\s|])(?:photo(?:graph)?|picture|image|credit|source|illustration)s?(?:\s+credit)?\s*:\s*[^.!?:]{2,60}\)?$|(?:^|\s)(?:©|\(c\))\s*[a-zß-ÿ][^.!?]{1,60}$/i,
    examples: ["Photo: Jane Sample/Agency", "The harbour at dusk. (Photo: Jane Sample)", "Figure 2: Spending per head", "© Jane Sample / Agency", "Photograph by Jane Sample"],
    counterExamples: ["The picture is grim.", "Photos show nothing of the kind.", "A source kept silent."],
  },
  salutation: {
    pattern: /^(?:to\s+the\s+editor|sirs?\s*[,—–-]|dear\s+[a-zß-ÿ]|(?:mr|mrs|ms|madam|mister)\.?\s+(?:president|speaker|chair(?:man|woman)?|secretary(?:-general)?)\b|ladies and gentlemen|my (?:fellow|dear)\s|good (?:morning|afternoon|evening)\b|friends,|hello[ ,!]|hi[ ,!]|your excellenc)/i,
    examples: ["Dear readers,", "Mr. Speaker, I rise today.", "Good morning.", "Ladies and gentlemen,", "To the Editor:"],
    counterExamples: ["Dearth of talent", "Good news", "The Speaker of the House"],
  },
  closing: {
    pattern: /^(?:(?:with\s+)?(?:best|kind|warm|warmest|kindest)?\s*(?:wishes|regards)|(?:all\s+)?(?:the\s+)?best|yours(?:\s+(?:sincerely|truly|faithfully|ever))?|sincerely(?:\s+yours)?|cheers|until\s+(?:tomorrow|then|(?:next\s+)?(?:week|time|[a-zß-ÿ]+day))|see\s+you\s+(?:tomorrow|soon|(?:next\s+|on\s+)?(?:week|time|[a-zß-ÿ]+day))|signed|with\s+thanks|thanks\s+for\s+reading|faithfully|take\s+care|have\s+a\s+(?:good|great|lovely)\s+[a-zß-ÿ]+)\s*[,!.]?(?:\s+(?<names>[a-zß-ÿ][^.!?]{2,60}))?$/i,
    examples: ["Best wishes,", "Yours sincerely,", "Until next week,", "Thanks for reading!", "Yours, Jane Sample", "All the best", "Have a good weekend."],
    counterExamples: ["Best of all, it works.", "Until tomorrow the vote stays open.", "Wishes alone do nothing."],
  },
  about: {
    pattern: /^(?:(?:the|our)\s+(?:author|writer|columnist)\s+(?:is|was|has|teaches|works|served|lives)\b|about the (?:author|writer)\b|(?:this|the) (?:article|essay|column|piece|op-ed|post) (?:was|is|first|originally|appeared|has been)\s|additional reporting\b|read (?:more|also|next)\b|(?:to\s+|click\s+here\s+to\s+)?unsubscribe\b|you\s+(?:are\s+receiving|received|receive)\s+this\s+(?:email|newsletter)\b|(?:was|has)\s+this\s+(?:email|newsletter)\s+(?:been\s+)?forwarded\b|do you have an opinion on the issues)/i,
    examples: ["The writer is a former diplomat.", "About the author", "You are receiving this newsletter because you signed up.", "This essay was first published in spring.", "Our columnist teaches history."],
    counterExamples: ["The author of the bill resigned.", "The writers struck."],
  },
  note: {
    pattern: /^(?<name>\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Lu}[\p{L}.’'-]*|von|van|de)){1,4}),?\s+(?:is|was|teaches|writes|works|served|directs|leads|covers|edits|lives|holds)\s/u,
    examples: ["Jane Sample teaches history in Riverton.", "John Q. Specimen is a former diplomat."],
    counterExamples: ["Sample is all.", "Who Jane Sample is, everybody knows."],
  },
  hyphens: {
    hanging: ["and", "or", "to", "nor", "but"],
    firsts: new Set([
      "well", "ill", "long", "short", "self", "non", "half", "high", "low", "large", "small", "so", "far", "full", "hard", "much",
      "near", "old", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty",
      "fifty", "sixty", "seventy", "eighty", "ninety", "cross", "anti", "post", "quasi", "semi", "first", "second", "third", "last",
      "left", "right", "multi", "part", "top", "world", "year", "decade", "month", "state", "deep", "clear", "great", "once", "soft",
      "fast", "slow", "single", "double", "dual", "north", "south", "east", "west", "tax", "money", "risk", "fact", "peace", "energy",
      "other", "same", "real", "wrong", "good", "bad", "peer", "law", "strong", "warm", "cold", "fund", "life", "job", "oil", "gas",
    ]),
    ownRest: {
      pattern: /^(?:term|terms|scale|led|based|known|wide|free|years?|old|time|level|owned|like|style|range|running|making|backed|friendly|related|made|up|off|in|to|the|of|out|down|on|over|by|reliance|thirds?|quarters?|fifths?|sized?|funded|held|elect|general|called|driven|looking|makers?|minded|long|lasting|hearted|right|left|wing|class|minister|president|and|run|sharing|building|breaking|saving|taking|seeking|reaching|ranging|standing|speaking|controlled|occupied|aligned|ridden|proof|heavy|rich|poor|cent(?:re|er)ed|first|war|cold|era|rated|reviewed|elected|oriented|born|aged|days?|weeks?|months?|hours?|miles?|party|person|winning|powered|sponsored|dominated|inspired|educated|specific|conscious|intensive|dependent|policy|profile|quality|tech|effective|tested|fuell?ed|enforcement|gender|service|life|line|art|runners?|raisers?|raising)$/u,
      examples: ["term", "known", "led", "year", "backed", "era"],
      counterExamples: ["ment", "tion", "ing", "ernment", "ability"],
    },
    boundRest: {
      pattern: /^(?:ment|ments|tions?|sions?|ness|ity|ities|ably|ingly|teen|teenth|ty|ism|ists?|ance|ence|ing|ings|er|ers|ly|ble|tive|tively)$/u,
      examples: ["ment", "tions", "teen"],
      counterExamples: ["led", "term", "in"],
    },
    keptInLine: null,
    functionWords: ["the", "a", "an", "in", "on", "at", "by", "for", "and", "of", "to", "with", "his", "her", "its"],
  },
};
