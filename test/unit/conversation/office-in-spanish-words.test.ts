// An owner's Spanish where the services are named in English, parts of days, and bookings by an hour that has none.
import { describe, expect, it } from "vitest";
import type { OfficeBooking } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

function salon(locale = "es-ES"): OfficeTalk {
  const talk = new OfficeTalk();
  talk.chat.facts.locale = locale;
  const { rows } = talk.office;
  const [table] = rows.services;
  rows.items = [];
  rows.services = ["Haircut", "Beard trim", "Colour"].map((name, at) => ({
    ...table!,
    id: `00000000-0000-4000-8000-00000000060${at}`,
    name,
    price_min: 4000 + at * 1000,
    price_max: 4000 + at * 1000,
    resource_kind: "chair",
  }));
  return talk;
}
const booked = (startsAt: string, customer: string) =>
  ({
    id: `bkg_${customer}`,
    workflowId: "eff_1",
    service: "Haircut",
    status: "confirmed",
    partySize: 1,
    startsAt,
    endsAt: startsAt,
    customer,
    places: [],
  }) as unknown as OfficeBooking;

describe("a service by what is done", () => {
  it.each(["sube el corte 5 dólares", "sube el precio del corte 5 dólares"])("%s", async (words) => {
    const talk = await salon().says(words, "sí");
    expect(talk.changes).toMatchObject([{ item: "Haircut", after: { price_min: 4500 } }]);
  });

  it.each([
    ["cuánto cuesta un corte", "Haircut 40 $"],
    ["cuánto cuesta el tinte", "Colour 60 $"],
  ])("is looked up: %s", async (words, price) => {
    expect((await salon().says(words)).said.replaceAll("\u00a0", " ")).toBe(price);
  });

  it.each(["sube todo un 5 %", "sube los precios un 5 %"])(
    "is none where all are meant: %s",
    async (words) => {
      expect((await salon().says(words, "sí")).changes).toHaveLength(3);
    },
  );

  it("is none in English, where to cut is to lower", async () => {
    const talk = await salon("en-US").says("cut the prices by 10%", "yes");
    expect(talk.changes).toHaveLength(3);
  });
});

it.each([
  ["es-ES", "cancela la cita de las 10", "No hay ninguna reserva a las 10:00. Lo más cercano: Bea, Haircut"],
  [
    "en-US",
    "cancel the 10 am appointment tomorrow",
    "There is no booking at 10:00 AM. Nearest to it: Bea, Haircut",
  ],
])(
  "an hour at which nobody is booked is said, with who is nearest to it: %s %s",
  async (locale, words, said) => {
    const talk = salon(locale);
    const day = words.includes("tomorrow") ? "2026-11-23" : "2026-11-22";
    talk.office.booked = [
      booked(`${day}T18:00:00-05:00`, "Abe"),
      booked(`${day}T14:30:00-05:00`, "Bea"),
      booked(`${day}T20:00:00-05:00`, "Cid"),
    ];
    await talk.says(words);
    expect(talk.said).toContain(said);
    expect(talk.said).not.toContain("Cid");
    await talk.says(locale === "es-ES" ? "sí" : "yes");
    expect(talk.chat.effects).toEqual([]);
  },
);
