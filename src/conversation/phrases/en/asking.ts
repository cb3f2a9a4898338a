// English: questions, offers and read-backs.
import type { Booking } from "#contracts/bookings";
import type { Slot } from "#contracts/directory";
import { localOf, plusDays } from "#business/local-time";
import { isSameVisit, nameOfVisit } from "#business/people";
import { serviceOfVisit } from "#business/visit-services";
import { intervalsOn } from "#business/opening-hours";
import { inSentence } from "#verticals/define-vertical";
import type { ActOf } from "../../acts.ts";
import type { Awaiting, Button, MemoryAsked, OrderAsked, Place } from "../../state.ts";
import { askKind } from "../kind-asked.ts";
import { isMemoryAsked } from "../memory-asked.ts";
import { isOrderAsked } from "../order-asked.ts";
import { button, type SomePhrases } from "../phrases.ts";
import { join } from "../wait-buttons.ts";
import { withNames } from "../person-buttons.ts";
import {
  dateText,
  dayAndTime,
  dayText,
  listText,
  timeText,
  whenText,
  wholeText,
  type Wording,
  bookingText,
} from "../wording.ts";

export const asking: SomePhrases<
  | "ask"
  | "resume"
  | "got"
  | "held"
  | "unfree"
  | "alternatives"
  | "noneFree"
  | "confirmBooking"
  | "confirmMove"
  | "peopleOrTime"
  | "timeOrPeople"
  | "wishesNoted"
  | "nextWish"
> = {
  ask: (act, wording) => ({ text: question(act, wording), buttons: buttonsFor(act, wording) }),

  resume: ({ flow }, { vertical }) =>
    flow === "order"
      ? "Now, back to your order."
      : flow === "book"
        ? `Now, back to ${vertical.yourOnePlace}.`
        : "Now, back to your booking.",

  got: ({ date, time }, wording) =>
    `Good, ${[
      date === null ? "" : dateText(date, wording.today),
      time === null ? "" : `${date === null ? "" : "at "}${timeText(time, wording)}`,
    ]
      .filter(Boolean)
      .join(" ")}.`,

  held: ({ hold, again, insteadOf }, wording) =>
    `${again ? "Now I'm" : "I'm"} holding ${placeText(hold, wording)} ${whenText(hold.startsAt, wording)}${zoneNote(wording)}${insteadOf === null ? "" : `, instead of the ${inSentence(insteadOf)},`} for five minutes.`,

  unfree: (act, wording) => whyText(act, wording),

  alternatives: ({ slots, wantedDate, choosing, waitable, others = [] }, wording) => {
    const labels = slots.map((slot) => slotText(slot, wantedDate, wording));
    const text = choosing
      ? `I have ${listText(labels, "or")}. Which would suit you?`
      : wording.pick([
          `I could offer ${listText(labels, "or")}. Does one of these work?`,
          `The nearest I have: ${listText(labels, "or")}. Would one of them do?`,
        ]);
    const buttons = slots.map((slot, index) => slotButton(slot, wantedDate, index, wording));
    return { text, buttons: [...buttons, ...withNames(others), ...waitButtons(waitable)] };
  },

  noneFree: ({ party, waitable, others = [] }, wording) => ({
    text: `I'm afraid I can't find ${wording.vertical.place("place", party)} around that day. Which other day could it be?${callNote(wording)}`,
    buttons: [...withNames(others), ...waitButtons(waitable)],
  }),

  confirmBooking: ({ place, name, reach, whole, each }, wording) => ({
    text: `${each === null ? capital(placeText(place, wording)) : `For each of the ${each}: ${placeText(place, wording)}`} ${whenText(place.startsAt, wording)}${wholeText(whole, wording)}, under ${name}${reach ? ` (${reach})` : ""}. Shall I book ${each === null ? "it" : "them"}?`,
    buttons: [
      button("Yes, book it", [{ type: "affirm", confidence: 1 }]),
      button("Change", [{ type: "deny", confidence: 1 }]),
      button("Cancel", [{ type: "cancelFlow", confidence: 1 }]),
    ],
  }),

  confirmMove: ({ from, to }, wording) => ({
    text: `${moveText(from, to, wording)} Shall I?`,
    buttons: [
      button("Yes, move it", [{ type: "affirm", confidence: 1 }]),
      button("No, leave it", [{ type: "deny", confidence: 1 }]),
    ],
  }),

  peopleOrTime: ({ people, party, time }, wording) => ({
    text: `I take it that you mean ${people} people; if you meant ${timeText(time, wording)}, just say so.`,
    buttons: [
      button(timeText(time, wording), [
        { type: "correctSlots", slots: { partySize: party, time }, confidence: 1 },
      ]),
    ],
  }),

  timeOrPeople: ({ people, time, was }, wording) => ({
    text: `I take it that you mean ${timeText(time, wording)}; if you meant ${people} people, just say so.`,
    buttons: [
      button(`${people} people`, [
        { type: "correctSlots", slots: { partySize: people, time: was }, confidence: 1 },
      ]),
    ],
  }),

  wishesNoted: () => "Gladly, one after the other.",
  nextWish: ({ wish }) => `Now to the next: "${wish}".`,
};

