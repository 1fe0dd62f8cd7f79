import { KlartextError } from "../../errors.ts";
import { extractedProse } from "../extracted.ts";
import type { BinaryFormat, StatedMetadata } from "../format.ts";
import type { PageLine } from "./lines.ts";

/** PDF with a text layer. Running heads and page numbers are left out; lines keep their order and their hyphens. */
export const pdf: BinaryFormat = {
  mediaType: "application/pdf",
  extensions: [".pdf"],
  convert: async (bytes) => {
    const [{ withoutRunningHeads }, { paragraphs }] = await Promise.all([import("./running-heads.ts"), import("./paragraphs.ts")]);
    const { pages, stated } = await readPages(bytes);
    const lines = paragraphs(withoutRunningHeads(pages));
    if (lines.length === 0) throw new KlartextError("empty", "has no text layer; if it is a scan, run it through text recognition first");
    const prose = extractedProse(lines);
    return { raw: prose.text, content: { stated, prose } };
  },
};

/** @throws KlartextError "encrypted" or "damaged". */
async function readPages(bytes: Uint8Array): Promise<{ readonly pages: readonly (readonly PageLine[])[]; readonly stated: StatedMetadata }> {
  const [{ getDocumentProxy }, { linesOf }] = await Promise.all([import("unpdf"), import("./lines.ts")]);
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const pages: (readonly PageLine[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => "str" in item)));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    await document.destroy();
    return { pages, stated: statedOf(info as Readonly<Record<string, unknown>>) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof Error && cause.name === "PasswordException") throw new KlartextError("encrypted", "is locked by a password; save it without one", { cause });
    throw new KlartextError("damaged", `is a damaged PDF file (${reason}); get it anew`, { cause });
  }
}

/** A PDF's own metadata, where somebody filled it in and no program did. */
function statedOf(info: Readonly<Record<string, unknown>>): StatedMetadata {
  const text = (key: string): string | undefined => (typeof info[key] === "string" && info[key].trim() !== "" ? info[key].trim() : undefined);
  const title = text("Title");
  const language = text("Language");
  return {
    ...(title !== undefined && /\s/.test(title) && !/\.\w{2,4}$|^(?:microsoft|untitled|unbenannt)/i.test(title) ? { title } : {}),
    ...(language !== undefined && /^[a-z]{2}\b/i.test(language) ? { language } : {}),
  };
}
