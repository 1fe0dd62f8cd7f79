import { beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../../src/languages/load.ts";
import { loadResources } from "../../src/pipeline/resources.ts";
import type { MorphologyAnalyser } from "../../src/stages/syntax/analyser.ts";
import { uposTags } from "../../src/stages/syntax/tags.ts";

async function load(language: string): Promise<MorphologyAnalyser> {
  return (await loadResources(await loadPack(language))).syntax.morphology;
}

/** "form/UPOS/lemma" of every token of a sentence given with spaces between its tokens. */
function describeWords(analyser: MorphologyAnalyser, sentence: string): string[] {
  const forms = sentence.split(" ");
  const { tags, lemmas } = analyser.run(forms, [{ firstToken: 0, endToken: forms.length }]);
  return forms.map((form, i) => `${form}/${uposTags[tags[i]]}/${lemmas[i]}`);
}

describe("German", () => {
  let analyser: MorphologyAnalyser;
  beforeAll(async () => {
    analyser = await load("de");
  });

  it("tags and lemmatizes plain sentences, contractions whole or apart", () => {
    expect(describeWords(analyser, "Die Ministerin hat dann im Garten gesprochen .")).toEqual([
      "Die/DET/der", "Ministerin/NOUN/Ministerin", "hat/AUX/haben", "dann/ADV/dann", "im/ADP/in",
      "Garten/NOUN/Garten", "gesprochen/VERB/sprechen", "./PUNCT/.",
    ]);
    expect(describeWords(analyser, "Er kam in dem Wagen .").slice(2, 4)).toEqual(["in/ADP/in", "dem/DET/der"]);
  });

  it("tells the subjunctive where the form does", () => {
    const forms = "Sie sagte , er sei krank .".split(" ");
    const { bundles } = analyser.run(forms, [{ firstToken: 0, endToken: forms.length }]);
    expect(analyser.bundles[bundles[4]]).toContain("Mood=Sub");
  });
});

describe("English", () => {
  let analyser: MorphologyAnalyser;
  beforeAll(async () => {
    analyser = await load("en");
  });

  it("tags and lemmatizes plain sentences", () => {
    expect(describeWords(analyser, "The ministers were n't told about the new houses .")).toEqual([
      "The/DET/the", "ministers/NOUN/minister", "were/AUX/be", "n't/PART/not", "told/VERB/tell", "about/ADP/about",
      "the/DET/the", "new/ADJ/new", "houses/NOUN/house", "./PUNCT/.",
    ]);
  });
});

describe("any text", () => {
  it("gets the same analysis alone and among others", async () => {
    const analyser = await load("de");
    const forms = "Das Kind lacht . Das Kind lacht .".split(" ");
    const twice = analyser.run(forms, [{ firstToken: 0, endToken: 4 }, { firstToken: 4, endToken: 8 }]);
    const once = analyser.run(forms.slice(0, 4), [{ firstToken: 0, endToken: 4 }]);
    expect([...twice.tags]).toEqual([...once.tags, ...once.tags]);
    expect([...twice.bundles]).toEqual([...once.bundles, ...once.bundles]);
    expect(twice.lemmas).toEqual([...once.lemmas, ...once.lemmas]);
  });
});
