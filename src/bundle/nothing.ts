// An empty module: stands in the bundle for parts of libraries that nothing uses (wrangler.toml, alias).
/** LangChain's XML output parser asks for it by name. */
export const sax = undefined;
