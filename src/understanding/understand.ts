// The entry: a customer's words and what is known, to commands for the graph. Pure, synchronous, never throws.
import { asideIn, type Aside } from "./asides/read-aside.ts";
import type { Understanding, UnderstandingContext } from "./context.ts";
import { compose } from "./commands/compose.ts";
import { isAnybodyThere } from "./commands/is-anybody-there.ts";
import { withOrder } from "./commands/ordering.ts";
import { orProposed } from "./commands/proposed.ts";
import { read } from "./commands/reading.ts";
import { waitlistIn } from "./commands/waiting.ts";
import { asksForMenu, asksWhatThereIs } from "./commands/whole-menu.ts";
import { detailsIn } from "./details/read-details.ts";
import { withTerms } from "./too-late.ts";
import { deliveryIn } from "./orders/delivery.ts";
import { payingIn } from "./orders/paying.ts";
import { ownBookingIn } from "./own-booking.ts";
import { peopleIn, withPeople } from "./people/read-people.ts";

/** Longer messages are read up to here; what a person asks for stands at the beginning. */
const longest = 4_000;

/**
 * Understands one message. Dates and times are resolved against `context.now` in `context.timeZone`.
 * Commands come in the order of execution; spans refer to `text`.
 */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const words = text.slice(0, longest);
  const people = peopleIn(words, context);
  if (people) {
    const rest = understandRest(people.rest, context);
    return { commands: withPeople(people, rest, context), entities: rest.entities };
  }
  return understandRest(words, context);
}

function understandRest(words: string, context: UnderstandingContext): Understanding {
  const aside = asideIn(words, context, (it) => understandWords(it, context).commands);
  return aside ? withAside(aside, context) : understandWords(words, context);
}

function understandWords(words: string, context: UnderstandingContext): Understanding {
  if (isAnybodyThere(words, context.locale))
    return { commands: [{ type: "chitchat", kind: "greeting", confidence: 0.9 }], entities: [] };
  return (
    ownBookingIn(words, context) ??
    withTerms(words, (it) => understandPlainly(it, context)) ??
    understandPlainly(words, context)
  );
}

/** With no question of whether it can still be done: that one has been read, and is not looked for again. */
function understandPlainly(words: string, context: UnderstandingContext): Understanding {
  const pays = payingIn(words, context);
  if (pays) return { commands: pays, entities: [] };
  return deliveryIn(words, context, (it) => understandRead(it, context)) ?? understandRead(words, context);
}

/** What is asked of the customer where "what do you have?" asks for the times that are free. */
const asksOfTimes: ReadonlySet<string> = new Set(["time", "date", "alternative"]);

/** Nor with one of whether it is brought. */
function understandRead(words: string, context: UnderstandingContext): Understanding {
  if (asksOfTimes.has(context.awaiting ?? "") && asksWhatThereIs(words))
    return { commands: [{ type: "ask", topic: "availability", confidence: 0.9 }], entities: [] };
  if (context.menu.length > 0 && asksForMenu(words))
    return { commands: [{ type: "ask", topic: "menu", confidence: 0.9 }], entities: [] };
  const reading = read(words, context);
  const waits = waitlistIn(reading, context);
  if (waits) return { commands: waits, entities: reading.entities };
  const details = detailsIn(reading, context);
  if (details) return { commands: details, entities: reading.entities };
  const commands = withOrder(reading, compose(reading, context), context);
  return { commands: orProposed(words, commands, context), entities: reading.entities };
}

/** The rest of the message means what it means by itself; "ok, forget the window" agrees to nothing. */
function withAside({ commands: said, rest }: Aside, context: UnderstandingContext): Understanding {
  const { commands, entities } = understandWords(rest, context);
  const answers = said.some((it) => it.type === "dropWish") ? ["affirm", "deny"] : [];
  const kept = commands.filter((it) => it.type !== "outOfScope" && !answers.includes(it.type));
  return { commands: [...kept, ...said], entities: rest === "" ? [] : entities };
}
