// Notes beside the conversation: what is written where, and what has to be gone everywhere.
import { expect, test } from "vitest";
import { createPerformer } from "#adapters/perform-effect";
import { EffectId, SessionId } from "#contracts/ids";
import type { NoteEffect } from "#conversation/notes";
import { marios } from "#test/fakes/marios";

const signal = new AbortController().signal;
const never = () => Promise.reject(new Error("a note asks nobody"));

function performer({ redisAway = false } = {}) {
  const did: string[] = [];
  const { perform } = createPerformer({
    staffReply: { escalationsAs: () => ({}) as never, say: never },
    claims: { hold: never, request: never, release: never, takeUp: never },
    escalations: { perform: never },
    gateway: {
      handOff: never,
      update: never,
      freed: () => Promise.reject(new Error("nothing came free")),
      ready: never,
    },
    deskOf: () => ({ note: never, fetch: never }),
    records: {
      async write({ note }) {
        did.push(`wrote ${note.kind}`);
        return note.kind === "forget" ? ["ses_1", "ses_2"].map((it) => SessionId.parse(it)) : [];
      },
    },
    tokens: { signBooking: never },
    shared: {
      conversation: async (session, { lastSeq }) => void did.push(`shared ${session} up to ${lastSeq}`),
      forgetConversation: async (session) => (did.push(`dropped conversation:${session}`), !redisAway),
      workflow: never,
    },
    forget: async (key) => (did.push(`dropped ${key}`), !redisAway),
    now: () => Date.UTC(2026, 10, 22, 12),
  });
  return { did, perform };
}

const forgetting = (kind: "forget" | "remember"): NoteEffect => ({
  type: "note",
  id: EffectId.parse("eff_1"),
  requestId: "req_1",
  businessId: marios.id,
  session: SessionId.parse("ses_2"),
  visitor: SessionId.parse("ses_1"),
  notBefore: "2026-11-22T12:00:00.000Z",
  note:
    kind === "forget"
      ? { kind }
      : { kind, remember: { consent: "given", name: null, preferences: [], bookings: [], orders: [] } },
});

test("forget: the rows, then each copy in Redis, of the visitor's other conversations too", async () => {
  const { did, perform } = performer();
  expect(await perform(forgetting("forget"), signal)).toEqual({ status: "noted" });
  expect(did).toEqual([
    "wrote forget",
    `dropped user:${marios.id}:ses_1`,
    "dropped conversation:ses_2",
    "dropped conversation:ses_1",
  ]);
});

test("remember: the visitor's copy in Redis is no longer true", async () => {
  const { did, perform } = performer();
  expect(await perform(forgetting("remember"), signal)).toEqual({ status: "noted" });
  expect(did).toEqual(["wrote remember", `dropped user:${marios.id}:ses_1`]);
});

test("nobody is forgotten before Redis says so; what was only remembered waits for nothing", async () => {
  const away = performer({ redisAway: true });
  await expect(away.perform(forgetting("forget"), signal)).rejects.toThrow("Redis");
  expect(await away.perform(forgetting("remember"), signal)).toEqual({ status: "noted" });
});

test("a conversation's copy is written, then shared", async () => {
  const { did, perform } = performer();
  const view = {
    conversation_type: "dedicated" as const,
    business_id: marios.id,
    customer_context: { name: null, preferences: [], history: [] },
    business_context: { category: null, capacity: null, hours: null },
    current_flow: "greeting",
    workflow_triggers: [],
  };
  const copy = { chat: "dedicated" as const, view, lastSeq: 4, messages: [] };
  await perform({ ...forgetting("forget"), note: { kind: "conversation", copy } }, signal);
  expect(did).toEqual(["wrote conversation", "shared ses_2 up to 4"]);
});
