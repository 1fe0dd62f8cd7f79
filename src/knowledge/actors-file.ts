import { KlartextError } from "../article/errors.ts";
import type { Identity } from "./records.ts";

/**
 * Reads a user's actor file, JSON or YAML: a list of actors, or `{ actors: [ … ] }`. Each has a `name` (a string, or
 * one for each language), a `type`, and optionally `wikidata`, `gender`, `aliases`, `surname: true` if the last word of
 * the name is enough, and `offices` as `{ role, of, from, to }`. An actor with the id or name of a known one replaces it.
 * @param content the file's text; @param origin its name, for messages
 * @throws KlartextError "usage" that says which entry is wrong and how.
 */
export async function loadActors(content: string, origin = "the actor file"): Promise<readonly Identity[]> {
  const [{ z }, { parse }] = await Promise.all([import("zod"), import("yaml")]);
  const name = z.union([z.string().min(1), z.strictObject({ de: z.string().min(1), en: z.string().min(1) })]);
  const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a day, YYYY-MM-DD");
  const office = z.strictObject({ role: z.string().regex(/^[a-z_]+$/), of: z.string().min(1), from: day.optional(), to: day.optional() });
  const actor = z.strictObject({
    name,
    type: z.enum(["person", "organization", "country", "place"]),
    wikidata: z.string().regex(/^Q[1-9]\d*$/, "must be a Wikidata id such as Q42").nullable().optional(),
    gender: z.enum(["female", "male"]).nullable().optional(),
    aliases: z.array(z.string().min(1)).optional(),
    surname: z.boolean().optional(),
    offices: z.array(office).optional(),
  });
  const listed = readContent(content, origin, parse);
  const parsed = z.array(actor).safeParse(isWrapped(listed) ? listed.actors : listed);
  if (!parsed.success) throw new KlartextError("usage", `${origin} is no list of actors:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map((entry): Identity => {
    const names = typeof entry.name === "string" ? { de: entry.name, en: entry.name } : entry.name;
    return {
      ...names,
      type: entry.type,
      id: entry.wikidata ?? null,
      gender: entry.gender ?? null,
      alone: entry.surname ?? false,
      kind: "",
      code: "",
      country: "",
      standsFor: "",
      adjectives: { de: [], en: [] },
      demonyms: { de: [], en: [] },
      aliases: (entry.aliases ?? []).map((text) => ({ text, language: null, ordinary: false })),
      offices: (entry.offices ?? []).map(({ role, of, from, to }) => ({ role, holder: of, from: from ?? "", to: to ?? "" })),
    };
  });
}

function isWrapped(content: unknown): content is { readonly actors: unknown } {
  return typeof content === "object" && content !== null && "actors" in content && Object.keys(content).length === 1;
}

/** YAML contains JSON. */
function readContent(content: string, origin: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(content.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new KlartextError("usage", `${origin} is neither JSON nor YAML: ${(cause as Error).message}`, { cause });
  }
}
