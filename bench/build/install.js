// Lets `npm test` run on a fresh clone: installs from the lockfile if nothing is installed yet.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

if (!existsSync(new URL("../../node_modules", import.meta.url))) {
  execSync("npm ci --no-audit --no-fund", { stdio: "inherit", cwd: new URL("../..", import.meta.url) });
}
