import type { ChalkInstance } from "chalk";
import type { KlartextDocument } from "./document.ts";
import { claimTypes } from "./reading-aid.ts";

type Claim = KlartextDocument["claims"][number];

/**
 * A document for reading in a terminal: claims by type with source and check-worthiness, actors, dates.
 * @param width columns to wrap at
 */
export function pretty(document: KlartextDocument, chalk: ChalkInstance, width: number): string {
  const columns = Math.max(40, Math.min(width, 110));
  return [
    ...head(document, chalk),
    ...claimTypes.flatMap((type) => claimsOfType(document, type, chalk, columns)),
    ...actors(document, chalk, columns),
    ...dates(document, chalk),
    ...document.warnings.map((warning) => chalk.yellow(`${warning.severity}: ${warning.message}`)),
    "",
  ].join("\n");
}

function head({ document, source, claims }: KlartextDocument, chalk: ChalkInstance): string[] {
  const by = [document.authors.join(", "), document.published ?? "", document.language].filter((part) => part !== "");
  return [
    chalk.bold(document.title ?? source.id),
    ...(document.subtitle === null ? [] : [document.subtitle]),
    chalk.dim(by.join(" · ")),
    chalk.dim(`${claims.length} ${claims.length === 1 ? "claim" : "claims"}`),
    "",
  ];
}

function claimsOfType({ claims }: KlartextDocument, type: Claim["type"], chalk: ChalkInstance, columns: number): string[] {
  const ofType = claims.filter((claim) => claim.type === type);
  if (ofType.length === 0) return [];
  return [chalk.bold.underline(`${type} (${ofType.length})`), ...ofType.flatMap((claim) => claimLines(claim, chalk, columns)), ""];
}

function claimLines(claim: Claim, chalk: ChalkInstance, columns: number): string[] {
  const marks = [claim.polarity === "negated" ? "negated" : "", claim.certainty === "asserted" ? "" : claim.certainty];
  const source = claim.source.kind === "author" ? "author" : (claim.source.name ?? claim.source.kind);
  const about = [`${meter(claim.checkWorthiness)} ${claim.checkWorthiness.toFixed(2)}`, source, ...marks].filter((part) => part !== "");
  const [first, ...rest] = wrap(claim.text ?? claim.key, columns - 6);
  const indent = "      ";
  return [
    `${chalk.dim(claim.id.padStart(5))} ${first}`,
    ...rest.map((line) => indent + line),
    indent + (claim.source.kind === "author" ? chalk.dim(about.join(" · ")) : chalk.cyan(about.join(" · "))),
  ];
}

/** Check-worthiness as five blocks, for the eye; the number stands beside it. */
function meter(score: number): string {
  const full = Math.round(score * 5);
  return "■".repeat(full) + "□".repeat(5 - full);
}

function actors({ actors }: KlartextDocument, chalk: ChalkInstance, columns: number): string[] {
  if (actors.length === 0) return [];
  const byMentions = [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
  const list = byMentions.map((actor) => `${actor.name ?? actor.id} ${actor.mentions.length}×${actor.wikidata === null ? "" : ` ${actor.wikidata}`}`);
  return [chalk.bold.underline(`actors (${actors.length})`), ...wrap(list.join(" · "), columns - 6).map((line) => `      ${line}`), ""];
}

function dates({ dates }: KlartextDocument, chalk: ChalkInstance): string[] {
  if (dates.length === 0) return [];
  const timeline = [...dates].sort((a, b) => compare(a.from ?? "~", b.from ?? "~"));
  const width = Math.max(...timeline.map((date) => date.value.length));
  return [chalk.bold.underline(`dates (${dates.length})`), ...timeline.map((date) => `      ${date.value.padEnd(width)}  ${chalk.dim(date.text ?? date.id)}`), ""];
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wrap(text: string, columns: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
