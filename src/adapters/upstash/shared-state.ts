// What the layers share of what goes on now: how conversations and workflows stand. Written beside the rows in the
// database, which stay what counts; Redis away, they are as they were and end by themselves.
import * as z from "zod";
import { ChatType } from "#contracts/chat";
import { SessionId, Uuid, type WorkflowId } from "#contracts/ids";
import { StateView } from "#contracts/state-views";
import { WorkflowEvent, WorkflowEventType } from "#contracts/workflow-events";
import { conversationKey, workflowKey } from "./keys.ts";
import type { GuardedRedis } from "./redis.ts";

const hour = 60 * 60;
const conversationSeconds = 24 * hour;
/** Longer than a booking is made ahead: a workflow's last news is never lost before it is over. */
const workflowSeconds = 400 * 24 * hour;

export const LiveConversation = z.object({
  chat: ChatType,
  business: Uuid.nullable(),
  lastSeq: z.int(),
  state: StateView,
});
export type LiveConversation = z.infer<typeof LiveConversation>;

export const LiveWorkflow = z.object({
  /** When it was so; first, as the script below compares it. */
  at: z.iso.datetime(),
  event: WorkflowEventType,
  status: WorkflowEvent.shape.status,
  session: SessionId,
});
export type LiveWorkflow = z.infer<typeof LiveWorkflow>;

export interface SharedState {
  conversation(session: SessionId, now: LiveConversation): Promise<void>;
  /** False: Redis may still have it. */
  forgetConversation(session: SessionId): Promise<boolean>;
  /** How a workflow stands by its newest event; an older one that comes later changes nothing. */
  workflow(event: WorkflowEvent): Promise<void>;
  /** null: not known here. */
  workflowNow(id: WorkflowId): Promise<LiveWorkflow | null>;
}

/** The instant stands at the beginning of the value, in 24 characters. */
const storeUnlessOlder = `local known = redis.call("GET", KEYS[1])
if known and string.sub(known, 8, 31) > string.sub(ARGV[1], 8, 31) then return 0 end
redis.call("SET", KEYS[1], ARGV[1], "EX", ARGV[2])
return 1`;

export function createSharedState({ redis, breaker }: GuardedRedis): SharedState {
  return {
    async conversation(session, now) {
      const text = JSON.stringify(now);
      await breaker.attempt(() => redis.set(conversationKey(session), text, { ex: conversationSeconds }));
    },
    forgetConversation: async (session) =>
      (await breaker.attempt(() => redis.del(conversationKey(session)))) !== null,
    async workflow({ workflowId, type, status, session, at }) {
      if (workflowId === null) return;
      const now: LiveWorkflow = { at: new Date(at).toISOString(), event: type, status, session };
      const values = [JSON.stringify(now), String(workflowSeconds)];
      await breaker.attempt(() => redis.eval(storeUnlessOlder, [workflowKey(workflowId)], values));
    },
    async workflowNow(id) {
      const found = await breaker.attempt(() => redis.get<string>(workflowKey(id)));
      return found?.value ? LiveWorkflow.parse(JSON.parse(found.value)) : null;
    },
  };
}
