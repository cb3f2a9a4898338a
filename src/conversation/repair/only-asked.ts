// "Can I still cancel?" asks until when it may be done: what is asked back is answered by a real yes, or nothing is done.
import { plain } from "#understanding/text";
import { asksIfStill } from "#understanding/too-late";
import { knownBooking, finish } from "../frames.ts";
import { topFrame, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

/** Remembers of a cancellation that has just been begun that it was only asked about. */
export function noteOnlyAsked({ dialogue, turn }: Desk, text: string): void {
  const frame = topFrame(dialogue);
  const begins = turn.commands.some((it) => it.type === "startFlow" && it.flow === "cancel");
  if (frame?.flow !== "cancel" || !begins) return;
  if (asksIfStill(text) || asksIfPossible.test(plain(text))) frame.onlyAsked = true;
  else delete frame.onlyAsked;
}

/** "Is it possible to cancel it?", in all our languages: none of these words means something else in another. */
const asksIfPossible =
  /(?<!\p{L})(?:(?:is|would) it (?:still )?(?:be )?possible|any (?:chance|way)|(?:am|are) (?:i|we) (?:able|allowed) to|(?:es|seria) posible|hay (?:alguna )?(?:forma|manera)|(?:est-il|c'est|serait-il|ce serait) possible|y a-t-il moyen|(?:ist|ware) es (?:noch )?moglich|(?:e|sarebbe) possibile|c'e modo|(?:e|seria) possivel|ha (?:alguma )?(?:forma|maneira))(?!\p{L})/u;

/** "Ok thanks", to who only asked: the booking stays, and that is said. */
export function staysAsItIs(desk: Desk, frame: Frame): boolean {
  const { input } = desk.turn.request;
  if (!frame.onlyAsked || input.kind !== "message" || !courtesy.test(plain(input.text))) return false;
  say(desk, { say: "kept", booking: knownBooking(desk.dialogue, frame.bookingId)?.booking ?? null });
  finish(desk, frame);
  return true;
}

const words =
  "o?k(?:ay|i|e)?|fine|great|cool|good|nice|alright|all right|right|perfect|lovely|brilliant|awesome|sounds good|good to know|got it|i see|understood|thanks?|thank you|thx|ty|cheers|so much|very much|a lot|for (?:that|the info\\p{L}*|letting me know)|then|vale|bueno|bien|perfecto|genial|entendido|de acuerdo|gracias|muchas|muy|d'accord|entendu|tres|parfait|super|merci|beaucoup|gut|alles klar|verstanden|prima|danke|vielen|dank|schon|dankeschon|va bene|bene|perfetto|capito|ottimo|grazie|mille|molte|tante|ho|bom|esta bem|ta bom|otimo|optimo|certo|perfeito|entendi|percebi|obrigad[oa]|muito";

/** Nothing but courtesy, in all our languages. */
const courtesy = new RegExp(`^\\P{L}*(?:(?:${words})(?:\\P{L}+|$))+$`, "u");
