import type { DatesSection, Slots, SlotValue, WordClass } from "../../languages/sections/dates.ts";

/** All words that the patterns know, by their form as the pack spells it. */
export interface Lexicon {
  /** What a form is, by the classes that it belongs to. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Slots>>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

/** Spells out a pack's word classes, compounds and number words. */
export function buildLexicon(section: DatesSection): Lexicon {
  const words = new Map<string, Map<string, Slots>>();
  const add = (form: string, name: string, slots: Slots): void => {
    const classes = words.get(form);
    if (!classes) words.set(form, new Map([[name, slots]]));
    else if (!classes.has(name)) classes.set(name, slots);
  };
  for (const [name, entries] of Object.entries(section.classes)) {
    for (const [value, forms] of spell(entries, section.endings)) {
      const slots = { [name]: value };
      for (const form of forms) add(form, name, slots);
    }
  }
  for (const [name, { first, second, slots }] of Object.entries(section.compounds)) {
    for (const [value, heads] of spell(section.classes[first], section.endings)) {
      for (const [other, tails] of spell(section.classes[second], section.endings)) {
        const both = { [slots[0]]: value, [slots[1]]: other };
        for (const head of heads) for (const tail of tails) add(head + tail, name, both);
      }
    }
  }
  return { words, numbers: numberWords(section), scales: numeric(section.numbers.scales) };
}

/** The forms of every value of a class; values that look like numbers are numbers. */
function spell(entries: WordClass, endings: readonly string[]): readonly (readonly [value: SlotValue, forms: readonly string[]])[] {
  return Object.entries(entries).map(([key, text]) => [
    /^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : key,
    text.split(/\s+/).flatMap((form) => (form.endsWith("~") ? endings.map((ending) => form.slice(0, -1) + ending) : [form])),
  ]);
}

function numeric(entries: WordClass): Map<string, number> {
  const table = new Map<string, number>();
  for (const [value, forms] of spell(entries, [""])) for (const form of forms) table.set(form, Number(value));
  return table;
}

function numberWords({ numbers }: DatesSection): Map<string, number> {
  const table = numeric(numbers.words);
  if (numbers.unitThenTen === null) return table;
  const base = [...table];
  const units = base.filter(([, value]) => value >= 1 && value < 10 && Number.isInteger(value));
  const tens = base.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  for (const [unit, one] of units) for (const [ten, many] of tens) table.set(unit + numbers.unitThenTen + ten, one + many);
  return table;
}
