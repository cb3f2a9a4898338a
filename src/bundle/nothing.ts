// An empty module: stands in the bundle for parts of libraries that nothing uses (wrangler.toml, alias). What is asked
// for by name is undefined, so that a use of it fails at once.

/** LangChain's XML output parser. */
export const sax = undefined;

/** zod's reader of JSON Schema. */
export const fromJSONSchema = undefined;

/** zod's compiler, which evaluates code: no Worker may. */
export const compile = undefined;
export const withParser = undefined;
export const INVALID = undefined;
export const ZodCompileAsyncError = undefined;
export const ZodCompileUnsupportedError = undefined;
