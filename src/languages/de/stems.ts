import stemmer from "natural/lib/natural/stemmers/porter_stemmer_de.js";
import type { Stems } from "../sections/stems.ts";

const functionWords = `
der die das den dem des ein eine einen einem einer eines er sie es ihn ihm ihr ihnen wir uns ich mich mir du man sich
sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine
dieser diese dieses diesen diesem jener jene jenes jenen jenem welcher welche welches was wer wie wo wann warum
und oder aber sondern denn doch dass daß weil wenn als ob obwohl damit sodass indem während bis bevor nachdem
in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um seit
zwischen neben hinter trotz wegen ab
ist sind war waren sei seien wäre wären bin bist gewesen hat haben hatte hatten habe hätte hätten gehabt
wird werden wurde wurden würde würden worden geworden kann können konnte könnte könnten soll sollen sollte sollten
muss müssen musste müsste will wollen wollte darf dürfen mag mögen möchte
nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder
auch nur noch schon sehr so da dann dort hier hin her ja eben etwa mehr als sogar bereits immer wieder selbst
`;

export const stems: Stems = { stem: (word) => stemmer.stem(word), functionWords: new Set(functionWords.trim().split(/\s+/)) };
