// What something is done to goes with a search: to the price, to the words, and to the garage that is booked.
import { describe, expect, test } from "vitest";
import type { Candidate } from "#business/city";
import { forVariant, priceForVariant } from "#business/assessment/for-variant";
import { noCriteria } from "#conversation/discovery/criteria";
import type { DiscoveryDesk } from "#conversation/discovery/desk";
import { kindText } from "#conversation/discovery/kind-text";
import { initialDiscovery } from "#conversation/discovery/memory";
import { bookProposed } from "#conversation/discovery/visiting";
import { kindIn } from "#understanding/visits/read-kind";
import { vehicles } from "../../../src/verticals/automotive/vehicles.ts";

const usd = (amount: number) => ({ amount, currency: "USD" });
const job = {
  id: "base",
  name: "Oil change",
  durationMinutes: 45,
  priceFrom: usd(5900),
  priceTo: usd(8900),
  minParty: 1,
  maxParty: 1,
};
const van = {
  ...job,
  id: "van",
  name: "Oil change (Van)",
  variant: "van",
  durationMinutes: 75,
  priceFrom: usd(8900),
};
const garage = {
  services: [
    { ...job, variants: [van] },
    { ...job, id: "wash", name: "Car wash" },
  ],
  matches: [{ word: "oil change", by: "service", services: ["base"] }],
} as unknown as Candidate;

describe("a garage", () => {
  test("has its job as it is for the kind, under the name that customers know, and the rest as it is", () => {
    const { services, matches } = forVariant(garage, "van");
    expect(services).toMatchObject([
      { id: "van", name: "Oil change", durationMinutes: 75, priceFrom: usd(8900) },
      { id: "wash", name: "Car wash" },
    ]);
    expect(matches[0]?.services).toEqual(["van"]);
    for (const kind of [null, "car", "suv"]) expect(forVariant(garage, kind)).toBe(garage);
  });

  test("asks the price for that kind", () => {
    const price = { slug: "g", name: "G", area: "x", what: "Oil change", from: usd(5900), to: usd(8900) };
    const both = { ...price, variants: [{ variant: "van", from: usd(8900), to: usd(11900) }] };
    expect(priceForVariant(both, "van")).toEqual({ ...price, from: usd(8900), to: usd(11900) });
    expect(priceForVariant(both, null)).toEqual(price);
  });

  test.each(["en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "pt-PT"])(
    "is told by who books there, in words that it understands: %s",
    (locale) => {
      const place = { id: "00000000-0000-4000-8000-000000000001", slug: "quick", name: "QuickFix" };
      const memory = {
        ...initialDiscovery(),
        proposed: place.id,
        focus: place,
        criteria: { ...noCriteria, category: "automotive", services: ["Oil change"], variant: "van" },
      };
      const turn = {
        visit: null as { text: string } | null,
        words: { services: ["Oil change"], areas: [], categories: [], businesses: [] },
        request: { facts: { locale, timeZone: null }, now: 0 },
      };
      expect(bookProposed({ memory, turn } as unknown as DiscoveryDesk)).toBe(true);
      const said = turn.visit?.text ?? "";
      const start = said.toLowerCase().indexOf("oil change");
      const jobs = [{ start, end: start + 10 }];
      expect([said, kindIn(said, vehicles, locale, false, { jobs, taken: [] })?.kind]).toEqual([said, "van"]);
      expect(kindText("car", locale)).toBe("");
    },
  );
});
