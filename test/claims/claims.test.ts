import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import type { Claim } from "../../src/stages/layers.ts";

const pipelines = { de: await createPipeline({ language: "de" }), en: await createPipeline({ language: "en" }) };

async function claimsOf(code: "de" | "en", text: string): Promise<{ text: string; claims: readonly Claim[] }> {
  const pipeline = pipelines[code];
  const article = await readArticle(text, { mediaType: "text/plain", intake: pipeline.pack.intake, known: { layout: "body" }, date: "2031-05-14", dateOverride: false });
  return { text: article.text, claims: pipeline.run(article).layers.claims };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The stand-alone text without what was inserted, the words that it replaces put back. */
function withoutInsertions(claim: Claim): string {
  let plain = "";
  let at = 0;
  for (const { start, end, replaces } of claim.insertions) {
    expect(claim.text[start]).toBe("[");
    expect(claim.text[end - 1]).toBe("]");
    plain += claim.text.slice(at, start) + (replaces ?? "");
    at = end;
  }
  return plain + claim.text.slice(at);
}

/**
 * What a stand-alone text may say without its insertions: the claim's own pieces, less a connective that only adds at its
 * begin, with or without each of the pieces between.
 */
function wordings(text: string, { start, end, spans }: Claim, dropped: ReadonlySet<string>): string[] {
  let said = [""];
  let at = start;
  for (const span of spans) {
    const between = wordsOf(text.slice(at, span.start)).join(" ");
    if (between !== "") said = [...said, ...said.map((before) => `${before} ${between}`)];
    const own = wordsOf(text.slice(span.start, span.end)).join(" ");
    said = said.map((before) => `${before} ${own}`);
    at = span.end;
  }
  said = said.map((all) => `${all} ${wordsOf(text.slice(at, end)).join(" ")}`.trim().replaceAll(/ +/g, " "));
  const rest = said.filter((all) => dropped.has(all.split(" ")[0].toLowerCase())).map((all) => all.split(" ").slice(1).join(" "));
  return [...said, ...rest];
}

function check({ text, claims }: { text: string; claims: readonly Claim[] }, dropped: ReadonlySet<string>): void {
  claims.forEach((claim, at) => {
    expect(claim.start).toBeLessThan(claim.end);
    expect(claim.end).toBeLessThanOrEqual(text.length);
    const before = claims[at - 1] as Claim | undefined;
    if (before) expect(before.start < claim.start || (before.start === claim.start && before.end >= claim.end)).toBe(true);
    expect(wordings(text, claim, dropped)).toContain(wordsOf(withoutInsertions(claim)).join(" "));
    for (const part of [claim.subject, claim.object, claim.predicate, ...claim.spans, ...claim.quantities]) {
      if (!part) continue;
      expect(part.start).toBeGreaterThanOrEqual(claim.start);
      expect(part.end).toBeLessThanOrEqual(claim.end);
      expect(part.start).toBeLessThan(part.end);
    }
    expect(claim.checkWorthiness).toBeGreaterThanOrEqual(0);
    expect(claim.checkWorthiness).toBeLessThanOrEqual(1);
    if (claim.within !== null) expect(claim.within).toBeLessThan(at);
  });
}

describe("claims on any text", () => {
  const word = fc.constantFrom(
    "Der", "die", "Rat", "sagt", "dass", "weil", "und", "hat", "gekauft", "sollte", "nicht", "wenn", ",", ".", ";", ":", "–", "(", ")", "„", "“", "3", "Prozent",
    "am Montag", "Paris", "er", "The", "council", "said", "that", "because", "and", "has", "bought", "should", "not", "if", "which", "“", "”", "$5bn", "on Monday", "\n\n", "?",
  );
  it.each(["de", "en"] as const)("stay in the text, in order, and add no word of their own, %s", async (code) => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }), { minLength: 1, maxLength: 40 }), async (pieces) => {
      check(await claimsOf(code, pieces.join(" ")), pipelines[code].pack.claims.texts.dropped);
    }), { numRuns: 60 });
  }, 60_000);
});

