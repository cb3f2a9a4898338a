// An owner of a garage on what a job costs and takes for one kind of vehicle: of its variant, or a new one; nothing is done to
// the job itself.
import { beforeEach, expect, test } from "vitest";
import type { OfficeDesk, OfferedService } from "#conversation/office/ports";
import type { Uuid } from "#contracts/ids";
import { OfficeTalk } from "#test/fakes/office-talk";

const uuid = (n: number) => `00000000-0000-4000-8000-0000000009${String(n).padStart(2, "0")}` as Uuid;
const service = (n: number, name: string, minutes: number, price: number): OfferedService => ({
  id: uuid(n),
  name,
  duration_minutes: minutes,
  buffer_minutes: 15,
  price_min: price,
  price_max: price,
  min_party: 1,
  max_party: 1,
  resource_kind: "bay",
  position: n,
  is_active: true,
});
const [oil, brakes] = [service(1, "Oil change", 45, 5900), service(2, "Brake service", 120, 18_000)];
const suv: OfferedService = {
  ...service(3, "Oil change (SUV)", 60, 7900),
  position: 1,
  variant_of: oil.id,
  variant: "suv",
};

let talk: OfficeTalk;
beforeEach(() => {
  talk = new OfficeTalk();
  const rows = talk.office.rows as {
    business: OfficeDesk["business"];
    services: OfferedService[];
  } & OfficeDesk;
  rows.business = { ...rows.business, category: "automotive" };
  rows.items = [];
  rows.services = [structuredClone(oil), structuredClone(suv), structuredClone(brakes)];
});

test("a kind that has no price of its own yet gets one, with its length, after a yes", async () => {
  await talk.says("oil change for vans costs $99 and takes an hour");
  expect(talk.said).toContain("New service: Oil change (Van), 60 minutes, $99");
  expect(talk.changes).toEqual([]);
  const [card] = talk.chat.messages.flatMap((it) => it.cards ?? []);
  expect(card).toMatchObject({
    type: "diff",
    changes: [{ item: "Oil change (Van)", after: { variant: "van" } }],
  });
  expect(JSON.stringify(card)).not.toContain(oil.id);
  await talk.says("yes");
  expect(talk.changes).toMatchObject([
    {
      target: "service",
      action: "add",
      item: "Oil change (Van)",
      after: {
        name: "Oil change (Van)",
        duration_minutes: 60,
        buffer_minutes: 15,
        price_min: 9900,
        price_max: 9900,
        resource_kind: "bay",
        position: 1,
        variant_of: oil.id,
        variant: "van",
      },
    },
  ]);
});

test("without a length it takes as long as the job itself", async () => {
  await talk.says("add a van price of 99 to oil change");
  expect(talk.said).toContain("New service: Oil change (Van), 45 minutes, $99");
  expect(talk.said).toContain("I took 45 minutes, as Oil change has.");
});

test.each([
  "raise the oil change (SUV) to $85",
  "the SUV oil change price is $85",
  "oil change for SUVs $85",
])("%s: the one there is", async (said) => {
  await talk.says(said);
  expect(talk.said).toContain("Oil change (SUV) $79 → $85");
  await talk.says("yes");
  expect(talk.changes).toMatchObject([{ action: "change", id: suv.id, after: { price_min: 8500 } }]);
});

test("its price and its length, one after the other", async () => {
  await talk.says("the oil change price for SUVs is $85 and it takes 80 minutes", "yes");
  expect(talk.changes).toMatchObject([{ id: suv.id, after: { price_min: 8500 } }]);
  expect(talk.said).toContain("Oil change (SUV) takes 80 minutes (was 60)");
});

test("said as something new, it is a kind of the job and no other job", async () => {
  await talk.says("add a service oil change for vans for $99, 70 minutes");
  expect(talk.said).toContain("New service: Oil change (Van), 70 minutes, $99");
});

test("the job by itself is the ordinary one: the others keep their price, and it is said", async () => {
  await talk.says("oil change price to $65");
  expect(talk.said).toContain("Oil change $59 → $65");
  expect(talk.said).toContain("Others keep their own price: Oil change (SUV) $79.");
  await talk.says("yes");
  expect(talk.changes).toMatchObject([{ id: oil.id }]);
});

test("a kind is hidden by itself, and one that is not there hides nothing", async () => {
  await talk.says("hide the SUV oil change", "yes");
  expect(talk.changes).toMatchObject([{ id: suv.id, after: { is_active: false } }]);
  await talk.says("hide the van brake service");
  expect(talk.said).toContain("I can't find “Brake service (Van)”");
  expect(talk.changes).toEqual([]);
});

test("which of two the kind is said of is not guessed", async () => {
  await talk.says("hide the oil change and the brake service for vans");
  expect(talk.said).not.toContain("Shall I do it?");
});

test("a price far from the others is asked about", async () => {
  await talk.says("brake service for vans costs $999");
  expect(talk.said).toContain("far above the others");
});

test.each([
  "oil change price to $65, not for SUVs",
  "oil change price to $65 except for vans",
  "oil change price to $65 for all vehicles including SUVs",
  "raise all prices by 10% for vans",
  "oil change for SUVs and vans costs $99",
  "set the oil change to $65 but not for vans",
])("“%s”: what is left out, or several, is not guessed, and it is said", async (said) => {
  await talk.says(said);
  expect(talk.said).toContain("nothing is changed");
  expect(talk.said).not.toContain("Shall I do it?");
  await talk.says("yes");
  expect(talk.changes).toEqual([]);
});

test("a model or a name is no kind", async () => {
  await talk.says("oil change costs $65, same as Vito charges");
  expect(talk.said).not.toContain("(Van)");
});

test("without a kind all prices are raised", async () => {
  await talk.says("raise all prices by 10%");
  expect(talk.said).toContain("Oil change (SUV) $79 →");
  expect(talk.said).toContain("Brake service");
});

test("a job of its own with a kind in its name is that job", async () => {
  await talk.says("add a service van valet for $40, 30 minutes");
  expect(talk.said).toContain("Van valet");
});
