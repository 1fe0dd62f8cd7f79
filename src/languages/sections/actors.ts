/** Gender as far as a word tells it. */
export type Gender = "female" | "male" | null;

/** A noun that names an office or a function: "Kanzlerin", "foreign minister". */
export interface RoleNoun {
  /** Roles of the knowledge base that it may stand for, likeliest first; "@" ties one to a holder: "finance_minister@GBR". */
  readonly roles: readonly string[];
  readonly gender: Gender;
  /** Key of the holder whose office is meant where nothing else is said: "DEU", "European Commission". */
  readonly holder: string | null;
  /** True if it names somebody who is out of office: "Altkanzler". */
  readonly former?: true;
}

/** What a noun by which a person is taken up again tells of the person: "die Juristin", "the Republican". */
export interface Epithet {
  readonly gender: Gender;
  /** Index of the state that the person is from; left out where the noun tells none. */
  readonly from?: number;
}

/** A noun for somebody from a state, as the tables have it, with the gender that its form tells: "Französin" → "Franzose", female. */
export interface Demonym {
  readonly noun: string;
  readonly gender: Gender;
}

/** A noun by which an organisation, state or place is taken up again: "Bündnis", "court". */
export interface ClassNoun {
  readonly type: "organization" | "country" | "place";
  /** Kinds of the knowledge base; empty for any of the type. */
  readonly kinds: readonly string[];
  /** Key of the only one that is ever meant; null for the last one mentioned. */
  readonly key: string | null;
}

/** What a pronoun and its antecedent agree in: a person's gender, or the gender or number of a name. */
export type Agreement = "female" | "male" | "neuter" | "plural";

