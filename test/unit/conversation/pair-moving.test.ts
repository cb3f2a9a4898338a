// Two visits moved by less than their own length: their own bookings are in nobody's way, and another's still is.
import { describe, expect, test } from "vitest";
import type { DiscoveryDesk } from "#conversation/discovery/desk";
import { initialDiscovery } from "#conversation/discovery/memory";
import type { Leg, Plan } from "#conversation/discovery/pairing/memory";
import { move } from "#conversation/discovery/pairing/moving";
import { readPairAnswer } from "#understanding/discovery/pair-answer";
import { MemoryCity, salonId } from "#test/fakes/memory-city";

const at = (time: string) => `2026-11-24T${time}:00-05:00`;
const timeZone = "America/New_York";

function leg(n: number, name: string, startsAt: string, endsAt: string, service: Leg["service"]): Leg {
  return {
    business: {
      id: salonId(n),
      slug: name.toLowerCase(),
      name,
      category: "beauty_salon",
      area: "downtown",
      timeZone,
    },
    point: null,
    service,
    party: 1,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    price: null,
    bookingId: `bkg_${n}` as Leg["bookingId"],
    hold: { effectId: null, held: true },
    request: { effectId: null, outcome: "confirmed" },
    cancelled: null,
    booking: null,
  };
}

/** Both are booked on the one chair that each place has. */
async function booked(others: [string, string][] = []) {
  const city = new MemoryCity();
  const all = await city.candidates({ category: null, ids: null, areas: null, words: [] });
  const [first, second] = all.map((it) => it.services[0]!);
  city.salons[0]!.busy = [
    [at("10:00"), at("10:45")],
    ...others.map(([from, to]): [string, string] => [at(from), at(to)]),
  ];
  city.salons[1]!.busy = [[at("12:00"), at("12:45")]];
  const plan = {
    state: "booked",
    legs: [leg(1, "StyleMaster", "10:00", "10:45", first!), leg(2, "HairArt", "12:00", "12:45", second!)],
    others: [],
    customer: { name: "Ann", phone: null, email: null },
    waits: false,
    unwanted: false,
    move: null,
  } as unknown as Plan;
  const words = { ...(await city.words()), areas: [], businesses: [] };
  const turn = {
    city,
    words,
    said: [],
    request: { now: Date.parse("2026-11-23T15:00:00Z"), facts: { locale: "en-US", timeZone } },
  };
  const desk = { memory: initialDiscovery(), turn } as unknown as DiscoveryDesk;
  const says = async (text: string) => {
    await move(desk, plan, { text, answer: readPairAnswer(text, []) });
    return plan.move?.steps.map((it) => [it.bookingId, it.startsAt.slice(11, 16)]);
  };
  return { says, desk };
}

describe("two visits that are booked", () => {
  test("both move by half an hour, though each takes longer than that", async () => {
    const { says } = await booked();
    expect(await says("move both to 10:30")).toEqual([
      ["bkg_1", "10:30"],
      ["bkg_2", "12:30"],
    ]);
  });

  test("what another has booked stays in the way", async () => {
    const { says } = await booked([["10:45", "11:30"]]);
    const { says: alone } = await booked([["10:45", "11:30"]]);
    expect(await says("move both to 10:30")).not.toContainEqual(["bkg_1", "10:30"]);
    expect(await alone("move both to 11:30")).toContainEqual(["bkg_1", "11:30"]);
  });
});
