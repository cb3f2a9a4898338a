// A language's table made into phrases: what became of a booking.
import type { Booking } from "#contracts/bookings";
import type { ActOf } from "../../acts.ts";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import { namedAs } from "../named-as.ts";
import { aboutOf } from "./about-booking.ts";
import type { Formats } from "./formats.ts";
import { start } from "./meanings.ts";
import { fill, type PhraseWords } from "./words.ts";

const withCard = (booking: Booking, text: string): Said => ({ text, cards: [{ type: "booking", booking }] });

export function telling(
  words: PhraseWords,
  of: (wording: Wording) => Formats,
): SomePhrases<
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
> {
  const about = aboutOf(of);
  const outcome =
    (name: "booked" | "moved" | "cancelled" | "cancelledByBusiness") =>
    ({ booking, reach }: { booking: Booking; reach: string | null }, wording: Wording) =>
      withCard(
        booking,
        about(booking, words.outcome[name], wording, {
          sent: reach ? ` ${fill(words.outcome.sent, { reach })}` : "",
        }),
      );

  return {
    pending: ({ kind }, { business }) =>
      kind === "order"
        ? fill(words.order.pending, { business: business.name })
        : fill(words.pending[kind === "hold" || kind === "handoff" ? kind : "change"], {
            business: business.name,
          }),
    stillPending: () => words.pending.still,
    confirmFirst: (_act, { business }) => fill(words.pending.first, { business: business.name }),
    booked: (act, wording) => {
      const said = outcome("booked")(act, wording);
      const { cancelCutoffMinutes: cutoff } = wording.business.policies;
      if (cutoff === 0) return said;
      const note = fill(words.visits.lateNote, { cutoff: of(wording).minutes(cutoff) });
      return { ...said, text: `${said.text} ${note}` };
    },
    moved: outcome("moved"),
    cancelled: outcome("cancelled"),
    cancelledByBusiness: outcome("cancelledByBusiness"),
    followedUp: (_act, wording) =>
      fill(words.outcome.followedUp, { visit: of(wording).noun.visit, business: wording.business.name }),
    told: ({ booking, name }, wording) => {
      const said = withCard(booking, about(booking, toldTemplate(booking), wording));
      return { ...said, text: said.text + namedAs(name, wording.locale) };
    },
    noBookings: (_act, wording) => {
      const { noun, call } = of(wording);
      return {
        text: fill(words.told.none, { one: noun.one, call: ` ${words.takingUp.hint}${call}` }),
        buttons: [button(fill(words.starters.book, { one: noun.one }), start)],
      };
    },
    bookingOver: ({ booking }, wording) => about(booking, words.told.over, wording),
    letGo: ({ held }, wording) =>
      fill(held ? words.letGo.held : words.letGo.dropped, { the: of(wording).noun.the }),
    kept: ({ booking }, wording) => (booking ? about(booking, words.kept.booking, wording) : words.kept.none),
    failed: (act, wording) =>
      fill(failedTemplate(act), { business: wording.business.name, call: of(wording).call }),
  };

  function toldTemplate({ status }: Booking): string {
    const { confirmed, cancelled, requested, past } = words.told;
    if (status === "confirmed") return confirmed;
    return status === "cancelled" ? cancelled : status === "requested" ? requested : past;
  }

  function failedTemplate({ kind, code }: ActOf<"failed">): string {
    const w = words.failed;
    if (kind === "hold") return w.hold;
    if (code === "missed_too_often") return words.visits.missedTooOften;
    if (kind === "handoff") return code === "rejected" ? w.rejected : w.handoff;
    return code === "taken" || code === "too_late" || code === "not_found" ? w[code] : w.other;
  }
}