const questions: Record<
  Exclude<Awaiting, "alternative" | "choice" | "variant" | MemoryAsked>,
  (wording: Wording) => readonly string[]
> = {
  service: () => ["Which service would you like?", "What would you like to come in for?"],
  partySize: () => ["How many people will you be?", "For how many people?"],
  date: () => ["Which day would you like?", "What day should it be?"],
  time: () => ["What time would you like?", "At what time?"],
  name: () => ["What name should I put it under?"],
  contact: () => [
    "Where can I send your confirmation and a reminder: a phone number or an e-mail? You can also skip this.",
  ],
  change: ({ vertical }) => [
    `What would you like to change: the day, the time${vertical.asksParty ? " or the number of people" : ""}?`,
  ],
  whichBooking: () => ["Which booking do you mean?"],
  confirmation: () => ["Shall I go ahead?"],
  retry: () => ["Shall I try again?"],
  items: () => ["What would you like to order?", "What can I get you?"],
  more: () => ["Anything else, or is that all?"],
  pickup: () => ["When would you like to pick it up?"],
  orderChange: () => ["What would you like to change: something you ordered, or the pickup time?"],
};

/** Asked for the person who will answer, with no booking to go back to. */
const forTeam = {
  name: "What name should the team ask for?",
  contact: "Where can they reach you: a phone number or an e-mail? You can also skip this.",
};

function question({ slot, flow, again, kinds = [] }: ActOf<"ask">, wording: Wording): string {
  if (isMemoryAsked(slot)) return "";
  if (slot === "alternative" || slot === "choice") return "Which of these would suit you?";
  if (flow === "handoff" && (slot === "name" || slot === "contact")) return forTeam[slot];
  const asked = slot === "variant" ? askKind(kinds, wording).text : wording.pick(questions[slot](wording));
  const back =
    flow === "order" ? ["Back to your order:"] : ["Back to your booking:", "And for your booking:"];
  return again ? `${wording.pick(back)} ${lower(asked)}` : asked;
}

function buttonsFor({ slot, among = [], kinds = [] }: ActOf<"ask">, wording: Wording): Button[] {
  if (slot === "variant") return askKind(kinds, wording).buttons ?? [];
  if (slot === "whichBooking")
    return among.map((it, index) =>
      button(capital(bookingText(it, wording)), [{ type: "chooseAlternative", index, confidence: 1 }]),
    );
  if (isOrderAsked(slot)) return orderButtons(slot);
  if (slot === "contact") return [button("Skip", [{ type: "skip", confidence: 1 }])];
  if (slot === "date") return openDays(wording);
  if (slot === "change") return changes(wording);
  if (slot === "retry") {
    return [
      button("Try again", [{ type: "affirm", confidence: 1 }]),
      button("Never mind", [{ type: "cancelFlow", confidence: 1 }]),
    ];
  }
  if (slot === "service") {
    return wording.business.services
      .slice(0, 6)
      .map(({ name }) => button(name, [{ type: "setSlots", slots: { service: name }, confidence: 1 }]));
  }
  return [];
}

function orderButtons(slot: OrderAsked): Button[] {
  if (slot === "items")
    return [button("See the menu", [{ type: "ask", topic: "menu", confidence: 1 }], "Can I see the menu?")];
  if (slot === "more") return [button("That's all", [{ type: "deny", confidence: 1 }])];
  return slot === "pickup" ? [button("As soon as possible", [{ type: "skip", confidence: 1 }])] : [];
}

/** Today and tomorrow, if open. */
function openDays({ business, today }: Wording): Button[] {
  const days = [
    ["Today", today],
    ["Tomorrow", plusDays(today, 1)],
  ] as const;
  return days
    .filter(([, date]) => intervalsOn(business, date).length > 0)
    .map(([label, date]) => button(label, [{ type: "setSlots", slots: { date }, confidence: 1 }]));
}

