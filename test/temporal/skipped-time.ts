// Temporal's test server, whose clock is advanced, with an office of its own for each test of a file.
import { TestWorkflowEnvironment } from "@temporalio/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { obtainTimeSkippingServer } from "#scripts/stack/obtain-time-skipping-server";
import { outcomeUpdate, statusQuery } from "#temporal-worker/workflows/definitions";
import { BookingOffice } from "./booking-office.ts";

export const soon = { timeout: 30_000, interval: 50 };
export const minute = 60_000;
export const hour = 60 * minute;

type Handle = Awaited<ReturnType<BookingOffice["start"]>>;

/** To be called at the top of a test file. */
export function onSkippedTime() {
  let environment: TestWorkflowEnvironment;
  let office: BookingOffice;

  beforeAll(async () => {
    const path = await obtainTimeSkippingServer({ say: console.log });
    environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: "existing-path", path } },
    });
  });
  afterAll(() => environment.teardown());
  beforeEach(async () => {
    office = new BookingOffice(environment.address, environment.client);
    await office.startWorker();
  });
  afterEach(async () => {
    // The server's clock stands still for good once a workflow is ended with an activity on its way, and a workflow
    // that is left without its worker keeps the clock from being advanced.
    await vi.waitFor(async () => expect(await office.activitiesUnderWay()).toBe(0), soon).catch(() => {});
    await office.terminateAll();
    await office.close();
  });

  const now = (): Promise<number> => environment.currentTimeMs();
  return {
    get office() {
      return office;
    },
    now,
    /** An instant so many hours from the server's own now. */
    inHours: async (n: number): Promise<number> => Math.ceil((await now()) / minute) * minute + n * hour,
    /** Advances the clock to an instant, and a little over. */
    sleepUntil: async (instant: number): Promise<void> => environment.sleep(instant - (await now()) + 5_000),
    async confirmedBooking(wishes: Parameters<BookingOffice["request"]>[0]) {
      const handoff = office.request(wishes);
      const handle = await office.start(handoff);
      await handle.executeUpdate(outcomeUpdate);
      return { handoff, handle, id: handoff.businessData.bookingId };
    },
  };
}

/**
 * Waits until all messages and events have gone out. The test server, unlike the real one, chokes on a workflow that
 * calls off a message in the very moment in which it was sent.
 */
export const allSaid = (handle: Handle): Promise<void> =>
  vi.waitFor(async () => expect((await handle.query(statusQuery)).pending).toBe(0), soon);

export { sendUpdate as send } from "./send-update.ts";
