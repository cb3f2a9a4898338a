// Stands in the bundle for LangSmith's client (wrangler.toml, alias): traces go out by OpenTelemetry, never to LangSmith.

/** Every run of a graph makes one, to use only where LangSmith's tracing is turned on. */
export class Client {
  createRun(): never {
    return refuse();
  }
  updateRun(): never {
    return refuse();
  }
}
export { Client as Langsmith };

function refuse(): never {
  throw new Error(
    "LangSmith's client is not part of the Worker: unset LANGSMITH_TRACING and LANGCHAIN_TRACING_V2.",
  );
}
