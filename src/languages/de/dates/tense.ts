import type { TenseWords } from "../../sections/dates.ts";

/** Frequent verb forms by the direction in which they look. */
export const tense: TenseWords = {
  past: `war waren warst wart hatte hatten wurde wurden worden gewesen konnte konnten musste mussten wollte wollten sollte sollten durfte durften
    kam kamen ging gingen gab gaben stand standen lag lagen sah sahen nahm nahmen hielt hielten ließ ließen blieb blieben fiel fielen fand fanden
    trat traten begann begannen schrieb schrieben sprach sprachen zog zogen traf trafen rief riefen schloss schlossen lief liefen starb starben
    gewann gewannen verlor verloren brachte brachten dachte dachten sagte sagten meinte meinten erklärte erklärten nannte nannten kannte kannten
    wusste wussten zeigte zeigten forderte forderten warnte warnten kündigte kündigten teilte teilten machte machten stimmte stimmten
    lehnte lehnten lernte lernten setzte setzten legte legten stellte stellten führte führten feierte feierten unterzeichnete unterzeichneten
    beschloss beschlossen scheiterte scheiterten stürzte stürzten endete endeten startete starteten drohte drohten verhängte verhängten
    besuchte besuchten reiste reisten flog flogen saß saßen trug trugen stieg stiegen sank sanken wuchs wuchsen bot boten bat baten
    erhielt erhielten entschied entschieden verkündete verkündeten berichtete berichteten kritisierte kritisierten lobte lobten`,
  future: "wird werden werde würde würden soll sollen",
  present: `ist sind wäre wären stünde stünden gäbe steht stehen beginnt beginnen endet enden kommt kommen findet finden geht gehen tritt treten will wollen kann können muss müssen
    läuft laufen gilt gelten startet starten tagt tagen trifft treffen reist reisen plant planen stimmt wählt wählen weiß wissen lebt leben sieht sehen weist weisen heißt heißen bleibt bleiben gibt geben`,
  perfect: "hat haben habe hast habt",
  futureLemmas: ["werden"],
  perfectLemmas: ["haben", "sein"],
};