const changes = ({ vertical }: Wording): Button[] =>
  ["The day", "The time", ...(vertical.asksParty ? ["The number of people"] : [])].map((it) =>
    button(it, []),
  );

function whyText(
  { why, date, time, party, serviceId, also = [] }: ActOf<"unfree">,
  wording: Wording,
): string {
  const { policies } = wording.business;
  const day = dayText(date, wording);
  const when = time === null ? day : dayAndTime(date, time, wording);
  const clock = time === null ? "that time" : timeText(time, wording);
  switch (why) {
    case "taken":
      return wording.pick([
        `I'm sorry, ${placeText({ serviceId, also, partySize: party }, wording)} ${when} isn't free.`,
        `Sorry, ${placeText({ serviceId, also, partySize: party }, wording)} ${when} is already taken.`,
      ]);
    case "paced":
      return `Sorry, ${when} is full: we only take so many guests at once.`;
    case "closed":
      return `We're closed ${day}${closedWhy(date, wording)}.`;
    case "outsideHours":
      return `We're open ${hoursOn(date, wording)} ${day}, so ${clock} doesn't fit in.`;
    case "endsLate":
      return `We're open ${hoursOn(date, wording)} ${day}, and ${placeText({ serviceId, also, partySize: party }, wording)} takes ${minutesText(lengthOf({ serviceId, also }, wording))}, so ${clock} would end too late.`;
    case "past":
      return `${capital(when)} has already passed.`;
    case "tooSoon":
      return `${capital(when)} is too soon for us: we need ${minutesText(policies.minNoticeMinutes)} of notice.`;
    case "tooFar":
      return `We take bookings up to ${policies.maxAdvanceDays} days ahead.`;
    case "skippedHour":
      return `The clocks go forward that night, so ${clock} doesn't exist ${day}.`;
  }
}

const lengthOf = (visit: Pick<Place, "serviceId" | "also">, { business }: Wording): number =>
  serviceOfVisit(business.services, visit)?.durationMinutes ?? 0;

const closedWhy = (date: string, { business }: Wording) => {
  const reason = business.exceptions.find((it) => it.date === date)?.reason;
  return reason ? ` (${reason})` : "";
};

export const hoursOn = (date: string, wording: Wording): string =>
  listText(
    intervalsOn(wording.business, date).map(
      (it) => `from ${timeText(it.opens, wording)} to ${timeText(it.closes, wording)}`,
    ),
    "and",
  );

export const minutesText = (minutes: number): string => {
  if (minutes < 120 || minutes % 60 !== 0) return minutes === 60 ? "an hour" : `${minutes} minutes`;
  return minutes % 1440 === 0 && minutes > 1440 ? `${minutes / 1440} days` : `${minutes / 60} hours`;
};

/** `7:30 PM`, or with its day if it is another one. */
function slotText(slot: Slot, wantedDate: string, wording: Wording): string {
  const { date, time } = localOf(slot.startsAt, wording.business.timeZone);
  const clock = timeText(time, wording);
  return date === wantedDate ? clock : `${dateText(date, wording.today)} at ${clock}`;
}

function slotButton(slot: Slot, wantedDate: string, index: number, wording: Wording): Button {
  return button(slotText(slot, wantedDate, wording), [{ type: "chooseAlternative", index, confidence: 1 }]);
}

export function placeText(
  place: Pick<Place, "serviceId" | "also" | "staffId" | "partySize">,
  { business, vertical }: Wording,
): string {
  return vertical.place(nameOfVisit(business, place) ?? "place", place.partySize);
}

/** A change of time is a move; with another number of people, or somebody else to do it, it is a new plan. */
function moveText(from: Booking, to: Place, wording: Wording): string {
  const target = whenText(to.startsAt, wording);
  if (!isSameVisit(wording.business, from, to)) return `I can make it ${placeText(to, wording)} ${target}.`;
  const { vertical } = wording;
  return `I can move ${vertical.yourPlace(from.service, from.partySize)} to ${target.replace(/^on /, "")}.`;
}

const zoneNote = ({ otherZone, business }: Wording) =>
  otherZone ? ` (${business.timeZone.split("/").at(-1)?.replaceAll("_", " ")} time)` : "";

const waitButtons = (waitable?: boolean) => (waitable ? [button("Join the waitlist", join)] : []);

export const callNote = ({ business }: Wording): string =>
  business.phone ? ` You can also call us on ${business.phone}.` : "";

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
