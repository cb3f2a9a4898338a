// A template that speaks of a booking, with its blanks filled.
import type { Booking } from "#contracts/bookings";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { fill } from "./words.ts";

export type About = (
  booking: Booking,
  template: string,
  wording: Wording,
  more?: Record<string, string>,
) => string;

export const aboutOf =
  (of: (wording: Wording) => Formats): About =>
  (booking, template, wording, more = {}) => {
    const f = of(wording);
    const values = {
      booking: f.bookingText(booking),
      Booking: f.capital(f.bookingText(booking)),
      your: f.yourText(booking),
      Your: f.capital(f.yourText(booking)),
      business: wording.business.name,
      call: f.call,
      ...more,
    };
    return fill(template, values);
  };
