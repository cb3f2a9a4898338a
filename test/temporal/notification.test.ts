// A message of the business to its customers on Temporal's test server: at its time, to each once, and stopped.
import { afterEach, describe, expect, test, vi } from "vitest";
import { cancelUpdate, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { notificationStatusQuery } from "#temporal-worker/workflows/notification-definitions";
import { messageFor, stopOf } from "#test/fakes/handoffs";
import { minute, onSkippedTime, soon } from "./skipped-time.ts";

const time = onSkippedTime();
type Handle = Awaited<ReturnType<typeof time.office.startNotification>>;
const begun: Handle[] = [];
afterEach(async () => {
  const isQuiet = async (it: Handle) => expect((await it.query(notificationStatusQuery)).pending).toBe(0);
  for (const it of begun.splice(0)) await vi.waitFor(() => isQuiet(it), soon).catch(() => undefined);
});

async function handedOver(sendAt: number | null = null) {
  const handoff = messageFor(sendAt);
  const handle = await time.office.startNotification(handoff);
  begun.push(handle);
  return { handoff, handle };
}
const stop = (handle: Handle, handoff: ReturnType<typeof messageFor>) => {
  const update = stopOf(handoff);
  return handle.executeUpdate(cancelUpdate, { args: [update], updateId: update.effectId });
};
const told = () => time.office.edge.events.map((it) => `${it.type} ${it.status}`);
const mailedTo = () => time.office.post.sent.map((it) => it.to);

describe("a message to customers", () => {
  test("goes to each of them once, with its own subject and the way to stop it, and that is told", async () => {
    const { handle } = await handedOver();
    expect(await handle.executeUpdate(outcomeUpdate)).toMatchObject({
      type: "notification.scheduled",
      status: "success",
      results: { notification: { recipients: 3, sent: 0 } },
    });
    await handle.result();
    expect(told()).toEqual(["notification.scheduled success", "notification.sent success"]);
    expect(time.office.edge.events[1]?.results.notification).toMatchObject({
      recipients: 3,
      sent: 3,
      unreached: 0,
    });
    expect(mailedTo().toSorted()).toEqual([
      "customer3@example.test",
      "customer4@example.test",
      "customer5@example.test",
    ]);
    expect(time.office.post.sent[0]?.subject).toBe("Live music");
    expect(time.office.post.sent[0]?.text).toContain("/news/stop?token=");
  });

  test("for later waits, and whoever took their consent back meanwhile is left out", async () => {
    const sendAt = await time.inHours(24);
    const { handle } = await handedOver(sendAt);
    await handle.executeUpdate(outcomeUpdate);
    await time.sleepUntil(sendAt - 5 * minute);
    expect(mailedTo()).toEqual([]);
    time.office.changes.messaged = time.office.changes.messaged.slice(0, 1);
    await handle.result();
    expect(mailedTo()).toEqual(["customer3@example.test"]);
  });

  test("is stopped until it goes out, and not after", async () => {
    const sendAt = await time.inHours(24);
    const { handoff, handle } = await handedOver(sendAt);
    await handle.executeUpdate(outcomeUpdate);
    expect(await stop(handle, handoff)).toMatchObject({ type: "notification.cancelled", status: "success" });
    await handle.result();
    await time.sleepUntil(sendAt + minute);
    expect(mailedTo()).toEqual([]);
    expect(time.office.store.workflows.get(handoff.effectId)).toMatchObject({
      type: "notification",
      status: "cancelled",
    });
  });

  test("waits for a provider that is away, and sends nothing twice", async () => {
    let calls = 0;
    time.office.post.onWire = (phase) =>
      phase === "in" && (calls += 1) <= 4 ? new Response("away", { status: 502 }) : undefined;
    const { handle } = await handedOver();
    await handle.result();
    expect(mailedTo().toSorted()).toEqual([
      "customer3@example.test",
      "customer4@example.test",
      "customer5@example.test",
    ]);
  });

  test("to nobody, or of a member who may not, is refused", async () => {
    time.office.changes.messaged = [];
    const first = await handedOver();
    expect(await first.handle.executeUpdate(outcomeUpdate)).toMatchObject({ error: { code: "not_found" } });
    await first.handle.result();
    time.office.changes.mayWrite = false;
    const second = await handedOver();
    expect(await second.handle.executeUpdate(outcomeUpdate)).toMatchObject({ error: { code: "denied" } });
    await second.handle.result();
    expect(mailedTo()).toEqual([]);
  });
});
