// From how many missed visits on a business takes no new booking, or not without a person's word, in a language of a table.
import type { MissedRule } from "#contracts/bookings";
import type { Wording } from "../wording.ts";
import { fill, type PhraseWords } from "./words.ts";

export function limitText(
  missed: MissedRule | null,
  { visits: w }: Pick<PhraseWords, "visits">,
  { business }: Wording,
): string {
  if (!missed || missed.limit === null) return "";
  const { limit, withinDays: days, afterwards } = missed;
  const template = afterwards === "refuse" ? w.limitRefuse : w.limitAsk;
  return ` ${fill(template, { limit, days, business: business.name })}`;
}
