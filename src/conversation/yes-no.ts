// The customer's yes, no and choice, read against what was asked.
import { localOf, minutesOf } from "#business/local-time";
import { plain } from "#understanding/text";
import { namedSlot } from "#understanding/named-slot";
import { affirmAttendance, denyAttendance } from "./attendance.ts";
import { knownBooking } from "./frames.ts";
import { localeOf } from "./language.ts";
import { draftOf } from "./ordering/order-state.ts";
import { takeSoonest } from "./ordering/pickup.ts";
import { takeOrder } from "./ordering/take-order.ts";
import { tellTotal } from "./ordering/tell-total.ts";
import { usualOrder } from "./ordering/usual.ts";
import { applySlots, forget } from "./repair/correction.ts";
import { cancelFlow } from "./repair/cancellation.ts";
import { leaveAsBefore, takeAsBefore } from "./remembering/as-before.ts";
import { agreeToRemember, refuseToRemember } from "./remembering/consent.ts";
import { handOffToHuman } from "./repair/human-handoff.ts";
import { staysAsItIs } from "./repair/only-asked.ts";
import { skip } from "./repair/skip.ts";
import { startFlow } from "./start-flow.ts";
import { topFrame, type Frame } from "./state.ts";
import { say, type Desk } from "./turn.ts";
import { passOffer } from "./waiting/wait-effects.ts";

export function affirm(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  if (desk.dialogue.memory.asking) return agreeToRemember(desk);
  if (frame?.awaiting === "asBefore") return takeAsBefore(desk, frame);
  const offers = !frame && bookOffered(desk);
  if (!offers && affirmAttendance(desk)) return true;
  if (!frame) return acceptOffer(desk);
  if (frame.awaiting === "confirmation" && staysAsItIs(desk, frame)) return true;
  if (frame.awaiting === "items" && asksUsual(desk))
    return takeOrder(desk, { type: "setOrder", lines: usualOrder(desk), confidence: 1 });
  // The one answer that was offered is as soon as possible.
  if (frame.awaiting === "pickup") takeSoonest(desk, frame);
  else if (frame.awaiting === "confirmation") frame.agreed = true;
  else if (frame.awaiting === "retry") frame.awaiting = null;
  else if (frame.awaiting === "more") return readsBack(desk, frame);
  else if (frame.awaiting === "items") return asksWhat(desk);
  // "What would you like to change?" – "ok, book it": nothing, so what was proposed is read back.
  else if (frame.awaiting === "change" || frame.awaiting === "orderChange") frame.awaiting = null;
  // Yes to several, once more: the one nearest to what was asked for is held, and read back.
  else if (frame.awaiting === "alternative" && (frame.offered.length === 1 || desk.dialogue.stalled))
    return choose(desk, nearestOffered(desk, frame));
  else if (frame.awaiting === "whichBooking" && frame.candidates.length === 1) return choose(desk, 0);
  return true;
}

/** Of the starts that were offered the one that is nearest to the wanted hour; the first where none was said. */
function nearestOffered({ turn }: Desk, { offered, slots }: Frame): number {
  const { time } = slots;
  if (time === undefined) return 0;
  const apart = offered.map(({ startsAt }) =>
    Math.abs(minutesOf(localOf(startsAt, turn.business.timeZone).time) - minutesOf(time)),
  );
  return Math.max(0, apart.indexOf(Math.min(...apart)));
}

/** "Yes" to "anything else, or is that all?" may mean either: the order is read back and asked of again; then it is all. */
function readsBack(desk: Desk, frame: Frame): boolean {
  const draft = draftOf(frame);
  const complete = draft.readBack === true || isAsWanted.test(saidNow(desk));
  frame.order = { ...draft, ...(complete ? { complete } : { readBack: true }) };
  return complete || tellTotal(desk);
}

/** "Yes, that's correct", "yes it is", "everything looks good": of the order as it was read. */
const isAsWanted =
  /(?<!\p{L})(?:correct\p{L}*|right|perfect|(?:it|that|this)(?:'s| is| was)(?= *(?:$|[.,!]|all|it|everything|what|fine|good|great|thank|please))|looks? (?:good|great|fine|perfect|ok(?:ay)?)|(?:that's|that is|it's|all|everything(?:'s| is| looks)?) (?:good|great|fine|perfect|ok(?:ay)?)|good to go|es todo|esta (?:bien|correcto|perfecto)|asi es|correcto|perfecto|eso es|c'est (?:ca|tout|bon|correct|parfait)|parfait|exact\p{L}*|das (?:ist|war'?s|stimmt|passt)|stimmt|passt|richtig|e tutto|va bene cosi|giusto|perfetto|e isso|e tudo|esta (?:certo|correto|perfeito|otimo)|certo|perfeito)(?!\p{L})/u;

