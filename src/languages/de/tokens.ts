import type { TokenRules } from "../sections/tokens.ts";

export const tokens: TokenRules = {
  openAbbreviations: `
    z i o s d v n u m b ca bzw vgl zzgl inkl exkl einschl sog gem lt evtl ggf mind max min bspw resp insb insbes
    z.B d.h i.d.R z.T u.U o.g s.o s.u m.E i.e.S i.w.S v.a z.Zt z.Z
    Dr Prof Hr Hrn Fr Frl Hl St Dipl Ing Mag Dres med jur phil rer nat habil theol hon Kard
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
  examples: [],
};
