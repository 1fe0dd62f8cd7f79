import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";

const formats: readonly Format[] = [plain, markdown];

/** The format of a file by its name's extension; plain text where the extension says nothing. */
export function formatFor(path: string): Format {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? plain;
}

/** The format of a media type. */
export function formatOf(mediaType: Format["mediaType"]): Format {
  return formats.find((format) => format.mediaType === mediaType) ?? plain;
}
