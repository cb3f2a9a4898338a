// What the global chat's understanding is given in a turn.
import type { DiscoveryContext } from "#understanding/discovery/context";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf, zoneOf } from "./locale.ts";
import { plansOf } from "./memory.ts";
import { citiesOf, mainZone } from "./scope.ts";

export function contextOf(desk: DiscoveryDesk): DiscoveryContext {
  const { memory, turn } = desk;
  const { words, request } = turn;
  const timeZone = zoneOf(desk, memory.criteria);
  const area =
    words.areas.find((it) => it.name === memory.criteria?.area) ??
    words.areas.find((it) => it.timeZone === (mainZone(words.areas) ?? timeZone));
  return {
    now: request.now,
    timeZone,
    locale: localeOf(desk),
    currency: area?.currency ?? "USD",
    categories: words.categories,
    services: words.services,
    areas: words.areas.map((it) => it.name),
    cities: citiesOf(words.areas),
    businesses: words.businesses.map((it) => it.name),
    shown: memory.shown.map((it) => it.name),
    searching: memory.criteria !== null,
    category: memory.criteria?.category ?? null,
    booked:
      (memory.bookings ?? []).length > 0 ||
      memory.bookedAt != null ||
      plansOf(memory).some((it) => it.state === "booked"),
  };
}
