// English: what happened to a booking.
import type { Booking } from "#contracts/bookings";
import type { ActOf } from "../../acts.ts";
import type { PendingKind } from "../../state.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import { namedAs } from "../named-as.ts";
import { bookingText, type Wording, yourText } from "../wording.ts";
import { callNote, capital, minutesText } from "./asking.ts";
import { takingUp } from "./taking-up.ts";

export const telling: SomePhrases<
  | "pending"
  | "stillPending"
  | "confirmFirst"
  | "booked"
  | "moved"
  | "cancelled"
  | "cancelledByBusiness"
  | "followedUp"
  | "told"
  | "noBookings"
  | "bookingOver"
  | "letGo"
  | "kept"
  | "failed"
> = {
  pending: ({ kind }, { business }) => pendingText(kind, business.name),
  stillPending: (_act, { pick }) =>
    pick([
      "I'm still on it; I'll tell you here as soon as it's settled.",
      "Still waiting for the answer, I'll tell you here the moment it comes.",
    ]),
  confirmFirst: (_act, { business }) =>
    `I'm still confirming that booking with ${business.name}; I'll do this as soon as it's settled.`,

  booked: ({ booking, reach }, wording) =>
    withCard(
      booking,
      `Booked! ${capital(bookingText(booking, wording))}.${sentTo(reach)} You can change or cancel it here any time.${lateNote(wording)}`,
    ),
  moved: ({ booking, reach }, wording) =>
    withCard(booking, `Done, it's now ${bookingText(booking, wording)}.${sentTo(reach)}`),
  cancelled: ({ booking }, wording) =>
    withCard(booking, `It's cancelled: ${bookingText(booking, wording)}. I hope to see you another time.`),
  cancelledByBusiness: ({ booking }, wording) =>
    withCard(
      booking,
      `I'm sorry, ${wording.business.name} had to cancel ${yourText(booking, wording)}. Shall I find you another time?${callNote(wording)}`,
    ),

  followedUp: (_act, { business, vertical }) =>
    `Thank you for coming to ${business.name}! How was your ${vertical.visit}?`,

  told: ({ booking, name }, wording) =>
    withCard(booking, toldText(booking, wording) + namedAs(name, wording.locale)),
  noBookings: (_act, wording) => ({
    text: `I don't see a booking in this chat. ${takingUp.hint}${callNote(wording)} Shall I book ${wording.vertical.onePlace} for you?`,
    buttons: [
      button(`Book ${wording.vertical.onePlace}`, [{ type: "startFlow", flow: "book", confidence: 1 }]),
    ],
  }),
  bookingOver: ({ booking }, wording) =>
    `${capital(yourText(booking, wording))} is over, so it can't be changed any more.${callNote(wording)}`,

  letGo: ({ held }, { vertical, pick }) =>
    held
      ? `All right, I've let ${vertical.thePlace} go. Is there anything else I can do for you?`
      : pick([
          "All right, I've dropped that. Anything else?",
          "No problem, forgotten. Anything else I can do for you?",
        ]),
  kept: ({ booking }, wording) =>
    booking
      ? `All right, I'll leave it as it is: ${bookingText(booking, wording)}.`
      : "All right, nothing has changed.",

  failed: (act, wording) => failedText(act, wording),
};

export const withCard = (booking: Booking, text: string): Said => ({
  text,
  cards: [{ type: "booking", booking }],
});

/** What the business counts as late, where it does. */
export function lateNote({ business }: Wording): string {
  const { cancelCutoffMinutes: cutoff } = business.policies;
  return cutoff === 0 ? "" : ` Within ${minutesText(cutoff)} of it, cancelling counts as late.`;
}

const sentTo = (reach: string | null) => (reach ? ` A confirmation is on its way to ${reach}.` : "");

function pendingText(kind: PendingKind, business: string): string {
  if (kind === "order")
    return `I'm passing your order on to ${business}, I'll tell you here as soon as it's confirmed.`;
  if (kind === "hold")
    return "One moment, I'm checking that with the calendar. I'll tell you here as soon as I know.";
  if (kind === "handoff")
    return `I'm confirming it with ${business}, I'll tell you here as soon as it's settled.`;
  return `I'm passing that on to ${business}, I'll tell you here as soon as it's done.`;
}

function toldText(booking: Booking, wording: Wording): string {
  const what = bookingText(booking, wording);
  if (booking.status === "confirmed") return `You have ${what}. It's confirmed.`;
  if (booking.status === "cancelled") return `You had ${what}, but it was cancelled.`;
  if (booking.status === "requested") return `You've asked for ${what}; I'm still confirming it.`;
  return `Your last ${wording.vertical.visit}: ${what}.`;
}

function failedText({ kind, code }: ActOf<"failed">, wording: Wording): string {
  const { business } = wording;
  const call = callNote(wording);
  if (kind === "hold") return `I'm sorry, I couldn't hold it just now.${call}`;
  if (code === "missed_too_often")
    return `I'm sorry: after several missed or late-cancelled bookings, ${business.name} takes no new ones here, so nothing is booked.${call}`;
  if (kind === "handoff") {
    return code === "rejected"
      ? `I'm sorry, ${business.name} couldn't confirm this booking, so nothing is booked.${call}`
      : `I'm sorry, I couldn't get this confirmed, so nothing is booked.${call}`;
  }
  const change = kind === "cancel" ? "cancelled" : "changed";
  if (code === "taken") return "I'm sorry, that time has just been taken; your booking stands as it was.";
  if (code === "too_late") return `I'm sorry, it's too late for this booking to be ${change} here.${call}`;
  if (code === "not_found")
    return `I'm sorry, I can't find that booking any more, so it couldn't be ${change}.${call}`;
  return `I'm sorry, the booking couldn't be ${change} just now; it stands as it was. Please try again in a while.${call}`;
}
