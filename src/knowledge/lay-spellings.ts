import { hashString } from "../learning/hash.ts";
import type { Section } from "../learning/model-file.ts";
import { layTable } from "../learning/table.ts";
import { type Form, formsOf, FULL, type Inflection, surname, SURNAME } from "./forms.ts";
import type { Identity } from "./records.ts";
import { consonantsOf } from "./sounds.ts";
import { keysOf } from "./spellings.ts";

/** The sections of a compiled table that `Spellings` reads. */
export function laySpellings(identities: readonly Identity[], inflection: Inflection): Record<string, Section> {
  const blocks = new Map<number, Set<string>>();
  identities.forEach((identity, index) => {
    for (const { text, strength } of spellable(identity, inflection)) {
      for (const sound of keysOf(text, identity.type === "organization", inflection.stem)) {
        const key = hashString(consonantsOf(sound));
        blocks.set(key, (blocks.get(key) ?? new Set()).add(`${sound}:${String(index * 4 + strength)}`));
      }
    }
  });
  const { keys, values } = layTable(new Map([...blocks.keys()].map((key, place) => [key, place])));
  return { soundKeys: keys, soundValues: values, sounds: [...blocks.values()].map((lines) => [...lines].join(" ")) };
}

/** The names, uninflected, that somebody may spell or inflect otherwise than the table does. */
function spellable(identity: Identity, inflection: Inflection): Form[] {
  const { type, alone, offices } = identity;
  const isTransliterated = identity.en !== identity.de;
  const isForeign = isTransliterated || offices.some(({ holder }) => otherScripts.has(holder));
  return formsOf(identity, { ...inflection, inflect: (name) => [name] }).filter(({ text, strength }) => {
    if (/[\d:]/.test(text)) return false;
    if (strength === SURNAME) return isTransliterated && surname(identity.en) !== surname(identity.de);
    if (strength !== FULL) return false;
    if (type === "organization") return text.includes(" ");
    return type === "person" ? isForeign || alone : isTransliterated;
  });
}

/** States whose languages are not written in Latin letters, so that their people's names are spelt in many ways. */
const otherScripts: ReadonlySet<string> = new Set(`
  AFG ARE ARM BGD BGR BHR BLR CHN CYP DZA EGY ERI ETH GEO GRC IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LBY LKA MAR MKD MMR
  MNG NPL OMN PAK PRK PSE QAT RUS SAU SDN SRB SYR THA TJK TUN TWN UKR UZB XSU YEM
`.trim().split(/\s+/));
