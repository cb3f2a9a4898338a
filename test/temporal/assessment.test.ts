// The assessment and the watch workflow on Temporal's test server, whose clock is advanced.
import { afterEach, describe, expect, test, vi } from "vitest";
import { outcomeEventId } from "#contracts/ids";
import type { WatchHandoff } from "#contracts/handoffs/assessment";
import { changeSignal, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { lookSignal, stopUpdate, watchStatusQuery } from "#temporal-worker/workflows/watch-definitions";
import { WatchLife } from "#temporal-worker/workflows/watch-life";
import {
  assessmentFor,
  changeFor,
  watchStopOf,
  watchFor,
  type AssessmentWishes,
  type WatchWishes,
} from "#test/fakes/handoffs";
import { salonId } from "#test/fakes/memory-city";
import { hour, minute, onSkippedTime, soon } from "./skipped-time.ts";

const time = onSkippedTime();
const told = () => time.office.edge.events.map((it) => `${it.type} ${it.status}`);

async function assessed(wishes: AssessmentWishes = {}) {
  const handoff = assessmentFor(wishes);
  const handle = await time.office.startAssessment(handoff);
  const event = await handle.executeUpdate(outcomeUpdate);
  await handle.result();
  return { handoff, event };
}

const under = (amount: number) => ({ maxPrice: { amount, currency: "USD" } });

describe("an assessment", () => {
  test("collects, analyses and ranks by the published weights, and tells it once", async () => {
    const { handoff, event } = await assessed();
    expect(event).toMatchObject({
      id: outcomeEventId(handoff.effectId),
      type: "assessment.ready",
      status: "success",
      results: { assessment: { kind: "ranking", looked: 3, found: 3, relaxed: [] } },
    });
    const names = event.results.assessment?.results.map((it) => it.result.candidate.name);
    expect(names).toEqual(["StyleMaster", "HairArt", "BeautyHub"]);
    expect(told()).toEqual(["assessment.ready success"]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({
      type: "assessment",
      status: "completed",
      businessId: null,
    });
  });

  test("of hundreds of places looks at all of them, in batches", async () => {
    time.office.city.salons = Array.from({ length: 130 }, (_, n) => ({
      name: `Salon ${n}`,
      rating: n === 117 ? 5 : 3,
      reviews: 50,
    }));
    const { event } = await assessed();
    expect(event.results.assessment).toMatchObject({ looked: 130, found: 130 });
    expect(event.results.assessment?.results).toHaveLength(20);
    expect(event.results.assessment?.results[0]?.result.candidate.name).toBe("Salon 117");
    expect(time.office.city.calls.filter((it) => it === "calendars")).toHaveLength(7);
  });

  test("of reviews counts what they say of something, with quotes, and ranks by that", async () => {
    const at = "2026-11-01T10:00:00Z";
    time.office.city.salons[0]!.said = [
      { author: "Ana", rating: 2, text: "The color was uneven, and the wait was long.", at },
    ];
    time.office.city.salons[2]!.said = [
      { author: "Bo", rating: 5, text: "Best color I ever had.", at },
      { author: "Cy", rating: 4, text: "Friendly.", at },
    ];
    const { event } = await assessed({ kind: "reviews", about: "color" });
    expect(event.results.assessment).toMatchObject({
      reviews: { count: 3, mentions: 2, average: 3.5, newestAt: at },
      results: [
        { result: { candidate: { name: "BeautyHub" }, said: { mentions: 1, quote: { author: "Bo" } } } },
        { result: { candidate: { name: "StyleMaster" }, said: { complaint: { author: "Ana" } } } },
      ],
    });
    expect(event.results.assessment?.reviews?.complaints.map((it) => it.topic)).toContain("waiting");
  });

  test("of prices gives the range and the middle, and the best value first", async () => {
    const { event } = await assessed({ kind: "prices", about: "Haircut" });
    expect(event.results.assessment?.prices).toEqual({
      what: "Haircut",
      places: 3,
      lowest: { amount: 2500, currency: "USD" },
      middle: { amount: 3500, currency: "USD" },
      average: { amount: 3333, currency: "USD" },
      highest: { amount: 6000, currency: "USD" },
      areas: [
        {
          area: "downtown",
          places: 3,
          middle: { amount: 3500, currency: "USD" },
          lowest: { amount: 2500, currency: "USD" },
          highest: { amount: 6000, currency: "USD" },
        },
      ],
    });
  });

  test("outlives a database that is away, and gives up in the end with a word", async () => {
    let failures = 3;
    time.office.city.beforeCall = () => {
      if (failures-- > 0) throw new Error("the database is away");
    };
    expect((await assessed()).event.status).toBe("success");
    time.office.city.beforeCall = () => {
      throw new Error("the database is away");
    };
    // Only a result that is waited for lets the clock run.
    const handle = await time.office.startAssessment(assessmentFor());
    expect((await handle.result()).outcome).toMatchObject({
      status: "failure",
      error: { code: "unavailable" },
    });
  });
});

const watched: { handoff: WatchHandoff; handle: Awaited<ReturnType<typeof time.office.startWatch>> }[] = [];
afterEach(async () => {
  const isQuiet = async (it: (typeof watched)[number]["handle"]) =>
    expect((await it.query(watchStatusQuery)).pending).toBe(0);
  for (const { handle } of watched.splice(0)) await vi.waitFor(() => isQuiet(handle), soon).catch(() => {});
});

async function watching(wishes: Partial<WatchWishes> = {}) {
  const handoff = watchFor({ until: await time.inHours(48), criteria: under(2000), ...wishes });
  const handle = await time.office.startWatch(handoff);
  watched.push({ handoff, handle });
  const event = await handle.executeUpdate(outcomeUpdate);
  return { handoff, handle, event, stage: async () => (await handle.query(watchStatusQuery)).stage };
}
const rowOf = (handoff: WatchHandoff) => time.office.watches.rows.get(handoff.effectId);

describe("a watch", () => {
  test("tells the chat once it is so, writes once to who asked for it, and is over", async () => {
    const { handoff, handle, event } = await watching({ email: "jane@example.test" });
    expect(event).toMatchObject({ type: "watch.started", status: "success" });
    await time.sleepUntil((await time.now()) + 40 * minute);
    expect(told()).toEqual(["watch.started success"]);
    time.office.city.salons[1]!.price = 1800;
    await time.sleepUntil((await time.now()) + 20 * minute);
    await handle.result();
    watched.pop();
    const met = time.office.edge.events.find((it) => it.type === "watch.met");
    expect(met?.results.watch?.results.map((it) => it.result.candidate.name)).toEqual(["HairArt"]);
    expect(time.office.post.sent.map((it) => [it.to, it.subject])).toEqual([
      ["jane@example.test", "You asked me to watch for this, and here it is: a haircut under $20"],
    ]);
    expect(rowOf(handoff)).toMatchObject({ end: "met", found: [salonId(2)] });
    expect(told()).toEqual(["watch.started success", "watch.met success"]);
  });

  test("that comes to nothing ends at its time, and says so", async () => {
    const { handoff, handle } = await watching({ until: (await time.now()) + 3 * hour });
    await handle.result();
    watched.pop();
    expect(told()).toEqual(["watch.started success", "watch.ended success"]);
    expect(rowOf(handoff)).toMatchObject({ end: "ended" });
  });

  test("is stopped by an update, once, and by a signal where nobody waits", async () => {
    const { handoff, handle } = await watching();
    const stop = watchStopOf(handoff);
    const again = () => handle.executeUpdate(stopUpdate, { args: [stop], updateId: stop.effectId });
    expect(await again()).toMatchObject({ type: "watch.stopped", status: "success" });
    await handle.result();
    watched.pop();
    expect(rowOf(handoff)).toMatchObject({ end: "stopped" });
    const other = await watching();
    await other.handle.signal(changeSignal, watchStopOf(other.handoff));
    await other.handle.result();
    watched.pop();
    expect(rowOf(other.handoff)).toMatchObject({ end: "stopped" });
  });

  test("beyond as many as a conversation may have is refused", async () => {
    time.office.watches.most = 0;
    const { event, handle } = await watching();
    expect(event).toMatchObject({ status: "failure", error: { code: "too_many" } });
    await handle.result();
    watched.pop();
  });

  test("is woken by a change of a business, and by its undo, long before its time comes", async () => {
    const { handle, stage } = await watching({ until: await time.inHours(24 * 30) });
    const change = changeFor({});
    time.office.city.salons[0]!.price = 1500;
    await (await time.office.startChange(change)).executeUpdate(outcomeUpdate);
    await vi.waitFor(async () => expect(await stage()).toBe("met"), soon);
    await handle.result();
    watched.pop();
    const rule = changeFor({});
    rule.businessData.changes = [
      { target: "policy", action: "change", id: "cancel_cutoff_minutes", item: "x", before: {}, after: {} },
    ];
    const other = await watching({ until: await time.inHours(24 * 30) });
    await (await time.office.startChange(rule)).executeUpdate(outcomeUpdate);
    expect((await other.handle.query(watchStatusQuery)).looks).toBe(0);
    const stop = watchStopOf(other.handoff);
    await other.handle.executeUpdate(stopUpdate, { args: [stop], updateId: stop.effectId });
    await other.handle.result();
    watched.pop();
  });

  test("looks when something has changed, goes on through outages, and looks only so often", async () => {
    const { handle, stage } = await watching({ everyMinutes: 1, until: await time.inHours(24 * 30) });
    time.office.city.beforeCall = () => {
      throw new Error("the database is away");
    };
    await handle.signal(lookSignal);
    await vi.waitFor(async () => expect((await handle.query(watchStatusQuery)).looks).toBe(1), soon);
    time.office.city.beforeCall = () => undefined;
    time.office.city.salons[0]!.price = 1500;
    await handle.signal(lookSignal);
    await vi.waitFor(async () => expect(await stage()).toBe("met"), soon);
    await handle.result();
    watched.pop();
    const { triggerConditions } = watchFor({ everyMinutes: 1, until: 30 * 24 * hour });
    const month = new WatchLife({ ...watchFor({ until: 30 * 24 * hour }), triggerConditions }, 0);
    expect((30 * 24 * hour) / month.pause).toBeLessThanOrEqual(500);
  });
});
