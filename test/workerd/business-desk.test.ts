// A business's live feed: entries once and in order, hibernation, resuming, token ends, lost members, other businesses.
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { DeskFrame, deskHeaders, type DeskNews } from "#contracts/desk";
import { DeskLog, keptEntries } from "#durable-objects/desk-log";
import { deskWorldOf } from "./desk-world.ts";
import { onFreshStorage } from "./in-durable-object.ts";
import { attribute, listen } from "./sent-spans.ts";
import { dawn, settled } from "./scripted-world.ts";

const hour = 60 * 60_000;
let businesses = 0;

const news = (id: string): DeskNews => ({
  id,
  type: "booking.confirmed",
  status: "success",
  at: new Date(dawn).toISOString(),
  booking: { id: "bkg_1" as never, status: "confirmed", startsAt: null, partySize: 4 },
  order: null,
  escalation: null,
  workflowId: "eff_1",
});

/** A desk no test used before. */
function openDesk() {
  const business = `business-${(businesses += 1)}`;
  const world = deskWorldOf(business);
  const stub = () => env.SCRIPTED_DESK.getByName(business);
  const note = (id: string, traceparent?: string) => stub().note(news(id), traceparent);
  const alarm = () => runInDurableObject(stub(), (_object, state) => state.storage.getAlarm());

  async function ask(user: string, after?: number, expiresAt = dawn + hour) {
    const headers = {
      upgrade: "websocket",
      [deskHeaders.business]: business,
      [deskHeaders.user]: user,
      [deskHeaders.expiresAt]: new Date(expiresAt).toISOString(),
    };
    const query = after === undefined ? "" : `?after=${after}`;
    return stub().fetch(new Request(`https://desk/socket${query}`, { headers }));
  }

  /** A member at a socket, and all they were sent. */
  async function watch(user: string, after?: number, expiresAt?: number) {
    world.members.add(user);
    const socket = (await ask(user, after, expiresAt)).webSocket!;
    const frames: DeskFrame[] = [];
    const words: string[] = [];
    const closed = Promise.withResolvers<number>();
    socket.addEventListener("message", ({ data }) => {
      if (data === "pong") words.push(data);
      else frames.push(DeskFrame.parse(JSON.parse(String(data))));
    });
    socket.addEventListener("close", ({ code }) => closed.resolve(code));
    socket.accept();
    await settled();
    const heard = () =>
      frames.flatMap((it) => (it.type === "entry" ? [`${it.entry.seq} ${it.entry.id}`] : []));
    const ready = () => frames.find((it) => it.type === "ready");
    return { socket, frames, words, closed: closed.promise, heard, ready };
  }
  return { business, world, stub, note, alarm, ask, watch };
}

describe("a desk", () => {
  it("tells who watches what happens, once and in order", async () => {
    const { note, watch } = openDesk();
    const [one, two] = [await watch("ann"), await watch("bob")];
    await note("a");
    await note("b");
    await note("a");
    await settled();
    expect(one.heard()).toEqual(["1 a", "2 b"]);
    expect(two.heard()).toEqual(one.heard());
    expect(one.ready()).toEqual({ type: "ready", seq: 0, missed: false });
  });

  it("does its part in the trace of what told it, and names nobody there", async () => {
    const { world, note, watch } = openDesk();
    const spans = listen(world);
    await watch("ann");
    const [traceId, spanId] = ["4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"];
    await note("a", `00-${traceId}-${spanId}-01`);
    await note("a");
    await settled();
    expect(spans.map((it) => [it.name, it.parentSpanId])).toEqual([
      ["desk news", spanId],
      ["desk news", undefined],
    ]);
    expect(spans[0]?.traceId).toBe(traceId);
    const told = ["x_seven.event.type", "x_seven.new", "x_seven.watchers"];
    expect(spans.map((span) => told.map((name) => attribute(span, name)))).toEqual([
      [{ stringValue: "booking.confirmed" }, { boolValue: true }, { intValue: "1" }],
      [{ stringValue: "booking.confirmed" }, { boolValue: false }, { intValue: "1" }],
    ]);
    expect(JSON.stringify(spans)).not.toContain("ann");
  });

  it("sends what came after the entry that a watcher names, and to who names none what is to come", async () => {
    const { note, watch } = openDesk();
    for (const id of ["a", "b", "c"]) await note(id);
    const back = await watch("ann", 1);
    expect(back.heard()).toEqual(["2 b", "3 c"]);
    expect(back.frames.at(-1)).toEqual({ type: "ready", seq: 3, missed: false });
    const fresh = await watch("ann");
    expect(fresh.heard()).toEqual([]);
    await note("d");
    await settled();
    expect([back.heard().at(-1), fresh.heard()]).toEqual(["4 d", ["4 d"]]);
  });

  it("keeps a bounded number of entries, and says when it no longer reaches back", async () => {
    const { stub, watch, business } = openDesk();
    await runInDurableObject(stub(), (_object, { storage }) => {
      const log = new DeskLog(storage);
      for (let n = 1; n <= keptEntries + 10; n += 1) log.add(news(`${business}-${n}`));
    });
    const late = await watch("ann", 3);
    expect(late.frames).toEqual([{ type: "ready", seq: keptEntries + 10, missed: true }]);
    expect((await watch("ann", 10)).heard()).toHaveLength(keptEntries);
    // A number that this feed never gave.
    expect((await watch("ann", 99_999)).ready()).toMatchObject({ missed: true });
  });

  it("survives hibernation, and misses and repeats nothing", async () => {
    const { stub, note, watch } = openDesk();
    const watcher = await watch("ann");
    await note("a");
    await evictDurableObject(stub());
    await note("b");
    await note("a");
    await settled();
    expect(watcher.heard()).toEqual(["1 a", "2 b"]);
  });

  it("that was cut off between keeping and telling tells as the news are told again", async () => {
    const { stub, note, watch } = openDesk();
    const watcher = await watch("ann");
    await runInDurableObject(stub(), (_object, { storage }) => new DeskLog(storage).add(news("a")));
    await evictDurableObject(stub());
    await note("a");
    await settled();
    expect(watcher.heard()).toEqual(["1 a"]);
  });

  it("has one alarm however often it wakes, and none while nobody watches", async () => {
    const { stub, note, alarm, watch } = openDesk();
    await note("before");
    expect(await alarm()).toBeNull();
    const { socket } = await watch("ann");
    await watch("bob", undefined, dawn + 2 * hour);
    for (let n = 0; n < 1_000; n += 1) {
      if (n % 50 === 0) await evictDurableObject(stub());
      await note(`wake-${n}`);
    }
    expect(await alarm()).toBe(dawn + hour);
    socket.close(1000);
    await settled();
    expect(await alarm()).toBe(dawn + 2 * hour);
  });

  it("answers a ping, and cuts off who writes on", async () => {
    const { watch } = openDesk();
    const { socket, words, frames, closed } = await watch("ann");
    socket.send("ping");
    await settled();
    expect(words).toEqual(["pong"]);
    for (let n = 0; n < 31; n += 1) socket.send("hello?");
    expect(await closed).toBe(4429);
    expect(frames.filter((it) => it.type === "problem")).toHaveLength(30);
  });
});

