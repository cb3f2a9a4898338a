// What understanding is given and what it gives back: the whole interface between words and the graph.
import type { Command, FlowName, SlotValues } from "#contracts/commands";
import type { Variety } from "#business/variety";
import type { OpeningInterval } from "#contracts/directory";
import type { LocalDate, LocalTime } from "#contracts/time";
import type { Entity } from "./entities.ts";
import type { WordVectors } from "./learned/sentence-embedding.ts";
import type { TaggerModel } from "./learned/tagger.ts";
import type { Orderable, OrderLine, Unclear } from "./orders/order.ts";

/** What can be ordered, and what of it the customer has asked for. */
export interface Ordering {
  catalogue: readonly Orderable[];
  /** The order being made; what is read without a name of its own is the last line's. */
  lines: readonly OrderLine[];
  /** What was ordered last time. */
  usual: readonly OrderLine[];
  /** Items of the menu card shown last, in its order. */
  shown?: readonly string[];
  /** Items that the message before was about: "is it spicy?" – "ok, one of those". */
  spoken?: readonly string[];
  /** Words that may mean several items, of which it was asked which are meant. */
  open?: readonly Unclear[];
  /** An order was placed in this conversation and is not over. */
  placed: boolean;
}

/** What the customer was last asked for; a bare "4" or "yes" is read against it. */
export type Awaited =
  | "service"
  | "variant"
  | "partySize"
  | "date"
  | "time"
  | "name"
  | "contact"
  | "alternative"
  | "change"
  | "whichBooking"
  | "confirmation"
  | "retry"
  | "items"
  | "choice"
  | "more"
  | "pickup"
  | "orderChange"
  | "asBefore"
  | "consent";

export interface UnderstandingContext {
  /** The turn's instant, ms since the epoch. */
  now: number;
  /** The business's IANA zone: dates and times are local to it. */
  timeZone: string;
  /** BCP 47. The language picks the rules, the region the order of 12/5 and the default phone country. */
  locale: string;
  awaiting: Awaited | null;
  /** The flow being talked about. */
  flow: FlowName | null;
  /** What that flow knows already. */
  known: SlotValues;
  /** How many the booking that is being changed is for, whatever was proposed since; null: none is. */
  bookedSize: number | null;
  /** What was wished for beside the place, as noted: it can be given up again. */
  wishes: readonly string[];
  /** What was offered (starts, or bookings to choose from), in the order it was said. */
  alternatives: readonly { date: LocalDate; time: LocalTime }[];
  /** Settle am and pm: "at 7" is 19:00 where 07:00 is closed. */
  openingHours: readonly OpeningInterval[];
  /** Names from the business's own list. */
  services: readonly string[];
  /** How many minutes each of them lasts, in their order; null: it goes by more than the service. None: nobody chooses by it. */
  lengths: readonly (number | null)[];
  /** What they differ by; null: none of them does. */
  variety: Variety | null;
  /** What the people who do them are called here; none: nobody in particular does them. */
  people: readonly string[];
  /** Who did the customer's last visit, as far as they may be remembered; null: nobody in particular. */
  lastPerson: string | null;
  /** Names of items and sections. */
  menu: readonly string[];
  /** null: the business takes no orders. */
  ordering: Ordering | null;
  /** Learnt from calls in English; null: the recognisers work alone. */
  tagger: TaggerModel | null;
  /** What English words mean; null: not known. */
  words: WordVectors | null;
}

export interface Understanding {
  /** In the order in which they are to be executed; never empty. */
  commands: Command[];
  /** Every span recognised, resolved; offsets are UTF-16 units of the text. */
  entities: Entity[];
}

/** A context in which nothing is known but the instant and the zone. */
export const emptyContext = (now: number, timeZone: string): UnderstandingContext => ({
  now,
  timeZone,
  locale: "en-US",
  awaiting: null,
  flow: null,
  known: {},
  bookedSize: null,
  wishes: [],
  alternatives: [],
  openingHours: [],
  services: [],
  lengths: [],
  variety: null,
  people: [],
  lastPerson: null,
  menu: [],
  ordering: null,
  tagger: null,
  words: null,
});
