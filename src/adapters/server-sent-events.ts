// The `data` of each event of a text/event-stream, as it arrives.

/**
 * @param signal lets go of a stream that does not listen to it itself
 * @throws what reading the stream throws. The stream is let go of when the reader stops early.
 */
export async function* serverSentData(
  body: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const reader = body.getReader();
  // A stream that has failed cannot be let go of, and need not be.
  const letGo = () => reader.cancel().catch(() => undefined);
  if (signal?.aborted) void letGo();
  signal?.addEventListener("abort", letGo, { once: true });
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) {
        const data = /^data: ?(.*)$/.exec(line)?.[1];
        if (data !== undefined) yield data;
      }
      if (done) return;
    }
  } finally {
    signal?.removeEventListener("abort", letGo);
    await letGo();
  }
}
