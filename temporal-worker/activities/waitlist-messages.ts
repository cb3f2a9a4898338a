// The message about an offer: a place is free, until when it is kept, and where to say yes.
import type { WaitlistData } from "#contracts/handoffs/waitlist";
import type { Offer } from "#contracts/waiting";
import type { Booking } from "#contracts/bookings";
import { chatUrl, framed, greeting, shortened, signature, visitOf, type Words } from "./message-frame.ts";
import { localTime, oneLine } from "./message-text.ts";
import type { Channel } from "./messages.ts";
import { fill, tongueOf } from "./phrases/index.ts";

export interface OfferLetter {
  channel: Channel;
  /** The address on that channel. */
  to: string;
  facts: WaitlistData;
  booking: Booking;
  offer: Offer;
}

/** The message for an offer, with times on the business's wall. */
export function offerWords({ channel, facts, booking, offer }: OfferLetter, edgeUrl: string): Words {
  const { business, customer, language } = facts;
  const tongue = tongueOf(language, business.locale);
  const { words, locale } = tongue;
  const subject = fill(words.waiting.headline, {
    visit: visitOf(booking, tongue),
    place: oneLine(business.name),
  });
  const time = localTime(offer.expiresAt, booking.timeZone, locale);
  const kept = fill(words.waiting.kept, { time });
  const url = chatUrl(business.slug, edgeUrl);
  const reference = `${fill(words.reference, { id: booking.id })} ${fill(words.offer, { n: offer.number })}`;
  if (channel === "sms") return shortened(subject, [`${subject}.`, kept, url, reference]);
  return framed({
    language: words.language,
    subject,
    lines: [greeting(tongue, customer.name), subject, words.waiting.body, kept],
    links: [{ url, label: words.waiting.take }],
    rest: [words.waiting.otherwise, signature(business), reference],
  });
}
