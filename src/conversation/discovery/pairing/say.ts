// Two visits in words.
import type { SearchCriteria } from "#contracts/global-commands";
import type { Instant, TimeZone } from "#contracts/time";
import { metersBetween } from "#business/geography";
import { epochMs, localOf } from "#business/local-time";
import { travelMinutes } from "#business/pairs";
import type { NamedVisits } from "#understanding/discovery/pair-answer";
import { fill } from "../../phrases/shared/words.ts";
import { timeText } from "../../phrases/wording.ts";
import { noCriteria } from "../criteria.ts";
import type { DiscoveryDesk, Saying } from "../desk.ts";
import { localeOf } from "../locale.ts";
import { phrasesOf, plural } from "../phrases/index.ts";
import { distanceText, money, whenText } from "../wording.ts";
import type { Leg, Plan } from "./memory.ts";

type Legs = Plan["legs"];

/** `Haircut at StyleMaster, today at 3:00 PM`. */
export const visitText = (desk: DiscoveryDesk, { service, business, startsAt }: Leg): string =>
  placeText(desk, { service: service.name, name: business.name, startsAt, timeZone: business.timeZone });

interface At {
  service: string;
  name: string;
  startsAt: Instant;
  timeZone: TimeZone;
}
export const placeText = (desk: DiscoveryDesk, { service, name, startsAt, timeZone }: At): string =>
  fill(phrasesOf(desk).visit, {
    service,
    name,
    when: whenText(startsAt, timeZone, desk.turn.request.now, localeOf(desk)),
  });

/** How the two may be named by who booked them. */
export const visitsOf = ({ legs: [first, second] }: Plan): NamedVisits => ({
  wishes: [wishOf(first), wishOf(second)],
  places: [first.business.name, second.business.name],
});
const wishOf = ({ business, service }: Leg): SearchCriteria => ({
  ...noCriteria,
  category: business.category,
  services: [service.name],
});

/** Both, numbered, with their ends and prices and the way between. */
export function legsText(desk: DiscoveryDesk, legs: Legs): string {
  const words = phrasesOf(desk);
  const locale = localeOf(desk);
  const inTime = legs.toSorted((a, b) => epochMs(a.startsAt) - epochMs(b.startsAt));
  const lines = inTime.map((leg, at) => {
    const { time } = localOf(leg.endsAt, leg.business.timeZone);
    const until = fill(words.visitUntil, { time: timeText(time, { locale }) });
    const price = leg.price ? `, ${fill(words.visitFrom, { price: money(leg.price, locale) })}` : "";
    return `${at + 1}. ${visitText(desk, leg)} ${until}${price}`;
  });
  const [first, second] = legs;
  const apart = first.business.id !== second.business.id;
  return [...lines, ...(apart ? [wayText(desk, legs)] : [])].join("\n");
}

function wayText(desk: DiscoveryDesk, [first, second]: Legs): string {
  const words = phrasesOf(desk);
  const meters = first.point && second.point ? metersBetween(first.point, second.point) : null;
  const minutes = plural(words.minutes, travelMinutes(meters));
  return meters === null
    ? fill(words.wayUnknown, { minutes })
    : fill(words.way, { distance: distanceText(meters, localeOf(desk)), minutes });
}

/** What else fits together, to be taken by a word. */
export function othersSaying(desk: DiscoveryDesk, lead: string, others: readonly Legs[]): Saying {
  const words = phrasesOf(desk);
  const [next] = others;
  if (!next) return { text: `${lead} ${words.pairNoOthers}` };
  return {
    text: `${lead} ${words.pairInstead}\n${legsText(desk, next)}`,
    quickReplies: [words.pairTakeThose, words.pairOther, words.pairNo].map((it) => ({ label: it, text: it })),
  };
}

/** A confirmed visit's card, in a message of its own: it is signed for its business. */
export const bookedSaying = (desk: DiscoveryDesk, leg: Leg): Saying =>
  withCard(leg, fill(phrasesOf(desk).visitBooked, { visit: visitText(desk, leg) }));
export const movedSaying = (desk: DiscoveryDesk, leg: Leg): Saying =>
  withCard(leg, fill(phrasesOf(desk).visitMoved, { visit: visitText(desk, leg) }));

const withCard = (leg: Leg, text: string): Saying => ({
  text,
  ...(leg.booking
    ? {
        business: leg.business.id,
        cards: [{ type: "booking" as const, booking: leg.booking }],
      }
    : {}),
});
