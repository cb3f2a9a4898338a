// What the local stack keeps for its own pages: messages that would have gone out, and the last traces.
import * as z from "zod";
import type { Settings } from "#adapters/settings";
import type { OutboxEntry, Services, TracedSpan } from "./ports.ts";

const Outbox = z.array(
  z.object({
    id: z.string(),
    channel: z.enum(["email", "sms"]),
    to: z.string(),
    subject: z.string().optional(),
    text: z.string(),
    at: z.string(),
  }),
);

const Trace = z.array(
  z.object({
    traceId: z.string(),
    spanId: z.string(),
    parentId: z.string().nullable(),
    service: z.string(),
    name: z.string(),
    from: z.number(),
    to: z.number(),
    failed: z.boolean(),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
);

const patienceMs = 2000;
const read = async (url: string): Promise<unknown> =>
  (await fetch(url, { signal: AbortSignal.timeout(patienceMs) })).json();

export function outboxOf({ ENVIRONMENT, DEV_OUTBOX_URL: url }: Settings): Services["outbox"] {
  if (ENVIRONMENT !== "local" || url === undefined) return null;
  return async (): Promise<OutboxEntry[]> => Outbox.parse(await read(url));
}

export function tracesOf({ ENVIRONMENT, DEV_TRACES_URL: url }: Settings): Services["traces"] {
  if (ENVIRONMENT !== "local" || url === undefined) return null;
  return {
    recent: async (): Promise<TracedSpan[][]> => z.array(Trace).parse(await read(url)),
    find: async (id): Promise<TracedSpan[]> => Trace.parse(await read(`${url}/${id}`)),
  };
}
