import type { TokenRules } from "../sections/tokens.ts";

export const tokens: TokenRules = {
  openAbbreviations: `
    z i o s d v n u ca bzw vgl zzgl inkl exkl einschl sog gem lt evtl ggf mind max min bspw resp insb insbes
    z.B d.h i.d.R z.T u.U o.g s.o s.u m.E i.e.S i.w.S v.a z.Zt z.Z
    Dr Prof Hr Hrn Fr Frl Hl St Dipl Ing Mag Dres med jur phil rer nat habil theol hon Kard Frhr Parl BGBl
    allg amtl bayer dt ehem eigtl engl europ evang ev franz gegr geb gest gesch getr hrsg Hrsg ital kath kgl österr preuß
    röm russ schweiz sächs span südl nördl östl westl städt türk ukr urspr ungar verh verw amer brit chin
    Mitgl Anm Abb Tab Tel Fa Az Red Übers Verf stellv Stellv Vors Ges betr bez entspr erg Inh Bde Aufl Ausg Univ Verl vs
  `,
  finalAbbreviations: `
    Mio Mrd Tsd Mill Std Min Sek usw usf etc ff Bsp Jh Jhdt Str u.a u.ä u.Ä o.ä o.Ä Co Inc Ltd Corp Chr Ä D V R
    Jr Sr ggü Ew Einw Stk U.S U.S.A a.D i.R e.V Feb Febr Sept Okt Nov Dez
  `,
  closingAbbreviations: "usw usf etc u.a.m u.v.m u.v.a.m u.dgl",
  numberAbbreviations: `
    Art Abs Nr Nrn Ziff Lit lit S Bd Kap Kt Pkt Rn Rz Drs Drucks Vers Hs Par Paragr
    Jan Mär Apr Jun Jul Aug Sep Mo Di Mi Do Sa So
  `,
  nameAbbreviations: "Abg Gen Maj Präs Min Reg Bez Kr Sen Rep Gov Mr Mrs Ms Ste",
  capitalWords: "",
  ordinals: true,
  ordinalHosts: `
    der die das des dem den am vom zum zur im beim ins ans ein eine einer eines einem einen kein keine mein meine sein seine
    seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem unseren jeder jede jedes jeden jedem
    dieser diese dieses diesem diesen dessen deren welcher -es -em
  `,
  months: "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez",
  hyphens: { join: true },
  clitics: "'s",
  capitalHosts: `
    Gibt Geht Ist Hat Hab Habs Wird Wär Wars War Wie Was Wo Wer Wenn Ob Dass Weil Mach Macht Lass Lasst Nimm Sag Ich Er Sie Du Wir
    Man Ihr Kann Muss Soll Will Darf Steht Kommt Läuft Reicht Stimmt Wär Würde Tut So Da Nun Jetzt Heißt Braucht Auf Für Durch
  `,
  genitiveApostrophe: "sxzß",
  clippedWords: "'s 'n 'ne 'nen 'nem 'ner 'rauf 'raus 'rein 'runter 'rüber 'ran 'rum",
  fusions: "",
  units: "",
  colonEndings: "in innen",
  examples: [
    { text: "Er kam, sah und ging.", tokens: "Er kam , sah und ging ." },
    { text: "Das gilt z. B. für Dr. Weber.", tokens: "Das gilt z. B. für Dr. Weber ." },
    { text: "Vgl. Art. 5 Abs. 2, d.h. die Regel.", tokens: "Vgl. Art. 5 Abs. 2 , d.h. die Regel ." },
    { text: "Das ist keine Art. Und Max. Er blieb.", tokens: "Das ist keine Art . Und Max . Er blieb ." },
    { text: "Es kostet 3,5 Mrd. Euro u. a. m. im Jahr.", tokens: "Es kostet 3,5 Mrd. Euro u. a. m. im Jahr ." },
    { text: "Am 20. August, im 19. und 20. Jahrhundert, am 3. 4. 1990", tokens: "Am 20. August , im 19. und 20. Jahrhundert , am 3. 4. 1990" },
    { text: "ihr feierlich begangenes 60. Jubiläum", tokens: "ihr feierlich begangenes 60. Jubiläum" },
    { text: "Sie ist 35. Weber ist 40. Das war 1990. Danach", tokens: "Sie ist 35 . Weber ist 40 . Das war 1990 . Danach" },
    { text: "zu Punkt 4 b. Anträge von 500 v. Chr. der S.p.A.", tokens: "zu Punkt 4 b . Anträge von 500 v. Chr. der S.p.A." },
    { text: "Friedrich II. floh vor Ludwig XIV. Der blieb.", tokens: "Friedrich II. floh vor Ludwig XIV . Der blieb ." },
    { text: "1.000.000 Mark um 15:30 Uhr am 20.8.2025", tokens: "1.000.000 Mark um 15:30 Uhr am 20.8.2025" },
    { text: "50% von 20€, §3", tokens: "50 % von 20 € , § 3" },
    { text: "2020-2024, 2020–2024, 2023/24, 2025-08-20", tokens: "2020 - 2024 , 2020 – 2024 , 2023/24 , 2025-08-20" },
    { text: "NATO-Mitglied, Staats- und Landesamt, 50-tägige Pause", tokens: "NATO-Mitglied , Staats- und Landesamt , 50-tägige Pause" },
    { text: "„NATO“-Mitglied, Nord- und -süd", tokens: "„ NATO “ -Mitglied , Nord- und -süd" },
    { text: "und/oder, 90 km/h, Bürger:innen, Leser*innen", tokens: "und / oder , 90 km/h , Bürger:innen , Leser*innen" },
    { text: "Geht's? Er hat's, Ottos's nicht. Vogel's Haus", tokens: "Geht 's ? Er hat 's , Ottos's nicht . Vogel's Haus" },
    { text: "Marx' Werk, ‚das Glas' hier, so 'ne Frage", tokens: "Marx' Werk , ‚ das Glas ' hier , so 'ne Frage" },
    { text: "Ach... wirklich…?! Ja -- nein", tokens: "Ach ... wirklich …?! Ja -- nein" },
    { text: "Siehe https://beispiel.de/a(b). Auch beispiel.de/c, an@beispiel.de, @wer #was", tokens: "Siehe https://beispiel.de/a(b) . Auch beispiel.de/c , an@beispiel.de , @wer #was" },
    { text: "Gut 👍🏽, 👩‍👧 und 🇩🇪🇫🇷 :-)", tokens: "Gut 👍🏽 , 👩‍👧 und 🇩🇪 🇫🇷 :-)" },
    { text: "»So«, sagt er.Dann geht Dr.Weber.", tokens: "» So « , sagt er . Dann geht Dr. Weber ." },
  ],
};
