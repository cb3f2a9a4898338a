// Server-sent events: one exchange's stream as a response.
import type { EventStream } from "./live-feed.ts";

/** A stream that follows `exchange`, the response that carries it, and the way to end it. */
export function openEventStream(exchange: number): {
  stream: EventStream;
  response: Response;
  end(): void;
} {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const write = (text: string) => void writer.write(encoder.encode(text)).catch(gone);
  // A comment first: headers and proxies let go of the response before the turn is done.
  write(": the turn is running\n\n");
  const stream: EventStream = {
    exchange,
    after: 0,
    write: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  };
  const headers = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" };
  return {
    stream,
    response: new Response(readable, { headers }),
    end: () => void writer.close().catch(gone),
  };
}

/** The client went away: its turn goes on, and the same message id brings the answer. */
const gone = (): void => {};
