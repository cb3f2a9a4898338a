// What is remembered of a customer, said in any language from its few words: each language's own formats fill them.
import type { Booking } from "#contracts/bookings";
import type { Order } from "#contracts/orders";
import { button, type SomePhrases } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import { no, yes } from "./meanings.ts";
import type { MemoryWords } from "./memory-words.ts";
import { fill } from "./words.ts";

/** How a language writes lists and bookings. */
interface MemoryFormats {
  list(items: readonly string[]): string;
  bookingText(booking: Booking): string;
}

export function remembering(
  w: MemoryWords,
  of: (wording: Wording) => MemoryFormats,
): SomePhrases<
  | "askAsBefore"
  | "wishDropped"
  | "askToRemember"
  | "remembered"
  | "notRemembered"
  | "rememberLater"
  | "whatToRemember"
  | "known"
  | "forgotten"
> {
  return {
    askAsBefore: ({ wishes }, wording) => ({
      text: fill(w.asBefore, { Wishes: capital(of(wording).list(wishes)) }),
      buttons: [button(w.yesAsBefore, yes), button(w.noAsBefore, no)],
    }),
    wishDropped: ({ wish }, wording) => fill(w.dropped, { wish: of(wording).list([wish]) }),
    askToRemember: ({ wishes }, wording) => ({
      text: fill(w.ask, { wishes: of(wording).list(wishes) }),
      buttons: [
        button(w.yes, yes),
        button(w.no, no),
        button(w.later, [{ type: "remembering", act: "later", confidence: 1 }]),
      ],
    }),
    remembered: ({ wishes }, wording) => fill(w.kept, { wishes: of(wording).list(wishes) }),
    notRemembered: () => w.refused,
    rememberLater: () => w.putOff,
    whatToRemember: () => w.what,
    known: ({ name, wishes, bookings, orders, kept }, wording) => {
      const { list, bookingText } = of(wording);
      const told = [
        ...(name === null ? [] : [fill(w.name, { name })]),
        ...(wishes.length > 0 ? [fill(w.wishes, { wishes: list(wishes) })] : []),
        ...(bookings.length > 0 ? [fill(w.bookings, { bookings: list(bookings.map(bookingText)) })] : []),
        ...(orders.length > 0 ? [fill(w.orders, { orders: list(orders.map(itemsOf)) })] : []),
      ];
      if (told.length === 0) return w.nothing;
      return {
        text: [...told, kept ? w.keptWithYes : w.onlyHere].join(" "),
        buttons: [button(w.forget, [{ type: "remembering", act: "forget", confidence: 1 }])],
      };
    },
    forgotten: ({ bookings, orders }, wording) => {
      const { list, bookingText } = of(wording);
      const what = list([
        ...bookings.map(bookingText),
        ...orders.map((it) => fill(w.order, { items: itemsOf(it) })),
      ]);
      const stays = fill(w.stays, { what, business: wording.business.name });
      return what === "" ? w.forgotten : `${w.forgotten} ${stays}`;
    },
  };
}

const itemsOf = ({ items }: Order): string => items.map((it) => `${it.quantity} × ${it.name}`).join(", ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