describe("a watcher", () => {
  it("whose token ends is closed with 4401, by the alarm or at the next news", async () => {
    const { stub, world, note, watch, alarm } = openDesk();
    const [silent, told] = [await watch("ann"), await watch("bob")];
    world.now = dawn + hour;
    await runDurableObjectAlarm(stub());
    expect([await silent.closed, await told.closed]).toEqual([4401, 4401]);
    const later = await watch("ann", 0, world.now + hour);
    world.now += hour;
    await note("a");
    expect(await later.closed).toBe(4401);
    expect(later.heard()).toEqual([]);
    await settled();
    expect(await alarm()).toBeNull();
  });

  it("who no longer belongs there is closed with 4403 and told nothing", async () => {
    const { world, note, watch } = openDesk();
    const [gone, stays] = [await watch("ann"), await watch("bob")];
    world.members.delete("ann");
    await note("a");
    expect(await gone.closed).toBe(4403);
    expect([gone.heard(), stays.heard()]).toEqual([[], ["1 a"]]);
  });

  it("is asked to come back while nobody can say whether they belong there, and misses nothing", async () => {
    const { world, note, watch } = openDesk();
    const watcher = await watch("ann");
    const { isMember } = world;
    world.isMember = () => Promise.reject(new Error("the database is away"));
    await note("a");
    expect(await watcher.closed).toBe(1013);
    expect(watcher.heard()).toEqual([]);
    expect(world.reported).toHaveLength(1);
    world.isMember = isMember;
    expect((await watch("ann", 0)).heard()).toEqual(["1 a"]);
  });

  it("with many windows is asked for once at each news, and is refused one window too many", async () => {
    const { world, ask, note, watch } = openDesk();
    for (let n = 0; n < 20; n += 1) await watch("ann");
    expect((await ask("ann")).status).toBe(429);
    expect((await ask("bob")).status).toBe(101);
    world.asked = 0;
    world.members.add("bob");
    await note("a");
    expect(world.asked).toBe(2);
  });

  it("of one business hears nothing of another, and nobody comes in without the edge's word", async () => {
    const [mine, yours] = [openDesk(), openDesk()];
    const watcher = await mine.watch("ann");
    await yours.note("secret");
    await settled();
    expect(watcher.heard()).toEqual([]);
    const bare = await mine
      .stub()
      .fetch(new Request("https://desk/socket", { headers: { upgrade: "websocket" } }));
    expect([bare.status, bare.webSocket]).toEqual([404, null]);
  });
});

it("the log numbers what it keeps, a repeat is no second entry", async () => {
  await onFreshStorage((storage) => {
    const log = new DeskLog(storage);
    for (const id of ["a", "b", "a"]) log.add(news(id));
    expect(log.after(0).map((it) => [it.seq, it.id])).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect([log.last(), log.reachesBackTo(0), log.reachesBackTo(2), log.reachesBackTo(3)]).toEqual([
      2,
      true,
      true,
      false,
    ]);
  });
});
