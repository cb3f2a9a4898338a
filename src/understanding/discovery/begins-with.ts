// "A hotel for tonight": a search that goes on with nothing, for a kind that no rule knows stands first in it.
import { plain } from "../text.ts";

const opening =
  "(?:(?:an?|any|some|and|now|find(?: me)?|show me|(?:i|we) (?:also )?(?:need|want)|(?:i'm |we're )?looking for|(?:is|are) there|what about|how about|una?|uno|une|des|busco|hay|je cherche|y a-t-il|ich suche|ein|eine|einen|gibt es|cerco|c'e|uma?|procuro|ha|e|y|et|und|tambien|aussi|auch|anche|tambem) )*";
const going =
  "(?:for|in|near|on|at|tonight|today|tomorrow|downtown|nearby|para|en|cerca|hoy|pour|dans|pres|ce soir|demain|fur|heute|morgen|per|vicino|oggi|stasera|domani|em|perto|hoje|amanha)(?!\\p{L})";
/** What is asked of any place, and is no kind of one. */
const ofAnyPlace =
  /^(?:appointments?|bookings?|reservations?|slots?|times?|spots?|seats?|room|space|party|group|people|places?|everyone|openings?|something|prices?|reservas?|citas?|mesas?|sitio|hueco|rendez-vous|places?|termine?|platz|tisch|appuntament[oi]|prenotazion[ei]|tavol[oi]|posto|marcac(?:ao|oes)|lugar(?:es)?)$/u;

export function beginsWith(text: string, word: string): boolean {
  if (ofAnyPlace.test(word) || !/^\p{L}+$/u.test(word)) return false;
  return new RegExp(`^\\W*${opening}${word} ${going}`, "u").test(plain(text));
}
