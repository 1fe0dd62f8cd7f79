import { once } from "node:events";
import type { Sink } from "../batch/results.ts";

export const standardOutput: Sink = {
  write: async (data) => {
    if (!process.stdout.write(data)) await once(process.stdout, "drain");
  },
  close: async () => {},
};
