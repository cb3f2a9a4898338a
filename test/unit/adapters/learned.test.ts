import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLearned } from "#adapters/learned";
import { nothingLearned } from "#understanding/learned/learned";

const folder = join(import.meta.dirname, "../../../public");

function loading(answers: (() => Response)[]) {
  const world = { now: 0, asked: [] as string[], reported: [] as string[] };
  const assets = {
    fetch: async (request: Request) => {
      world.asked.push(new URL(request.url).pathname);
      return answers[world.asked.length - 1]!();
    },
  };
  const learned = createLearned(assets, { now: () => world.now }, (it) => world.reported.push(String(it)));
  return { world, learned };
}

const found = () => new Response(readFileSync(join(folder, "weights/slots-en.bin")));
const missing = () => new Response("not found", { status: 404 });

describe("the weights among the assets", () => {
  it("are read once, however many turns ask for them", async () => {
    const { world, learned } = loading([found]);
    const [first, second] = await Promise.all([learned(), learned()]);
    expect(first.tagger?.labels).toContain("people");
    expect(second).toBe(first);
    expect(await learned()).toBe(first);
    expect(world.asked).toEqual(["/weights/slots-en.bin"]);
  });

  it("that are missing are done without, reported, and asked for again a minute later", async () => {
    const { world, learned } = loading([missing, found]);
    expect(await learned()).toBe(nothingLearned);
    expect(await learned()).toBe(nothingLearned);
    expect(world.reported).toEqual(["Error: the static asset weights/slots-en.bin answered 404"]);
    world.now = 60_000;
    expect((await learned()).tagger).not.toBeNull();
    expect(world.asked).toHaveLength(2);
  });

  it("that are damaged are done without", async () => {
    const { world, learned } = loading([() => new Response("{}")]);
    expect(await learned()).toBe(nothingLearned);
    expect(world.reported).toHaveLength(1);
  });
});
