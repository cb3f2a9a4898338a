// "How long do we have the table?": the turn time of their party; how long it is kept for who is late is another question.
import { plain } from "#understanding/text";
import type { Service } from "#contracts/directory";
import { serviceNamed } from "#business/visit-services";
import type { Answer } from "../acts.ts";
import { bookingMeant } from "../attendance.ts";
import { partyOf, serviceOf } from "../places.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";

/** In all our languages: none of these words means something else in another. */
const asksTurn =
  /(?<!\p{L})(?:how (?:long|much time) .{0,30}(?<!\p{L})(?:tables?|stay|sit|seated)(?!\p{L})|how long (?:can|do|may|are|will) (?:i|we) (?:have|get|keep|stay|sit)|(?:cuanto (?:tiempo|dura)|hasta cuando) .{0,30}(?:mesa|quedar|estar)|combien de temps .{0,40}(?:table|rester|garder la)|(?:wie lange|bis wann) .{0,40}(?:tisch|bleiben|sitzen)|(?:quanto tempo|quanto dura|fino a quando) .{0,30}(?:tavolo|restare|stare|rimanere)|(?:quanto tempo|quanto dura|ate quando) .{0,30}(?:mesa|ficar)|time limit)/u;

/** How long it is kept for who comes late, waited for, booked or cancelled before. */
const other =
  /(?<!\p{L})(?:(?:you|they) (?:\p{L}+ )?(?:hold|keep|save|wait)|late|wait\p{L}*|cancel\p{L}*|before|advance|ahead|guard\p{L}*|esper\p{L}*|antelacion|gard(?:ez|e-t-on)|attend\p{L}*|attente|avance|(?:halten|haltet|warte\p{L}*|vorher|frei) ?|tenete|tiene|attes\p{L}*|aspett\p{L}*|antes|prima|held|kept|reserved|until|till?|(?:frei)?gehalten|reserviert|verspat\p{L}*|riservat\p{L}*|reservad[oa]|mantie\p{L}+|retard|ritard\p{L}*|(?:lleg|cheg)\p{L}* (?:\p{L}+ )?tarde|tard|atras\p{L}*|reservar|avoir une|voraus|antecedencia|anticipo|anticipacion)(?!\p{L})/u;

/** Null: something else is asked, or the house chooses by the service, which has a length of its own. */
export function turnAnswer(desk: Desk): Answer | null {
  const { vertical, business, request } = desk.turn;
  if (request.input.kind !== "message" || !vertical.asksParty || vertical.asksService) return null;
  const said = plain(request.input.text);
  if (!asksTurn.test(said) || other.test(said)) return null;
  const written = business.faq.find(({ question }) => asksTurn.test(plain(question)));
  if (written) return { topic: "ownWords", text: written.answer };
  const { service, partySize } = theirs(desk);
  return service ? { topic: "turnTime", minutes: service.durationMinutes, partySize } : null;
}

/** What is booked or being booked, and for how many. */
function theirs(desk: Desk): { service: Service | null; partySize: number | null } {
  const { business } = desk.turn;
  const frame = topFrame(desk.dialogue);
  if (frame && (frame.flow === "book" || frame.flow === "move"))
    return { service: serviceOf(desk, frame), partySize: partyOf(desk, frame) };
  const booking = bookingMeant(desk)?.booking;
  if (booking)
    return { service: serviceNamed(business.services, booking.service), partySize: booking.partySize };
  const [first = null] = business.services;
  return { service: first, partySize: null };
}
