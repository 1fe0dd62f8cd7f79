import { describe, expect, it } from "vitest";
import { loadActors } from "../../src/knowledge/actors-file.ts";
import { actorsIn } from "./support.ts";

/** Texts with all mentions of actors in them, in text order by actor. */
const german: readonly (readonly [string, readonly string[]])[] = [
  ["Im März trat Merz vor die Presse. Merz sprach lange, doch der März blieb kalt. Am 3. März ging er.", ["Friedrich Merz: Merz, Merz, er (pronoun)"]],
  ["Theresa May kam. May ging früh. Im Mai kam niemand.", ["Theresa May: Theresa May, May"]],
  ["Die Linke stimmte dagegen. Der linke Flügel und linke Politiker freuten sich. Ein Linker sprach.", ["Die Linke: Linke"]],
  ["Die Grünen sind dafür. Eine grüne Wiese, grüne Politik und das Grün der Bäume bleiben.", ["Bündnis 90/Die Grünen: Grünen"]],
  ["Christian Grün war da. Grün lachte. Grüne Politik hilft.", ["Christian Grün: Christian Grün, Grün"]],
  ["Peter Weiß sprach. Ich weiß das. Weiß er das? Das Weiß der Wand ist alt.", ["Peter Weiß: Peter Weiß"]],
  ["Thomas Lange blieb. Lange hat es gedauert, sagte Lange. Lange Schlangen standen dort.", ["Thomas Lange: Thomas Lange, Lange"]],
  ["Anna Klein kam zu spät. Klein lachte. Kleine Leute warten.", ["Anna Klein: Anna Klein, Klein"]],
  ["Hans Jung kam. Jung lachte. Junge Leute warten.", ["Hans Jung: Hans Jung, Jung"]],
  ["Eva Müller kam. Müller sagte nichts. Der Müller mahlt das Korn.", ["Eva Müller: Eva Müller, Müller"]],
  ["Ricarda Lang ging. Lang lebe der König.", ["Ricarda Lang: Ricarda Lang"]],
  ["Theo Sommer lachte. Im Sommer regnet es.", ["Theo Sommer: Theo Sommer"]],
  ["Söder wetterte. Scholz schwieg. Bush und Gordon Brown kamen. Brown schwieg.", ["Markus Söder: Söder", "Olaf Scholz: Scholz", "George W. Bush: Bush", "Gordon Brown: Gordon Brown, Brown"]],
  ["Trump siegte. Ein Trumpf bleibt. Trumps Partei jubelte.", ["Donald Trump: Trump, Trumps"]],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  ["Theresa May met Bush in May. May might resign in May 2019. You may go. May I ask?", ["Theresa May: Theresa May, May", "George W. Bush: Bush"]],
  ["The vote was held in May.", []],
  ["Donald Trump won. Economics trumps politics. Trump's card trumped everything.", ["Donald Trump: Donald Trump, Trump's"]],
  ["Gordon Brown spoke. Brown bread is good, Brown said.", ["Gordon Brown: Gordon Brown, Brown"]],
  ["George W. Bush hid behind a bush. Bush laughed. The Bush administration failed.", ["George W. Bush: George W. Bush, Bush, Bush"]],
  ["Mark Green spoke. Green said no. Green hydrogen and green energy grew.", ["Mark Green: Mark Green, Green"]],
  ["Friedrich Merz followed in March. March was cold.", ["Friedrich Merz: Friedrich Merz"]],
  ["Jack Straw spoke. Straw poll results are in.", ["Jack Straw: Jack Straw"]],
  ["Jeremy Hunt would hunt. Hunt resigned. The Hunt for Red October is a film.", ["Jeremy Hunt: Jeremy Hunt, Hunt"]],
  ["Chuck Long said long odds are fine. Long lines formed.", ["Chuck Long: Chuck Long"]],
];

async function found(language: string, text: string): Promise<string[]> {
  return (await actorsIn(language, text)).map(({ name, mentions }) => `${name}: ${mentions.join(", ")}`);
}

describe("names that are ordinary words too", () => {
  it.each(german)("are told in German: %s", async (text, wanted) => {
    expect(await found("de", text)).toEqual(wanted);
  });

  it.each(english)("are told in English: %s", async (text, wanted) => {
    expect(await found("en", text)).toEqual(wanted);
  });

  it("are a user's own actor's first", async () => {
    const own = await loadActors("- name: Juliane Merz\n  type: person\n  gender: female\n  surname: true\n- name: Grün\n  type: organization\n");
    const actors = await actorsIn("de", "Merz kam im März. Sie lobte Grün.", { own });
    expect(actors.map(({ name, type, mentions }) => [name, type, mentions])).toEqual([
      ["Juliane Merz", "person", ["Merz", "Sie (pronoun)"]], ["Grün", "organization", ["Grün"]],
    ]);
  });
});
