import type { NounGrammar } from "../../../languages/sections/texts.ts";
import type { Scene } from "./scene.ts";

/** Gender and number of a name, told by the article that it has. */
type NameGrammar = Pick<NounGrammar, "gender" | "number">;

/** An actor's name as the article calls it, in the case given: with its article if it mostly has one ("der Bundestag", "the EU"). */
export function calledName(scene: Scene, actor: number, wanted: string | null): string {
  return nameIn(scene, actor, wanted) ?? scene.layers.actors[actor].name;
}

/** The same, but null where the name's form in that case is not sure. */
export function nameIn(scene: Scene, actor: number, wanted: string | null): string | null {
  const { name, type } = scene.layers.actors[actor];
  const grammar = nameGrammar(scene, actor) ?? (type !== "person" && scene.facts.lexicon.texts.takesArticle(name) ? { gender: null, number: null } : null);
  if (!grammar) return name;
  const phrase = { ...grammar, case: grammar.number === "Plur" || wanted === "Gen" ? "Nom" : wanted, determiner: { form: "", kind: "article" as const }, attributes: [], noun: name, lemma: name };
  const called = scene.facts.lexicon.texts.definite(phrase, wanted);
  if (called === null) return null;
  const [article, next] = called.toLowerCase().split(" ");
  return article === next ? name : called;
}

/** The grammar of a name that mostly stands behind a definite article; null for one that does not, and for persons. */
function nameGrammar({ text, layers, facts: { words } }: Scene, actor: number): NameGrammar | null {
  const { tokens, syntax } = words;
  const { name, type, mentions } = layers.actors[actor];
  if (type === "person") return null;
  let grammar: NameGrammar | null = null;
  let balance = 0;
  for (const { kind, start, end } of mentions) {
    if (kind !== "name" || /[-–’']/.test(text[end] ?? "") || (words.lexicon.verbFinal && !isSameGender(text.slice(start, end), name))) continue;
    if (!words.lexicon.verbFinal && words.upos(tokens.at(end)) === "NOUN") continue;
    const before = tokens.at(start) - 1;
    const isArticle = before >= 0 && syntax.feature(before, "Definite") === "Def";
    balance += isArticle ? 1 : -1;
    if (isArticle) grammar = { gender: syntax.feature(before, "Gender"), number: syntax.feature(before, "Number") };
  }
  return balance > 0 ? grammar : null;
}

/** True for the name itself, with or without its case ending, and its abbreviation: they have the same gender. */
const isSameGender = (form: string, name: string): boolean => form.startsWith(name) || /^\p{Lu}{2,}$/u.test(form);

/** An actor's number in grammar: its article's, else that of a person or of a body whose name does not look like a plural; null where it is not known. */
export function numberOf(scene: Scene, actor: number): string | null {
  const { name, type } = scene.layers.actors[actor];
  if (type === "person") return "Sing";
  return nameGrammar(scene, actor)?.number ?? (type === "organization" && !/[ens]$|\//.test(name) ? "Sing" : null);
}
