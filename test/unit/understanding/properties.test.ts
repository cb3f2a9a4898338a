// What holds for any text whatever: no throw, spans inside the text, the same answer twice, sound values.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Command } from "#contracts/commands";
import type { UnderstandingContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { asked, booking, choosing, confirming, idle, salon } from "./contexts.ts";

const pieces = fc.constantFrom(
  ..."book table for 4 two people tomorrow friday next at 7pm 25:00 half past seven between and 8 no not actually make it change cancel my name is John Doe under me wife kids 12/5 2026-02-30 the 5th in hours days yes skip @ + - / : . , ? ! a.b@c.de +12125550147 $50 €".split(
    " ",
  ),
  ..."mañana a las ocho y media entre el 3 y reserva demain à huit heures et demie pour deux du au réserver morgen um halb acht vom bis zum zwei Personen Tisch domani alle sette tra e prenotare amanhã às oito até dia mesa reais não sì oui ja".split(
    " ",
  ),
  "\u00a0",
  "İ",
  "ﬁ",
  "🍕",
  "\ud800",
  "é",
  "٣",
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(pieces, { maxLength: 14 }).map((it) => it.join(" ")),
  fc.array(pieces, { maxLength: 14 }).map((it) => it.join("")),
);
const awaited = ["partySize", "date", "time", "name", "contact", "service", "change", "retry"] as const;
const context: fc.Arbitrary<UnderstandingContext> = fc
  .tuple(
    fc.constantFrom<UnderstandingContext>(
      idle,
      salon,
      booking,
      confirming,
      choosing,
      ...awaited.map((it) => asked(it)),
    ),
    fc.integer({ min: 0, max: 4_102_444_800_000 }),
    fc.constantFrom("UTC", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "not/a-zone"),
    fc.constantFrom("en-US", "en-GB", "de", "es-ES", "fr-FR", "it-IT", "pt-BR", "", "xx-YY"),
  )
  .map(([base, now, timeZone, locale]) => ({ ...base, now, timeZone, locale }));

test("every command is of the contract and at least one comes out", () => {
  fc.assert(
    fc.property(text, context, (words, situation) => {
      const { commands } = understand(words, situation);
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) expect(Command.parse(command)).toEqual(command);
    }),
    { numRuns: 400 },
  );
});

test("spans lie in the text, are its own words, and are not empty", () => {
  fc.assert(
    fc.property(text, context, (words, situation) => {
      for (const { start, end, text: own, confidence } of understand(words, situation).entities) {
        expect(own).toBe(words.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});

test("the same words in the same context mean the same", () => {
  fc.assert(
    fc.property(text, context, (words, situation) => {
      expect(understand(words, structuredClone(situation))).toEqual(understand(words, situation));
    }),
    { numRuns: 200 },
  );
});

test("any date and time that can be written is read back", () => {
  const date = fc.date({ min: new Date("2026-11-24"), max: new Date("2027-10-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
      const written = day.toISOString().slice(0, 10);
      const two = (it: number) => String(it).padStart(2, "0");
      const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      const half = `${Math.floor(minutes / 60) % 12 || 12}:${two(minutes % 60)}${minutes < 720 ? "am" : "pm"}`;
      const { commands } = understand(`table for 2 on ${written} at ${half}`, idle);
      expect(commands).toContainEqual(
        expect.objectContaining({ type: "setSlots", slots: { partySize: 2, date: written, time } }),
      );
    }),
    { numRuns: 300 },
  );
});

test("any party from 1 to 99 is read back, in every way of giving it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom("table for #", "party of #", "# people", "there are # of us"),
      (size, way) => {
        const { commands } = understand(way.replace("#", String(size)), idle);
        expect(commands).toContainEqual(
          expect.objectContaining({ type: "setSlots", slots: { partySize: size } }),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("very long messages are read to their limit", () => {
  for (const unit of [
    "a ",
    "7pm ",
    "no, ",
    "1/",
    "me and ",
    "not ",
    "((",
    "the 5th of ",
    "half past ",
    "one hundred and ",
  ]) {
    const { commands, entities } = understand(unit.repeat(4_000), idle);
    expect(commands.length).toBeGreaterThan(0);
    expect(entities.every((it) => it.end <= 4_000)).toBe(true);
  }
});