describe("claims of a sentence", () => {
  const cases: readonly (readonly ["de" | "en", string, readonly string[]])[] = [
    ["de", "Der Hafen wächst, weil der Handel zunimmt.", ["Der Hafen wächst", "weil der Handel zunimmt"]],
    ["de", "Der Rat tagte am Abend und beschloss den Plan.", ["Der Rat tagte am Abend", "beschloss den Plan"]],
    ["de", "Die Bürgermeisterin sagte, dass die Brücke im Herbst öffne.", ["die Brücke im Herbst öffne"]],
    ["de", "Der Rat tagte im Mai, und seit dem 3. Juni gilt für alle Höfe ein Verbot.", ["Der Rat tagte im Mai", "seit dem 3. Juni gilt für alle Höfe ein Verbot"]],
    ["de", "Frau Professor Muster, seit drei Wochen steht in der Halle das Wasser.", ["seit drei Wochen steht in der Halle das Wasser"]],
    ["de", "Der Plan gefällt nur deshalb niemandem, weil er allen etwas nimmt.", ["Der Plan gefällt nur deshalb niemandem, weil er allen etwas nimmt"]],
    ["de", "Der Hafen wurde nicht gebaut, damit er dasselbe tut wie die anderen.", ["Der Hafen wurde nicht gebaut, damit er dasselbe tut wie die anderen"]],
    ["de", "Das ist weniger als die Hälfte dessen, was das Amt fordert.", ["Das ist weniger als die Hälfte dessen, was das Amt fordert"]],
    ["de", "Der Rat sollte den Eltern sagen, worauf sie sich einlassen.", ["Der Rat sollte den Eltern sagen, worauf sie sich einlassen"]],
    ["de", "Die Behauptung des Rats, dass die Brücke sinkt, ist falsch.", ["Die Behauptung des Rats, dass die Brücke sinkt, ist falsch", "die Brücke sinkt"]],
    ["de", "Beginnen wir mit der Brücke.", []],
    ["de", "Wann öffnet die Brücke?", []],
    ["de", "Wenn das Geld fehlt, ruht der Bau.", ["Wenn das Geld fehlt, ruht der Bau"]],
    ["de", "Die Lampen erloschen, und als der Strom wiederkam, jubelte der Saal.", ["Die Lampen erloschen", "als der Strom wiederkam, jubelte der Saal"]],
    ["de", "Wer einmal auf dem Turm war, während es stürmte, der kennt den Lärm.", ["Wer einmal auf dem Turm war, während es stürmte, der kennt den Lärm"]],
    ["de", "Bezahlt werden soll die Brücke aus Steuern, und genau die fehlen.", ["Bezahlt werden soll die Brücke aus Steuern", "genau die fehlen"]],
    ["de", "Die Leiterin meint, der Verein müsse »ein Ort für alle« bleiben.", ["der Verein müsse »ein Ort für alle« bleiben"]],
    ["de", "Der Saal blieb zu, ohne dass jemand gefragt worden wäre.", ["Der Saal blieb zu", "ohne dass jemand gefragt worden wäre"]],
    ["de", "Die Räte tun, was man ihnen sagt.", ["Die Räte tun, was man ihnen sagt"]],
    ["de", "Der Rat kauft die Halle, was vielen missfällt.", ["Der Rat kauft die Halle", "was vielen missfällt"]],
    ["de", "Was er verschwieg: Die Halle gehört seinem Bruder.", ["Die Halle gehört seinem Bruder"]],
    ["de", "Das Amt schließt nicht, weil das Geld fehlt, sondern weil niemand kommt.", ["Das Amt schließt nicht, weil das Geld fehlt, sondern weil niemand kommt"]],
    ["de", "Das Haus, das man verkaufen wollte, steht leer.", ["Das Haus, das man verkaufen wollte, steht leer"]],
    ["de", "Wer mehr backt, als er verkauft, und nichts verschenken darf, wirft es weg.", ["Wer mehr backt, als er verkauft, und nichts verschenken darf, wirft es weg"]],
    ["de", "Die Gäste blieben fort, denn von der Fähre, die mittags kam, hatte niemand gehört.", ["Die Gäste blieben fort", "denn von der Fähre, die mittags kam, hatte niemand gehört"]],
    ["de", "In Bern, wo der Rat tagt, fiel Schnee.", ["In Bern, wo der Rat tagt, fiel Schnee", "wo der Rat tagt"]],
    ["de", "Dass die Fähre sank, hat alle im Ort überrascht.", ["Dass die Fähre sank, hat alle im Ort überrascht", "die Fähre sank"]],
    ["de", "Das Amt hat nicht gesagt, ob die Brücke hält.", ["Das Amt hat nicht gesagt, ob die Brücke hält"]],
    ["de", "Nachbarn nannten den Saal »die kalte Scheune am Markt«.", ["Nachbarn nannten den Saal »die kalte Scheune am Markt«"]],
    ["de", "Der Verein hat das Geld nicht gespart, sondern ausgegeben.", ["Der Verein hat das Geld nicht gespart, sondern ausgegeben"]],
    ["de", "Vor Mai, so hört man im Rathaus, werde nicht gebaut.", ["Vor Mai, so hört man im Rathaus, werde nicht gebaut"]],
    ["de", "Liebe Gäste aus dem Norden, wir haben den Saal geheizt.", ["wir haben den Saal geheizt"]],
    ["en", "The clinic has examined and treated everyone in the town.", ["The clinic has examined and treated everyone in the town"]],
    ["en", "The council has cut the fees, so that more pupils came.", ["The council has cut the fees", "so that more pupils came"]],
    ["en", "A crew that tried to mend it found nothing at all.", ["A crew that tried to mend it found nothing at all"]],
    ["en", "Nor has the town, which sold its hall in May, ever been rich.", ["Nor has the town, which sold its hall in May, ever been rich", "which sold its hall in May"]],
    ["en", "At the hall in Leeds, where the choir sings, the roof has fallen in.", ["At the hall in Leeds, where the choir sings, the roof has fallen in", "where the choir sings"]],
    ["en", "The clerk has not said whether the hall will open.", ["The clerk has not said whether the hall will open"]],
    ["en", "The plan has a part which would help everyone who rents and would cost little.", ["The plan has a part which would help everyone who rents and would cost little"]],
    ["en", "The hall closed in May, and since nobody paid the rent, it stayed shut.", ["The hall closed in May", "since nobody paid the rent, it stayed shut"]],
    ["en", "The port can also, under a new law, close the quay.", ["The port can also, under a new law, close the quay"]],
    ["en", "The fund, in which there is less money than a town spends on its streets, should grow.", ["The fund, in which there is less money than a town spends on its streets, should grow", "in which there is less money than a town spends on its streets"]],
    ["en", "The level has fallen since May, the agency said, by three feet.", ["The level has fallen since May, the agency said, by three feet"]],
    ["en", "Owners mend a roof when it leaks, not when the town asks them.", ["Owners mend a roof when it leaks, not when the town asks them"]],
    ["en", "The seats belong to those who pay for them, which suits the club.", ["The seats belong to those who pay for them", "which suits the club"]],
    ["en", "The harbour grows because trade is rising.", ["The harbour grows", "because trade is rising"]],
    ["en", "The mayor said that the bridge would open in autumn.", ["the bridge would open in autumn"]],
    ["en", "Most of the complaints I received are about money.", ["Most of the complaints I received are about money"]],
    ["en", "The rate is 3.8%, half of what it was in May.", ["The rate is 3.8%", "half of what it was in May"]],
    ["en", "The city, she insisted, could pay 2.1%.", ["The city, she insisted, could pay 2.1%"]],
    ["en", "Building such halls without a permit, the mayor warned in May, is a mistake.", ["Building such halls without a permit, the mayor warned in May, is a mistake"]],
    ["en", "The law passed only because ten members voted for it.", ["The law passed only because ten members voted for it"]],
    ["en", "The difference matters.", ["The difference matters"]],
    ["en", "Cars account for 61% of its sales.", ["Cars account for 61% of its sales"]],
    ["en", "The harbour is not in trouble because it is badly run.", ["The harbour is not in trouble because it is badly run"]],
    ["en", "The council ought to mend its roads and give Leeds the hall that it has promised.", ["The council ought to mend its roads", "give Leeds the hall that it has promised"]],
    ["en", "In the eighties, too, a good number was found by people who needed one.", ["In the eighties, too, a good number was found by people who needed one"]],
    ["en", "So far not a penny has been spent.", ["So far not a penny has been spent"]],
    ["en", "A third of the voters think that the plan is wrong.", ["A third of the voters think that the plan is wrong"]],
    ["en", "When will the bridge open?", []],
    ["en", "If the money runs out, the work will stop.", ["If the money runs out, the work will stop"]],
  ];
  it.each(cases)("%s: %s", async (code, sentence, wanted) => {
    const { text, claims } = await claimsOf(code, sentence);
    expect(claims.map((claim) => text.slice(claim.start, claim.end))).toEqual(wanted);
  });

  it("takes a statement for a claim that ends in an exclamation mark, and no exclamation, call or wish", async () => {
    expect((await claimsOf("de", "Die Stadt hat den Vertrag gekündigt! Was für ein Unsinn das ist! Lesen Sie den Vertrag! Hätte sie doch gewartet!")).claims).toHaveLength(1);
    expect((await claimsOf("en", "The city has cancelled the contract! What a mess this is! Read the contract! How they laughed!")).claims).toHaveLength(1);
  });

  it("restores a shared subject in brackets", async () => {
    const { claims } = await claimsOf("de", "Der Rat tagte am Abend und beschloss den Plan.");
    expect(claims[1].text).toBe("[Der Rat] beschloss den Plan");
    expect(claims[1].insertions).toMatchObject([{ kind: "subject", replaces: null, start: 0, end: 9 }]);
  });

  it("tells a relative day in brackets", async () => {
    const { claims } = await claimsOf("de", "Am Montag beschloss der Rat den Plan.");
    expect(claims[0].text).toBe("Am Montag [2031-05-12] beschloss der Rat den Plan");
  });
});

