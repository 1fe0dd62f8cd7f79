import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type BrowserContext, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Why pages can't be tested here; null if they can. */
export const browserMissing = existsSync(executablePath) ? null : `no ${executablePath}: install Debian's chromium to test pages`;
if (browserMissing !== null) process.stderr.write(`${browserMissing}\n`);

/** Where axe-core's script lies, to be run within a page. */
const axePath = createRequire(import.meta.url).resolve("axe-core");

/** The rules of WCAG 2.2 AA. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export interface Look {
  readonly colors: "light" | "dark";
  readonly width: number;
}

/** A headless browser with a profile of its own. */
export class Browser {
  readonly #folder = mkdtempSync(join(tmpdir(), "klartext-browser-"));
  #context: BrowserContext | null = null;
  /** What pages asked for besides themselves. */
  readonly requests: string[] = [];

  async start(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(join(this.#folder, "profile"), { executablePath, args, headless: true });
    this.#context.on("request", (request) => {
      if (!request.isNavigationRequest()) this.requests.push(request.url());
    });
  }

  async open(html: string, { colors, width }: Look): Promise<Page> {
    const path = join(this.#folder, "page.html");
    writeFileSync(path, html);
    const page = await this.#context!.newPage();
    await page.emulateMedia({ colorScheme: colors });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
}

/** What axe-core finds wrong with a page: the rule and where it is broken. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy forbids strange scripts; evaluating this one goes past it as a browser's own tools do.
  await page.evaluate(readFileSync(axePath, "utf8"));
  const results = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`));
}
