import { writeFileSync } from "node:fs";
import nlp from "compromise";

/** The file that the forms are compiled to. */
export const target = new URL("../../src/languages/en/forms.ts", import.meta.url);

interface Conjugation {
  readonly PastTense: string;
  readonly Participle?: string;
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly irregularPlurals: Readonly<Record<string, string>> };
}

const regularPast = /(?:ed|e?d)$/;

/** Compiles what compromise knows of irregular English into a module, so that no run pays for loading compromise. */
export function compileEnglishForms(): string {
  const model = nlp.model() as unknown as Model;
  const conjugate = (nlp.methods() as { two: { transform: { verb: { conjugate(verb: string, model: unknown): Conjugation } } } }).two.transform.verb.conjugate;
  const infinitives = Object.entries(model.one.lexicon).filter(([word, tags]) => /^[a-z]+$/.test(word) && [tags].flat().includes("Infinitive")).map(([word]) => word).sort();
  const verbs = infinitives.flatMap((verb) => {
    const { PastTense: past, Participle: participle = past } = conjugate(verb, model);
    const forms = [...new Set([past, participle])].filter((form) => /^[a-z]+$/.test(form) && form !== verb && !regularPast.test(form));
    return forms.length > 0 ? [[verb, ...forms].join(" ")] : [];
  });
  const plurals = Object.entries(model.two.irregularPlurals).filter(([one, many]) => one !== many && /^[a-z]+$/.test(`${one}${many}`)).map((pair) => pair.join(" ")).sort();
  const numbers = Array.from({ length: 100 }, (_, number) => (nlp(String(number)) as unknown as { numbers(): { toText(): { text(): string } } }).numbers().toText().text().replace(" ", "-"));
  return [
    "// Compiled from compromise (MIT) by `npm run forms`; not edited by hand.\n",
    "/** Verbs with their irregular past tenses and participles, one verb a line. */",
    `export const irregularVerbs = \`\n${verbs.join("\n")}\n\`;\n`,
    "/** Nouns with their irregular plurals, one noun a line. */",
    `export const irregularPlurals = \`\n${plurals.join("\n")}\n\`;\n`,
    "/** The numbers from 0 to 99 in words, in order. */",
    `export const numberWords = \`\n${numbers.join("\n")}\n\`;\n`,
  ].join("\n");
}

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(target, compileEnglishForms());
