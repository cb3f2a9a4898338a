// An empty module: stands in the bundle for parts of libraries that nothing uses (wrangler.toml, alias).
export {};
