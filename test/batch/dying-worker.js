/** A worker that does what a job's text says. */
export default async function work({ text }) {
  if (text === "exit") process.exit(3);
  if (text === "throw") throw new Error("thrown");
  const held = [];
  while (text === "fill") held.push(new Array(10_000).fill({}).map(() => ({})));
  return { type: "done", claims: 0, pieces: [] };
}
