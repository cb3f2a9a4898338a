// What another kind of business fulfils, said in this one's chat, is not misread as this one's: the city is offered for it with
// all that is known carried over. Once that is taken, the city's search goes on in this chat until the customer comes back.
import type { WorkflowEvent } from "#contracts/workflow-events";
import { localOf } from "#business/local-time";
import { elsewhereIn, nearHere, type Elsewhere } from "#understanding/discovery/elsewhere";
import { emptyDiscovery } from "#understanding/discovery/context";
import { upcoming } from "../frames.ts";
import { localeOf } from "../language.ts";
import { backLabel, lookLabel } from "../phrases/elsewhere.ts";
import { topFrame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** What of the message is to be understood here; empty: nothing is left. */
export async function hearElsewhere(desk: Desk, text: string): Promise<string> {
  const { elsewhere } = desk.dialogue;
  if (!desk.turn.alone) return text;
  if (elsewhere.on) return comesBack(desk, text) ? leave(desk, text) : goThere(desk, text);
  if (elsewhere.offered !== null && takes(desk, text)) return goThere(desk, elsewhere.offered);
  const found = await wishFor(desk, text);
  if (!found) return text;
  elsewhere.offered = carried(desk, found);
  say(desk, { say: "elsewhere", wish: found.wish.replace(/[.?!]+$/, "") });
  return found.own;
}

/** Whether the last answer offered to look elsewhere and nothing else was said. */
export const offersElsewhere = ({ turn }: Desk): boolean =>
  turn.commands.length === 0 && turn.acts.some((it) => it.say === "elsewhere" || it.say === "backHere");

function goThere(desk: Desk, text: string): string {
  desk.dialogue.elsewhere = { offered: null, on: true, began: true };
  passToCity(desk, text);
  return "";
}

function passToCity(desk: Desk, text: string | null): void {
  const { name, phone, email } = desk.dialogue.customer;
  desk.turn.elsewhere = {
    text,
    back: backLabel(localeOf(desk), desk.turn.business.name),
    locale: localeOf(desk),
    identity: { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) },
  };
  desk.turn.quiet = true;
}

/** Its event is told by the city's part, whatever is talked about here. */
export const leaveToCity = (desk: Desk): void => passToCity(desk, null);

/** The way back is a button, or this business's name. */
const comesBack = ({ turn }: Desk, text: string): boolean =>
  text.toLowerCase().includes(turn.business.name.toLowerCase());

function leave(desk: Desk, text: string): string {
  desk.dialogue.elsewhere.on = false;
  say(desk, { say: "backHere" });
  const label = backLabel(localeOf(desk), desk.turn.business.name);
  return text.trim().toLowerCase() === label.toLowerCase() ? "" : text;
}

/** The button, or a yes that answers nothing else. */
function takes(desk: Desk, text: string): boolean {
  const said = text.trim().toLowerCase();
  if (said === lookLabel(localeOf(desk)).toLowerCase()) return true;
  const offeredLast = desk.dialogue.lastAnswer?.quickReplies.some(
    (it) => it.text === lookLabel(localeOf(desk)),
  );
  return (
    topFrame(desk.dialogue) === null &&
    offeredLast === true &&
    /^(?:yes|yeah|yep|sure|please|ok(?:ay)?|s[ií]|oui|ja|sim)(?:[,. ]+(?:please|do|por favor|bitte|merci|grazie))?[.!]*$/iu.test(
      said,
    )
  );
}

async function wishFor(desk: Desk, text: string): Promise<Elsewhere | null> {
  const { business, deps, request } = desk.turn;
  const trade = { category: business.category, services: business.services.map((it) => it.name) };
  const context = { ...emptyDiscovery(request.now, business.timeZone), locale: localeOf(desk) };
  try {
    const { categories, services, areas } = await deps.journal.once("read:city words", () =>
      deps.city.words(),
    );
    return elsewhereIn(text, { ...context, categories, services, areas: areas.map((it) => it.name) }, trade);
  } catch {
    // The city cannot be read: it could not be searched either.
    return null;
  }
}

/** The wish with what this chat knows and it does not say: near here, on the booking's day, after it. */
function carried(desk: Desk, { wish, criteria }: Elsewhere): string {
  const { business, request } = desk.turn;
  const frame = topFrame(desk.dialogue);
  const booking = upcoming(desk.dialogue, request.now).at(-1)?.booking;
  const end = frame?.hold?.endsAt ?? booking?.endsAt ?? null;
  const after = end === null ? null : localOf(end, business.timeZone);
  const date = criteria.date ?? frame?.slots.date ?? after?.date ?? null;
  const timed = criteria.time !== null || criteria.after !== null || criteria.before !== null;
  return [
    withoutPlace(wish),
    criteria.area === null ? `in ${business.area}` : "",
    criteria.date === null && date !== null ? `on ${date}` : "",
    !timed && after !== null && after.date === date ? `after ${after.time}` : "",
  ]
    .filter((it) => it !== "")
    .join(" ");
}

/** "…nearby after that" is said by the area, the day and the hour. */
const withoutPlace = (wish: string): string =>
  wish
    .replace(nearHere, "")
    .replace(/\b(?:and |also |then )*(?:after|before) (?:that|this|it)\b/giu, "")
    .replace(/[.?!]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Something that was done at another business, from the city's part of this chat. */
export function isElsewheres({ dialogue, turn }: Desk, event: WorkflowEvent): boolean {
  if (!dialogue.elsewhere.began || event.type.startsWith("escalation.")) return false;
  const { booking, bookingId } = event.results;
  if (booking) return booking.business !== turn.business.slug;
  if (dialogue.frames.some((it) => it.pending?.effectId === event.effectId)) return false;
  const known =
    dialogue.bookings.some((it) => it.booking.id === bookingId) ||
    dialogue.waits.some((it) => it.workflowId === event.workflowId) ||
    dialogue.orders.some((it) => it.workflowId === event.workflowId);
  return !known;
}
