// How instants, local times and money are written wherever they cross a process.
import * as z from "zod";

/** ISO 8601 with an offset, e.g. `2026-11-23T19:00:00-05:00`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A calendar date in the business's zone, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** A wall-clock time in the business's zone, `HH:mm`, 00:00–23:59. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "HH:mm");
export type LocalTime = z.infer<typeof LocalTime>;

/** An IANA zone name, e.g. `America/New_York`. */
export const TimeZone = z.string().min(1).max(64);
export type TimeZone = z.infer<typeof TimeZone>;

/** Money in minor units (cents) of an ISO 4217 currency. */
export const Money = z.object({ amount: z.int(), currency: z.string().length(3) });
export type Money = z.infer<typeof Money>;
