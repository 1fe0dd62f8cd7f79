/** A piece of HTML, safe to be put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Value = Markup | string | number | readonly Markup[];

/** Markup from a template; strings put into it are escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((string, index) => string + (index < values.length ? textOf(values[index]) : "")).join(""));
}

export const nothing = new Markup("");

/** Text with the characters that HTML gives a meaning, and the ones it has no way to write, made harmless. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;")
    // eslint-disable-next-line no-control-regex -- these are the ones that HTML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
}

function textOf(value: Value): string {
  if (value instanceof Markup) return value.text;
  return typeof value === "object" ? value.map(({ text }) => text).join("") : escapeHtml(String(value));
}
