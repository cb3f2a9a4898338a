// Of several bookings the one that is meant: by what they differ in, said with the wish or in answer to "which one?".
import type { SlotValues } from "#contracts/commands";
import { localOf } from "#business/local-time";
import { namedVisit, personOf, servicesOf } from "#business/visit-services";
import { asksSomething } from "#understanding/asks-something";
import { localeFor } from "#understanding/locales/index";
import { hasWords, plain } from "#understanding/text";
import { isAlike, theOneSaid, whichOf, type ToldBooking } from "#understanding/which-booking";
import { knownBooking, upcoming } from "./frames.ts";
import { localeOf } from "./language.ts";
import { namesPlace } from "./places.ts";
import { applySlots } from "./repair/correction.ts";
import { startFlow } from "./start-flow.ts";
import { contextOf } from "./steps/understand.ts";
import { topFrame, type Frame } from "./state.ts";
import type { Desk } from "./turn.ts";

/** An answer to "which booking do you mean?"; false: it was none, and means what it means by itself. */
export function tellsWhich(desk: Desk, text: string): boolean {
  const frame = topFrame(desk.dialogue);
  if (!frame) return false;
  if (saysEach(desk, frame, text)) return true;
  if (frame.awaiting !== "whichBooking" || !isAnswer(desk, text)) return false;
  const { left, said } = whichOf(text, toldOf(desk, frame), contextOf(desk), true);
  if (!said || left.length === 0) return false;
  frame.candidates = left.flatMap((at) => frame.candidates[at] ?? []);
  settle(desk, frame);
  if (frame.flow === "move" && frame.bookingId !== null) moveTo(desk, frame);
  return true;
}

/** What is said to be done with it, in the same breath: "the first one, to 9". */
function moveTo(desk: Desk, frame: Frame): void {
  const [booked] = toldOf(desk, { ...frame, candidates: frame.bookingId ? [frame.bookingId] : [] });
  const said: SlotValues = {};
  for (const it of desk.turn.commands) if ("slots" in it) Object.assign(said, it.slots);
  const { service: _service, ...rest } = said;
  for (const key of ["date", "time", "partySize"] as const) if (rest[key] === booked?.[key]) delete rest[key];
  if (namesPlace(rest)) applySlots(desk, frame, rest);
}

/** What else is said is heard first: a question, a wish for somebody of the team. "The table for 4" books none. */
const isAnswer = ({ turn }: Desk, text: string): boolean =>
  turn.commands.every(
    (it) =>
      it.type === "outOfScope" ||
      it.type === "setSlots" ||
      it.type === "correctSlots" ||
      it.type === "chooseAlternative" ||
      it.type === "affirm" ||
      (it.type === "startFlow" && (it.flow !== "book" || ofOne.test(plain(text)))),
  );

const ofOne = /^(?:(?:no|ok|yes|si|ja|oui|sim),? )?(?:the|my|la|el|le|der|die|das|den|il|lo|[ao]) /u;

/** "Both", to "which one shall I cancel?" or to "shall I cancel the first?". */
function saysEach(desk: Desk, frame: Frame, text: string): boolean {
  const asked = frame.awaiting === "whichBooking" || frame.awaiting === "confirmation";
  if (frame.flow !== "cancel" || !asked || frame.pending) return false;
  const { eachBooking } = localeFor(localeOf(desk));
  const said = plain(text).trim();
  // "Are both gone then?" is answered, and chooses none.
  if (said.includes("?") || asksSomething(text, localeOf(desk))) return false;
  if (!hasWords(eachBooking).test(said) || said.split(/\s+/u).length > 5 || refuses.test(said)) return false;
  if (frame.awaiting === "confirmation" && !eachAlone.test(said.replace(hasWords(eachBooking), " ")))
    return false;
  return startFlow(desk, "cancel", { each: true });
}

/** Beside "both": a yes, a word of politeness, and that they are to be cancelled. */
const eachAlone =
  /^\P{L}*(?:(?:yes|no|actually|sorry|please|then|ok(?:ay)?|just|the|of|them|it|bookings?|drop|delete|si|por favor|las?|los|de|ell[oa]s|cancel\p{L}*|anul\p{L}*|oui|s'il vous plait|les|annul\p{L}*|ja|bitte|alle|storn\p{L}*|doch|per favore|le|sim|as|os)(?:\P{L}+|$))*$/u;

const refuses = /(?<!\p{L})(?:not|don'?t|no|keep|nicht|keine\p{L}*|pas|non|nao)(?!\p{L})/u;

/** Once the message is done with: of what it says of the one to be moved or cancelled, or where they are alike in all. */
export function settleWhich(desk: Desk, text: string): void {
  const frame = topFrame(desk.dialogue);
  if (!frame || frame.bookingId !== null || frame.candidates.length < 2) return;
  if (frame.flow !== "move" && frame.flow !== "cancel") return;
  const said = theOneSaid(text, localeOf(desk));
  const { left = [] } = said === null ? {} : whichOf(said, toldOf(desk, frame), contextOf(desk), false);
  if (left.length === 1) frame.candidates = left.flatMap((at) => frame.candidates[at] ?? []);
  settle(desk, frame);
}

/** One is left, or they are told in the same words: whichever is taken is as good. */
function settle(desk: Desk, frame: Frame): void {
  const [first, ...others] = toldOf(desk, frame);
  if (!first || !others.every((it) => isAlike(first, it))) return;
  frame.bookingId = frame.candidates[0] ?? null;
  frame.awaiting = null;
}

function toldOf({ dialogue, turn }: Desk, { candidates }: Frame): ToldBooking[] {
  const known = upcoming(dialogue, turn.request.now).map((it) => it.booking.id);
  return candidates
    .toSorted((a, b) => known.indexOf(a) - known.indexOf(b))
    .flatMap((id) => knownBooking(dialogue, id)?.booking ?? [])
    .map(({ startsAt, partySize, service }) => ({
      ...localOf(startsAt, turn.business.timeZone),
      partySize,
      service: namedVisit(turn.business.services, servicesOf(service)),
      person: personOf(service),
    }));
}
