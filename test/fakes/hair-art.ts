// A salon whose people do its services: Maya everything, Lucy no styling, Amara no balayage; Maya is off on the second day.
import type { BusinessDetail } from "#contracts/directory";
import { salon } from "./salon.ts";

const service = (n: number, name: string, minutes: number, from: number) => ({
  id: `00000000-0000-4000-8000-0000000006${n}0`,
  name,
  durationMinutes: minutes,
  priceFrom: { amount: from * 100, currency: "USD" },
  priceTo: { amount: (from + 10) * 100, currency: "USD" },
  minParty: 1,
  maxParty: 1,
  placeKind: "chair",
});

const [haircut, styling, balayage] = [
  service(1, "Haircut", 60, 42),
  service(2, "Styling", 45, 35),
  service(3, "Balayage", 150, 140),
] as const;

/** From nine to seven in New York, on days of November 2026. */
const shifts = (...days: number[]) =>
  days.map((day) => ({
    startsAt: `2026-11-${day}T09:00:00-05:00`,
    endsAt: `2026-11-${day}T19:00:00-05:00`,
  }));

export const people = {
  maya: { id: "00000000-0000-4000-8000-000000000701", name: "Maya" },
  lucy: { id: "00000000-0000-4000-8000-000000000702", name: "Lucy" },
  amara: { id: "00000000-0000-4000-8000-000000000703", name: "Amara" },
};

export const hairArt: BusinessDetail = {
  ...salon,
  services: [haircut, styling, balayage],
  people: [
    { ...people.amara, services: [haircut.id, styling.id], shifts: shifts(22, 23, 24, 25, 26, 27, 28) },
    { ...people.lucy, services: [haircut.id, balayage.id], shifts: shifts(22, 23, 24, 25, 26, 27, 28) },
    {
      ...people.maya,
      services: [haircut.id, styling.id, balayage.id],
      shifts: shifts(22, 23, 25, 26, 27, 28),
    },
  ],
};
