// A salon beside Mario's: services instead of tables, and nobody asks how many come.
import type { BusinessDetail } from "#contracts/directory";
import { marios } from "./marios.ts";

const service = (n: number, name: string) => ({
  id: `00000000-0000-4000-8000-0000000005${n}0`,
  name,
  durationMinutes: 60,
  priceFrom: null,
  priceTo: null,
  minParty: 1,
  maxParty: 1,
});

export const salon: BusinessDetail = {
  ...marios,
  name: "Style Master",
  category: "beauty_salon",
  policies: { ...marios.policies, ordering: null },
  services: [service(1, "Men's Haircut"), service(2, "Colouring")],
};
