import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it is installed. */
export const binary = fileURLToPath(new URL("../../bin/klartext.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder in which the built binary runs as a user would run it. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "klartext-"));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  run(args: readonly string[], input?: string | Uint8Array): Outcome {
    return spawnSync(process.execPath, [binary, ...args], { cwd: this.folder, encoding: "utf8", input: input ?? "", maxBuffer: 1 << 28 });
  }

  /** Runs a shell line in which `klartext` is the built binary. */
  shell(line: string): Outcome {
    const script = `set -o pipefail; klartext() { "${process.execPath}" "${binary}" "$@"; }; ${line}`;
    return spawnSync("bash", ["-c", script], { cwd: this.folder, encoding: "utf8", maxBuffer: 1 << 28 });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const germanArticle = `Die Rechnung kommt später

Von Jule Hartwig
12. März 2025

Die Bundesregierung hat am Montag einen neuen Haushalt beschlossen. Der Finanzminister sagte, die Schulden seien „verkraftbar“. Das ist falsch.
`;

export const englishArticle = `The bill comes later

By Jule Hartwig
12 March 2025

The government adopted a new budget on Monday. The finance minister said that the debt was bearable. That is wrong.
`;
