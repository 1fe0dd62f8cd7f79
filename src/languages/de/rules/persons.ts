const words = new Set(`mann männer frau frauen mädchen junge kind kinder mutter mütter vater väter eltern tochter töchter sohn söhne
  bruder brüder schwester schwestern tante onkel nichte neffe enkel oma opa freund freunde nachbar nachbarn kollege kollegen bauer bauern
  arzt ärzte anwalt anwälte richter zeuge zeugen offizier offiziere beamte beamter beamten soldat soldaten koch köche wirt wirte chef chefs
  leute menschen bürger anwohner jugendliche jugendlicher angestellte angestellter angeklagte angeklagter vorsitzende vorsitzender
  abgeordnete abgeordneter gast gäste passant passanten experte experten fachleute befragte betroffene angehörige`.split(/\s+/));
const endings = /(?:in|innen|ler|ner|ker|mer|rer|cher|gler|ister|ist|isten|eur|eure|ologe|ologen|mann|frau|leute|leiter|sprecher|kraft|kräfte)$/u;
/** Nouns with such an ending that are things. */
const things = new Set(`kamin benzin medizin termin ruin magazin latein berlin vitamin donner eimer kummer hammer sommer nummer
  kammer zimmer trümmer fenster register kloster muster artikel zucker acker banner sinn beginn gewinn`.split(/\s+/));

/** "any" for a German noun, in small letters, that names a person or people: "Lehrerin", "Offizier"; its grammatical gender tells more. */
export function personGender(noun: string): "any" | null {
  return words.has(noun) || (noun.length > 5 && endings.test(noun) && !things.has(noun)) ? "any" : null;
}
