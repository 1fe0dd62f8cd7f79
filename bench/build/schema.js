// Writes dist/schema.json, which the package exports, from the schema that the code was compiled with.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "../../dist/output/schema.js";

writeFileSync(new URL("../../dist/schema.json", import.meta.url), `${JSON.stringify(jsonSchema("allowed"), null, 2)}\n`);
