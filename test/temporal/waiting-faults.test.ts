// Killed workers and a database that is away under those who wait for a place and those who look for one: in the end one
// place in the line, one offer, one answer.
import { describe, expect, test, vi } from "vitest";
import { cancelUpdate, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import {
  declineUpdate,
  waitlistStatusQuery,
  type Decline,
} from "#temporal-worker/workflows/waitlist-definitions";
import { assessmentFor, cancellation, waitersUpdate, waitFor } from "#test/fakes/handoffs";
import { salonId } from "#test/fakes/memory-city";
import { kill, onRealServer, soon } from "./container-processes.ts";
import { sendUpdate } from "./send-update.ts";

const real = onRealServer();
const { startWorkerProcess } = real;

const inTwoDays = (): number => Date.now() + 48 * 3_600_000;
const toldTo = ({ session }: { session: string }): string[] =>
  real.office.edge.events.filter((it) => it.session === session).map((it) => it.type);
const heard = (who: { session: string }, ...types: string[]) =>
  vi.waitFor(() => expect(toldTo(who)).toEqual(types), soon);

async function inLine() {
  const handoff = waitFor({ startsAt: inTwoDays() });
  const handle = await real.office.startWaitlist(handoff);
  await handle.executeUpdate(outcomeUpdate);
  await heard(handoff, "waitlist.joined");
  await vi.waitFor(async () => expect((await handle.query(waitlistStatusQuery)).pending).toBe(0), soon);
  return { handoff, handle };
}

/** A booking is cancelled, and its table is free. */
async function freeTable(): Promise<void> {
  const handoff = real.office.request({ startsAt: inTwoDays() });
  const handle = await real.office.start(handoff);
  await handle.executeUpdate(outcomeUpdate);
  real.office.waitlist.free += 1;
  await sendUpdate(handle, cancellation(handoff));
}

const offersMade = (): string[] => real.office.waitlist.log.filter((it) => it.startsWith("offered"));
const offerMails = (): number => real.office.post.sent.filter((it) => it.text?.includes("waitlist")).length;

describe("a worker killed", () => {
  test("between the offer and the answer leaves both to the next one, once each", async () => {
    const first = await startWorkerProcess();
    const waiter = await inLine();
    const next = await inLine();
    await freeTable();
    await heard(waiter.handoff, "waitlist.joined", "waitlist.offered");
    await kill(first);

    const decline = waitersUpdate(waiter.handoff, "decline") as Decline;
    const answer = waiter.handle.executeUpdate(declineUpdate, {
      args: [decline],
      updateId: decline.effectId,
    });
    await startWorkerProcess();
    expect(await answer).toMatchObject({ type: "waitlist.passed", status: "success" });
    await heard(waiter.handoff, "waitlist.joined", "waitlist.offered", "waitlist.passed");
    await heard(next.handoff, "waitlist.joined", "waitlist.offered");
    expect(offersMade()).toHaveLength(2);
    await vi.waitFor(() => expect(offerMails()).toBe(2), soon);
  });

  test("while it offers makes no second offer, and tells of the first", async () => {
    const first = await startWorkerProcess();
    const waiter = await inLine();
    let asked = 0;
    // The database makes the offer as the worker dies: nobody hears of it.
    real.office.waitlist.beforeCall = async (method) => {
      if (method === "offerNext" && ++asked === 1) await kill(first);
    };
    await freeTable();
    await vi.waitFor(() => expect(offersMade()).toHaveLength(1), soon);
    await startWorkerProcess();
    await heard(waiter.handoff, "waitlist.joined", "waitlist.offered");
    expect(offersMade()).toHaveLength(1);
  });
});

describe("a database that is away", () => {
  test("as a table comes free delays the offer, and as they leave the leaving; neither is lost", async () => {
    await startWorkerProcess();
    const waiter = await inLine();
    let failures = 4;
    real.office.waitlist.beforeCall = (method) => {
      if (method === "offerNext" && failures-- > 0) throw new Error("the database is away");
    };
    await freeTable();
    await heard(waiter.handoff, "waitlist.joined", "waitlist.offered");
    expect(failures).toBeLessThan(0);
    expect(offersMade()).toHaveLength(1);

    failures = 3;
    real.office.waitlist.beforeCall = (method) => {
      if (method === "leave" && failures-- > 0) throw new Error("the database is away");
    };
    const leaving = waitersUpdate(waiter.handoff, "cancel") as Extract<
      ReturnType<typeof waitersUpdate>,
      { update: "cancel" }
    >;
    const left = waiter.handle.executeUpdate(cancelUpdate, { args: [leaving], updateId: leaving.effectId });
    expect(await left).toMatchObject({ type: "waitlist.left", status: "success" });
    await waiter.handle.result();
    expect(await waiter.handle.query(waitlistStatusQuery)).toMatchObject({ stage: "left", pending: 0 });
  });
});

describe("an assessment", () => {
  const thirty = Array.from({ length: 30 }, (_, n) => ({ name: `Salon ${n}` }));

  test("of which one step is out of time answers from the rest, and says so", async () => {
    real.office.city.salons = [...thirty];
    const lost = salonId(25);
    real.office.city.beforeCall = (method, ids) => {
      if (method === "calendars" && ids.includes(lost)) throw new Error("their calendars cannot be read");
    };
    await real.office.startWorker();
    const handle = await real.office.startAssessment(assessmentFor({ giveUpAfterMinutes: 1 }));
    const event = await handle.executeUpdate(outcomeUpdate);
    expect(event).toMatchObject({
      status: "partial",
      error: { code: "unavailable" },
      results: { assessment: { looked: 20, found: 20 } },
    });
    await handle.result();
    expect(real.office.edge.events.map((it) => `${it.type} ${it.status}`)).toEqual([
      "assessment.ready partial",
    ]);
  }, 180_000);

  test("whose worker goes away in the middle is finished by the next, and told once", async () => {
    real.office.city.salons = [...thirty];
    const first = await real.office.startWorker();
    let looks = 0;
    real.office.city.beforeCall = async (method) => {
      if (method !== "calendars" || ++looks > 1) return;
      void first.stop();
      throw new Error("the worker is gone");
    };
    const handle = await real.office.startAssessment(assessmentFor());
    await vi.waitFor(() => expect(looks).toBeGreaterThan(0), soon);
    await real.office.startWorker();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      status: "success",
      results: { assessment: { looked: 30, found: 30 } },
    });
    await handle.result();
    expect(real.office.edge.events.map((it) => it.type)).toEqual(["assessment.ready"]);
  });
});
