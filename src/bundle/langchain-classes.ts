// Stands in the bundle for LangChain's map from stored names to every class it has (wrangler.toml, alias): the reviver
// of `@langchain/core/load` needs those of objects that a checkpoint may hold, which are messages at most.
import * as messages from "@langchain/core/messages";

export const import_map_exports = { messages };
