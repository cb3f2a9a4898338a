// A business's change in the database: whole or not at all, by who may, once, and back again.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RowChange } from "#contracts/business-change";
import { callAny } from "./calls.ts";
import { type InProcess, openInProcess, openPlace, type Place } from "./in-process.ts";

let db: InProcess;
let place: Place;
let other: Place;
const users = {
  owner: "00000000-0000-4000-8000-0000000000a1",
  manager: "00000000-0000-4000-8000-0000000000a2",
  staff: "00000000-0000-4000-8000-0000000000a3",
  stranger: "00000000-0000-4000-8000-0000000000a4",
};
let effects = 0;

beforeAll(async () => {
  db = await openInProcess();
  place = await openPlace(db, { capacities: [2] });
  other = await openPlace(db, { capacities: [2] });
  for (const [name, id] of Object.entries(users)) {
    await db.query("insert into auth.users (id, email) values ($1, $2)", [id, `${name}@example.test`]);
    if (name === "stranger") continue;
    await db.query("insert into public.members (business_id, user_id, role) values ($1, $2, $3)", [
      place.business,
      id,
      name,
    ]);
  }
});
afterAll(() => db.close());

interface Outcome {
  outcome: string;
  applied?: number;
  message: string | null;
}

const apply = (
  changes: Partial<RowChange>[],
  who: keyof typeof users = "owner",
  effect = `eff_change_${(effects += 1)}`,
  business = place.business,
) =>
  callAny(db, "apply_business_change", {
    p_effect_id: effect,
    p_business_id: business,
    p_session_id: "ses_office",
    p_actor: JSON.stringify({ user: users[who], role: "owner" }),
    p_changes: JSON.stringify(changes),
  }) as Promise<Outcome>;

const undo = (change: string, who: keyof typeof users = "owner", effect = `${change}_undo`) =>
  callAny(db, "undo_business_change", {
    p_effect_id: effect,
    p_change: change,
    p_business_id: place.business,
    p_session_id: "ses_office",
    p_actor: JSON.stringify({ user: users[who], role: "owner" }),
  }) as Promise<Outcome>;

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const pizza = (n: number, name: string, price = 1899): RowChange => ({
  target: "menu_item",
  action: "add",
  id: uuid(n),
  item: name,
  before: null,
  after: { section: "Pizza", name, price, currency: "USD", position: n },
});
const repriced = (n: number, before: number, after: number): Partial<RowChange> => ({
  target: "menu_item",
  action: "change",
  id: uuid(n),
  before: { price: before },
  after: { price: after },
});
const menu = async () =>
  (await db.query("select name, price from public.catalogue_items where business_id = $1 order by name", [
    place.business,
  ])) as {
    name: string;
    price: number;
  }[];
const policies = async () =>
  (await db.query("select policies, faq from public.businesses where id = $1", [place.business]))[0] as {
    policies: Record<string, unknown>;
    faq: unknown[];
  };

