import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binary, englishArticle, germanArticle, Workplace } from "../support/binary.ts";

const place = new Workplace();
afterAll(() => place.remove());

/** An empty file so large that a folder with it is worth a pool. */
const hollow = " ".repeat(300_000);
const long = `${germanArticle}\n${"Die Regierung hat das Gesetz am Montag beschlossen, und der Minister nannte es richtig.\n\n".repeat(60)}`;

function file(name: string, content: string | Uint8Array): void {
  const path = join(place.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const read = (name: string): string => readFileSync(join(place.folder, name), "utf8");
const has = (name: string): boolean => existsSync(join(place.folder, name));
const names = (folder: string): string[] => readdirSync(join(place.folder, folder), { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(place.folder, folder, name)).isFile()).sort();
const lines = (text: string) => text.trimEnd().split("\n").map((line) => JSON.parse(line));

beforeAll(() => {
  file("in/b.txt", germanArticle);
  file("in/a.md", `---\ntitle: The bill\n---\n\n${englishArticle}`);
  file("in/sub/c.txt.gz", gzipSync(germanArticle));
  file("in/sub/d.html", `<html lang="de"><body><article><p>${long.replaceAll("\n\n", "</p><p>")}</p></article></body></html>`);
  file("in/records.csv", `id,text,section\nx/1,"${englishArticle}",News\nx/2,,News\n`);
  file("in/broken.pdf", "%PDF-1.4\nnothing more");
  file("in/notes.dat", "no article");
});

const ids = ["a.md", "b.txt", "x/1", "sub/c.txt.gz", "sub/d.html"];

describe("a folder", () => {
  it("gives a stream in the order of the paths, failures on stderr, and a summary", () => {
    const { status, stdout, stderr } = place.run(["in"]);
    expect(status).toBe(1);
    const documents = lines(stdout);
    expect(documents.filter((line) => !line.error).map((line) => line.source.id)).toEqual(ids);
    expect(documents.filter((line) => line.error).map((line) => [line.source, line.error.code])).toEqual([[{ id: "x/2", line: 2 }, "empty"]]);
    expect(stderr).toMatch(/^klartext: in\/broken\.pdf: is a damaged PDF file.*\nklartext: in\/records\.csv:2: .*empty.*\nklartext: 5 articles, \d+ claims, [\d.]+ s; 2 failed: 1 damaged, 1 empty\n$/);
  });

  it("gives the same bytes with any number of workers, and in this thread", () => {
    for (const number of [1, 2, 3, 4, 5, 6]) file(`many/${number}.txt`, number === 4 ? hollow : `${long}\n${number}`);
    const [one, three] = [place.run(["many", "--jobs", "1"]), place.run(["many", "--jobs", "3"])];
    expect(one.status).toBe(1);
    expect(three.stdout).toBe(one.stdout);
    expect(place.run(["many/3.txt", "--format", "ndjson"]).stdout).toBe(`${one.stdout.split("\n")[2]}\n`);
  });

  it("takes what --include names and leaves what --exclude names; a pattern does the same", () => {
    const found = (args: readonly string[]): string[] => lines(place.run([...args, "--quiet"]).stdout).map((line) => line.source.id);
    expect(found(["in", "--include", "**/*.txt", "--include", "**/*.md"])).toEqual(["a.md", "b.txt"]);
    expect(found(["in", "--exclude", "sub/**", "--exclude", "*.{csv,pdf}"])).toEqual(["a.md", "b.txt"]);
    expect(found(["in/**/*.txt*"])).toEqual(["b.txt", "sub/c.txt.gz"]);
    expect(found(["in", "--limit", "2", "--exclude", "*.pdf"])).toEqual(["a.md", "b.txt"]);
  });

  it("lists what it would read with --dry-run", () => {
    const { status, stdout } = place.run(["in", "--dry-run"]);
    expect(status).toBe(0);
    const rows = stdout.trimEnd().split("\n").map((row) => row.split("\t"));
    expect(rows[0]).toEqual(["path", "format", "encoding", "language", "date", "skipped"]);
    expect(rows).toContainEqual(["in/b.txt", "text/plain", "utf-8", "de", "2025-03-12", ""]);
    expect(rows).toContainEqual(["in/sub/d.html", "text/html", "utf-8", "de", "2025-03-12", ""]);
    expect(rows.find(([path]) => path === "in/broken.pdf")?.[5]).toMatch(/damaged/);
    expect(rows.find(([path]) => path === "in/notes.dat")?.[5]).toMatch(/no known format/);
  });
});

describe("--out-dir", () => {
  it("writes a file for each article, the run's tables, and the failures", () => {
    const { status, stdout } = place.run(["in", "--out-dir", "out", "--format", "json,ndjson"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(names("out")).toEqual(["a.md.json", "b.txt.json", "documents.ndjson", "failures.ndjson", "records.csv/x%2F1.json", "sub/c.txt.gz.json", "sub/d.html.json"]);
    expect(lines(read("out/documents.ndjson")).map((line) => line.source.id)).toEqual(ids);
    expect(JSON.parse(read("out/records.csv/x%2F1.json")).source).toMatchObject({ id: "x/1", meta: { section: "News" } });
    expect(lines(read("out/failures.ndjson"))).toMatchObject([{ source: { id: "broken.pdf", line: null } }, { source: { id: "x/2", line: 2 }, error: { code: "empty" } }]);
  });

  it("goes on where it was with --resume, and does anew what is missing or would come out otherwise", () => {
    const documents = read("out/documents.ndjson");
    rmSync(join(place.folder, "out/b.txt.json"));
    file("out/sub/d.html.json.partial", "{");
    const again = (...args: readonly string[]) => place.run(["in", "--out-dir", "out", "--format", "json,ndjson", "--resume", ...args]).stderr.trimEnd().split("\n").at(-1);
    const before = statSync(join(place.folder, "out/a.md.json")).mtimeMs;
    expect(again()).toMatch(/5 articles \(4 done before\)/);
    expect(read("out/documents.ndjson")).toBe(documents);
    expect(statSync(join(place.folder, "out/a.md.json")).mtimeMs).toBe(before);
    file("in/b.txt", `${germanArticle}\nDas ist neu.\n`);
    expect(again()).toMatch(/\(4 done before\)/);
    expect(again("--text", "none")).toMatch(/5 articles, /);
    file("in/b.txt", germanArticle);
  });

  it("is left out of the folder that it lies in", () => {
    file("own/a.txt", germanArticle);
    place.run(["own", "--out-dir", "own/results"]);
    expect(place.run(["own", "--out-dir", "own/results"]).stderr).toMatch(/1 article,/);
    expect(names("own/results")).toEqual(["a.txt.json"]);
  });

  it.each([
    [["in", "--resume"], /--resume needs --out-dir/],
    [["in", "--out-dir", "o", "--out", "p"], /can't both/],
    [["in", "--out-dir", "in/b.txt"], /can't make the folder/],
    [["in", "--format", "json,ndjson"], /several formats need --out-dir/],
    [["in", "--format", "json"], /for one article/],
    [["in", "--jobs", "0"], /whole number from 1/],
    [["-", "--watch"], /--watch is for folders/],
  ])("%j is wrong usage", (args, message) => {
    const { status, stderr } = place.run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

/** Starts the binary, calls back at each change of what it wrote, and gives its end. */
function start(args: readonly string[], onChange: (run: { stdout: string; stderr: string; kill: (signal: NodeJS.Signals) => void }) => void): Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [binary, ...args], { cwd: place.folder });
  const run = { stdout: "", stderr: "", kill: (signal: NodeJS.Signals) => void child.kill(signal) };
  const timer = setInterval(() => onChange(run), 20);
  child.stdout.on("data", (data: Buffer) => (run.stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (run.stderr += data.toString()));
  return new Promise((resolve) => child.on("close", (code, signal) => {
    clearInterval(timer);
    resolve({ code, signal, stdout: run.stdout, stderr: run.stderr });
  }));
}

describe("a run that ends before its time", () => {
  beforeAll(() => {
    file("twenty/00.txt", hollow);
    for (let number = 10; number < 30; number += 1) file(`twenty/${number}.txt`, `${long}\n${number}`);
  });
  const results = (folder: string): string[] => (has(folder) ? names(folder).filter((name) => name.endsWith(".json")) : []);

  it("is finished by --resume after a kill in the middle", async () => {
    const killed = await start(["twenty", "--out-dir", "killed"], ({ kill }) => results("killed").length >= 3 && kill("SIGKILL"));
    expect(killed.signal).toBe("SIGKILL");
    const done = results("killed");
    expect(done.length).toBeLessThan(20);
    for (const name of done) expect(JSON.parse(read(`killed/${name}`)).schemaVersion).toBe("1.0");
    const { status, stderr } = place.run(["twenty", "--out-dir", "killed", "--resume"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`20 articles \\(${done.length} done before\\)`));
    expect(names("killed")).toEqual([...Array.from({ length: 20 }, (_, index) => `${index + 10}.txt.json`), "failures.ndjson"]);
  });

  it("finishes what it has begun at Ctrl-C, and says so", async () => {
    let sent = false;
    const stopped = await start(["twenty", "--out-dir", "stopped"], ({ kill }) => {
      if (!sent && results("stopped").length >= 2) {
        sent = true;
        kill("SIGINT");
      }
    });
    expect(stopped.code).toBe(130);
    const done = names("stopped");
    expect(done.length).toBeLessThan(20);
    expect(done.every((name) => /^\d\d\.txt\.json$|^failures\.ndjson$/.test(name))).toBe(true);
    expect(stopped.stderr).toMatch(new RegExp(`stopping.*\n.*: ${results("stopped").filter((name) => name !== "failures.ndjson").length} articles, .*stopped before the end`));
  });

  it("ends at once at a second Ctrl-C, and leaves whole files for --resume", async () => {
    let sent = 0;
    const { code } = await start(["twenty", "--out-dir", "broken"], ({ stderr, kill }) => {
      const next = sent === 0 ? results("broken").length >= 2 : sent === 1 && stderr.includes("stopping");
      if (!next) return;
      sent += 1;
      kill("SIGINT");
    });
    expect(code).toBe(130);
    for (const name of results("broken")) expect(JSON.parse(read(`broken/${name}`)).schemaVersion).toBe("1.0");
    expect(place.run(["twenty", "--out-dir", "broken", "--resume"]).stderr).toMatch(/: 20 articles/);
    expect(results("broken")).toHaveLength(20);
  });
});

describe("--watch", () => {
  it("goes on with files as they come and change, until Ctrl-C", async () => {
    file("watched/a.txt", germanArticle);
    const steps = [
      { after: 1, act: () => file("watched/sub/b.txt", englishArticle) },
      { after: 2, act: () => file("watched/a.txt", `${germanArticle}\nDas ist neu.\n`) },
      { after: 3, act: null },
    ];
    const { code, stdout } = await start(["watched", "--watch", "--jobs", "1"], ({ stdout, kill }) => {
      const count = stdout.split("\n").length - 1;
      if (steps[0] === undefined || count < steps[0].after) return;
      const [step] = steps.splice(0, 1);
      if (step.act) step.act();
      else kill("SIGINT");
    });
    expect(code).toBe(130);
    expect(lines(stdout).map((line) => line.source.id)).toEqual(["a.txt", "sub/b.txt", "a.txt"]);
  });
});

describe("a stream of records", () => {
  it("answers each line before the next one comes", async () => {
    const child = spawn(process.execPath, [binary, "--input", "ndjson", "-"], { cwd: place.folder });
    const answers: string[] = [];
    for (let number = 1; number <= 3; number += 1) {
      child.stdin.write(number === 2 ? "{ bad\n" : `${JSON.stringify({ id: number, text: germanArticle })}\n`);
      answers.push(await new Promise<string>((resolve) => {
        let answer = "";
        child.stdout.on("data", function take(data: Buffer) {
          answer += data.toString();
          if (!answer.endsWith("\n")) return;
          child.stdout.off("data", take);
          resolve(answer);
        });
      }));
    }
    child.stdin.end();
    expect(answers.map((answer) => JSON.parse(answer).source.id)).toEqual(["1", null, "3"]);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
  });

  it("refuses an id that another file has already", () => {
    file("twice/a.ndjson", `${JSON.stringify({ id: "x", text: germanArticle })}\n`);
    file("twice/b.jsonl", `${JSON.stringify({ id: "x", text: germanArticle })}\n`);
    const { status, stdout, stderr } = place.run(["twice"]);
    expect(status).toBe(1);
    expect(lines(stdout).map((line) => line.error?.code ?? null)).toEqual([null, "record"]);
    expect(stderr).toMatch(/repeats the id "x" of twice\/a\.ndjson:1/);
  });
});
