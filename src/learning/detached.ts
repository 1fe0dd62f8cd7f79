/** The same string without the text that it may be a slice of and would keep in memory. */
export function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
