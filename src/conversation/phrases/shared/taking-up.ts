// A booking of another chat, taken up by its code: said in any language from its few words.
import type { Booking } from "#contracts/bookings";
import type { Command } from "#contracts/commands";
import { button, type SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import { yes } from "./meanings.ts";
import type { TakingUpWords } from "./taking-up-words.ts";
import { fill } from "./words.ts";

/** How a language writes a booking, and where else to ask. */
interface TakingUpFormats {
  bookingText(booking: Booking): string;
  /** "", or a sentence behind a space. */
  call: string;
}

type Labels = Readonly<Record<"coming" | "move" | "cancel", string>>;

const begins = (flow: "move" | "cancel"): Command[] => [{ type: "startFlow", flow, confidence: 1 }];

export function takingUp(
  w: TakingUpWords,
  labels: Labels,
  of: (wording: Wording) => TakingUpFormats,
): SomePhrases<"takenUp" | "takenUpLate" | "notTakenUp"> {
  return {
    takenUp: ({ booking, asks }, wording) => ({
      text: `${fill(w.found, { booking: of(wording).bookingText(booking) })} ${asks ? w.asks : w.can}`,
      cards: [{ type: "booking", booking }],
      buttons: [
        ...(asks ? [button(labels.coming, yes)] : []),
        button(labels.move, begins("move")),
        button(labels.cancel, begins("cancel")),
      ],
    }),
    takenUpLate: ({ booking }, wording) =>
      fill(booking.status === "cancelled" ? w.cancelled : w.over, {
        booking: of(wording).bookingText(booking),
      }),
    notTakenUp: ({ why }, wording) => fill(w[why], { call: of(wording).call }),
  };
}
