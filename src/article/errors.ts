/** Every way in which klartext refuses an input or a request; the same codes stand in a stream's failures. */
export type KlartextErrorCode =
  | "not-found"
  | "unreadable"
  | "empty"
  | "binary"
  | "encoding"
  | "damaged"
  | "encrypted"
  | "too-large"
  | "language"
  | "record"
  | "usage"
  | "pipeline"
  | "model"
  | "out-of-memory"
  | "aborted";

/** The one error type: `code` says what kind, `message` says what, where, and what to do. */
export class KlartextError extends Error {
  override readonly name = "KlartextError";

  constructor(
    readonly code: KlartextErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
