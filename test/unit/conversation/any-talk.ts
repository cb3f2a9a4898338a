// Conversations nobody would write by hand: any commands, any pauses, any fate of the effects.
import fc from "fast-check";
import type { Fate } from "#test/fakes/booking-world";
import type { Plain } from "#test/fakes/commands";

const date = fc.constantFrom(
  "2026-11-21",
  "2026-11-22",
  "2026-11-23",
  "2026-11-27",
  "2026-12-25",
  "2027-06-01",
);
const time = fc.constantFrom("00:00", "02:30", "11:00", "12:15", "19:00", "19:10", "21:30", "23:00");
const slots = fc.record(
  {
    partySize: fc.integer({ min: 1, max: 40 }),
    date,
    time,
    after: time,
    before: time,
    shiftMinutes: fc.integer({ min: -600, max: 600 }),
    service: fc.constantFrom("Table", "Haircut"),
    name: fc.constantFrom("Ann", "Bob 7"),
    phone: fc.constant("+12125550100"),
    email: fc.constant("ann@example.com"),
    notes: fc.constantFrom("window seat", "2 high chairs"),
  },
  { requiredKeys: [] },
);
const invalid = fc.array(
  fc.record({
    slot: fc.constantFrom("partySize", "date", "time", "name", "phone", "email"),
    text: fc.string(),
    reason: fc.constantFrom("zero", "too_large", "past", "no_such_time", "no_such_date", "malformed"),
  }),
  { maxLength: 2 },
);
const topic = fc.constantFrom(
  "hours",
  "menu",
  "price",
  "location",
  "contact",
  "parking",
  "allergens",
  "policy",
  "availability",
  "capacity",
  "about",
  "other",
);
const orderLine = fc.record({
  item: fc.constantFrom("Diavola", "Lasagne", "Tiramisu", "Caviar"),
  quantity: fc.integer({ min: 1, max: 99 }),
  options: fc.constantFrom([], [{ group: "Size", choice: "Large" }]),
  without: fc.constantFrom([], ["cheese"]),
  note: fc.constantFrom(null, "extra hot, 3 times"),
});
const command = fc.oneof(
  fc.record({
    type: fc.constant("startFlow"),
    flow: fc.constantFrom("book", "move", "cancel", "check", "order", "cancelOrder", "checkOrder"),
  }),
  fc.record(
    { type: fc.constantFrom("setSlots", "correctSlots"), slots, invalid },
    { requiredKeys: ["type", "slots"] },
  ),
  fc.record(
    {
      type: fc.constant("setOrder"),
      lines: fc.array(orderLine, { maxLength: 4 }),
      unclear: fc.array(
        fc.record({
          text: fc.string({ maxLength: 20 }),
          candidates: fc.constantFrom([], ["Diavola", "Lasagne"]),
        }),
        { maxLength: 2 },
      ),
      complete: fc.boolean(),
      soonest: fc.boolean(),
    },
    { requiredKeys: ["type", "lines"] },
  ),
  fc.record({ type: fc.constant("chooseAlternative"), index: fc.integer({ min: 0, max: 4 }) }),
  fc.record(
    { type: fc.constant("ask"), topic, subject: fc.constantFrom("pizza", "Diavola", "nuts", "dogs"), date },
    { requiredKeys: ["type", "topic"] },
  ),
  fc.record({
    type: fc.constant("chitchat"),
    kind: fc.constantFrom("greeting", "thanks", "goodbye", "howAreYou", "compliment", "complaint", "bot"),
  }),
  fc.record({
    type: fc.constantFrom(
      "cancelFlow",
      "affirm",
      "affirm",
      "affirm",
      "deny",
      "repeat",
      "skip",
      "clarify",
      "handOffToHuman",
      "outOfScope",
    ),
  }),
) as fc.Arbitrary<Plain>;

const moment = fc.record({
  commands: fc.array(command, { minLength: 1, maxLength: 3 }),
  minutes: fc.constantFrom(0, 0, 1, 4, 6, 400, 1500),
  fate: fc.constantFrom<Fate | null>(
    null,
    null,
    null,
    null,
    "taken",
    "pending",
    "rejected",
    "unavailable",
    "too_late",
    "not_found",
  ),
});
export const anyTalk = fc.array(moment, { minLength: 1, maxLength: 12 });
export type Talk = { commands: Plain[]; minutes: number; fate: Fate | null }[];
