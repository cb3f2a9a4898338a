// Stands in the bundle for zod's third version (wrangler.toml, alias), which LangChain carries beside the fourth for
// whoever still writes schemas in it. Nothing here does: what LangChain makes of it for itself is the same in both.
export { z } from "zod";

/** An enumeration whose every value is its own name, compared with the type that a schema of that version names. */
export const ZodFirstPartyTypeKind = new Proxy<Record<string, string>>({}, { get: (_, name) => name });
