import type { DatesSection, Slots, SlotValue, WordClass } from "../../languages/sections/dates.ts";

/** All words that the patterns know, by their form in the text; `classes` is what a form is in each class. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Slots>>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

/** Spells out a pack's word classes, compounds and number words. */
export function buildLexicon(section: DatesSection): Lexicon {
  const words = new Map<string, Map<string, Slots>>();
  const add = (form: string, name: string, slots: Slots): void => {
    for (const variant of spellings(form)) {
      const classes = words.get(variant) ?? new Map<string, Slots>();
      if (!classes.has(name)) classes.set(name, slots);
      words.set(variant, classes);
    }
  };
  for (const [name, entries] of Object.entries(section.classes)) {
    for (const [form, value] of forms(entries, section.endings)) add(form, name, { [name]: value });
  }
  for (const [name, { first, second, slots }] of Object.entries(section.compounds)) {
    for (const [head, value] of forms(section.classes[first], section.endings)) {
      for (const [tail, other] of forms(section.classes[second], section.endings)) {
        add(head + tail.toLowerCase(), name, { [slots[0]]: value, [slots[1]]: other });
      }
    }
  }
  return { words, numbers: numberWords(section), scales: numeric(section.numbers.scales, section.endings) };
}

/** The forms of a class with their values; values that look like numbers are numbers. */
function* forms(entries: WordClass, endings: readonly string[]): Generator<readonly [form: string, value: SlotValue]> {
  for (const [key, text] of Object.entries(entries)) {
    const value = /^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : key;
    for (const form of text.split(/\s+/)) {
      if (!form.endsWith("~")) yield [form, value];
      else for (const ending of endings) yield [form.slice(0, -1) + ending, value];
    }
  }
}

/** A form as it may stand in a text: in capitals, and with a capital where it has none of its own. */
function spellings(form: string): readonly string[] {
  const upper = form.toUpperCase();
  const title = form[0].toUpperCase() + form.slice(1);
  return [...new Set(form.length > 2 ? [form, title, upper] : [form, title])];
}

function numeric(entries: WordClass, endings: readonly string[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const [form, value] of forms(entries, endings)) for (const variant of spellings(form)) table.set(variant, Number(value));
  return table;
}

function numberWords({ numbers, endings }: DatesSection): Map<string, number> {
  const table = numeric(numbers.words, endings);
  if (numbers.unitThenTen === null) return table;
  const base = [...forms(numbers.words, [""])].map(([form, value]) => [form, Number(value)] as const);
  for (const [unit, one] of base.filter(([, value]) => value >= 1 && value < 10 && Number.isInteger(value))) {
    for (const [ten, tens] of base.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0)) {
      for (const variant of spellings(unit + numbers.unitThenTen + ten)) table.set(variant, one + tens);
    }
  }
  return table;
}
