import type { ModelFile, Section } from "../../../src/learning/model-file.ts";
import { layTable } from "../../../src/learning/table.ts";

/** A parser's sections without the rows of the rarest features: rows are numbered from the most frequent feature on. */
export function keepRows(model: ModelFile, most: number): Record<string, Section> {
  const [rows, width, ...shape] = model.uint32("shape");
  const kept = Math.min(rows, most);
  const keys = model.uint32("table.keys"), values = model.uint16("table.values");
  const entries = Array.from(keys, (key, slot): [number, number] => [key, values[slot]]).filter(([key, row]) => key !== 0 && row < kept);
  const table = layTable(new Map(entries.sort(([, a], [, b]) => a - b)));
  return {
    shape: Uint32Array.of(kept, width, ...shape), relations: model.strings("relations"),
    dense: model.uint16("dense"), "dense.scales": model.uint32("dense.scales"),
    "table.keys": table.keys, "table.values": Uint16Array.from(table.values),
    rows: model.int8("rows").slice(0, kept * width), "rows.scales": model.uint32("rows.scales").slice(0, kept),
  };
}
