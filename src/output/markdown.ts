import type { InterfaceWords } from "../languages/sections/interface.ts";
import type { KlartextDocument } from "./document.ts";
import { authorsOf, claimTypes, sourceName } from "./reading-aid.ts";

type Claim = KlartextDocument["claims"][number];

/** A document as Markdown (CommonMark): claims by type, actors, dates. */
export function markdown(document: KlartextDocument, words: InterfaceWords): string {
  const { title, subtitle, published, language } = document.document;
  const blocks = [
    `# ${escape(title ?? document.source.id)}`,
    ...(subtitle === null ? [] : [`*${escape(subtitle)}*`]),
    escape([authorsOf(document), published ?? "", language].filter((part) => part !== "").join(" · ")),
    ...claimTypes.flatMap((type) => claimsOfType(document, type, words)),
    ...section(words.words.actors, document.actors, ({ name, wikidata, mentions }) => `${escape(name ?? "")} (${mentions.length}×${wikidata === null ? "" : `, [${wikidata}](https://www.wikidata.org/wiki/${wikidata})`})`),
    ...section(words.words.dates, document.dates, ({ value, text }) => `\`${value}\` ${escape(text ?? "")}`),
  ];
  return `${blocks.join("\n\n")}\n\n`;
}

function claimsOfType({ claims }: KlartextDocument, type: Claim["type"], words: InterfaceWords): string[] {
  return section(words.types[type].name, claims.filter((claim) => claim.type === type), (claim) => {
    const marks = [claim.polarity === "negated" ? words.polarities.negated : "", claim.certainty === "asserted" ? "" : words.certainties[claim.certainty]];
    const about = [sourceName(claim, words), ...marks, claim.checkWorthiness.toFixed(2)].filter((part) => part !== "");
    return `**${claim.id}** ${escape(claim.text ?? "")} — *${escape(about.join(" · "))}*`;
  });
}

/** A heading and a list, or nothing if there is nothing to list. */
function section<T>(heading: string, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`## ${heading} (${items.length})`, items.map((item) => `- ${line(item)}`).join("\n")];
}

/** On one line, with what Markdown would read as markup taken literally. */
function escape(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[\\`*_{}[\]<>()#+!|~&]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replace(/^-/, "\\-");
}
