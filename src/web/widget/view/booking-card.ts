// A booking in the conversation: what, when, for how many, how it stands; changes where it is.
import type { Booking } from "#contracts/bookings";
import type { BookingCard } from "#contracts/chat";
import type { Locale } from "../locales/index.ts";
import { h, icon, icons, setText } from "./dom.ts";
import { flash } from "./flash.ts";
import { bookingTime } from "./formats.ts";

export class BookingCardView {
  readonly element: HTMLElement;
  private readonly status = h("p", { class: "status" });
  private readonly service = h("p", { class: "service" });
  private readonly date = h("span");
  private readonly time = h("span");
  private readonly party = h("span");
  private readonly linkText = h("span");
  private readonly link = h("a", { class: "button quiet", rel: "noreferrer" });
  private readonly locale: Locale;
  private readonly api: string;
  private shown = "";

  constructor(api: string, locale: Locale) {
    this.api = api;
    this.locale = locale;
    const { strings } = locale;
    this.link.append(icon(icons.calendar), this.linkText);
    this.element = h(
      "section",
      { class: "card booking", "aria-label": strings.booking },
      h("header", {}, this.service, this.status),
      h("p", { class: "fact" }, icon(icons.clock), h("span", {}, this.date, h("br"), this.time)),
      h("p", { class: "fact" }, icon(icons.people), this.party),
      this.link,
    );
  }

  update({ booking, token }: BookingCard): void {
    const { tag, strings } = this.locale;
    const { date, time } = bookingTime(booking, tag);
    setText(this.service, booking.service);
    setText(this.status, strings.statuses[booking.status] ?? booking.status);
    setText(this.date, date);
    setText(this.time, time);
    setText(this.party, strings.people(booking.partySize));
    this.link.href = `${this.api}/v1/bookings/${encodeURIComponent(booking.id)}.ics?token=${encodeURIComponent(token)}`;
    this.link.hidden = !inCalendars.includes(booking.status);
    const cancelled = booking.status === "cancelled";
    setText(this.linkText, cancelled ? strings.fromCalendar : strings.toCalendar);
    this.element.dataset.status = booking.status;
    this.element.dataset.booking = booking.id;
    this.shown = flash(this.element, this.shown, JSON.stringify(booking));
  }
}

/** A cancelled booking keeps its file: it takes the entry out of the calendar again. */
const inCalendars: readonly Booking["status"][] = ["requested", "confirmed", "cancelled"];

/** The card in words, for an announcement. */
export function describeBooking(booking: Booking, { tag, strings }: Locale): string {
  const { date, time } = bookingTime(booking, tag);
  const status = strings.statuses[booking.status] ?? booking.status;
  return `${strings.booking}: ${booking.service}, ${date}, ${time}, ${strings.people(booking.partySize)}. ${status}.`;
}
