import type { ActorExample } from "../../sections/actors.ts";

const example = (text: string, mentions: readonly string[], published: string | null = null): ActorExample => ({ text, published, mentions });

/** What the German actor rules must find, and what they must leave alone. */
export const examples: readonly ActorExample[] = [
  // Names, their genitives and other spellings.
  example("Scholz traf Selenskyj, und Selenskis Bitte blieb offen.", ["Scholz → Olaf Scholz", "Selenskyj → Wolodymyr Selenskyj", "Selenskis → Wolodymyr Selenskyj"]),
  example("Im März reiste Merz nach Kyjiw.", ["Merz → Friedrich Merz", "Kyjiw → Kiew"]),
  example("Der Internationale Währungsfonds (IWF) warnt, die Zahlen des Internationalen Währungsfonds seien vorläufig.",
    ["Internationale Währungsfonds → Internationaler Währungsfonds", "IWF → Internationaler Währungsfonds", "Internationalen Währungsfonds → Internationaler Währungsfonds"]),
  example("Der Iran ist nicht der Irak.", ["Iran → Iran", "Irak → Irak"]),
  example("Das Wetter war grün und mild, die Wiese stand im Grünen.", []),
  example("Die SPD stritt mit den Grünen und der Linken.", ["SPD → SPD", "Grünen → Bündnis 90/Die Grünen", "Linken → Die Linke"]),
  example("Das linke Ufer und der grüne Wagen gehören niemandem.", []),
  example("Die Welt ist aus den Fugen, und die Zeit drängt.", []),
  example("Das schrieb die Tageszeitung „Die Welt“ gestern.", ["Die Welt → Die Welt"]),
  // Name parts of compounds; adjectives and demonyms are none.
  example("Ein NATO-Mitglied fürchtet US-Zölle.", ["NATO → NATO", "US → USA"]),
  example("US-amerikanische Firmen und die Franzosen lehnen russische Ware EU-weit ab.", []),
  // Persons that no table knows.
  example("Gestern sprach Annegret Wohlfeil. Wohlfeils Rede war kurz.", ["Annegret Wohlfeil → Annegret Wohlfeil", "Wohlfeils → Annegret Wohlfeil"]),
  example("Frau Dr. Kestermann widersprach.", ["Kestermann → Kestermann"]),
  example("Das Institut für Wetterkunde lobt das Verwaltungsgericht Gießen.", ["Institut für Wetterkunde → Institut für Wetterkunde", "Verwaltungsgericht Gießen → Verwaltungsgericht Gießen"]),
  example("Bill Clinton lobte Hillary Clinton; Clinton dankte.", ["Bill Clinton → Bill Clinton", "Hillary Clinton → Hillary Clinton", "Clinton → Hillary Clinton"]),
  // Seats of government: the state where it acts, the place where something happens.
  example("Moskau droht, und Washington schweigt.", ["Moskau → Russland (metonym)", "Washington → USA (metonym)"]),
  example("In Moskau schneit es, in Kiew und Minsk auch.", ["Moskau → Moskau", "Kiew → Kiew", "Minsk → Minsk"]),
  example("Brüssels Antrag scheiterte in Karlsruhe.", ["Brüssels → Europäische Union (metonym)", "Karlsruhe → Karlsruhe"]),
  example("Nun muss Karlsruhe entscheiden.", ["Karlsruhe → Bundesverfassungsgericht (metonym)"]),
  example("Im Gegenteil, Peking zögert.", ["Peking → China (metonym)"]),
  example("Die Kritik aus Paris war laut.", ["Paris → Frankreich (metonym)"]),
  example("Das Weiße Haus dementierte.", ["Weiße Haus → USA (metonym)"]),
  example("Man traf sich im Weißen Haus.", ["Weißen Haus → Weißes Haus"]),
  // Descriptions, by office on the day, by title, by the one meant.
  example("Die Kanzlerin schweigt.", ["Die Kanzlerin → Angela Merkel (description)"], "2019-05-01"),
  example("Der Kanzler schweigt.", ["Der Kanzler → Friedrich Merz (description)"], "2025-09-01"),
  example("Der ukrainische Präsident dankte.", ["Der ukrainische Präsident → Wolodymyr Selenskyj (description)"], "2023-09-01"),
  example("Der US-Präsident reiste ab.", ["Der US-Präsident → Joe Biden (description)", "US → USA"], "2022-09-01"),
  example("Ein Kanzler darf zögern.", [], "2025-09-01"),
  example("Bürgermeister Emil Krautheim kam spät. Der Bürgermeister schwieg.", ["Emil Krautheim → Emil Krautheim", "Der Bürgermeister → Emil Krautheim (description)"]),
  example("Die NATO wächst. Das Bündnis streitet.", ["NATO → NATO", "Das Bündnis → NATO (description)"]),
];
