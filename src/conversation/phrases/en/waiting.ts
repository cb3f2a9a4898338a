// English: the waitlist.
import type { Instant } from "#contracts/time";
import { localOf } from "#business/local-time";
import type { ActOf } from "../../acts.ts";
import type { KnownWait } from "../../state.ts";
import { button, type SomePhrases } from "../phrases.ts";
import { join, leave, widened } from "../wait-buttons.ts";
import { dayText, timeText, whenText, type Wording } from "../wording.ts";
import { callNote, capital, placeText } from "./asking.ts";

export const joinLabel = "Join the waitlist";

export const waiting: SomePhrases<
  | "waitExplained"
  | "noNeedToWait"
  | "noWaits"
  | "confirmWait"
  | "waiting"
  | "waitTold"
  | "waitLeft"
  | "waitOver"
  | "alreadyWaiting"
  | "offered"
  | "offerPassed"
  | "waitFailed"
> = {
  waitExplained: (_act, { vertical }) =>
    `When a time is full I can put you on the waitlist, and tell you here as soon as ${vertical.onePlace} comes free.`,
  noNeedToWait: () => "There's no need to wait for that: it's free.",
  noWaits: () => ({
    text: "You're not on a waitlist in this chat. Shall I put you on one?",
    buttons: [button(joinLabel, join)],
  }),
  confirmWait: (act, wording) => {
    const wider = widened(act, wording);
    return {
      text: `I can put you on the waitlist for ${wishText(act.place, act.from, act.to, wording)}, under ${act.name}${act.reach ? ` (${act.reach})` : ""}. Shall I?`,
      buttons: [
        button("Yes, put me on it", [{ type: "affirm", confidence: 1 }]),
        ...(wider.length > 0 ? [button("An hour either side is fine", wider)] : []),
        button("No, leave it", [{ type: "cancelFlow", confidence: 1 }]),
      ],
    };
  },
  waiting: ({ wait, booking, reach }, wording) => ({
    text: `You're on the waitlist for ${waitText(wait, wording)}. As soon as one comes free I'll tell you here${reach ? ` and on ${reach}` : ""} and keep it for you for a while. You can leave the list any time.`,
    buttons: [button("Take me off the list", leave)],
    ...(booking ? { cards: [{ type: "booking" as const, booking }] } : {}),
  }),
  waitTold: ({ wait }, wording) =>
    wait.offer
      ? `${offerText(wait.offer.booking, wording)} is kept for you until ${clockText(wait.offer.expiresAt, wording)}: you only have to say yes.`
      : `You're still on the waitlist for ${waitText(wait, wording)}. Nothing has come free yet; I'll tell you here when it does.`,
  waitLeft: ({ wait }, wording) =>
    `All right, you're off the waitlist for ${waitText(wait, wording)}. Anything else I can do for you?`,
  waitOver: ({ wait }, wording) => ({
    text: `I'm sorry, nothing came free for you: the waitlist for ${waitText(wait, wording)} is closed now. Shall I find you another day?`,
    buttons: [
      button(`Book ${wording.vertical.onePlace}`, [{ type: "startFlow", flow: "book", confidence: 1 }]),
    ],
  }),
  alreadyWaiting: ({ wait }, wording) =>
    `You're on the waitlist for that already: ${waitText(wait, wording)}. I'll tell you here when something comes free.`,
  offered: ({ booking, until }, wording) => ({
    text: `Good news: ${offerText(booking, wording, false)} has come free! I'm keeping it for you until ${clockText(until, wording)}. Shall I book it?`,
    buttons: [
      button("Yes, book it", [{ type: "affirm", confidence: 1 }]),
      button("No, thanks", [{ type: "deny", confidence: 1 }]),
    ],
  }),
  offerPassed: ({ booking, declined, still }, wording) =>
    (declined
      ? `All right, ${offerText(booking, wording, false)} goes to the next in line.`
      : `${offerText(booking, wording)} has gone to the next in line, as I didn't hear from you in time.`) +
    (still ? " You stay on the waitlist for other times; say so if you'd rather leave it." : ""),
  waitFailed: ({ kind, code }, wording) => failedText(kind, code) + callNote(wording),
};

/** "a table for 4 on Sat 28 Nov, any time from 7:30 PM to 8:30 PM". */
function wishText(
  place: Parameters<typeof placeText>[0],
  from: Instant,
  to: Instant,
  wording: Wording,
): string {
  const { date } = localOf(from, wording.business.timeZone);
  return `${placeText(place, wording)} ${dayText(date, wording)}, any time from ${clockText(from, wording)} to ${clockText(to, wording)}`;
}

const waitText = (wait: KnownWait, wording: Wording): string => wishText(wait, wait.from, wait.to, wording);

const clockText = (instant: Instant, wording: Wording): string =>
  timeText(localOf(instant, wording.business.timeZone).time, wording);

function offerText(
  { service, partySize, startsAt }: ActOf<"offered">["booking"],
  wording: Wording,
  opens = true,
): string {
  const text = `${wording.vertical.place(service, partySize)} ${whenText(startsAt, wording)}`;
  return opens ? capital(text) : text;
}

function failedText(kind: ActOf<"waitFailed">["kind"], code: ActOf<"waitFailed">["code"]): string {
  if (kind === "leaveWaitlist") {
    return code === "too_late"
      ? "You're not on that waitlist any more."
      : "I'm sorry, I couldn't take you off the waitlist just now. Please try again in a while.";
  }
  if (kind === "declineOffer") return "That offer is over already, so there is nothing more to do.";
  return code === "too_late"
    ? "I'm sorry, it's too late to wait for that time."
    : "I'm sorry, I couldn't put you on the waitlist just now.";
}
