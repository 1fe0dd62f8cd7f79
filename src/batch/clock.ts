/** Milliseconds since some moment. The one clock of klartext: it serves progress and summaries, and no result depends on it. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
