import type { SyntaxLayer, TokenLayer, Upos } from "../../src/stages/layers.ts";

/** Builds token and syntax layers from "word/UPOS/Features/lemma" tokens, one space between the words. */
export function tagged(line: string): { text: string; tokens: TokenLayer; syntax: SyntaxLayer } {
  const columns = line.split(" ").map((word) => word.split("/"));
  const forms = columns.map(([form]) => form);
  const text = forms.join(" ");
  const starts = new Uint32Array(forms.length);
  const ends = new Uint32Array(forms.length);
  let position = 0;
  forms.forEach((form, at) => {
    starts[at] = position;
    ends[at] = position + form.length;
    position += form.length + 1;
  });
  const features = (token: number): string => columns[token]?.[2] ?? "";
  return {
    text,
    tokens: {
      length: forms.length, starts, ends,
      form: (token) => forms[token],
      kind: (token) => (columns[token][1] === "PUNCT" ? "punctuation" : "word"),
      at: (offset) => { const found = ends.findIndex((end) => end > offset); return found < 0 ? forms.length : found; },
    },
    syntax: {
      upos: (token) => (columns[token]?.[1] ?? "X") as Upos,
      lemma: (token) => columns[token]?.[3] ?? forms[token]?.toLowerCase() ?? "",
      features,
      feature: (token, name) => new RegExp(`(?:^|\\|)${name}=([^|]*)`).exec(features(token))?.[1] ?? null,
      head: () => -1,
      relation: () => "",
    },
  };
}
