/**
 * The routines that most of the time goes to, in AssemblyScript: compiled to WebAssembly by `npm run routines`, they are
 * quick from the first call on and compute the same to the bit on every machine (integers, and IEEE 754 floats without
 * fused operations). Pointers are byte offsets into a memory that the caller lays out.
 */
export { addBytes, blend, multiply, normalise, open, rectify, sum } from "./matrices";
export { multiplyIntegers, normaliseToIntegers, packColumns } from "./integers";
export { bestInRows, describeArcs, expand, findHeads, gather, rectifyColumns, remember } from "./parsing";
export { chooseBundles, chooseTags, decideTags, scoreRows } from "./tagging";
