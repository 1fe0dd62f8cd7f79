import type { Format, MediaType } from "./format.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";

const formats: readonly Format[] = [plain, markdown];

/** The format that a file's name tells by its ending; plain text where it tells none. */
export function formatFor(path: string): Format {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? plain;
}

/** The format of a media type. */
export function formatOf(mediaType: MediaType): Format {
  return formats.find((format) => format.mediaType === mediaType) ?? plain;
}
