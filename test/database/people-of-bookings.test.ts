// Whose visit it is: the person who was asked for, or whoever is there; nobody twice at once, and nobody who is away.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, call, callAny, setNow } from "./calls.ts";
import { evening, fresh, guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";
import { claimAt, openSalon, type Salon, work } from "./salon.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const all = ["Haircut", "Balayage"];
const book = async (salon: Salon, visit: Parameters<typeof claimAt>[2]) => {
  const booking = fresh("bkg_booked");
  const answer = await claimAt(db, salon, { ...visit, booking });
  expect(answer.outcome).toBe("held");
  const guest = guestOf(db, salon);
  await guest.request(booking);
  await guest.confirm(booking);
  return booking;
};
const personOf = (answer: Answer) => (answer.booking as unknown as { person: string | null }).person;
const move = (booking: string, at: number, more: Record<string, unknown> = {}) =>
  call(db, "move_booking", {
    p_effect_id: fresh("eff_move_person"),
    p_booking_id: booking,
    p_party_size: 1,
    p_starts_at: minutesAfter(evening, at),
    p_ends_at: minutesAfter(evening, at + 60),
    ...more,
  });

describe("the person who is asked for", () => {
  it("is told with the visit, by the first name alone", async () => {
    const salon = await openSalon(db, { "Maya Okafor": all, "Ines Silva": all });
    await work(db, salon, "Maya");
    expect(await claimAt(db, salon, { person: "Maya" })).toMatchObject({
      outcome: "held",
      booking: { service: "Haircut · Maya" },
    });
  });

  it("is not booked twice, buffer included, though a chair is free", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: all });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    await claimAt(db, salon, { person: "Maya" });
    expect((await claimAt(db, salon, { person: "Maya", at: 69 })).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Maya", at: 70 })).outcome).toBe("held");
    expect((await claimAt(db, salon, { person: "Ines" })).outcome).toBe("held");
  });

  it("has to be there for all of the stay, and to know how it is done", async () => {
    const salon = await openSalon(db, { Maya: all, Leo: ["cuts", "haircuts"] });
    await work(db, salon, "Maya", 0, 90);
    await work(db, salon, "Leo");
    expect((await claimAt(db, salon, { person: "Maya", at: -1 })).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Maya", at: 31 })).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Maya", at: 30 })).outcome).toBe("held");
    const { balayage, haircut } = salon.services;
    expect((await claimAt(db, salon, { person: "Leo", service: balayage })).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Leo", also: [balayage] })).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Leo", service: haircut })).outcome).toBe("held");
  });

  it("can be had on a day for which no shifts are written down", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya", 3 * 1440, 3 * 1440 + 60);
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("held");
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
    expect((await claimAt(db, salon)).outcome).toBe("held");
  });

  it("is free again once the hold has run out, or the visit is cancelled", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya");
    await claimAt(db, salon, { person: "Maya" });
    await setNow(db, minutesAfter(weekBefore, 6));
    const booking = await book(salon, { person: "Maya" });
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
    await guestOf(db, salon).cancel(booking);
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("held");
  });

  it("takes nobody's place where no service is done by hand", async () => {
    const place = await openPlace(db, { capacities: [2, 2] });
    await db.query(
      "insert into public.staff (business_id, name, role, skills) values ($1, 'Noah', 'server', $2)",
      [place.business, ["server", "tables"]],
    );
    const answer = await guestOf(db, place).claim();
    expect([answer.outcome, personOf(answer)]).toEqual(["held", null]);
  });

  it("is called by the next name's first letter too, where two share the first", async () => {
    const salon = await openSalon(db, { "Maya Okafor": all, "Ines Silva": all });
    await db.query(
      "insert into public.staff (business_id, name, role, skills) values ($1, 'Maya Reyes', 'stylist', '{Haircut}')",
      [salon.business],
    );
    expect((await claimAt(db, salon, { person: "Maya" })).booking).toMatchObject({
      service: "Haircut · Maya O.",
    });
  });
});

