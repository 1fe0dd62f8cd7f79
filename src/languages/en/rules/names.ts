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
const things = new Set(`
  adapter after anchor anger another answer armor armour banner barometer barrier barter better bigger bladder blister blunder boiler border
  bother boulder browser buffer bunker burner butter cadaver cancer canister caper center centimeter chamber chapter character charger
  charter cheaper checklist cider cinder closer clover cluster clutter coffer color colour computer container cooker cooler copper corner
  corridor counter cover crater crossover cruiser cutter cylinder danger deeper diameter diaper dinner disaster dishwasher disorder dollar
  door drawer either elevator ember encounter error ether ever exterior factor faster favor favour feather fever fewer fiber fighter filter
  finger fist flavor flavour floor flower fodder folder former foyer freezer freighter gender generator glacier greater hammer handover
  hangover harbor harbour heater helicopter higher honor honour horror however human humor humour hunger indicator inner interior jumper
  kilometer labor labour ladder larger laser later latter layer layover leather leftover letter liquor list liter liver locker longer lower
  lumber major makeover manner marker matter median metaphor meter millimeter minor mirror mist monitor monster motor mower murder neither
  never newer newsletter number odor offer older order other outer over oyster paper parameter parlor pepper perimeter plaster poster powder
  power prayer primer printer prior proper quarter rarer rather razor reactor register remainder reminder reservoir rigor river roller
  rollover roster router rubber rudder rumor rumour scanner sector semester sensor server sewer shelter shoulder shower shutter silver
  skyscraper slander slaughter smaller sneaker sooner spider splinter sticker stopover stronger summer superior supper surrender sweater
  takeover tanker temper tender terror theater thermometer thriller thunder timber timer together tower tractor trailer transfer trigger
  trouser tumor tumour turnover twist under upper vapor vapour vector water weaker weather whether whisper wider winter wonder wrist younger
`.trim().split(/\s+/));

/** True for nouns of trades and functions: "spokeswoman", "historian". */
export function isTrade(word: string): boolean {
  return word.length > 3 && trades.test(word) && !things.has(word);
}