describe("a change", () => {
  it("is made once, however often it is asked for, and written down", async () => {
    const first = await apply([pizza(1, "Diavola")], "owner", "eff_once");
    expect(first).toMatchObject({ outcome: "done", applied: 1 });
    expect(await apply([pizza(1, "Diavola")], "owner", "eff_once")).toEqual(first);
    expect(await menu()).toEqual([{ name: "Diavola", price: 1899 }]);
    const audit = await db.query(
      "select actor, action, subject from public.audit_log where effect_id = 'eff_once'",
    );
    expect(audit).toEqual([{ actor: users.owner, action: "change.add", subject: `menu_item/${uuid(1)}` }]);
  });

  it("is whole: where one row is refused, none is changed", async () => {
    expect(await apply([pizza(2, "Funghi"), pizza(3, "Diavola")])).toMatchObject({ outcome: "duplicate" });
    expect(await apply([pizza(2, "Funghi"), repriced(99, 1, 2)])).toMatchObject({ outcome: "not_found" });
    expect(await menu()).toHaveLength(1);
  });

  it("is refused where somebody changed the row since it was drafted", async () => {
    expect(await apply([repriced(1, 1700, 2000)])).toMatchObject({ outcome: "changed_meanwhile" });
    expect(await apply([repriced(1, 1899, 2000)])).toMatchObject({ outcome: "done" });
  });

  it("is refused with words where the values are none", async () => {
    expect(await apply([repriced(1, 2000, -5)])).toMatchObject({ outcome: "rejected" });
    const odd = { ...pizza(7, "Odd"), after: { section: "Pizza", name: "Odd", price: "dear" } };
    expect(await apply([odd])).toMatchObject({ outcome: "rejected" });
    const foreign = {
      ...pizza(7, "Odd"),
      after: { section: "Pizza", name: "Odd", business_id: other.business },
    };
    expect(await apply([foreign])).toMatchObject({
      outcome: "rejected",
      message: expect.stringContaining("column"),
    });
  });

  it("is the members' own: of their business, by the role they have now", async () => {
    expect(await apply([pizza(8, "Hack")], "stranger")).toMatchObject({ outcome: "denied" });
    expect(await apply([pizza(8, "Hack")], "owner", undefined, other.business)).toMatchObject({
      outcome: "denied",
    });
    expect(await apply([pizza(8, "Hack")], "staff")).toMatchObject({ outcome: "denied" });
    expect(await apply([repriced(1, 2000, 1)], "staff")).toMatchObject({ outcome: "denied" });
    const hidden = {
      target: "menu_item",
      action: "change",
      id: uuid(1),
      before: { is_available: true },
      after: { is_available: false },
    } as const;
    expect(await apply([hidden], "staff")).toMatchObject({ outcome: "done" });
    expect(await apply([pizza(8, "Bianca")], "manager")).toMatchObject({ outcome: "done" });
  });

  it("does not reach into another business's rows", async () => {
    await db.query(
      "insert into public.catalogue_items (id, business_id, section, name, price) values ($1, $2, 'Pizza', 'Theirs', 900)",
      [uuid(70), other.business],
    );
    expect(await apply([repriced(70, 900, 1)])).toMatchObject({ outcome: "not_found" });
  });

  it("covers hours, dates, people, shifts, promotions, policies, questions and roles", async () => {
    const shift = (n: number, from: string, to: string): RowChange => ({
      target: "shift",
      action: "add",
      id: uuid(n),
      item: "Anna",
      before: null,
      after: { staff_id: uuid(20), starts_at: from, ends_at: to },
    });
    const done = await apply([
      {
        target: "opening_hours",
        action: "add",
        id: uuid(10),
        before: null,
        after: { weekday: 6, opens: "10:00", closes: "23:00" },
      },
      {
        target: "hour_exception",
        action: "add",
        id: "2027-12-25",
        before: null,
        after: { intervals: [], reason: "Christmas" },
      },
      { target: "staff", action: "add", id: uuid(20), before: null, after: { name: "Anna", role: "server" } },
      shift(21, "2027-03-01T17:00:00Z", "2027-03-01T22:00:00Z"),
      {
        target: "promotion",
        action: "add",
        id: uuid(30),
        before: null,
        after: {
          title: "10% off",
          percent_off: 10,
          conditions: { weekdays: [2] },
          starts_at: "2027-03-01T00:00:00Z",
          ends_at: "2027-03-08T00:00:00Z",
        },
      },
      {
        target: "policy",
        action: "add",
        id: "texts.pets",
        before: null,
        after: { value: "Dogs are welcome." },
      },
      { target: "policy", action: "add", id: "cancel_cutoff_minutes", before: null, after: { value: 1440 } },
      {
        target: "faq",
        action: "add",
        id: "Parking?",
        before: null,
        after: { question: "Parking?", answer: "Behind the house." },
      },
      {
        target: "role",
        action: "change",
        id: users.staff,
        before: { role: "staff" },
        after: { role: "manager" },
      },
    ]);
    expect(done).toMatchObject({ outcome: "done", applied: 9 });
    expect(await policies()).toMatchObject({
      policies: { cancel_cutoff_minutes: 1440, texts: { pets: "Dogs are welcome." } },
      faq: [{ question: "Parking?", answer: "Behind the house." }],
    });
    expect(await apply([shift(22, "2027-03-01T20:00:00Z", "2027-03-01T23:00:00Z")])).toMatchObject({
      outcome: "rejected",
      message: "nobody works two shifts at once",
    });
    const back = await apply([
      {
        target: "opening_hours",
        action: "change",
        id: uuid(10),
        before: { opens: "10:00" },
        after: { opens: "11:30" },
      },
      {
        target: "role",
        action: "change",
        id: users.staff,
        before: { role: "manager" },
        after: { role: "staff" },
      },
    ]);
    expect(back).toMatchObject({ outcome: "done" });
  });

  it("leaves a business its owner, and roles to owners", async () => {
    const demoted = {
      target: "role",
      action: "change",
      id: users.owner,
      before: { role: "owner" },
      after: { role: "staff" },
    } as const;
    expect(await apply([demoted])).toMatchObject({
      outcome: "rejected",
      message: "a business needs an owner",
    });
    expect(await apply([demoted], "manager")).toMatchObject({ outcome: "denied" });
  });
});

describe("undoing", () => {
  it("puts everything back as it was, once", async () => {
    const before = { menu: await menu(), rules: await policies() };
    await apply(
      [
        pizza(40, "Capricciosa"),
        repriced(1, 2000, 2100),
        {
          target: "policy",
          action: "change",
          id: "cancel_cutoff_minutes",
          before: { value: 1440 },
          after: { value: 60 },
        },
        {
          target: "faq",
          action: "remove",
          id: "Parking?",
          before: { question: "Parking?", answer: "Behind the house." },
          after: null,
        },
      ],
      "owner",
      "eff_big",
    );
    expect(await menu()).not.toEqual(before.menu);
    const undone = await undo("eff_big");
    expect(undone).toMatchObject({ outcome: "done", applied: 4 });
    expect({ menu: await menu(), rules: await policies() }).toEqual(before);
    expect(await undo("eff_big")).toEqual(undone);
    // Another try of the same finds nothing as the change left it.
    expect(await undo("eff_big", "owner", "eff_big_again")).toMatchObject({
      outcome: expect.stringMatching(/changed|found/),
    });
  });

  it("is refused where somebody has changed it again since, and to who may not", async () => {
    await apply([repriced(1, 2000, 2200)], "owner", "eff_first");
    expect(await undo("eff_first", "staff", "eff_u1")).toMatchObject({ outcome: "denied" });
    await apply([repriced(1, 2200, 2300)]);
    expect(await undo("eff_first", "owner", "eff_u2")).toMatchObject({ outcome: "changed_meanwhile" });
    expect(await undo("eff_nothing", "owner", "eff_u3")).toMatchObject({ outcome: "not_found" });
  });
});