/** What the actor stage knows of a language. All words are in the case in which a text has them. */
export interface ActorRules {
  /** All inflected forms of a name, the name itself among them. */
  readonly inflect: (name: string, kind: "person" | "other") => readonly string[];
  /** The word, in small letters, without its ending. */
  readonly stem: (word: string) => string;
  /** The word without a genitive ending if it may have one; else null. */
  readonly withoutGenitive: (word: string) => string | null;
  /** An organisation's or a person's name as it stands in the nominative: "Süddeutschen Zeitung" → "Süddeutsche Zeitung". */
  readonly nominative: (name: string) => string;
  /** True if common nouns have capitals too, so that a capital says little. */
  readonly capitalizedNouns: boolean;
  /** Words before a person's name that are no part of it, with the gender that they tell: "Herr", "Sen.". */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Role nouns by form; those of several words are joined by a blank. */
  readonly roles: ReadonlyMap<string, RoleNoun>;
  /** The role noun that a compound's last part is: "Bundesinnenministers"; null if none. */
  readonly roleOfCompound: (word: string) => RoleNoun | null;
  /** First words, in small letters, of the role nouns, class nouns and epithets of several words. */
  readonly longNouns: ReadonlySet<string>;
  /** What a noun tells of the person named before whom it takes up; null if it takes up nobody. */
  readonly epithet: (word: string) => Epithet | null;
  /** What a noun may be as a demonym, in the singular. */
  readonly demonyms: (word: string) => readonly Demonym[];
  /** What a hyphen joins to a number of years to make an age of it: "jähriger", "year-old". */
  readonly ages: ReadonlySet<string>;
  /** True if the word may be a trade or function before a name though the role nouns lack it: "Bahnsprecher". */
  readonly isTrade: (word: string) => boolean;
  /** True if the word, written small, may stand between a description's article and its noun. */
  readonly isModifier: (word: string) => boolean;
  /** Words before a role that put it into the future or leave open who is meant: "next", "designierter". */
  readonly roleSpoilers: ReadonlySet<string>;
  /** Words before a role that put it below its holder: "deputy", "Vize". */
  readonly deputyWords: ReadonlySet<string>;
  /** Words before a role that put it into the past: "früherer", "former". */
  readonly formerWords: ReadonlySet<string>;
  /** Possessives of the third person, by which a description names whose office it is: "its", "sein". */
  readonly owners: ReadonlySet<string>;
  /** Nouns for whoever held an office before or holds it after somebody: "predecessor", "Nachfolgerin". */
  readonly neighbours: ReadonlyMap<string, "before" | "after">;
  /** The adjective as the tables have it: "ukrainischen" → "ukrainisch". */
  readonly adjectiveStem: (word: string) => string;
  /** Definite articles and possessives that open a description. */
  readonly articles: ReadonlySet<string>;
  /** Those of them by which speakers mean their own country: "unser", "our". */
  readonly possessives: ReadonlySet<string>;
  /** Titles by which somebody is addressed with an office alone: "Frau Bundeskanzlerin". */
  readonly addresses: ReadonlySet<string>;
  /** Nouns for whoever writes the article, behind "our": "Kommentatorin", "columnist". */
  readonly writers: ReadonlySet<string>;
  /** Definite articles, with those that prepositions have swallowed: "im", "zur". */
  readonly definites: ReadonlySet<string>;
  /** Articles by which an abbreviation that no table has is a law's or a thing's rather than a body's: "das EEG". */
  readonly thingArticles: ReadonlySet<string>;
  /** True if a description's extent takes in its article. */
  readonly articleInExtent: boolean;
  /** Key of the state that adjectives and articles of the language's own press take for granted: "DEU". */
  readonly home: string;
  /** States whose offices are meant by an office alone, in an article about one of them; `home` is among them. */
  readonly homes: ReadonlySet<string>;
  /** Class nouns by form; those of several words are joined by a blank. */
  readonly classNouns: ReadonlyMap<string, ClassNoun>;
  /** The class noun that a compound's last part is: "Autokonzern"; null if none. */
  readonly classOfCompound: (word: string) => ClassNoun | null;
  /** Beginnings of organisations' names, with their kind: "Institut", "University". */
  readonly organizationHeads: ReadonlyMap<string, string>;
  /** Ends of one-word names of organisations, in small letters, with their kind: "ministerium". */
  readonly organizationEndings: readonly (readonly [string, string])[];
  /** How papers' titles end: "Tagblatt", "Gazette". */
  readonly paperEnding: RegExp;
  /** Bodies of which a state or region has one, by their noun alone, with their kind: "Rechnungshof", "Parliament". */
  readonly loneBodies: ReadonlyMap<string, string>;
  /** Those links behind which what a compound's last part tells to be a body is named: "Landesamt für". */
  readonly specifyingLinks: ReadonlySet<string>;
  /** Words that lead on from an organisation's head: "für", "of". */
  readonly organizationLinks: ReadonlySet<string>;
  /** The kind of body that a noun is the class of, with the word before it, so that the body's name may stand behind it: "Konzern"; null if of none. */
  readonly bodyNoun: (word: string, before: string) => string | null;
  /** Abbreviations of legal forms, behind companies' names: "GmbH", "Inc". */
  readonly legalForms: ReadonlySet<string>;
  /** Words by which a noun takes a complement: "of", "des". */
  readonly genitiveLinks: ReadonlySet<string>;
  /** Nouns before a newspaper's name: "Zeitung", "magazine". */
  readonly mediaNouns: ReadonlySet<string>;
  /** Words after which a capital is the place where something happens. */
  readonly placeWords: ReadonlySet<string>;
  /** Prepositions behind which a proper noun is likely a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** True for a common noun that stands behind such a preposition without an article: "in Höhe", "in Erinnerung". */
  readonly isNoPlace: (word: string) => boolean;
  /** True for what may be an adjective made of a place's name: "Genfer". */
  readonly isPlaceAdjective: (word: string) => boolean;
  /** Nouns whose "of" or "von" leads to a place: "Vertrag von …". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for what a government sends out: "Kritik aus …". */
  readonly voiceNouns: ReadonlySet<string>;
  /** Nouns that take a name into the name of a treaty, law or event: "Act". */
  readonly eventNouns: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Surnames that are adjectives, adverbs or verbs too. */
  readonly surnameWords: ReadonlySet<string>;
  /** Months that are names too, and the words, in small letters, before which one is a month. */
  readonly months: ReadonlySet<string>;
  readonly monthLeads: ReadonlySet<string>;
  /** Capitalised words that are no surname though they stand where one could. */
  readonly notNames: ReadonlySet<string>;
  /** Words of a name that are written small: "von", "bin", "de". */
  readonly nameParticles: ReadonlySet<string>;
  /** Third-person pronouns and possessives, with all that each may agree with. */
  readonly pronouns: ReadonlyMap<string, readonly Agreement[]>;
  /** What pronouns agree in with a name that is no person's; null if the language or the name does not tell. */
  readonly agreementOf: (name: string, type: "organization" | "country" | "place") => Agreement | null;
  /** Sentences with all that they mention, run by the tests. */
  readonly examples: readonly ActorExample[];
}

/** A sentence and its mentions in text order, as "mention → actor", with the kind in brackets where it is no name. */
export interface ActorExample {
  readonly text: string;
  /** ISO day of the article; null if nothing depends on it. */
  readonly published: string | null;
  readonly mentions: readonly string[];
}

/** The first words of those terms that have several. */
export function firstWords(terms: Iterable<string>): ReadonlySet<string> {
  return new Set([...terms].filter((term) => term.includes(" ")).map((term) => term.slice(0, term.indexOf(" ")).toLowerCase()));
}

/** The words of a text separated by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
