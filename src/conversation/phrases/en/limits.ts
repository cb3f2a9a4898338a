// English: from how many missed visits on a business takes no new booking, or not without a person's word.
import type { MissedRule } from "#contracts/bookings";
import type { Wording } from "../wording.ts";

export function limitText(missed: MissedRule | null, { business }: Wording): string {
  if (!missed || missed.limit === null) return "";
  const { limit, withinDays, afterwards } = missed;
  const bookings =
    limit === 1 ? "one missed or late-cancelled booking" : `${limit} missed or late-cancelled bookings`;
  const rule =
    afterwards === "refuse" ? `${business.name} takes no new ones here` : "a new one needs the team's word";
  return ` After ${bookings} within ${withinDays} days, ${rule}.`;
}
