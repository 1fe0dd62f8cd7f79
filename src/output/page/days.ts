import type { InterfaceWords } from "../../languages/sections/interface.ts";

/** An ISO day, month or year for readers: "12 March 2025"; anything else as it is. */
export function readableDate(value: string, { months, dayPattern }: InterfaceWords): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (day === undefined) return `${name} ${year}`;
  return dayPattern.replace(/[DMY]/g, (part) => (part === "D" ? String(Number(day)) : part === "M" ? name : year));
}

/** The days that a time expression covers, for readers; its words where it covers none that can be told. */
export function readableSpan(date: { readonly text: string | null; readonly value: string; readonly from: string | null; readonly to: string | null }, words: InterfaceWords): string {
  const { text, value, from, to } = date;
  if (from === null || to === null) return text ?? value;
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return readableDate(value, words);
  return from === to ? readableDate(from, words) : `${readableDate(from, words)} – ${readableDate(to, words)}`;
}
