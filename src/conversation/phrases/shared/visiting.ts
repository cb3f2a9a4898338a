// A language's table made into phrases: whether they come, and what it means if they do not.
import type { Booking } from "#contracts/bookings";
import { button, type Said, type SomePhrases } from "../phrases.ts";
import { languageName, type Wording } from "../wording.ts";
import { aboutOf } from "./about-booking.ts";
import type { Formats } from "./formats.ts";
import { no, yes } from "./meanings.ts";
import { limitText } from "./limits.ts";
import { fill, type PhraseWords } from "./words.ts";

const withCard = (booking: Booking, text: string): Said => ({ text, cards: [{ type: "booking", booking }] });

export function visiting(
  words: PhraseWords,
  of: (wording: Wording) => Formats,
): SomePhrases<
  | "reminded"
  | "attending"
  | "runningLate"
  | "stays"
  | "oneEach"
  | "nextGuest"
  | "guestsLeft"
  | "noHurry"
  | "personGone"
  | "heldOnly"
  | "confirmCancel"
  | "missed"
  | "came"
  | "undecided"
  | "missedBefore"
  | "leftToTeam"
  | "movedByBusiness"
  | "inHouseLanguage"
  | "contactChanged"
  | "orderKeepsContact"
> {
  const { visits: w, buttons: b } = words;
  const about = aboutOf(of);
  return {
    reminded: ({ booking }, wording) =>
      booking
        ? {
            ...withCard(booking, about(booking, w.reminded, wording)),
            buttons: [
              button(w.coming, yes),
              button(w.move, [{ type: "startFlow", flow: "move", confidence: 1 }]),
              button(w.cancel, [{ type: "startFlow", flow: "cancel", confidence: 1 }]),
            ],
          }
        : fill(words.outcome.remindedOnly, {
            visit: of(wording).noun.visit,
            business: wording.business.name,
          }),
    attending: ({ booking }, wording) => about(booking, w.attending, wording),
    runningLate: ({ booking }, wording) =>
      booking ? about(booking, w.runningLate, wording) : w.runningLateUnknown,
    confirmCancel: ({ booking, late }, wording) => ({
      text:
        late === null
          ? about(booking, words.confirm.cancel, wording)
          : about(booking, w.late, wording, { cutoff: of(wording).minutes(late) }),
      buttons: [button(b.yesCancel, yes), button(b.noCancel, no)],
    }),
    oneEach: ({ people }) => fill(w.oneEach, { people }),
    heldOnly: () => w.heldOnly,
    personGone: ({ person }) => fill(w.personGone, { person }),
    noHurry: ({ booking }, wording) => about(booking, w.noHurry, wording),
    nextGuest: ({ at, of: all }) => fill(w.nextGuest, { at, of: all }),
    guestsLeft: ({ people }) => fill(w.guestsLeft, { people }),
    stays: ({ booking }, wording) => about(booking, w.stays, wording),
    missed: ({ booking, missed }, wording) => {
      return withCard(
        booking,
        about(booking, w.missed, wording, { limit: limitText(missed, words, wording) }),
      );
    },
    came: ({ booking }, wording) => withCard(booking, about(booking, w.came, wording)),
    undecided: ({ booking }, wording) => about(booking, w.undecided, wording),
    missedBefore: ({ booking }, wording) => about(booking, w.missedBefore, wording),
    leftToTeam: ({ booking }, wording) => about(booking, w.leftToTeam, wording),
    movedByBusiness: ({ booking }, wording) => ({
      ...withCard(booking, about(booking, w.movedByBusiness, wording)),
      buttons: [
        button(w.coming, yes),
        button(w.move, [{ type: "startFlow", flow: "move", confidence: 1 }]),
        button(w.cancel, [{ type: "startFlow", flow: "cancel", confidence: 1 }]),
      ],
    }),
    inHouseLanguage: ({ language }, { business, locale }) =>
      fill(w.inHouseLanguage, { business: business.name, language: languageName(language, locale) }),
    contactChanged: ({ how, booking, name, reach, confirmation }, wording) => {
      const who = [name, reach && (name === null ? reach : `(${reach})`)].filter(Boolean).join(" ");
      const templates = {
        written: w.contactWritten,
        pending: w.contactPending,
        tooLate: w.contactTooLate,
        failed: w.contactFailed,
      };
      const sent = { again: ` ${w.contactConfirmed}`, spent: ` ${w.contactSpent}` };
      const more = how === "written" && confirmation !== null ? sent[confirmation] : "";
      return about(booking, templates[how], wording, { who }) + more;
    },
    orderKeepsContact: (_, wording) => fill(w.orderKeepsContact, { call: of(wording).call }),
  };
}
