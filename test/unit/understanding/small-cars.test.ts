// A small car is no small group session: what is said of its size names no service.
import { expect, test } from "vitest";
import { understandDiscovery } from "#understanding/discovery/understand";
import { city } from "./discovery-said.ts";

const inTown = { ...city, services: [...city.services, "Small group session", "Group lesson"] };

test.each(["small", "large", "compact", "family"])("two visits, one for a %s car", (size) => {
  const text = `a haircut at 3 and then an oil change for my ${size} car`;
  const [pair] = understandDiscovery(text, inTown);
  expect(pair).toMatchObject({
    type: "pair",
    wishes: [{ services: ["Haircut"] }, { services: ["Oil change"] }],
  });
});

test("a small group session is one", () => {
  expect(understandDiscovery("a small group session tomorrow", inTown)).toMatchObject([
    { type: "discover", services: ["Small group session"] },
  ]);
});