describe("a visit that asks for nobody", () => {
  it("has somebody all the same, and leaves the last one to who asked first", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: all });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    expect(personOf(await claimAt(db, salon))).toMatch(/Maya|Ines/u);
    await claimAt(db, salon);
    expect((await claimAt(db, salon)).outcome).toBe("taken");
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
  });

  it("goes to somebody else where its person is asked for", async () => {
    const salon = await openSalon(db, { Maya: ["Haircut"], Ines: all });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    const first = await claimAt(db, salon, { booking: fresh("bkg_anyone") });
    expect(personOf(first)).toBe("Maya");
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("held");
    const [row] = await db.query("select app.person_of(b) as person from public.bookings b where id = $1", [
      first.booking?.id,
    ]);
    expect(row).toEqual({ person: "Ines" });
  });

  it("makes way for what only its person can do", async () => {
    const salon = await openSalon(db, { Maya: all, Leo: ["Haircut"] });
    await work(db, salon, "Maya");
    await claimAt(db, salon);
    await work(db, salon, "Leo");
    expect((await claimAt(db, salon, { service: salon.services.balayage })).outcome).toBe("held");
    expect((await claimAt(db, salon)).outcome).toBe("taken");
  });

  it("gets its person when the shifts are written down later", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: all });
    const answer = await claimAt(db, salon);
    expect(personOf(answer)).toBeNull();
    await work(db, salon, "Maya");
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("taken");
    await work(db, salon, "Ines");
    expect((await claimAt(db, salon, { person: "Maya" })).outcome).toBe("held");
    await db.query("delete from public.shifts where staff_id = $1", [salon.people["Ines"]]);
    const [row] = await db.query("select staff_id from public.bookings where id = $1", [answer.booking?.id]);
    expect(row).toEqual({ staff_id: null });
  });
});

describe("a move", () => {
  it("keeps the person, and is refused where they are not free then", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: all });
    for (const it of ["Maya", "Ines"]) await work(db, salon, it);
    await book(salon, { person: "Maya", at: 120 });
    const mine = await book(salon, { person: "Maya" });
    expect((await move(mine, 100)).outcome).toBe("taken");
    expect(await move(mine, 20)).toMatchObject({ outcome: "moved", booking: { service: "Haircut · Maya" } });
    expect(await move(mine, 100, { p_staff_id: salon.people["Ines"] })).toMatchObject({
      outcome: "moved",
      booking: { service: "Haircut · Ines" },
    });
    expect(await move(mine, 120, { p_anybody: true })).toMatchObject({
      outcome: "moved",
      booking: { service: "Haircut", person: "Ines" },
    });
  });

  it("is possible for anybody's visit after its person has left the house", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: all });
    const mine = await book(salon, { person: "Maya" });
    await db.query("delete from public.staff where id = $1", [salon.people["Maya"]]);
    expect(await move(mine, 60)).toMatchObject({ outcome: "moved", booking: { service: "Haircut" } });
  });
});

