import { describe, expect, it } from "vitest";
import { actorsIn } from "./support.ts";

/** A seat of government in a sentence, and the state or body that it stands for there; null where it is the place. */
type Row = readonly [text: string, seat: string, standsFor: string | null];

const german: readonly Row[] = [
  ["Moskau rückt weiter vor.", "Moskau", "Russland"],
  ["In Moskau demonstrierten Tausende.", "Moskau", null],
  ["Washington verhängt neue Sanktionen.", "Washington", "USA"],
  ["Der Minister flog nach Washington.", "Washington", null],
  ["Kiew fordert mehr Waffen.", "Kiew", "Ukraine"],
  ["Raketen trafen Kiew und Charkiw in der Nacht.", "Kiew", null],
  ["Peking weist die Kritik zurück.", "Peking", "China"],
  ["Die Flugzeuge aus Peking landeten verspätet.", "Peking", null],
  ["Brüssel will die Regeln lockern.", "Brüssel", "Europäische Union"],
  ["Beim Gipfel in Brüssel gab es Streit.", "Brüssel", null],
  ["Berlin zögert.", "Berlin", "Deutschland"],
  ["Die Mieten in Berlin steigen.", "Berlin", null],
  ["Berlins Haltung ist unklar.", "Berlin", "Deutschland"],
  ["Paris und London einigten sich auf ein Abkommen.", "Paris", "Frankreich"],
  ["Sie reisten durch Paris und Rom.", "Paris", null],
  ["Die Bürgermeisterin von Paris trat zurück.", "Paris", null],
  ["Teheran droht mit Vergeltung.", "Teheran", "Iran"],
  ["Über Teheran stand Rauch.", "Teheran", null],
  ["Der Kreml dementierte den Bericht.", "Kreml", "Russland"],
  ["Das Weiße Haus kündigte Zölle an.", "Weiße Haus", "USA"],
  ["Ankara blockiert den Beitritt.", "Ankara", "Türkei"],
  ["Am Flughafen Ankara saßen sie fest.", "Ankara", null],
  ["Die Kritik aus Warschau war deutlich.", "Warschau", "Polen"],
  ["Die Straßen um Warschau sind gesperrt.", "Warschau", null],
  ["Karlsruhe kippte das Gesetz.", "Karlsruhe", "Bundesverfassungsgericht"],
  ["Der Zug hielt in Karlsruhe.", "Karlsruhe", null],
  ["Zwischen Moskau und Peking wächst das Misstrauen.", "Moskau", "Russland"],
  ["Nach Angaben aus Kiew starben drei Menschen.", "Kiew", "Ukraine"],
  ["Die Stadt Kiew liegt am Dnjepr.", "Kiew", null],
  ["Gegenüber Washington trat er leise auf.", "Washington", "USA"],
];

const english: readonly Row[] = [
  ["Moscow rejected the offer.", "Moscow", "Russia"],
  ["Thousands marched in Moscow.", "Moscow", null],
  ["Washington imposed new sanctions.", "Washington", "United States"],
  ["The minister flew to Washington.", "Washington", null],
  ["Kyiv wants more weapons.", "Kyiv", "Ukraine"],
  ["Missiles hit the city of Kyiv overnight.", "Kyiv", null],
  ["Beijing denied it.", "Beijing", "China"],
  ["Flights from Beijing were late.", "Beijing", null],
  ["Brussels plans to relax the rules.", "Brussels", "European Union"],
  ["The summit in Brussels ended badly.", "Brussels", null],
  ["Berlin hesitates.", "Berlin", "Germany"],
  ["Rents in Berlin are rising.", "Berlin", null],
  ["Berlin's position is unclear.", "Berlin", "Germany"],
  ["Paris and London agreed on a pact.", "Paris", "France"],
  ["They travelled to Paris and Rome.", "Paris", null],
  ["The mayor of Paris resigned.", "Paris", null],
  ["Tehran threatens to retaliate.", "Tehran", "Iran"],
  ["Smoke rose near Tehran.", "Tehran", null],
  ["The Kremlin denied the report.", "Kremlin", "Russia"],
  ["The White House announced tariffs.", "White House", "United States"],
  ["Downing Street said nothing.", "Downing Street", "United Kingdom"],
  ["Ankara blocks the accession.", "Ankara", "Turkey"],
  ["A bomb went off in central Ankara.", "Ankara", null],
  ["Criticism from Warsaw was harsh.", "Warsaw", "Poland"],
  ["The roads around Warsaw are closed.", "Warsaw", null],
  ["Tokyo's demands were met.", "Tokyo", "Japan"],
  ["Ties between Moscow and Beijing grew closer.", "Moscow", "Russia"],
  ["He was born outside London.", "London", null],
  ["Tensions with Tehran are rising.", "Tehran", "Iran"],
  ["She accused Washington of lying.", "Washington", "United States"],
];

describe("seats of government", () => {
  const rows = [...german.map((row) => ["de", ...row] as const), ...english.map((row) => ["en", ...row] as const)];
  it.each(rows)("act or are places (%s): %s", async (language, text, seat, standsFor) => {
    const found = (await actorsIn(language, text)).find(({ mentions }) => mentions.some((mention) => mention.startsWith(seat)));
    const isMetonym = found?.mentions.some((mention) => mention.startsWith(seat) && mention.endsWith("(metonym)"));
    expect([isMetonym ? found?.name : null, found !== undefined]).toEqual([standsFor, true]);
  });
});
