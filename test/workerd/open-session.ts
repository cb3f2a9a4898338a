// Opens a conversation in a scripted world, and speaks to it the way the edge does.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import type { ChatMessage, PostMessage, TurnReply } from "#contracts/chat";
import type { Outcome } from "#contracts/problems";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { CallContext, ChatSessionPort } from "#edge/chat-session-port";
import { dawn, factsOf, settled, worldOf, type ScriptedWorld } from "./scripted-world.ts";

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

const context = { requestId: "req_test" };
const day = 24 * 60 * 60_000;
export const sessionEnd = dawn + 30 * day;
let sessions = 0;

/** A conversation no test used before, greeted. */
export async function openSession(prepare: (world: ScriptedWorld) => void = () => {}) {
  const name = `ses_${(sessions += 1)}`;
  const world = worldOf(name);
  prepare(world);
  // A stub whose object was aborted stays broken: each call takes a fresh one.
  const stub = () => env.SCRIPTED_SESSION.getByName(name);
  const port = () => stub() as unknown as ChatSessionPort;
  const open = () =>
    port().open({ facts: factsOf(name), expiresAt: new Date(sessionEnd).toISOString() }, context);
  const session = {
    open,
    resume: (expiresAt: number) => port().resume(new Date(expiresAt).toISOString(), context),
    post: (message: PostMessage, its: CallContext = context): Promise<Outcome<TurnReply>> =>
      port().post(message, its),
    staff: (id: string, text: string | null, its: CallContext = context) => port().staff({ id, text }, its),
    deliver: (event: WorkflowEvent, its?: CallContext) => port().deliver(event, its),
    fetch: (request: Request) => port().fetch(request),
    async transcript(after = 0): Promise<ChatMessage[]> {
      const transcript = await port().transcript(after);
      if (!transcript.ok) throw new Error(transcript.detail);
      return transcript.value.messages;
    },
    stateView: () => port().stateView(),
  };
  const inStorage = <T>(look: (storage: DurableObjectStorage) => T): Promise<T> =>
    runInDurableObject(stub(), (_object, state) => look(state.storage));
  const rows = (table: string) =>
    inStorage((storage) => storage.sql.exec(`SELECT 1 FROM ${table}`).toArray().length);
  const alarm = () => runInDurableObject(stub(), (_object, state) => state.storage.getAlarm());
  /** Does what resumes the object's work: it has to happen in the object's own context. */
  const inside = (act: () => Promise<void> | void) =>
    runInDurableObject(stub(), async () => {
      await act();
      await settled();
    });
  const advance = (ms: number) => inside(() => world.advance(ms));
  await open();
  return { name, world, stub, session, inStorage, rows, alarm, inside, advance };
}
