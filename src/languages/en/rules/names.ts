/** English names have one form; the possessive 's stands apart. */
export function inflectName(name: string): readonly string[] {
  return [name];
}

/** English marks no genitive within the word. */
export function withoutGenitive(): null {
  return null;
}

const trades = /(er|or|ist|man|woman|ian|person|leader|chief|minister|secretary|president|professor|chair|economist|senator|governor|judge|justice|ambassador|spokes\w+|analyst|author|mayor|expert|fellow|officer|lawyer|scholar|student|teacher)$/;

/** What ends like a trade and is none. */
const things = new Set(`water door floor corner paper river computer number order power matter letter winter summer weather danger anger hunger
  finger shoulder border barrier offer answer layer timer counter chapter quarter center theater filter meter liter dinner supper cover tower
  shower flower former latter rather other another either neither whether inner outer upper lower proper rarer under over after never ever
  later sooner together however error terror horror mirror factor sector motor vector tractor corridor harbor labor favor honor color humor
  rumor flavor vapor armor anchor minor major prior superior interior exterior poster banner ladder rubber leather feather butter silver
  copper timber lumber chamber cancer laser server router printer container trailer freezer cooker heater boiler charger folder marker
  sticker trigger charter gender tender fever liver powder murder thunder wonder disorder transfer buffer barter shelter cluster disaster
  monster register semester sewer trouser drawer sneaker sweater jumper freighter fighter tanker cruiser bunker helicopter newsletter
  better bigger smaller larger higher longer older younger newer cheaper faster stronger weaker greater fewer closer deeper wider
  list twist fist mist wrist checklist median human`.split(/\s+/));

/** True for nouns of trades and functions: "spokeswoman", "historian". */
export function isTrade(word: string): boolean {
  return word.length > 3 && trades.test(word) && !things.has(word);
}