const isWrong =
  /(?<!\p{L})(?:wrong|incorrect\p{L}*|mistaken?|not what (?:i|we)|(?:not|isn't|wasn't)(?: quite)? (?:correct|right)|equivocad[oa]|(?:esta )?mal|no (?:es|esta) (?:bien|correcto|lo que)|(?:n'est )?pas (?:ca|bon|correct|juste|ce que)|faux|falsch|verkehrt|(?:stimmt|passt) (?:so )?nicht|nicht (?:richtig|korrekt)|sbagliat[oa]|non (?:e|va) (?:giusto|corretto|bene|quello)|errad[oa]|nao (?:e|esta) (?:certo|correto|isso|o que))(?!\p{L})/u;

/** "Nothing wrong with it", "no está mal", "pas bon marché": none of these says that it is wrong. */
const isNotWrong =
  /(?<!\p{L})(?:(?:nothing(?: is|'s)?|not|isn't|no) wrong|no (?:esta|estan|hay nada|va|suena) mal|nada (?:esta )?mal|pas (?:bon marche|faux|mal)|rien de faux|(?:nichts|nicht|nix)(?: \p{L}+)? (?:falsch|verkehrt)|(?:niente|nulla|non e|non c'e niente) (?:di )?sbagliat[oa]|(?:nada|nao ha nada|nao esta(?: nada)?) (?:de )?errad[oa])(?!\p{L})/gu;

/** "Yes" to "what can I get you?": what it is. */
function asksWhat(desk: Desk): boolean {
  say(desk, { say: "ask", slot: "items", flow: "order", again: false, problem: false });
  desk.turn.pauses = true;
  return true;
}

/** "The usual?" was the last thing said. */
const asksUsual = ({ dialogue }: Desk): boolean =>
  dialogue.lastAnswer?.quickReplies.some((it) => it.means[0]?.type === "setOrder") === true;

/** Yes to "shall I book a table for you?", or to the person who was offered; without an offer the customer has the word. */
function acceptOffer(desk: Desk): boolean {
  if (bookOffered(desk)) return startFlow(desk, "book");
  if (personOffered(desk) && saysYes(desk)) return handOffToHuman(desk);
  // "Great, thanks!" is answered as thanks.
  if (!desk.turn.commands.some((it) => it.type === "chitchat")) say(desk, { say: "whatNext" });
  return true;
}

function bookOffered({ dialogue }: Desk): boolean {
  const offer = dialogue.lastAnswer?.quickReplies[0]?.means[0];
  return offer?.type === "startFlow" && offer.flow === "book";
}

/** A yes, and no more than "ok thanks": nobody is sent for by courtesy. */
function saysYes(desk: Desk): boolean {
  return (
    desk.turn.commands.every((it) => it.type === "affirm") &&
    !/^\P{L}*(?:ok(?:ay)?|k|fine|great|cool|good|nice|alright|all right|right|perfect|no problem|vale|bueno|bien|d'accord|gut|alles klar|va bene|bom|ta bom|certo)(?!\p{L})/u.test(
      saidNow(desk),
    )
  );
}

/** The message, without accents and in lower case; nothing where it is a press of a button. */
function saidNow({ turn }: Desk): string {
  const { input } = turn.request;
  return input.kind === "message" ? plain(input.text).trim() : "";
}

/** "That isn't known here", with a person as the first way on. */
const personOffered = ({ dialogue }: Desk): boolean =>
  dialogue.lastAnswer?.quickReplies[0]?.means[0]?.type === "handOffToHuman";

export function deny(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  if (desk.dialogue.memory.asking) return refuseToRemember(desk);
  if (frame?.awaiting === "asBefore") return leaveAsBefore(desk, frame);
  if (denyAttendance(desk)) return true;
  if (!frame) {
    say(desk, { say: "allRight" });
    return true;
  }
  if (frame.awaiting === "contact" || frame.flow === "handoff") return skip(desk);
  if (frame.flow === "order" && frame.awaiting !== "retry") return denyInOrder(desk, frame);
  if (passOffer(desk, frame)) return true;
  if (frame.awaiting === "retry" || frame.flow !== "book") return cancelFlow(desk);
  if (rejectsSlot(desk, frame)) return true;
  if (frame.awaiting === "alternative") {
    frame.offered = [];
    const { time: _time, ...rest } = frame.slots;
    frame.slots = rest;
  } else if (frame.awaiting === "confirmation") {
    frame.awaiting = "change";
  }
  return true;
}

/** "No" to "anything else?" completes the order; to the whole of it, or "that's not right", something is to be changed. */
function denyInOrder(desk: Desk, frame: Frame): boolean {
  const said = saidNow(desk);
  const wrong = isWrong.test(said.replace(isNotWrong, " "));
  if (frame.awaiting === "more" && wrong) frame.awaiting = "orderChange";
  else if (frame.awaiting === "more") frame.order = { ...draftOf(frame), complete: true };
  else if (frame.awaiting === "confirmation") frame.awaiting = "orderChange";
  return true;
}

/** "No, a different day": what was named is asked for anew. */
function rejectsSlot(desk: Desk, frame: Frame): boolean {
  const { input } = desk.turn.request;
  const slot = input.kind === "message" ? namedSlot(input.text, localeOf(desk)) : null;
  if (!slot) return false;
  forget(frame, slot);
  frame.awaiting = null;
  return true;
}

/** Takes the offered start or booking of that place in the list. */
export function choose(desk: Desk, index: number): boolean {
  const frame = topFrame(desk.dialogue);
  if (!frame) return false;
  return chooseBooking(desk, frame, index) || chooseStart(desk, frame, index);
}

function chooseBooking(desk: Desk, frame: Frame, index: number): boolean {
  const id = frame.candidates[index];
  if (frame.awaiting !== "whichBooking" || !id || !knownBooking(desk.dialogue, id)) return false;
  frame.bookingId = id;
  frame.awaiting = null;
  return true;
}

function chooseStart(desk: Desk, frame: Frame, index: number): boolean {
  const slot = frame.offered[index];
  if (!slot) return false;
  const { date, time } = localOf(slot.startsAt, desk.turn.business.timeZone);
  applySlots(desk, frame, { date, time });
  return true;
}
