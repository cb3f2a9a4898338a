// A message to customers whose worker is killed while it goes out: each of them has it once.
import { expect, test, vi } from "vitest";
import { messageFor } from "#test/fakes/handoffs";
import { kill, onRealServer, soon } from "./container-processes.ts";

const real = onRealServer();

test("a worker killed in the middle of a message leaves the rest to the next, and nobody has it twice", async () => {
  const first = await real.startWorkerProcess();
  let sent = 0;
  // The provider has taken the second one as the worker dies: it never hears so.
  real.office.post.onWire = (phase) => {
    if (phase !== "out" || (sent += 1) !== 2) return;
    void kill(first);
    return new Response("lost on the way", { status: 502 });
  };
  const handle = await real.office.startNotification(messageFor());
  await vi.waitFor(() => expect(sent).toBeGreaterThan(1), soon);
  await real.startWorkerProcess();
  await handle.result();
  expect(real.office.post.sent.map((it) => it.to).toSorted()).toEqual([
    "customer3@example.test",
    "customer4@example.test",
    "customer5@example.test",
  ]);
  expect(real.office.edge.events.map((it) => it.type)).toEqual([
    "notification.scheduled",
    "notification.sent",
  ]);
  expect(real.office.edge.events.at(-1)?.results.notification).toMatchObject({ sent: 3, unreached: 0 });
});
