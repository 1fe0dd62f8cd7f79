import { tagCount } from "./features.ts";

/** Distances between two places fall into this many classes, by direction. */
export const distanceClasses = 18;
/** What lies between two places falls into this many classes: none, one or more commas, by none, one or more verbs. */
export const betweenClasses = 9;

/** Cells of the tables of pair features. */
export const distanceCells = tagCount * tagCount * distanceClasses;
export const betweenCells = tagCount * tagCount * betweenClasses * 2;
