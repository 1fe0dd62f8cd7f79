import { asset } from "../assets.ts";
import { html, Markup, nothing } from "./html.ts";

export interface Shell {
  readonly language: string;
  readonly title: string;
  readonly styles: readonly string[];
  /** Null for a page without one. */
  readonly script: string | null;
  readonly body: Markup;
}

/** A page around its body: style and script within it, and a policy that forbids it to load anything. */
export function shell({ language, title, styles, script, body }: Shell): Markup {
  const code = script === null ? null : asset(script);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${code === null ? "'none'" : `'${code.hash}'`}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${styles.map((style) => new Markup(asset(style).text))}</style>
</head>
<body>
${body}
${code === null ? nothing : html`<script>${new Markup(code.text)}</script>`}
</body>
</html>
`;
}
