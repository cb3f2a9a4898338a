// The ledger behind the turn: what cannot be written is kept and written later, and an outage costs few requests.
import { beforeEach, expect, test } from "vitest";
import { createLedger } from "#adapters/supabase/model-calls";
import type { SupabaseClients } from "#adapters/supabase/clients";
import type { SessionId } from "#contracts/ids";
import type { Ledger, ModelCall } from "#models/ledger";

type Failure = { code: string; message: string } | null;

let failure: Failure;
let sent: string[][];
let ledger: Ledger;
beforeEach(() => {
  failure = null;
  sent = [];
  const rpc = (_name: string, { p_calls }: { p_calls: { id: string }[] }) => {
    sent.push(p_calls.map((it) => it.id));
    return Promise.resolve({ error: failure });
  };
  const clients = { scoped: () => ({ rpc }) } as unknown as Pick<SupabaseClients, "scoped">;
  ledger = createLedger(clients);
});

const away = { code: "", message: "TypeError: fetch failed" };
const settled = () => new Promise((resolve) => void setImmediate(resolve));

async function note(id: string, session = `ses_${id}`): Promise<string[][]> {
  sent = [];
  const call: ModelCall = {
    id,
    business: "11111111-1111-4111-8111-111111111111",
    session: session as SessionId,
    turn: "t1",
    call: "understand",
    tier: "small",
    model: "gpt-4.1-mini",
    inputTokens: 10,
    outputTokens: 5,
    costMicros: 3,
    outcome: "answered",
    tookMs: 7,
    at: 0,
  };
  ledger.note(call);
  await settled();
  return sent;
}

test("what was kept while the database was away is written when it is back", async () => {
  failure = away;
  await note("a", "ses_1");
  failure = null;
  expect(await note("b", "ses_1")).toEqual([["a", "b"]]);
  expect(await note("c", "ses_1")).toEqual([["c"]]);
});

test("an outage costs each call a few requests, however many sessions wait; in the end all are written", async () => {
  failure = away;
  for (let it = 0; it < 30; it++) expect((await note(`k${it}`)).length).toBeLessThanOrEqual(4);
  failure = null;
  const written = new Set<string>();
  for (let it = 0; it < 30; it++) for (const id of (await note(`l${it}`)).flat()) written.add(id);
  expect(written.size).toBe(60);
});

test("a call that the database will never take is not tried for ever", async () => {
  failure = { code: "23503", message: "the business is no more" };
  await note("a", "ses_1");
  failure = null;
  expect(await note("b", "ses_1")).toEqual([["b"]]);
});
