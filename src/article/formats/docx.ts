import { KlartextError } from "../errors.ts";
import type { BinaryFormat } from "./format.ts";
import { extractedProse } from "./extracted.ts";

/** Styles that say what a paragraph is, besides those that are known anyway. */
const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='caption'] => figcaption:fresh"];

/** Word documents: paragraphs, headings, lists and captions; notes and pictures are left out. */
export const docx: BinaryFormat = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: [".docx"],
  convert: async (bytes) => {
    const page = await toHtml(bytes);
    const [{ parseTree }, { proseOf }] = await Promise.all([import("./html/tree.ts"), import("./html/prose.ts")]);
    const { text, lines } = proseOf(page, parseTree(page), () => true);
    if (lines.length === 0) throw new KlartextError("empty", "has no text; there is nothing to read");
    const prose = extractedProse(lines.map((line) => ({ ...line, text: text.slice(line.start, line.end) })));
    return { raw: prose.text, content: { stated: {}, prose } };
  },
};

/** @throws KlartextError "encrypted" or "damaged". */
async function toHtml(bytes: Uint8Array): Promise<string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new KlartextError("encrypted", "is locked by a password, or of a Word before 2007; save it as .docx without one");
  const { default: mammoth } = await import("mammoth");
  try {
    const options = { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return value.replace(/<sup><a href="#(?:foot|end)note-[^>]*>[^<]*<\/a><\/sup>/g, "").replace(/<ol><li id="(?:foot|end)note-[^]*$/, "");
  } catch (cause) {
    throw new KlartextError("damaged", `is no readable Word document (${cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause)}); save it anew`, { cause });
  }
}