describe("what is read", () => {
  const calendar = async (salon: Salon) =>
    (await callAny(db, "business_calendar", {
      p_business_id: salon.business,
      p_service_id: salon.services.haircut,
      p_from: minutesAfter(evening, -60),
      p_to: minutesAfter(evening, 600),
    })) as { staff: { people: { name: string; shifts: unknown[]; busy: { starts_at: string }[] }[] } | null };

  it("tells who can do a service, when they work, and when they are taken for good", async () => {
    const salon = await openSalon(db, { Maya: all, Ines: ["Balayage"], Leo: ["Haircut"] });
    for (const it of ["Maya", "Leo"]) await work(db, salon, it);
    await claimAt(db, salon, { person: "Maya" });
    await claimAt(db, salon, { at: 240 });
    const { staff } = await calendar(salon);
    expect(staff?.people.map((it) => [it.name, it.shifts.length, it.busy.length])).toEqual([
      ["Leo", 1, 0],
      ["Maya", 1, 1],
    ]);
    expect(Date.parse(staff?.people[1]?.busy[0]?.starts_at ?? "")).toBe(
      Date.parse(minutesAfter(evening, -10)),
    );
  });

  it("shows the page who does what, without anybody's last name", async () => {
    const salon = await openSalon(db, { "Maya Okafor": all, "Rosa Kim": ["reception"] });
    await work(db, salon, "Maya");
    const page = await db.as({ role: "authenticated", session_id: "ses_page" }, () =>
      callAny(db, "business_detail", { p_business: salon.slug }),
    );
    expect((page as { people: unknown }).people).toEqual([
      {
        id: salon.people["Maya"],
        name: "Maya",
        services: expect.arrayContaining([salon.services.haircut, salon.services.balayage]),
        shifts: [expect.any(Object)],
      },
    ]);
    expect(JSON.stringify(page)).not.toContain("Okafor");
  });

  it("shows nobody of the team to who has the publishable key alone, or only an account", async () => {
    const salon = await openSalon(db, { Maya: all });
    await work(db, salon, "Maya");
    await claimAt(db, salon, { person: "Maya" });
    const seen = async (claims: Parameters<InProcess["as"]>[0]) => {
      const read = (name: string, args: Record<string, unknown>) =>
        db.as(claims, () => callAny(db, name, args));
      const page = await read("business_detail", { p_business: salon.slug });
      const times = await read("business_calendar", {
        p_business_id: salon.business,
        p_service_id: salon.services.haircut,
        p_from: minutesAfter(evening, -60),
        p_to: minutesAfter(evening, 600),
      });
      expect(page).toMatchObject({ slug: salon.slug });
      expect((times as { resources: unknown[] }).resources).toHaveLength(3);
      return [(page as { people: unknown }).people, (times as { staff: unknown }).staff];
    };
    expect(await seen({ role: "anon" })).toEqual([[], null]);
    expect(await seen({ role: "authenticated", sub: randomUUID() })).toEqual([[], null]);
    const [people, staff] = await seen({ role: "authenticated", session_id: "ses_directory" });
    expect([people, staff]).toMatchObject([[{ name: "Maya" }], { people: [{ name: "Maya" }] }]);
  });

  it.each([
    [
      ["Maria Lopez", "Maria Ruiz Lima"],
      ["Maria L.", "Maria R."],
    ],
    [
      ["Maria Lopez", "Maria Luna"],
      ["Maria Lo.", "Maria Lu."],
    ],
    [
      ["Maria Li", "Maria Lima"],
      ["Maria Li.", "Maria Lim."],
    ],
    [
      ["Anna", "Anna Smith"],
      ["Anna", "Anna S."],
    ],
    [
      ["Anna Smith", "Anna  Smith"],
      ["Anna 1", "Anna 2"],
    ],
    [
      ["Dr. Jane Roe", "Dr Roe", "Mrs. Ana Paz"],
      ["Ana", "Dr Roe", "Jane"],
    ],
  ])("calls everybody by a name of their own: %j", async (names, shown) => {
    const salon = await openSalon(db, {});
    await db.query(
      "insert into public.staff (business_id, name, role, skills) select $1, n, 'stylist', '{Haircut}' from unnest($2::text[]) n",
      [salon.business, names],
    );
    const rows = await db.query(
      "select app.public_name(s) as name from public.staff s where business_id = $1 order by 1",
      [salon.business],
    );
    const told = rows.map((it) => String(it["name"]));
    expect(told).toEqual(shown);
  });

  it("keeps a service from a name that would be read as one with a person", async () => {
    const salon = await openSalon(db, {});
    await expect(
      db.query("update public.services set name = 'Cut · Color' where id = $1", [salon.services.haircut]),
    ).rejects.toThrow("services_name_plain");
  });
});