describe("hearsay", () => {
  it.each([
    ["de", "Der Bote soll dem Rat im Mai einen Plan übergeben haben."],
    ["de", "Es heißt, dass der Bote dem Rat im Mai den Plan übergeben haben soll."],
    ["en", "The messenger is said to have given the council a plan."],
    ["en", "The council was reported to be close to a deal."],
  ] as const)("is nobody's by name, %s: %s", async (code, sentence) => {
    expect((await claimsOf(code, sentence)).claims.map(({ source }) => source.kind)).toEqual(["unnamed"]);
  });

  it.each([["de", "Der Rat soll den Plan im Mai übergeben."], ["en", "The council was told to give up the plan."]] as const)("is no task, %s: %s", async (code, sentence) => {
    expect((await claimsOf(code, sentence)).claims.map(({ source }) => source.kind)).toEqual(["author"]);
  });
});

it.each([["de", "Eine Händlerin aus Hamburg sagte, der Plan sei teuer."], ["en", "Critics in Boston say that the plan is dear."]] as const)("takes no place for who speaks, %s: %s", async (code, sentence) => {
  expect((await claimsOf(code, sentence)).claims.map(({ source }) => source.kind)).toEqual(["unnamed"]);
});

it("negates behind 'noch', too", async () => {
  const { claims } = await claimsOf("de", "Weder kam der Bote, noch schrieb er dem Rat.");
  expect(claims.map(({ polarity }) => polarity)).toEqual(["negated", "negated"]);
});

