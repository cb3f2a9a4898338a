// Records what the workflows of this version write into their histories, for the replay test to hold later versions to:
// `npm run histories` adds test/temporal/histories/<version>-<story>.json; those that are there stay as they are while
// such workflows may run. A story whose steps change within a version is told anew under another name.
import { fileURLToPath } from "node:url";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { historyToJSON } from "@temporalio/common/lib/proto-utils.js";
import { changeSignal, outcomeUpdate } from "#temporal-worker/workflows/definitions";
import { advanceUpdate, type Advance } from "#temporal-worker/workflows/order-definitions";
import {
  bookingChange,
  cancellation,
  changeFor,
  contactOf,
  messageFor,
  orderChange,
  orderFor,
  rescheduleTo,
} from "#test/fakes/handoffs";
import { BookingOffice } from "#test/temporal/booking-office";
import { sendUpdate } from "#test/temporal/send-update";
import { startTemporalServer } from "#test/temporal/temporal-server";
import { day, eventually, takenBack, type Story } from "./histories/story.ts";
import { waitingStories } from "./histories/waiting-stories.ts";

const folder = new URL("../test/temporal/histories/", import.meta.url);

const stories: Record<string, Story> = {
  /** Reminder, visit and follow-up fall due while it is recorded: a visit of two seconds. */
  "whole-life": async (office) => {
    const handoff = office.request({
      startsAt: Date.now() + 4_000,
      reminderLeadMinutes: 0,
      followUpDelayMinutes: 0,
    });
    handoff.businessData.endsAt = new Date(Date.parse(handoff.businessData.startsAt) + 2_000).toISOString();
    office.store.request(handoff.businessData, handoff.effectId);
    const handle = await office.start(handoff);
    await handle.result();
    return handle;
  },
  "moved-and-cancelled": async (office) => {
    const handoff = office.request({ startsAt: Date.now() + 2 * day, customer: { phone: "+12125550123" } });
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    const later = Date.now() + 3 * day;
    await sendUpdate(handle, rescheduleTo(handoff, later, 6));
    office.store.taken.add(new Date(later + day).toISOString());
    await sendUpdate(handle, rescheduleTo(handoff, later + day));
    await handle.signal(changeSignal, cancellation(handoff));
    await handle.result();
    return handle;
  },
  "waiting-for-its-reminder": async (office) => {
    const handle = await office.start(office.request({ startsAt: Date.now() + 2 * day }));
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.edge.events.length === 1 && office.post.sent.length === 1);
    return handle;
  },
  /** The confirmation went to a wrong address, and goes to the right one. */
  "address-put-right": async (office) => {
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.post.sent.length === 1);
    await sendUpdate(handle, contactOf(handoff, { email: "right@example.com" }));
    await eventually(() => office.post.sent.length === 2);
    await sendUpdate(handle, cancellation(handoff));
    await handle.result();
    return handle;
  },
  /** More corrected addresses than a booking's confirmation follows. */
  "addresses-spent": async (office) => {
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    for (const [at, name] of ["a", "b", "c", "d"].entries()) {
      await eventually(() => office.post.sent.length === at + 1);
      await sendUpdate(handle, contactOf(handoff, { email: `${name}@example.com` }));
    }
    await sendUpdate(handle, cancellation(handoff));
    await handle.result();
    return handle;
  },
  "not-to-be-had": async (office) => {
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    office.store.bookings.clear();
    const handle = await office.start(handoff);
    await handle.result();
    return handle;
  },
  "through-faults": async (office) => {
    let failures = 2;
    office.store.beforeCall = (method) => {
      if (method === "confirm" && failures-- > 0) throw new Error("the database is away");
    };
    office.edge.answer = (event) => (event.type === "booking.confirmed" ? 410 : 200);
    const handoff = office.request({ startsAt: Date.now() + 2 * day, customer: { phone: "+15005550001" } });
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await handle.cancel();
    await handle.result();
    return handle;
  },
  /** What the provider does not take is overtaken, first by a move, then by the cancellation. */
  "called-off": async (office) => {
    let isDown = true;
    office.post.onWire = (phase) =>
      phase === "in" && isDown ? new Response("away", { status: 502 }) : undefined;
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.post.calls.length >= 2);
    await sendUpdate(handle, rescheduleTo(handoff, Date.now() + 3 * day));
    await sendUpdate(handle, cancellation(handoff));
    isDown = false;
    await handle.result();
    return handle;
  },
  /** A pizza that is late in the kitchen is not waited for here: its steps follow each other at once. */
  order: (office) => ordered(office),
  /** The same since its customer is written to. */
  "order-written-of": (office) => ordered(office),
  /** A new pizza, told to the team and a customer, and taken back. */
  "business-change": async (office) => {
    const handoff = changeFor();
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.post.sent.length === 3);
    return takenBack(handle, handoff);
  },
  /** Taken back, whereof the customer who had the news hears too. */
  "change-withdrawn": async (office) => {
    const handoff = changeFor();
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.post.sent.length === 3);
    return takenBack(handle, handoff);
  },
  /** Planned for in two seconds, made then, and taken back. */
  "planned-change": async (office) => {
    const handoff = changeFor({ beginsAt: Date.now() + 2_000 });
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await eventually(() => office.post.sent.length === 3);
    return takenBack(handle, handoff);
  },
  "planned-change-called-off": async (office) => {
    const handoff = changeFor({ beginsAt: Date.now() + 2 * day });
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    return takenBack(handle, handoff);
  },
  /** As its moment comes somebody else has changed it. */
  "planned-change-refused": async (office) => {
    const handoff = changeFor({ beginsAt: Date.now() + 2_000 });
    const handle = await office.startChange(handoff);
    await handle.executeUpdate(outcomeUpdate);
    office.changes.refusal = { outcome: "changed_meanwhile", message: "not as it was" };
    await handle.result();
    return handle;
  },
  "business-change-refused": async (office) => {
    office.changes.refusal = { outcome: "duplicate", message: "there is one already" };
    const handle = await office.startChange(changeFor());
    await handle.result();
    return handle;
  },
  /** Nobody came, which is put right: noted during a visit of a few seconds. */
  "no-show-put-right": async (office) => {
    const handoff = office.request({
      startsAt: Date.now() + 4_000,
      reminderLeadMinutes: 0,
      followUpDelayMinutes: 0,
    });
    handoff.businessData.endsAt = new Date(Date.parse(handoff.businessData.startsAt) + 3_000).toISOString();
    office.store.request(handoff.businessData, handoff.effectId);
    const handle = await office.start(handoff);
    await handle.executeUpdate(outcomeUpdate);
    await sendUpdate(handle, bookingChange(handoff, "attend"));
    await eventually(() => Date.now() > Date.parse(handoff.businessData.startsAt));
    await sendUpdate(handle, bookingChange(handoff, "no_show"));
    await sendUpdate(handle, bookingChange(handoff, "came"));
    await handle.result();
    return handle;
  },
  /** A person's word is wanted, and given. */
  "decided-by-a-person": async (office) => {
    office.store.confirming = "needs_person";
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    const handle = await office.start(handoff);
    await eventually(() => office.store.questions.size === 1);
    await sendUpdate(handle, bookingChange(handoff, { decision: "continue" }));
    await sendUpdate(handle, cancellation(handoff));
    await handle.result();
    return handle;
  },
  "message-to-customers": async (office) => {
    const handle = await office.startNotification(messageFor());
    await handle.result();
    return handle;
  },
  /** Refused only after nobody waits for the answer any more. */
  "rejected-late": async (office) => {
    let failures = 4;
    office.store.beforeCall = (method) => {
      if (method === "confirm" && failures-- > 0) throw new Error("the database is away");
    };
    const handoff = office.request({ startsAt: Date.now() + 2 * day });
    office.store.refuse(handoff.businessData.bookingId);
    const handle = await office.start(handoff);
    await handle.result();
    return handle;
  },
};

