// The widget's outbox: what the visitor wrote stays on the device until the server has it.
import { beforeEach, expect, test, vi } from "vitest";
import { Memory } from "../../../src/web/widget/chat/memory.ts";
import { Outbox } from "../../../src/web/widget/chat/outbox.ts";

class FakeStorage {
  readonly items = new Map<string, string>();
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
}

beforeEach(() => {
  vi.stubGlobal("localStorage", new FakeStorage());
  vi.stubGlobal("sessionStorage", new FakeStorage());
});

const memory = (key = "pk_a", api = "https://edge.test", business: string | null = null) =>
  new Memory(api, key, business);

test("a message outlives the page and leaves no trace once it is accepted", () => {
  new Outbox(memory()).add("id1", "hello");
  const next = new Outbox(memory());
  expect(next.unsent).toEqual([{ id: "id1", text: "hello", state: "unsent" }]);
  next.remove("id1");
  expect((localStorage as unknown as FakeStorage).items.size).toBe(0);
});

test("messages keep their order", () => {
  const outbox = new Outbox(memory());
  for (const id of ["c", "a", "b"]) outbox.add(id, id);
  outbox.sent(outbox.unsent[0]!, "ses_1");
  expect(new Outbox(memory()).all.map((it) => it.id)).toEqual(["c", "a", "b"]);
});

test("two tabs do not erase each other's messages", () => {
  const [one, two] = [new Outbox(memory()), new Outbox(memory())];
  one.add("one", "from one");
  two.add("two", "from two");
  one.remove("one");
  expect(new Outbox(memory()).all.map((it) => it.id)).toEqual(["two"]);
});

test("in its own session a sent message is sent again, in another it waits for the visitor", () => {
  const outbox = new Outbox(memory());
  outbox.add("id1", "book it");
  outbox.sent(outbox.unsent[0]!, "ses_1");
  outbox.resendAll();
  outbox.enterSession("ses_1");
  expect(outbox.all[0]?.state).toBe("unsent");
  outbox.enterSession("ses_2");
  expect(outbox.all[0]?.state).toBe("failed");
  outbox.retry("id1");
  outbox.enterSession("ses_2");
  expect(outbox.unsent.map((it) => it.id)).toEqual(["id1"]);
});

test("widgets of other keys, businesses and origins never see each other's things", () => {
  const mine = memory();
  mine.session = { session: "ses_1", token: "tok", seen: 3 };
  for (const other of [
    memory("pk_b"),
    memory("pk_a", "https://other.test"),
    memory("pk_a", undefined, "b"),
  ]) {
    expect(other.session).toBeNull();
  }
  expect(memory().session).toEqual({ session: "ses_1", token: "tok", seen: 3 });
});

test("a session that another tab replaced is not dropped", () => {
  const mine = memory();
  mine.session = { session: "ses_2", token: "new", seen: 0 };
  mine.dropSession("old");
  expect(mine.session?.token).toBe("new");
  mine.dropSession("new");
  expect(mine.session).toBeNull();
});

test("where storage is full, things are remembered as long as the page lives", () => {
  const full = new FakeStorage();
  full.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  vi.stubGlobal("localStorage", full);
  const mine = memory("pk_full");
  mine.session = { session: "ses_1", token: "tok", seen: 0 };
  expect(memory("pk_full").session?.token).toBe("tok");
});
