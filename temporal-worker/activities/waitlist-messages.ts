// The message about an offer: a place is free, until when it is kept, and where to say yes.
import type { WaitlistData } from "#contracts/handoff";
import type { Offer } from "#contracts/waiting";
import type { Booking } from "#contracts/bookings";
import type { Channel } from "./messages.ts";
import { escape, localTime, oneLine } from "./message-text.ts";
import { chatUrl, visitOf, type Words } from "./templates.ts";

export interface OfferLetter {
  channel: Channel;
  /** The address on that channel. */
  to: string;
  facts: WaitlistData;
  booking: Booking;
  offer: Offer;
}

/** The message for an offer, with times in the business's zone and locale. */
export function offerWords({ channel, facts, booking, offer }: OfferLetter, edgeUrl: string): Words {
  const { business, customer } = facts;
  const subject = `Free for you: ${visitOf(booking, business.locale)} at ${oneLine(business.name)}`;
  const until = localTime(offer.expiresAt, booking.timeZone, business.locale);
  const kept = `We keep it for you until ${until}. To take it, say yes in our chat:`;
  const chat = chatUrl(business.slug, edgeUrl);
  const reference = `Reference ${booking.id} offer ${offer.number}`;
  if (channel === "sms") return { subject, text: [`${subject}.`, kept, chat, reference].join(" "), html: "" };
  const name = oneLine(customer.name ?? "");
  const lines = [
    name ? `Hello ${name},` : "Hello,",
    subject,
    "You are on our waitlist, and a place has come free.",
    kept,
  ];
  const rest = [
    "If it does not suit you, there is nothing to do: it goes to the next in line then, and you stay on the list for other times.",
    [business.name, business.address, business.phone]
      .filter(Boolean)
      .map((it) => oneLine(it ?? ""))
      .join(" · "),
    reference,
  ];
  const paragraphs = (texts: string[]) => texts.map((it) => `<p>${escape(it)}</p>`).join("");
  const link = `<p><a href="${escape(chat)}">Take it in our chat</a></p>`;
  return {
    subject,
    text: [...lines, chat, ...rest].join("\n\n"),
    html: `<!doctype html><html lang="en"><body>${paragraphs(lines)}${link}${paragraphs(rest)}</body></html>`,
  };
}
