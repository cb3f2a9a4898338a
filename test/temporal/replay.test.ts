// Histories that earlier versions wrote, replayed by today's workflows: what is running now must go on after a release.
import { readdirSync, readFileSync } from "node:fs";
import { historyFromJSON } from "@temporalio/common/lib/proto-utils.js";
import { DeterminismViolationError } from "@temporalio/workflow";
import { DefaultLogger, Runtime, Worker } from "@temporalio/worker";
import { describe, expect, test } from "vitest";
import { obtainWorkflowBundle } from "#temporal-worker/workflow-bundle";

Runtime.install({ logger: new DefaultLogger("ERROR", () => undefined) });

const folder = new URL("histories/", import.meta.url);
const files = readdirSync(folder).filter((it) => it.endsWith(".json"));
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { events: HistoryEvent[] };

interface HistoryEvent {
  eventType: string;
  activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  [name: string]: unknown;
}

async function replay(history: object, workflowId: string): Promise<void> {
  const workflowBundle = { codePath: await obtainWorkflowBundle() };
  await Worker.runReplayHistory({ workflowBundle }, historyFromJSON(history), workflowId);
}

const workflowIdOf = (file: string): string => {
  const [started] = read(file).events as {
    workflowExecutionStartedEventAttributes?: { workflowId?: string };
  }[];
  return started?.workflowExecutionStartedEventAttributes?.workflowId ?? file;
};

describe("a kept history", () => {
  test("is there for each story", () => {
    const stories = new Set(files.map((it) => it.replace(/^[\d.]+-/, "")));
    expect([...stories].toSorted()).toEqual([
      "address-put-right.json",
      "addresses-spent.json",
      "assessment-in-part.json",
      "assessment.json",
      "business-change-refused.json",
      "business-change.json",
      "called-off.json",
      "change-offers.json",
      "change-wakes-a-watch.json",
      "change-withdrawn.json",
      "decided-by-a-person.json",
      "freed-offers.json",
      "message-to-customers.json",
      "moved-and-cancelled.json",
      "no-show-put-right.json",
      "not-to-be-had.json",
      "offers-what-is-freed.json",
      "order-written-of.json",
      "order.json",
      "planned-change-called-off.json",
      "planned-change-refused.json",
      "planned-change.json",
      "rejected-late.json",
      "sweep-offers.json",
      "through-faults.json",
      "waiting-for-its-reminder.json",
      "waitlist-lapsed.json",
      "waitlist-looks-again.json",
      "waitlist.json",
      "watch-stopped.json",
      "watch.json",
      "whole-life.json",
    ]);
  });

  test.each(files)("%s replays", async (file) => {
    await expect(replay(read(file), workflowIdOf(file))).resolves.toBeUndefined();
  });

  test("in which another step was taken does not replay", async () => {
    const file = files.find((it) => it.endsWith("whole-life.json")) ?? "";
    const history = read(file);
    const sending = history.events.find(
      (it) => it.activityTaskScheduledEventAttributes?.activityType.name === "sendMessage",
    );
    if (!sending?.activityTaskScheduledEventAttributes) throw new Error("a message is sent in this story");
    sending.activityTaskScheduledEventAttributes.activityType.name = "phoneThemUp";
    await expect(replay(history, workflowIdOf(file))).rejects.toBeInstanceOf(DeterminismViolationError);
  });
});
