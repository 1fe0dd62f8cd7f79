import type { KlartextDocument } from "./document.ts";
import { slice } from "./offsets.ts";

/**
 * The article with its time expressions tagged inline (TimeML, Pustejovsky et al. 2003); expressions within another are
 * left out, since inline tags can't overlap.
 * @param text the decoded article
 */
export function timeml(document: KlartextDocument, text: string): string {
  const { source, dates } = document;
  const parts: string[] = [];
  let done = 0;
  dates.forEach((date, index) => {
    if (date.start < done) return;
    parts.push(escapeXml(slice(text, { start: done, end: date.start }, source.offsetUnit)));
    const content = escapeXml(slice(text, date, source.offsetUnit));
    parts.push(`<TIMEX3 tid="t${index + 1}" type="${date.type}" value="${escapeXml(date.value)}">${content}</TIMEX3>`);
    done = date.end;
  });
  parts.push(escapeXml(slice(text, { start: done, end: text.length }, source.offsetUnit)));
  const { published, title } = document.document;
  const created = published === null ? "" : `<DCT><TIMEX3 tid="t0" type="DATE" value="${published}" functionInDocument="CREATION_TIME">${published}</TIMEX3></DCT>\n`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${escapeXml(source.id)}</DOCID>\n`,
    created,
    title === null ? "" : `<TITLE>${escapeXml(title)}</TITLE>\n`,
    `<TEXT>${parts.join("")}</TEXT>\n</TimeML>\n`,
  ].join("");
}

/** Control characters that XML 1.0 has no way to write become spaces. */
function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
    // eslint-disable-next-line no-control-regex -- these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
