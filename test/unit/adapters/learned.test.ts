import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLearned } from "#adapters/learned";
import { nothingLearned } from "#understanding/learned/learned";

const folder = join(import.meta.dirname, "../../../public");

const read = (path: string) => new Response(readFileSync(join(folder, path)));
const missing = () => new Response("not found", { status: 404 });
const garbage = () => new Response("{}");

/** `faults`: what a path answers until it is taken out. */
function loading(faults: Record<string, () => Response> = {}) {
  const world = { now: 0, asked: [] as string[], reported: [] as string[], faults };
  const assets = {
    fetch: async (request: Request) => {
      const { pathname } = new URL(request.url);
      world.asked.push(pathname);
      return (world.faults[pathname] ?? (() => read(pathname)))();
    },
  };
  const learned = createLearned(assets, { now: () => world.now }, (it) => world.reported.push(String(it)));
  return { world, learned };
}

const [slots, words] = ["/weights/slots-en.bin", "/weights/words-en.bin"] as const;

describe("the weights among the assets", () => {
  it("are read once, however many turns ask for them", async () => {
    const { world, learned } = loading();
    const [first, second] = await Promise.all([learned(), learned()]);
    expect(first.tagger?.labels).toContain("people");
    expect(first.words?.rows.has("table")).toBe(true);
    expect(second).toBe(first);
    expect(await learned()).toBe(first);
    expect(world.asked).toEqual([slots, words]);
  });

  it("that are missing are done without, reported, and asked for again a minute later", async () => {
    const { world, learned } = loading({ [slots]: missing, [words]: missing });
    expect(await learned()).toEqual(nothingLearned);
    expect(await learned()).toEqual(nothingLearned);
    expect(world.reported).toEqual([
      "Error: the static asset weights/slots-en.bin answered 404",
      "Error: the static asset weights/words-en.bin answered 404",
    ]);
    world.now = 60_000;
    world.faults = {};
    expect((await learned()).tagger).not.toBeNull();
    expect(world.asked).toHaveLength(4);
  });

  it("that are damaged are done without, and the others stay in use", async () => {
    const { world, learned } = loading({ [words]: garbage });
    const first = await learned();
    expect(first.words).toBeNull();
    expect(first.tagger).not.toBeNull();
    expect((await learned()).tagger).toBe(first.tagger);
    expect(world.reported).toHaveLength(1);
  });
});
