// Reading pages by their meaning: all that is unread, once, and nothing kept where the model is away.
import { beforeEach, expect, test } from "vitest";
import { ModelUnavailable } from "#models/port";
import { pageActivities } from "#temporal-worker/activities/page-activities";
import { lengths, MemoryPageStore } from "#test/fakes/memory-page-store";

const one = "00000000-0000-4000-8000-000000000001";
const other = "00000000-0000-4000-8000-000000000002";
let pages: MemoryPageStore;
beforeEach(() => {
  pages = new MemoryPageStore();
  pages.write(one, "wifi", "Ask for the password.", "parking");
  pages.write(other, "dogs");
});

test("reads every text of one page in lots, then forgets what is gone", async () => {
  const { readPages } = pageActivities({ pages, embedder: lengths() });
  expect(await readPages(one, "req_1")).toBe(3);
  expect(pages.read.map((it) => it.vector)).toEqual([[4], [21], [7]]);
  expect(pages.read.every((it) => it.businessId === one)).toBe(true);
  expect(pages.pruned).toBe(1);
});

test("reads nothing twice, and all of it again under another model", async () => {
  await pageActivities({ pages, embedder: lengths() }).readPages(null, "req_1");
  expect(await pageActivities({ pages, embedder: lengths() }).readPages(null, "req_2")).toBe(0);
  expect(await pageActivities({ pages, embedder: lengths("newer") }).readPages(null, "req_3")).toBe(4);
});

test("is tried again where the model is away, and has kept nothing", async () => {
  const away = { ...lengths(), embed: () => Promise.reject(new ModelUnavailable("away")) };
  await expect(pageActivities({ pages, embedder: away }).readPages(one, "req_1")).rejects.toThrow("away");
  expect(pages.read).toEqual([]);
});
