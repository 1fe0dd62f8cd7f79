/** Adjectives that English puts between a description's article and its noun. */
const adjectives = new Set(`
  conservative liberal populist nationalist socialist centrist centre-right centre-left left-wing right-wing far-right far-left ruling governing
  young old elderly veteran embattled beleaguered powerful current sitting incumbent outgoing unpopular popular longtime long-serving newly elected new
  billionaire democratic social conservative wealthy rich veteran influential outspoken defiant ailing exiled jailed disgraced controversial
  autocratic authoritarian western military tiny small large poor neighbouring neighboring landlocked oil-rich war-torn secular religious
  loss-making troubled struggling state-owned listed family-owned global international militant unanimous divided growing warring
`.trim().split(/\s+/));

/** True for an adjective that may stand between "the" and the noun of a description; superlatives and ordinals single out somebody else. */
export function isModifier(word: string): boolean {
  return adjectives.has(word);
}
