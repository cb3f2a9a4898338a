// Who does a visit: whose skills cover it, and at which starts somebody is there to do it.
import { describe, expect, test } from "vitest";
import { freeSlots, worksDuring, type StaffTimes } from "#business/availability";
import { nameOfVisit, peopleFor, personGone } from "#business/people";
import { personOf, servicesIn, visitName } from "#business/visit-services";
import { hairArt, people } from "#test/fakes/hair-art";

const at = (time: string) => `2026-11-27T${time}:00-05:00`;
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const chairs = [1, 2, 3].map((n) => ({ id: `chair-${n}`, capacity: 1, minParty: 1 }));
const [haircut, styling, balayage] = hairArt.services.map((it) => it.id);

const startsWith = (staff: StaffTimes | null, person: string | null = null) =>
  freeSlots({
    business: { ...hairArt, policies: { ...hairArt.policies, slotMinutes: 60 } },
    service: { durationMinutes: 60 },
    date: "2026-11-27",
    party: 1,
    person,
    calendar: { resources: chairs, combinations: [], busy: [], staff },
    now: Date.parse("2026-11-22T12:00:00-05:00"),
  }).map((it) => it.startsAt.slice(11, 16));

const maya = { id: "maya", shifts: [span("12:00", "16:00")], busy: [span("13:00", "14:00")] };
const lucy = { id: "lucy", shifts: [span("14:00", "17:00")], busy: [] };

describe("a start is free", () => {
  test("where somebody is at work for all of it, and has nothing else to do", () => {
    expect(startsWith({ people: [maya, lucy], unkept: [] })).toEqual(["12:00", "14:00", "15:00", "16:00"]);
  });
  test("where who was asked for is", () => {
    expect(startsWith({ people: [maya, lucy], unkept: [] }, "maya")).toEqual(["12:00", "14:00", "15:00"]);
    expect(startsWith({ people: [maya, lucy], unkept: [] }, "zelda")).toEqual([]);
  });
  test("at any hour of a day without shifts, and with who was asked for where they are not taken", () => {
    const day = [span("00:00", "23:59")];
    expect(startsWith({ people: [maya], unkept: day })).toHaveLength(11);
    expect(startsWith({ people: [maya], unkept: day }, "maya")).not.toContain("13:00");
  });
  test("at any hour where nobody in particular does it, and with nobody by name", () => {
    expect(startsWith(null)).toHaveLength(11);
    expect(startsWith(null, "maya")).toEqual([]);
  });
});

test("somebody is away only where it is known", () => {
  const calendar = (unkept: StaffTimes["unkept"]) => ({
    resources: [],
    combinations: [],
    busy: [],
    staff: { people: [maya], unkept },
  });
  expect(worksDuring(calendar([]), "maya", span("15:30", "16:30"))).toBe(false);
  expect(worksDuring(calendar([span("00:00", "23:59")]), "maya", span("15:30", "16:30"))).toBe(true);
});

test("all of a visit's services must be somebody's", () => {
  const names = (serviceId = "", also: string[] = []) =>
    peopleFor(hairArt, { serviceId, also }).map((it) => it.name);
  expect(names(haircut)).toEqual(["Amara", "Lucy", "Maya"]);
  expect(names(styling, [balayage ?? ""])).toEqual(["Maya"]);
});

test("a visit's name holds its services and its person", () => {
  const name = nameOfVisit(hairArt, {
    serviceId: haircut ?? "",
    also: [styling ?? ""],
    staffId: people.lucy.id,
  });
  expect(name).toBe("Haircut + Styling · Lucy");
  expect([servicesIn(name ?? ""), personOf(name ?? "")]).toEqual([["Haircut", "Styling"], "Lucy"]);
  expect(personOf(visitName(["Haircut"]))).toBeNull();
});

test("who has got an initial beside a namesake is still of the house", () => {
  const named = (...names: string[]) => ({
    ...hairArt,
    people: names.map((name) => ({ ...people.maya, name, services: [], shifts: [] })),
  });
  expect(personGone(named("Anna R.", "Anna B."), "Haircut · Anna")).toBeNull();
  expect(personGone(named("Maya"), "Haircut · Anna")).toBe("Anna");
});
