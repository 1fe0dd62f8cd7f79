import type { TokenRules } from "../sections/tokens.ts";

export const tokens: TokenRules = {
  openAbbreviations: `
    z i o s d ca bzw vgl zzgl inkl exkl einschl sog gem lt evtl ggf mind max min bspw u resp insb insbes usf v n
    z.B d.h i.d.R z.T u.U o.g s.o s.u m.E i.e.S i.w.S v.a z.Zt z.Z
    Dr Prof Hr Hrn Fr Frl Hl St Dipl Ing Mag Dres med jur phil rer nat habil theol hon Kard Gen.Sekr
    allg amtl bayer dt ehem eigtl engl europ evang ev franz gegr geb gest gesch getr hrsg Hrsg ital kath kgl österr preuß
    röm russ schweiz sächs span südl nördl östl westl städt türk ukr urspr ungar verh verw amer brit chin
    Mitgl Anm Abb Tab Bsp Tel Fa Jh Jhdt Str Az Red Übers Verf Stellv stellv Vors
    Ges betr bez entspr erg ff Inh Ang Bde Aufl Ausg Ders Dies Dok Univ Ver Verl Verw Zs Zt vs
  `,
  finalAbbreviations: `
    Mio Mrd Tsd Bio Mill Std Min Sek usw etc u.a u.ä u.Ä o.ä o.Ä Co Inc Ltd Corp Chr Ä J R D B Jr Sr ggü Ew Einw Stk Pf
    US.A U.S U.S.A a.D i.R e.V GmbH.
  `,
  numberAbbreviations: `
    Art Abs Nr Nrn Ziff Lit lit S Bd Kap Kt Pkt Rn Rz Drs Drucks Vers Hs Par Paragr
    Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So
  `,
  nameAbbreviations: "Abg Gen Ing Maj Oberst Präs Min Reg Bez Kr Kol Sen Rep Gov Mr Mrs Ms Ste San Sta",
  capitalWords: "",
  ordinals: true,
  ordinalHosts: `
    der die das des dem den am vom zum zur im beim ins ans ein eine einer eines einem einen kein keine mein meine sein seine
    seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem unseren jeder jede jedes jeden jedem bis ab seit zu
    dieser diese dieses diesem diesen sowie und oder
  `,
  months: "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez",
  hyphens: { join: true },
  clitics: "'s",
  capitalHosts: `
    Gibt Geht Ist Hat Hab Habs Wird Wär Wars War Wie Was Wo Wer Wenn Ob Dass Weil Mach Macht Lass Lasst Nimm Sag Ich Er Sie Du Wir
    Man Ihr Kann Muss Soll Will Darf Steht Kommt Läuft Reicht Stimmt Wär Würde Tut So Da Nun Jetzt Heißt Braucht Auf Für Durch
  `,
  clippedWords: "'s 'n 'ne 'nen 'nem 'ner 'rauf 'raus 'rein 'runter 'rüber 'ran 'rum",
  fusions: "",
  units: "",
  colonEndings: "in innen",
  examples: [],
};
