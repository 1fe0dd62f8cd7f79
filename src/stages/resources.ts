/** What is loaded from disk once, before the first article: learned models and compiled tables, one field a stage. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- stages with models add their field here
export interface Resources {}