async function ordered(office: BookingOffice) {
  const handoff = orderFor();
  const handle = await office.startOrder(handoff);
  await handle.executeUpdate(outcomeUpdate);
  for (const step of ["ready", "collect"] as const) {
    const update = orderChange(handoff, { update: "advance", step });
    const args: [Advance] = [update as Advance];
    await handle.executeUpdate(advanceUpdate, { args, updateId: update.effectId });
  }
  await handle.result();
  return handle;
}

const root = new URL("../", import.meta.url).href;
/** A history tells what happened, not where it was recorded: folders and the worker's process leave it. */
const withoutMachine = (json: string): string =>
  json
    .replaceAll(root, "")
    .replaceAll(fileURLToPath(root), "")
    // Where node_modules is a link, a stack names what it leads to.
    .replaceAll(/(?:\/[\w.@+-]+)+\/(?=node_modules\/)/g, "")
    .replaceAll(/"identity":"[^"]*"/g, '"identity":"worker"')
    .replaceAll(/\d+@[\w.-]+?-([0-9a-f]{32})/g, "worker-$1");

/** So that a change to a history can be read as one. */
function oneEventALine(json: string): string {
  const { events } = JSON.parse(json) as { events: object[] };
  return `{"events": [\n${events.map((it) => withoutMachine(JSON.stringify(it))).join(",\n")}\n]}\n`;
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
mkdirSync(folder, { recursive: true });
const server = await startTemporalServer();
try {
  for (const [name, tell] of Object.entries({ ...stories, ...waitingStories })) {
    const file = new URL(`${version}-${name}.json`, folder);
    if (existsSync(file)) continue;
    const office = new BookingOffice(server.address);
    await office.startWorker();
    const handle = await tell(office);
    writeFileSync(file, oneEventALine(historyToJSON(await handle.fetchHistory())));
    console.log(file.pathname);
    await office.close();
  }
} finally {
  await server.stop();
}
