import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/article/decode.ts";

const text = "Die Fähre fährt. „Noch“, sagt er – für 5 €.\n";
const bytes = (...parts: (Uint8Array | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Uint8Array.from(part)));

describe("decode", () => {
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", bytes([0xef, 0xbb, 0xbf], Buffer.from(text))],
    ["utf-16le", bytes([0xff, 0xfe], iconv.encode(text, "utf-16le"))],
    ["utf-16be", bytes([0xfe, 0xff], iconv.encode(text, "utf-16be"))],
    ["utf-16le", iconv.encode(text, "utf-16le")],
    ["utf-16be", iconv.encode(text, "utf-16be")],
    ["windows-1252", iconv.encode(text, "windows-1252")],
  ])("reads %s", async (encoding, input) => {
    expect(await decode(input)).toEqual({ text, encoding });
  });

  it("reads ISO-8859-1", async () => {
    const latin = "Die Fähre fährt übermorgen.";
    expect(await decode(iconv.encode(latin, "iso-8859-1"))).toEqual({ text: latin, encoding: "iso-8859-1" });
  });

  it("keeps line breaks and what follows a byte order mark as they are", async () => {
    expect((await decode(bytes([0xef, 0xbb, 0xbf], Buffer.from("\uFEFFa\r\nb\rc")))).text).toBe("\uFEFFa\r\nb\rc");
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["white space", Buffer.from(" \n\t\u00a0\n")],
    ["a byte order mark", Uint8Array.from([0xef, 0xbb, 0xbf])],
    ["a byte order mark in UTF-16", Uint8Array.from([0xff, 0xfe])],
  ])("refuses %s as empty", async (_, input) => {
    await expect(decode(input)).rejects.toMatchObject({ name: "KlartextError", code: "empty", message: expect.stringContaining("empty") });
  });

  it.each([
    ["PDF", Buffer.from("%PDF-1.7\n%âãÏÓ")],
    ["ZIP", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0])],
    ["PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ["RTF", Buffer.from("{\\rtf1\\ansi Die F\\'e4hre}")],
    ["binary", Buffer.from("Die Fähre\u0000fährt.")],
    ["binary", Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)],
    ["binary", Uint8Array.from({ length: 200 }, (_, index) => (index % 5 === 0 ? 1 : 0x61))],
  ])("refuses %s as binary and says what to do", async (what, input) => {
    await expect(decode(input)).rejects.toMatchObject({ code: "binary", message: expect.stringMatching(new RegExp(`${what}.*klartext reads text, Markdown`)) });
  });
});
