// A word to the gateway that a hold was let go in a chat, on a real Temporal server: who waits for its time is offered it.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Freed } from "#contracts/handoffs/freed";
import { EffectId } from "#contracts/ids";
import { Problem } from "#contracts/problems";
import { outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { freshId, waitFor } from "#test/fakes/handoffs";
import { BookingOffice } from "./booking-office.ts";
import { startTemporalServer, type TemporalServer } from "./temporal-server.ts";

const hour = 3_600_000;
const soon = { timeout: 30_000, interval: 50 };
let server: TemporalServer;
let office: BookingOffice;

beforeAll(async () => {
  server = await startTemporalServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  office = new BookingOffice(server.address);
});
afterEach(() => office.close());

const problemOf = async (response: Response): Promise<string> => Problem.parse(await response.json()).code;

describe("what was let go in a chat", () => {
  const wait = async () => {
    const handoff = waitFor({ startsAt: Date.now() + 48 * hour });
    await (await office.startWaitlist(handoff)).executeUpdate(outcomeUpdate);
    return handoff;
  };
  const told = () =>
    office.edge.events.filter((it) => it.type === "waitlist.offered").map((it) => it.session);
  const say = (freed: Freed) => office.signed("/v1/freed", freed, freed.effectId);

  test("is offered at once to who waits for it, and a repeat of the word offers nothing more", async () => {
    await office.startWorker();
    const [first, second] = [await wait(), await wait()];
    office.waitlist.free = 1;
    const freed = Freed.parse({
      effectId: `eff_${freshId()}`,
      businessId: first.businessData.businessId,
      requestId: "req_freed",
    });
    expect((await say(freed)).status).toBe(202);
    await vi.waitFor(() => expect(told()).toEqual([first.session]), soon);
    office.waitlist.free = 1;
    expect((await say(freed)).status).toBe(202);
    expect((await say({ ...freed, effectId: EffectId.parse(`eff_${freshId()}`) })).status).toBe(202);
    await vi.waitFor(() => expect(told()).toEqual([first.session, second.session]), soon);
  });

  test("is not offered on a word that nobody signed, or that makes no sense", async () => {
    const none = await office.signed("/v1/freed", { effectId: "eff_1" }, `eff_${freshId()}`);
    expect([none.status, await problemOf(none)]).toEqual([400, "invalid_request"]);
  });
});
