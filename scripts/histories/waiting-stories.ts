// The stories of who waits for a place, and of what is looked for in the city.
import { changeSignal, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { declineUpdate, type Decline } from "#temporal-worker/workflows/waitlist-definitions";
import { EffectId } from "#contracts/ids";
import type { freed } from "#temporal-worker/workflows/freed";
import type { tidy } from "#temporal-worker/workflows/tidy";
import { lookSignal, stopUpdate } from "#temporal-worker/workflows/watch-definitions";
import {
  assessmentFor,
  cancellation,
  changeFor,
  freshId,
  waitersUpdate,
  waitFor,
  watchFor,
  watchStopOf,
} from "#test/fakes/handoffs";
import { salonId } from "#test/fakes/memory-city";
import type { BookingOffice } from "#test/temporal/booking-office";
import { sendUpdate } from "#test/temporal/send-update";
import { day, eventually, takenBack, type Story } from "./story.ts";

/** Somebody on the list, who is told so before anything comes free. */
async function inLine(office: BookingOffice) {
  const handoff = waitFor({ startsAt: Date.now() + 2 * day });
  const handle = await office.startWaitlist(handoff);
  await handle.executeUpdate(outcomeUpdate);
  await eventually(() => office.edge.events.some((it) => it.session === handoff.session));
  return { handoff, handle };
}

/** A watch that has found nothing yet. */
async function watching(office: BookingOffice) {
  const criteria = { maxPrice: { amount: 2000, currency: "USD" } };
  const handoff = watchFor({ until: Date.now() + 2 * day, email: "ana@example.test", criteria });
  const handle = await office.startWatch(handoff);
  await handle.executeUpdate(outcomeUpdate);
  return { handoff, handle };
}

export const waitingStories: Record<string, Story> = {
  /** Offered a place as they joined, declined it, and left. */
  waitlist: async (office) => {
    office.waitlist.free = 1;
    const { handoff, handle } = await inLine(office);
    await eventually(() => office.edge.events.length === 2 && office.post.sent.length === 1);
    const decline = waitersUpdate(handoff, "decline") as Decline;
    await handle.executeUpdate(declineUpdate, { args: [decline], updateId: decline.effectId });
    await handle.signal(changeSignal, waitersUpdate(handoff, "cancel"));
    await handle.result();
    return handle;
  },
  /** Offered what another gave back, for seconds only, and let it lapse. */
  "waitlist-lapsed": async (office) => {
    office.waitlist.offerMinutes = 1 / 30;
    const { handle } = await inLine(office);
    await freeTable(office);
    await eventually(() => office.edge.events.some((it) => it.type === "waitlist.passed"));
    return handle;
  },
  /** A hold in their way runs out in another's chat: offered what it kept. */
  "waitlist-looks-again": async (office) => {
    office.waitlist.heldUntil = Date.now() + 2_000;
    const { handoff, handle } = await inLine(office);
    await eventually(() => office.edge.events.some((it) => it.type === "waitlist.offered"));
    await handle.signal(changeSignal, waitersUpdate(handoff, "cancel"));
    await handle.result();
    return handle;
  },
  /** A table back in service is offered, and so is what taking that back frees. */
  "change-offers": async (office) => {
    await inLine(office);
    office.waitlist.free = 1;
    const handoff = changeFor();
    const [block] = handoff.businessData.changes;
    Object.assign(block ?? {}, { target: "resource_block", action: "remove", before: {}, after: null });
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    return takenBack(handle, handoff);
  },
  /** Who watches for what an owner changes looks at once. */
  "change-wakes-a-watch": async (office) => {
    await watching(office);
    const handoff = changeFor();
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    return takenBack(handle, handoff);
  },
  /** A cancelled booking's table goes to who waits for it. */
  "offers-what-is-freed": async (office) => {
    await inLine(office);
    return freeTable(office);
  },
  /** So does what the sweep finds. */
  "sweep-offers": async (office) => {
    await inLine(office);
    office.waitlist.free = 1;
    const { taskQueue } = office;
    const handle = await office.client.workflow.start<typeof tidy>("tidy", {
      workflowId: `sweep-${taskQueue}`,
      taskQueue,
    });
    await handle.result();
    return handle;
  },
  /** And what is let go in a chat. */
  "freed-offers": async (office) => {
    await inLine(office);
    office.waitlist.free = 1;
    const { taskQueue } = office;
    const { businessData, requestId } = waitFor({ startsAt: Date.now() + 2 * day });
    const effectId = EffectId.parse(`eff_${freshId()}`);
    const handle = await office.client.workflow.start<typeof freed>("freed", {
      workflowId: `freed_${effectId}`,
      taskQueue,
      args: [{ effectId, businessId: businessData.businessId, requestId }],
    });
    await handle.result();
    return handle;
  },
  /** Enough places for two batches. */
  assessment: async (office) => {
    office.city.salons = Array.from({ length: 30 }, (_, n) => ({ name: `Salon ${n}` }));
    const handle = await office.startAssessment(assessmentFor());
    await handle.executeUpdate(outcomeUpdate);
    await handle.result();
    return handle;
  },
  /** One of the two is out of time. */
  "assessment-in-part": async (office) => {
    office.city.salons = Array.from({ length: 30 }, (_, n) => ({ name: `Salon ${n}` }));
    const lost = salonId(25);
    office.city.beforeCall = (method, ids) => {
      if (method === "calendars" && ids.includes(lost)) throw new Error("they cannot be read");
    };
    const handle = await office.startAssessment(assessmentFor({ giveUpAfterMinutes: 1 }));
    await handle.result();
    return handle;
  },
  /** What is watched for comes true, and is told in the chat and by mail. */
  watch: async (office) => {
    const { handle } = await watching(office);
    await handle.signal(lookSignal);
    await eventually(() => office.city.calls.includes("candidates"));
    for (const salon of office.city.salons) salon.price = 1500;
    await handle.signal(lookSignal);
    await handle.result();
    return handle;
  },
  "watch-stopped": async (office) => {
    const { handoff, handle } = await watching(office);
    const stop = watchStopOf(handoff);
    await handle.executeUpdate(stopUpdate, { args: [stop], updateId: stop.effectId });
    await handle.result();
    return handle;
  },
};

async function freeTable(office: BookingOffice) {
  const handoff = office.request({ startsAt: Date.now() + 2 * day });
  const handle = await office.start(handoff);
  await handle.executeUpdate(outcomeUpdate);
  office.waitlist.free = 1;
  await sendUpdate(handle, cancellation(handoff));
  await handle.result();
  return handle;
}
