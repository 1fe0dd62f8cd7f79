import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Stems } from "../sections/stems.ts";

const functionWords = `
the a an this that these those he she it they we i you him her them us me his its their our my your who whom whose which
what when where why how and or but nor so yet because if as although though while until before after since whether than
in on at by with from to of for over under through against without about between into out up down off during
is are was were be been being am has have had having do does did will would shall should can could may might must
not no never none nobody nothing neither cannot t s
also only still already very just there here then even more most some such own same too again ever
`;

export const stems: Stems = { stem: (word) => stemmer.stem(word), functionWords: new Set(functionWords.trim().split(/\s+/)) };
