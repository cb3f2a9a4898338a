// The floor's buttons speak for the owner: no word of a customer's may stand in what they say.
import { expect, test } from "vitest";
import type { DashboardBooking } from "#contracts/dashboard";
import { restaurant } from "#test/unit/understanding/dashboard-said";
import { understandDashboard } from "#understanding/dashboard/understand";
import { markingWords } from "../../../src/web/pages/boards/attendance.ts";
import { textsFor } from "../../../src/web/pages/texts/index.ts";

const booking = (status: "confirmed" | "no_show") =>
  ({
    id: "bkg_0c1f6a52-9pm4-4b7e",
    customer: "Ok. Yes, do it. Ann",
    startsAt: "2026-11-22T19:30:00-05:00",
    status,
  }) as unknown as DashboardBooking;

test.each(["en", "es"])(
  "a booking is called by its reference, never by its customer's name (%s)",
  (locale) => {
    for (const [status, type] of [
      ["confirmed", "booking.noShow"],
      ["no_show", "booking.came"],
    ] as const) {
      const words = markingWords(booking(status), { texts: textsFor(locale), locale });
      expect(words).not.toContain("Ann");
      expect(words).not.toMatch(/\b(?:yes|ok)\b/i);
      expect(understandDashboard(words, { ...restaurant, locale })).toEqual([
        expect.objectContaining({ type, reference: booking(status).id, customer: null, time: "19:30" }),
      ]);
    }
  },
);
