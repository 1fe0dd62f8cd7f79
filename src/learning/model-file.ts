import { KlartextError } from "../article/errors.ts";

/** "KLTX", little-endian. */
const magic = 0x58544c4b;
const alignment = 8;

export type Section = Int8Array | Uint8Array | Uint16Array | Uint32Array | Int32Array | readonly string[];

interface Header {
  readonly sections: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
}

/** A model file: named sections, read in place. Numbers are little-endian, as on every machine that Node runs on. */
export class ModelFile {
  private readonly header: Header;
  private readonly bytes: Uint8Array<ArrayBuffer>;

  /**
   * @param bytes the whole file; @param name for messages
   * @throws KlartextError "model" if it is none of ours.
   */
  constructor(bytes: Uint8Array, private readonly name: string) {
    this.bytes = bytes.byteOffset % alignment === 0 ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice();
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (this.bytes.length < alignment || view.getUint32(0, true) !== magic) {
      throw new KlartextError("model", `${name} is not a model file of klartext`);
    }
    this.header = JSON.parse(decode(this.bytes.subarray(8, 8 + view.getUint32(4, true)))) as Header;
  }

  /** The names of all sections. */
  get sections(): readonly string[] {
    return Object.keys(this.header.sections);
  }

  int8(section: string): Int8Array {
    const { start, length } = this.find(section);
    return new Int8Array(this.bytes.buffer, start, length);
  }

  uint8(section: string): Uint8Array {
    const { start, length } = this.find(section);
    return new Uint8Array(this.bytes.buffer, start, length);
  }

  uint16(section: string): Uint16Array {
    const { start, length } = this.find(section);
    return new Uint16Array(this.bytes.buffer, start, length / 2);
  }

  uint32(section: string): Uint32Array {
    const { start, length } = this.find(section);
    return new Uint32Array(this.bytes.buffer, start, length / 4);
  }

  /** A section of strings without line breaks. */
  strings(section: string): string[] {
    const { start, length } = this.find(section);
    return length === 0 ? [] : decode(new Uint8Array(this.bytes.buffer, start, length)).split("\n");
  }

  private find(section: string): { start: number; length: number } {
    const found = this.header.sections[section] as { offset: number; length: number } | undefined;
    if (!found) throw new KlartextError("model", `${this.name} has no section "${section}"`);
    return { start: this.bytes.byteOffset + found.offset, length: found.length };
  }
}

/** The bytes of a model file with the given sections. */
export function packModel(sections: Readonly<Record<string, Section>>): Uint8Array {
  const parts = Object.entries(sections).map(([name, section]) => ({ name, bytes: toBytes(section) }));
  const header = (first: number): Uint8Array => {
    let offset = first;
    const table: Record<string, { offset: number; length: number }> = {};
    for (const { name, bytes } of parts) {
      table[name] = { offset, length: bytes.length };
      offset = align(offset + bytes.length);
    }
    return new TextEncoder().encode(JSON.stringify({ sections: table }));
  };
  const first = align(8 + header(0x7fffffff).length);
  const head = header(first);
  const file = new Uint8Array(parts.reduce((end, { bytes }) => align(end + bytes.length), first));
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, head.length, true);
  file.set(head, 8);
  let offset = first;
  for (const { bytes } of parts) {
    file.set(bytes, offset);
    offset = align(offset + bytes.length);
  }
  return file;
}

function toBytes(section: Section): Uint8Array {
  if (!ArrayBuffer.isView(section)) return new TextEncoder().encode(section.join("\n"));
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

function align(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
