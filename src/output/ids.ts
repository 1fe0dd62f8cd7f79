/** The id of the layer's item at `index`: "a1" for the first actor. */
export function idOf(prefix: "s" | "a" | "d" | "q" | "c", index: number): string;
export function idOf(prefix: "s" | "a" | "d" | "q" | "c", index: number | null): string | null;
export function idOf(prefix: string, index: number | null): string | null {
  return index === null ? null : `${prefix}${index + 1}`;
}
