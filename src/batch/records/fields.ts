/** Which fields of a record hold what. */
export interface Fields {
  readonly text: string;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly language: string;
}

export const standardFields: Fields = { text: "text", id: "id", date: "date", title: "title", language: "language" };

/** How the records of a file are read. */
export interface RecordOptions {
  readonly fields: Fields;
  /** True if the fields were named: then those that klartext does not know go to `source.meta`, else it tells of them. */
  readonly mapped: boolean;
}
