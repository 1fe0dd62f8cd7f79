import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureNames } from "../../bench/build/golden.ts";
import { Workplace } from "../support/binary.ts";

const place = new Workplace();
const names = fixtureNames();
beforeAll(() => {
  for (const name of names) copyFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), join(place.folder, name));
});
afterAll(() => place.remove());

/** Reads article and document as a Python user would and cuts out every span; prints how many there were. */
const python = `
import json, sys
document = json.load(sys.stdin)
source = document["source"]
encoding = {"utf-8": "utf-8-sig"}.get(source["encoding"], source["encoding"])
with open(source["path"], encoding=encoding, newline="") as file:
    text = file.read()
count = 0
def check(item, key="text"):
    global count
    if item is None or item.get(key) is None:
        return
    assert text[item["start"]:item["end"]] == item[key], (text[item["start"]:item["end"]], item[key])
    count += 1
for actor in document["actors"]:
    for mention in actor["mentions"]: check(mention)
for date in document["dates"]: check(date)
for quote in document["quotes"]:
    for item in (quote, quote["speaker"], quote["cue"], quote["addressee"]): check(item)
for claim in document["claims"]:
    check(claim, "quote")
    for item in (claim["subject"], claim["predicate"], claim["object"], *claim["quantities"]): check(item)
print(count)
`;

/** The same in jq, against source.text of --text full; "end" is a word of jq's own before 1.7. */
const jq = `.source.text as $text
  | [(.actors[].mentions[], .dates[], .quotes[] | {from: .start, to: .["end"], text}), (.claims[] | {from: .start, to: .["end"], text: .quote})]
  | map(select($text[.from:.to] != .text)) | length`;

describe("spans cut their text out of the article", () => {
  it.each(names)("in Python: %s", (name) => {
    const { stdout } = place.run([name]);
    const { status, stdout: count, stderr } = spawnSync("python3", ["-c", python], { cwd: place.folder, input: stdout, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Number(count)).toBeGreaterThan(50);
  });

  it.each(names)("in jq: %s", (name) => {
    const { stdout } = place.run([name, "--text", "full"]);
    expect(spawnSync("jq", [jq], { input: stdout, encoding: "utf8" }).stdout.trim()).toBe("0");
  });
});
