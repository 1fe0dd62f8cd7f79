import type { PositionMap } from "./article.ts";
import type { Span } from "./span.ts";

/** A text with the way back from each of its positions to raw. */
export interface MappedText {
  readonly text: string;
  readonly map: PositionMap;
}

/**
 * A position map as columns, one row a run. A run as long in raw as in the text stands for itself, character by
 * character; any other is a replacement that is read as a whole (a line break read as one space).
 */
class RunMap implements PositionMap {
  constructor(
    readonly starts: Int32Array,
    readonly rawStarts: Int32Array,
    readonly rawEnds: Int32Array,
    readonly length: number,
    readonly rawLength: number,
  ) {}

  toRaw(position: number): number {
    if (position >= this.length) return this.rawLength;
    const run = this.runAt(position);
    return this.isCopy(run) ? this.rawStarts[run] + position - this.starts[run] : this.rawStarts[run];
  }

  spanToRaw(span: Span): Span {
    const start = this.toRaw(span.start);
    if (span.end <= span.start) return { start, end: start };
    const last = Math.min(span.end, this.length) - 1;
    const run = this.runAt(last);
    const end = this.isCopy(run) ? this.rawStarts[run] + last - this.starts[run] + 1 : this.rawEnds[run];
    return { start, end };
  }

  /** The run that covers `position`, which lies within the text. */
  runAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  isCopy(run: number): boolean {
    return this.rawEnds[run] - this.rawStarts[run] === this.runEnd(run) - this.starts[run];
  }

  runEnd(run: number): number {
    return run + 1 < this.starts.length ? this.starts[run + 1] : this.length;
  }
}

/** The text itself as a mapped text: every position is its own raw position. */
export function unmapped(text: string): MappedText {
  const columns = text === "" ? [[], [], []] : [[0], [0], [text.length]];
  const [starts, rawStarts, rawEnds] = columns.map((column) => Int32Array.from(column));
  return { text, map: new RunMap(starts, rawStarts, rawEnds, text.length, text.length) };
}

/** Builds a mapped text out of stretches of another one, front to back. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly rawStarts: number[] = [];
  private readonly rawEnds: number[] = [];
  private written = 0;
  private lastIsCopy = false;

  constructor(private readonly source: MappedText) {}

  /** Length of what has been built so far. */
  get length(): number {
    return this.written;
  }

  /** Takes over a stretch of the source as it is. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    const map = this.source.map as RunMap;
    const last = map.runAt(end - 1);
    for (let run = map.runAt(start); run <= last; run += 1) {
      const from = Math.max(start, map.starts[run]);
      const to = Math.min(end, map.runEnd(run));
      const raw = map.isCopy(run)
        ? { start: map.rawStarts[run] + from - map.starts[run], end: map.rawStarts[run] + to - map.starts[run] }
        : { start: map.rawStarts[run], end: map.rawEnds[run] };
      this.push(this.source.text.slice(from, to), raw);
    }
  }

  /** Writes `text` in the place of the source's `start` to `end`. */
  replace(start: number, end: number, text: string): void {
    if (text !== "") this.push(text, this.source.map.spanToRaw({ start, end }));
  }

  build(): MappedText {
    const map = new RunMap(
      Int32Array.from(this.starts),
      Int32Array.from(this.rawStarts),
      Int32Array.from(this.rawEnds),
      this.written,
      this.source.map.toRaw(this.source.text.length),
    );
    return { text: this.parts.join(""), map };
  }

  private push(text: string, raw: Span): void {
    const isCopy = raw.end - raw.start === text.length;
    const last = this.starts.length - 1;
    if (isCopy && this.lastIsCopy && this.rawEnds[last] === raw.start) {
      this.rawEnds[last] = raw.end;
    } else {
      this.starts.push(this.written);
      this.rawStarts.push(raw.start);
      this.rawEnds.push(raw.end);
    }
    this.lastIsCopy = isCopy;
    this.parts.push(text);
    this.written += text.length;
  }
}
