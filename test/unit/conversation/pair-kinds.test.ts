// Two visits, one at a garage whose job takes as long as the vehicle makes it: planned for the one that was said, asked for else.
import { describe, expect, test } from "vitest";
import type { DiscoveryDesk } from "#conversation/discovery/desk";
import { noCriteria } from "#conversation/discovery/criteria";
import { initialDiscovery } from "#conversation/discovery/memory";
import { answeredPair, pair } from "#conversation/discovery/pairing/respond";
import { noSpan, stepsOf } from "#contracts/telemetry";
import { MemoryCity } from "#test/fakes/memory-city";

const usd = (amount: number) => ({ amount, currency: "USD" });
const van = "00000000-0000-4000-8000-0000000000aa";

/** HairArt is a garage here: its job has a length and a price of its own for vans. */
async function talk() {
  const city = new MemoryCity();
  const all = city.candidates.bind(city);
  city.candidates = async (query) => {
    const found = (await all({ ...query, words: [] })).map((it) =>
      it.name === "HairArt"
        ? {
            ...it,
            category: "automotive",
            services: it.services.map((one) => ({ ...one, name: "Oil change" })),
          }
        : it,
    );
    return found
      .filter((it) => query.category === null || it.category === query.category)
      .map((it) => ({
        ...it,
        matches: query.words.map((word) => ({
          word,
          by: "service" as const,
          services: [it.services[0]!.id],
        })),
      }));
  };
  const garage = (await city.candidates({ category: "automotive", ids: null, areas: null, words: [] }))[0]!;
  const [job] = garage.services;
  const variants = [
    { ...job!, id: van, name: "Oil change (Van)", variant: "van", durationMinutes: 75, priceFrom: usd(8900) },
  ];
  const words = { ...(await city.words()), areas: [], businesses: [] };
  const turn = {
    city,
    words,
    said: [] as { text: string }[],
    effects: [] as { type: string; serviceId?: string; startsAt?: string; endsAt?: string }[],
    ids: { session: "ses_1", turnId: "t1", counter: { made: 0 } },
    deps: {
      readsOf: () => ({ business: async () => ({ services: [{ ...job!, variants }] }) }),
      clock: { now: () => 0, timer: () => ({ over: new Promise(() => {}), cancel() {} }) },
      trace: stepsOf(noSpan),
    },
    request: {
      now: Date.parse("2026-11-23T15:00:00Z"),
      requestId: "r",
      input: { kind: "message", text: "" },
      facts: { locale: "en-US", timeZone: "America/New_York", identity: {}, session: "s" },
    },
  };
  const desk = { memory: initialDiscovery(), turn } as unknown as DiscoveryDesk;
  const wish = (category: string, service: string, time: string | null) => ({
    ...noCriteria,
    category,
    services: [service],
    date: "2026-11-24",
    time,
  });
  const held = () => turn.effects.filter((it) => it.type === "hold" && it.serviceId !== undefined).slice(-2);
  return {
    held,
    desk,
    said: () => turn.said.at(-1)?.text,
    asks: async (text: string) => {
      turn.request.input.text = text;
      const wishes = [wish("beauty_salon", "haircut", "15:00"), wish("automotive", "oil change", null)];
      await pair(desk, { type: "pair", wishes, near: false, confidence: 1 } as never);
    },
    says: (text: string) => answeredPair(desk, text, []),
  };
}

describe("two visits, one of them by the kind of vehicle", () => {
  test("said, the job is the one for that kind, for as long as it takes", async () => {
    const chat = await talk();
    await chat.asks("a haircut tomorrow at 3pm and then an oil change for my van");
    const job = chat.held().find((it) => it.serviceId === van);
    expect(Date.parse(job!.endsAt!) - Date.parse(job!.startsAt!)).toBe(75 * 60_000);
  });

  test.each(["for my small car", "on my small car", "for my sedan", "for our compact car"])(
    "%s, the job itself is held, and nothing is asked",
    async (whose) => {
      const chat = await talk();
      chat.desk.turn.words.services = ["Haircut", "Oil change", "Small group session"];
      await chat.asks(`a haircut tomorrow at 3pm and then an oil change ${whose}`);
      expect(chat.held()).toHaveLength(2);
      expect(chat.held().some((it) => it.serviceId === van)).toBe(false);
    },
  );

  test("not said, it is asked for before anything is held", async () => {
    const chat = await talk();
    await chat.asks("a haircut tomorrow at 3pm and then an oil change");
    expect(chat.held()).toEqual([]);
    expect(chat.said()).toBe("What kind of vehicle is it: a car, an SUV, or a van?");
    expect(await chat.says("my Transit")).toBe(true);
    expect(chat.held().some((it) => it.serviceId === van)).toBe(true);
  });

  test("a car has the job itself", async () => {
    const chat = await talk();
    await chat.asks("a haircut tomorrow at 3pm and then an oil change");
    await chat.says("a car");
    expect(chat.held()).toHaveLength(2);
    expect(chat.held().some((it) => it.serviceId === van)).toBe(false);
  });

  test("put right before the yes, both are held anew for the other kind", async () => {
    const chat = await talk();
    await chat.asks("a haircut tomorrow at 3pm and then an oil change for my van");
    chat.desk.memory.pair!.state = "confirming";
    expect(await chat.says("actually it's a small car")).toBe(true);
    expect(chat.desk.memory.pairWish?.kind).toBe("car");
    expect(chat.desk.memory.pair?.legs.some((it) => it.service.id === van)).toBe(false);
  });
});
