import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { Workplace } from "../support/binary.ts";

const place = new Workplace();
afterAll(() => place.remove());

const flags = (place.run(["--help"]).stdout.match(/--[a-z-]+/g) ?? []).filter((flag) => flag !== "--help");

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("names every flag and command for %s, in a script that the shell reads", (shell) => {
    const { status, stdout } = place.run(["completion", shell]);
    expect(status).toBe(0);
    for (const flag of flags) expect(stdout).toContain(shell === "fish" ? `-l ${flag.slice(2)} ` : flag);
    for (const command of ["schema", "dates", "quotes", "conllu", "completion"]) expect(stdout).toContain(command);
    const { error, stderr } = spawnSync(shell, ["-n", place.write(`script.${shell}`, stdout)], { encoding: "utf8" });
    if (error === undefined) expect(stderr).toBe("");
  });

  it("completes flags, choices and commands in bash", () => {
    place.write("script.bash", place.run(["completion", "bash"]).stdout);
    const complete = (...words: readonly string[]): string[] =>
      place.shell(`source script.bash; COMP_WORDS=(klartext ${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length}; _klartext; printf '%s\\n' "\${COMPREPLY[@]}"`).stdout.trim().split("\n");
    expect(complete("--res")).toEqual(["--resume"]);
    expect(complete("--text", "")).toEqual(["none", "spans", "full"]);
    expect(complete("quo")).toEqual(["quotes"]);
    expect(complete("dates", "--format", "t")).toEqual(["table", "timeml"]);
    expect(complete("script.b")).toEqual(["script.bash"]);
  });

  it("refuses another shell", () => {
    expect(place.run(["completion", "tcsh"])).toMatchObject({ status: 2, stdout: "" });
  });
});
