// The `data` of each event of a text/event-stream, as it arrives.

/** @throws what reading the stream throws. The stream is let go of when the reader stops early. */
export async function* serverSentData(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
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
    // A stream that has failed cannot be let go of, and need not be.
    await reader.cancel().catch(() => undefined);
  }
}
