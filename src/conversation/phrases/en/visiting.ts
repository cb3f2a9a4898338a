// English: whether they come, and what it means if they do not.
import type { ActOf } from "../../acts.ts";
import { button, type SomePhrases } from "../phrases.ts";
import { languageName, whenText, type Wording, bookingText, yourText } from "../wording.ts";
import { callNote, capital, minutesText } from "./asking.ts";
import { limitText } from "./limits.ts";
import { lateNote, withCard } from "./telling.ts";

export const visiting: SomePhrases<
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
> = {
  reminded: ({ booking }, wording) =>
    booking
      ? {
          ...withCard(
            booking,
            `A reminder: ${bookingText(booking, wording)} at ${wording.business.name}. Are you still coming?`,
          ),
          buttons: [
            button("Yes, I'm coming", [{ type: "affirm", confidence: 1 }]),
            button("Move it", [{ type: "startFlow", flow: "move", confidence: 1 }]),
            button("Cancel it", [{ type: "startFlow", flow: "cancel", confidence: 1 }]),
          ],
        }
      : `A reminder of your ${wording.vertical.visit} at ${wording.business.name}. See you then!`,
  attending: ({ booking }, wording) =>
    wording.pick([
      `Lovely, I've noted it. See you ${whenText(booking.startsAt, wording).replace(/^on /, "")}!`,
      `Great, ${wording.business.name} knows you're coming: ${bookingText(booking, wording)}. See you then!`,
    ]),
  runningLate: ({ booking }, wording) =>
    booking
      ? `Thanks for letting us know: I've put it on ${yourText(booking, wording)} for the team.`
      : "Thanks for letting us know. I don't see your booking in this chat.",
  confirmCancel: ({ booking, late }, wording) => ({
    text:
      late === null
        ? `Shall I cancel ${yourText(booking, wording)}?`
        : `That's within ${minutesText(late)} of your ${wording.vertical.visit}, so it counts as a late cancellation. Shall I still cancel ${yourText(booking, wording)}?`,
    buttons: [
      button("Yes, cancel it", [{ type: "affirm", confidence: 1 }]),
      button("No, keep it", [{ type: "deny", confidence: 1 }]),
    ],
  }),
  oneEach: ({ people }, { vertical }) =>
    `Each ${vertical.visit} is for one person, so I'll book ${people}: at the same time if I can, else I'll ask you.`,
  heldOnly: (_act, { vertical }) => `Before you go: ${vertical.thePlace} is only held, not booked yet.`,
  personGone: ({ person }) =>
    `${person} is no longer on the team; somebody else will do it. If you'd rather change it, just say so.`,
  noHurry: ({ booking }, wording) =>
    `No hurry: ${yourText(booking, wording)} stays booked. Tell me here as soon as you know.${lateNote(wording)}`,
  nextGuest: ({ at, of }) => `That's ${at} of ${of}; now the next one.`,
  guestsLeft: ({ people }) =>
    `${people === 1 ? "The other one isn't" : `The other ${people} aren't`} booked yet; tell me here when I'm to go on.`,
  stays: ({ booking }, wording) =>
    `${capital(yourText(booking, wording))} stays as it is; this will be a booking beside it.`,
  missed: ({ booking, missed }, wording) =>
    withCard(
      booking,
      `We missed you at ${wording.business.name}: ${bookingText(booking, wording)}. It's noted as a missed ${wording.vertical.visit}.${limitText(missed, wording)} If that's a mistake, tell me and I'll pass it on.`,
    ),
  came: ({ booking }, wording) =>
    withCard(
      booking,
      `That was our mistake: you were here, and it's put right. Nothing is counted for ${yourText(booking, wording)}.`,
    ),
  undecided: ({ booking }, wording) =>
    `Confirming ${bookingText(booking, wording)} takes longer than it should. I've asked the team at ${wording.business.name} to decide, and I'll tell you here as soon as they have.${callNote(wording)}`,
  missedBefore: ({ booking }, wording) =>
    `After several missed or late-cancelled bookings, ${wording.business.name} confirms a new one personally. I've asked the team about ${bookingText(booking, wording)}; it's kept for you until they decide, and I'll tell you here.${callNote(wording)}`,
  leftToTeam: ({ booking }, wording) =>
    `${capital(wording.business.name)} sees to ${yourText(booking, wording)} personally and will get in touch with you.${callNote(wording)}`,
  movedByBusiness: ({ booking }, wording) => ({
    ...withCard(
      booking,
      `${capital(wording.business.name)} moved your booking: it's now ${bookingText(booking, wording)}. Does that suit you?`,
    ),
    buttons: [
      button("Yes, that's fine", [{ type: "affirm", confidence: 1 }]),
      button("Another time", [{ type: "startFlow", flow: "move", confidence: 1 }]),
      button("Cancel it", [{ type: "startFlow", flow: "cancel", confidence: 1 }]),
    ],
  }),
  inHouseLanguage: ({ language }, { business }) =>
    `(${capital(business.name)} wrote this in ${languageName(language, "en")}.)`,
  contactChanged: contactText,
  orderKeepsContact: (_, wording) =>
    `An order that is placed keeps the details it was placed with: I can't change those here. I use the new ones from now on.${callNote(wording)}`,
};

function contactText(
  { how, booking, name, reach, confirmation }: ActOf<"contactChanged">,
  wording: Wording,
): string {
  const yours = yourText(booking, wording);
  const who = name === null ? reach : reach === null ? name : `${name} (${reach})`;
  if (how === "written") return `Done, ${yours} is now under ${who}.${againText(confirmation)}`;
  if (how === "pending") return `I'm having that written on ${yours}. I'll tell you here as soon as it is.`;
  if (how === "tooLate") return `I can't change that any more: ${yours} is over or gone.${callNote(wording)}`;
  return `I couldn't write that on ${yours} just now. Please tell me again in a while.${callNote(wording)}`;
}

const againText = (confirmation: ActOf<"contactChanged">["confirmation"]): string =>
  confirmation === "again"
    ? " A new confirmation is on its way there."
    : confirmation === "spent"
      ? " The confirmation has gone out several times already, so it isn't sent once more; whatever is still to be sent goes there."
      : "";
