import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startKlartext, type Measured } from "./process.ts";

const subjects = ["Die Regierung", "Der Minister", "Die Opposition", "Der Verband", "Die Stadt", "Das Gericht", "Die Präsidentin", "Der Ausschuss"];
const verbs = ["hat", "will", "soll", "muss"];
const objects = ["den Haushalt", "das Gesetz", "die Reform", "den Vertrag", "die Steuer", "das Projekt", "die Regel", "den Plan"];
const ends = { hat: ["am Montag beschlossen", "im März 2024 abgelehnt", "nach Angaben der Union verschoben"], other: ["bis 2030 ändern", "im Herbst vorlegen", "trotz der Kosten von 3,5 Millionen Euro erhalten"] };

/** A made-up sentence, another for each number up to some hundreds. */
function sentence(number: number): string {
  const pick = (from: readonly string[], step: number): string => from[Math.floor(number / step) % from.length];
  const verb = pick(verbs, 8);
  return `${pick(subjects, 1)} ${verb} ${pick(objects, 32)} ${pick(verb === "hat" ? ends.hat : ends.other, 256)}.`;
}

const paragraph = (number: number, sentences: number): string => Array.from({ length: sentences }, (_, index) => sentence(number * 7 + index * 13)).join(" ");

/**
 * Runs the built binary over very many small files, and over a long stream of records whose metadata outweigh their text,
 * and prints how long it took and how much memory it held at most.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { files: { type: "string", default: "100000" }, megabytes: { type: "string", default: "200" }, jobs: { type: "string", default: "2" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "klartext-volume-"));
  try {
    if (Number(values.files) > 0) await manyFiles(folder, Number(values.files), values.jobs);
    if (Number(values.megabytes) > 0) await longStream(Number(values.megabytes) * 1_000_000, values.jobs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function manyFiles(folder: string, count: number, jobs: string): Promise<void> {
  for (let number = 0; number < count; number++) {
    const sub = join(folder, "in", String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${number}.txt`), `${paragraph(number, 2)}\n`);
  }
  const start = performance.now();
  const measured = startKlartext([join(folder, "in"), "--out-dir", join(folder, "out"), "--jobs", jobs]);
  measured.child.stdout.resume();
  await finish(`${count} files`, measured, start);
}

async function longStream(bytes: number, jobs: string): Promise<void> {
  const start = performance.now();
  const measured = startKlartext(["--input", "ndjson", "-", "--jobs", jobs]);
  measured.child.stdout.resume();
  const { stdin } = measured.child;
  let written = 0;
  for (let id = 0; written < bytes; id++) {
    const line = `${JSON.stringify({ id, text: paragraph(id, 15), layout: "body", language: "de", meta: { tags: paragraph(id + 1, 60) } })}\n`;
    written += Buffer.byteLength(line);
    if (!stdin.write(line)) await new Promise<void>((resolve) => stdin.once("drain", () => resolve()));
  }
  stdin.end();
  await finish(`a stream of ${(written / 1_000_000).toFixed(0)} MB`, measured, start);
}

async function finish(what: string, { ended, peak, cpu }: Measured, start: number): Promise<void> {
  const code = await ended();
  console.log(`${what}: exit code ${code}, ${((performance.now() - start) / 1000).toFixed(0)} s, ${cpu().toFixed(0)} s of processor time, at most ${peak().toFixed(0)} MB`);
}
