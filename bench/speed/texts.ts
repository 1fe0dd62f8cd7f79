import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** At least so many characters of running text: plenary protocols in German, the paragraphs of EWT and GUM in English. */
export function runningText(data: string, language: string, characters: number): string {
  const text = (language === "de" ? protocols(data, characters) : paragraphs(data)).slice(0, characters);
  if (text.length < characters) throw new Error(`${data} has ${text.length} characters of ${language}, ${characters} are asked for`);
  return text;
}

function protocols(data: string, characters: number): string {
  const folder = join(data, "de/raw");
  let text = "";
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt.gz")).sort()) {
    if (text.length >= characters) break;
    text += `${gunzipSync(readFileSync(join(folder, file))).toString("utf8")}\n`;
  }
  return text;
}

function paragraphs(data: string): string {
  const lines = ["ewt-train", "gum-train"].flatMap((name) => readFileSync(join(data, `en/syntax/${name}.conllu`), "utf8").split("\n"));
  let text = "";
  for (const line of lines) {
    if (/^# new(?:par|doc)/.test(line)) text += "\n\n";
    else if (line.startsWith("# text = ")) text += `${line.slice(9)} `;
  }
  return text;
}

/** The kind of machine and the version of Node, for the head of a table. */
export function machine(): string {
  const [{ model }] = cpus();
  return `${model.trim()}, ${cpus().length} cores, ${process.platform}, Node ${process.version}`;
}

/** Processor time of the process so far, in microseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