it("takes a threat for an act, and what threatens for uncertain", async () => {
  const { claims } = await claimsOf("de", "Der Rat droht dem Hafen mit einer Klage. Dem Hafen droht eine Klage.");
  expect(claims.map(({ certainty }) => certainty)).toEqual(["asserted", "hedged"]);
});

describe("a stand-alone text", () => {
  const cases: readonly (readonly [string, "de" | "en", string, string])[] = [
    ["puts a noun in a relative pronoun's place, in its case", "de", "Der Rat lobte die Brücke, die seit Mai gesperrt ist.", "[Die Brücke] seit Mai [2031-05] gesperrt ist"],
    ["puts a noun in a pronoun's place that only it agrees with", "de", "Die Kommission tagte am Abend. Sie soll den Plan prüfen.", "[Die Kommission] soll den Plan prüfen"],
    ["leaves a pronoun alone whose noun stands before it in the claim", "de", "Wenn die Kommission tagt, prüft sie den Plan.", "Wenn die Kommission tagt, prüft sie den Plan"],
    ["leaves a pronoun alone that could mean two", "de", "Die Ministerin kam, und die Bürgermeisterin ging. Sie reiste ab.", "Sie reiste ab"],
    ["drops a conjunction that only contrasts", "de", "Der Hafen wächst, obwohl der Handel schrumpft.", "der Handel schrumpft"],
    ["keeps a conjunction that gives the reason", "de", "Der Hafen wächst, weil der Handel zunimmt.", "weil der Handel zunimmt"],
    ["leaves a frame between out", "de", "Die Brücke, sagte der Bürgermeister, werde im Herbst öffnen.", "Die Brücke werde im Herbst [2031-FA] öffnen"],
    ["gives no date where the words name the year", "de", "Im Mai 2030 beschloss der Rat den Plan.", "Im Mai 2030 beschloss der Rat den Plan"],
    ["puts a subject in a pronoun's place", "en", "The ceasefire failed. It was signed in March 2030.", "[The ceasefire] was signed in March 2030"],
    ["leaves a pronoun alone that stands for the clause behind it", "en", "The ceasefire failed. It is hard to say why.", "It is hard to say why"],
    ["gives a name the article that it has in the article", "de", "Der Bundestag tagte am Abend. Er beschloss den Plan.", "[Der Bundestag] beschloss den Plan"],
    ["puts a noun in the place of an object that only it agrees with", "de", "Drei Studenten kamen aus Peru. Einer von ihnen ist empört.", "Einer von [den drei Studenten] ist empört"],
    ["names the place behind a preposition", "de", "Der Rat reiste nach Österreich. Dort wird der Plan geprüft.", "[In Österreich] wird der Plan geprüft"],
    ["names a place told of in English", "en", "The council travelled to Austria. Nobody works there.", "Nobody works [in Austria]"],
    ["names whose a subject is", "en", "The museum opened in May. Its doors were closed again in June 2030.", "[The museum’s] doors were closed again in June 2030"],
    ["takes a name right before “which”", "en", "The plan needs the approval of Germany, which may demand repayment.", "[Germany] may demand repayment"],
    ["puts the clause beside “which” that means it", "en", "The council voted for a plan, which means that the harbour grows.", "which [the council voted for a plan] means that the harbour grows"],
    ["puts the clause beside a relative pronoun that means it", "de", "Der Rat verkaufte den Hafen an eine Firma aus Linz, was viele Bürger bis heute ärgert.", "was [der Rat verkaufte den Hafen an eine Firma aus Linz] viele Bürger bis heute ärgert"],
    ["leaves a pronoun alone that asks", "de", "Niemand weiß, was die Bürger freut.", "Niemand weiß, was die Bürger freut"],
    ["puts a noun beside a relative pronoun that it can't replace", "de", "Der Rat mietete gestern ein altes Hotel, dessen Zimmer seit Jahren leer gestanden hatten.", "dessen [ein altes Hotel] Zimmer seit Jahren leer gestanden hatten"],
    ["puts a noun in a pronoun's place before a relative clause", "en", "The bridge opened in May 2030. It links the towns that grow.", "[The bridge] links the towns that grow"],
    ["puts a noun in a pronoun's place before a clause that it tells", "en", "The statute passed in May 2030. It does not say who pays.", "[The statute] does not say who pays"],
    ["puts a noun behind a part of it", "en", "The council bought forty smaller boats, none of which has sailed.", "none of [the forty smaller boats] has sailed"],
    ["restores no subject that is nothing", "en", "There was no deal on the land and was flown home.", "was flown home"],
    ["restores the name beside a description", "en", "The mayor, Edman Lara, opened the bridge in March 2030, and has since closed it.", "[Edman Lara] has since closed it"],
    ["restores a name whole", "en", "On Tuesday Donald Trump came to town, opened the bridge and left the council.", "[Donald Trump] opened the bridge"],
    ["puts an object in a pronoun's place where only the speaker rivals it", "en", "I run a ferry on the lake. It has nine cabins.", "[The ferry] has nine cabins"],
    ["prefers the subject to an object", "de", "Die Behörde prüft die Brücke. Sie hat neun Leute.", "[Die Behörde] hat neun Leute"],
    ["puts what is counted in a pronoun's place", "en", "A third of the ferries sank, and they were never raised.", "[The ferries] were never raised"],
    ["follows a pronoun to the noun of the one before", "de", "Der Vertrag gilt seit Mai 2030. Er ist teuer. Er bindet den Rat.", "[Der Vertrag] bindet den Rat"],
    ["takes no thing for one that knows", "de", "Der Zug fuhr mit der Post nach Wien. Sie wusste das Ziel.", "Sie wusste das Ziel"],
    ["follows a pronoun to what the one before is said to be", "en", "It was the oldest club of the town. It printed nine books.", "[The oldest club of the town] printed nine books"],
    ["takes what the subject is held for for no rival", "de", "Die Brücke gilt als teure Last. Sie soll im Mai 2031 verschwinden.", "[Die Brücke] soll im Mai 2031 verschwinden"],
    ["puts the name beside “who”", "en", "The council heard a farmer’s son named James Wilson, who thought the bridge too narrow.", "who [James Wilson] thought the bridge too narrow"],
    ["takes a noun in apposition for no rival", "en", "The dam, a wall of clay, opened in May 2030. It was built by farmers.", "[The dam] was built by farmers"],
    ["leaves a pronoun alone behind one that is left open", "en", "They sold the ferries. They wanted the money.", "They wanted the money"],
    ["leaves a pronoun alone whose predicate lacks its noun", "de", "Der Rat ist kein mutiger Rat. Er ist ein ängstlicher.", "Er ist ein ängstlicher"],
    ["names nobody for a part of a description", "en", "Helena Brandt teaches law in Leeds. The minister for the environment resigned.", "The minister for the environment resigned"],
    ["names nobody for the next in an office", "en", "President Emmanuel Macron went home. The new president should raise the tax.", "The new president should raise the tax"],
    ["names nobody for a thing that ends like a trade", "en", "Helena Brandt teaches law in Leeds. The bill hangs on the inner door.", "The bill hangs on the inner door"],
    ["restores no subject for a clause that opens with its own", "de", "Der Rat klagt, weil der Hafen schrumpft und die alte Brücke zerfällt.", "die alte Brücke zerfällt"],
    ["gives a name the article that its form asks for", "en", "Washington hurried to congratulate. It would do well to wait.", "[The United States] would do well to wait"],
    ["puts the clause that a demonstrative takes up behind it", "de", "Der neue Hafen vernichtet Arbeitsplätze. Belegt ist das nicht.", "Belegt ist das [der neue Hafen vernichtet Arbeitsplätze] nicht"],
    ["takes up what somebody says", "de", "Der Bürgermeister behauptet, dass die Brücke sicher sei. Das ist falsch.", "Das [dass die Brücke sicher sei] ist falsch"],
    ["takes up a clause of the same sentence", "de", "Der Hafen wächst in jedem Jahr, und das freut den Rat.", "das [der Hafen wächst in jedem Jahr] freut den Rat"],
    ["takes up the same clause twice", "de", "Der Hafen wächst in jedem Jahr. Das ist kein Zufall. Das ist ein Plan.", "Das [der Hafen wächst in jedem Jahr] ist ein Plan"],
    ["puts the clause behind a noun that names it", "de", "Der neue Hafen vernichtet Arbeitsplätze. Der Rat kennt diesen Zusammenhang seit Jahren.", "Der Rat kennt diesen Zusammenhang [der neue Hafen vernichtet Arbeitsplätze] seit Jahren"],
    ["puts what was told of a thing behind its noun", "de", "Der Rat kaufte eine alte Fähre. Wien liegt an der Donau. Diese Fähre ist gesunken.", "Diese Fähre [der Rat kaufte eine alte Fähre] ist gesunken"],
    ["puts no clause behind a noun that its relative clause tells", "de", "Der neue Hafen vernichtet Arbeitsplätze. Diese Frage, die jeder stellt, ist alt.", "Diese Frage, die jeder stellt, ist alt"],
    ["puts the clause behind an adverb that takes it up", "de", "Der neue Hafen vernichtet Arbeitsplätze. Schuld daran ist der Rat.", "Schuld daran [der neue Hafen vernichtet Arbeitsplätze] ist der Rat"],
    ["takes up no clause with an adverb that announces one", "de", "Der neue Hafen vernichtet Arbeitsplätze. Der Rat sorgt dafür, dass die Fähre fährt.", "Der Rat sorgt dafür, dass die Fähre fährt"],
    ["puts the clause behind a noun in English", "en", "The council may refuse a house for any reason. Such a system rewards those who wait.", "Such a system [the council may refuse a house for any reason] rewards those who wait"],
    ["takes up no clause where the noun is told behind", "de", "Der Hafen wächst in jedem Jahr. Das, was fehlt, ist Geld.", "Das, was fehlt, ist Geld"],
    ["takes up the clause of the comment before", "de", "Der Hafen wächst in jedem Jahr. Das ist kein Zufall. Es ist ein Plan.", "Es [der Hafen wächst in jedem Jahr] ist ein Plan"],
    ["takes up no clause with a pronoun that announces one", "de", "Der Hafen wächst in jedem Jahr. Es ist schwer, den Rat zu verstehen.", "Es ist schwer, den Rat zu verstehen"],
    ["follows a pronoun that only looks like an expletive", "de", "Das neue Gesetz gilt seit Mai 2030. Es verpflichtet den Rat.", "[Das neue Gesetz] verpflichtet den Rat"],
    ["takes up no clause where two things are meant", "de", "Der Hafen wächst in jedem Jahr. Gerecht ist weder das eine noch das andere.", "Gerecht ist weder das eine noch das andere"],
    ["takes up a clause in English", "en", "The harbour loses a third of its grain. That is not bad luck.", "That [the harbour loses a third of its grain] is not bad luck"],
    ["takes up no clause with a relative pronoun", "en", "The harbour loses a third of its grain. Every crane that works is old.", "Every crane that works is old"],
    ["restores no subject where a noun stands between auxiliary and verb", "en", "The club had left in 2000; never before had three members done so together.", "never before had three members done so together"],
  ];
  it.each(cases)("%s", async (_what, code, article, wanted) => {
    const { claims } = await claimsOf(code, article);
    expect(claims.map(({ text }) => text)).toContain(wanted);
  });
});

describe("a known noun in German", () => {
  const { definite } = pipelines.de.pack.claims.texts;
  const phrase = (noun: string, gender: string, number: string, attributes: readonly string[] = []): Parameters<typeof definite>[0] =>
    ({ determiner: null, attributes, noun, lemma: noun, case: "Nom", gender, number });
  it.each([
    [phrase("Deutsche Olympische Sportbund", "Masc", "Sing"), "Acc", "den Deutschen Olympischen Sportbund"],
    [phrase("Europäische Union", "Fem", "Sing"), "Dat", "der Europäischen Union"],
    [phrase("Studenten", "Masc", "Plur", ["vier"]), "Dat", "den vier Studenten"],
  ])("%o", (known, wanted, text) => {
    expect(definite(known, wanted)).toBe(text);
  });
});
