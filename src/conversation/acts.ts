// What the assistant means to say, before any wording: raw values only, so that every number can be traced.
import type { Booking, Missed, MissedRule } from "#contracts/bookings";
import type { OrderPrice } from "#business/orders";
import type { Command, FlowName, UnclearWords } from "#contracts/commands";
import type { MenuItem, OptionGroup, Promotion, Service, Slot } from "#contracts/directory";
import type { Uuid } from "#contracts/ids";
import type { Order, OrderLine } from "#contracts/orders";
import type { WorkflowErrorCode } from "#contracts/workflow-events";
import type { Instant, LocalDate, LocalTime, Money } from "#contracts/time";
import type { Avoided } from "./answers/eating.ts";
import type { Awaiting, Hold, KnownOrder, KnownWait, PendingKind, Place } from "./state.ts";

export type ChitchatKind = Extract<Command, { type: "chitchat" }>["kind"];

/** Why a wanted place cannot be had as it stands. */
export type Unfree =
  | "taken"
  /** As many arrive then as the house takes at once, though places are free. */
  | "paced"
  | "closed"
  | "outsideHours"
  /** It begins while the house is open, and would end afterwards. */
  | "endsLate"
  | "past"
  | "tooSoon"
  | "tooFar"
  | "skippedHour";

/** What is wrong with a value, and the rule it breaks. */
export type Problem =
  | { slot: "partySize"; reason: "zero" | "malformed" }
  | { slot: "partySize"; reason: "tooLarge" | "tooSmall"; limit: number }
  | { slot: "date"; reason: "past" | "noSuchDate" | "malformed" }
  | { slot: "date"; reason: "tooFar"; lastDate: LocalDate; days: number }
  | { slot: "time"; reason: "noSuchTime" | "past" | "malformed" }
  /** Words for something that is not done here; `apart`: what cannot be had in one visit with the rest. */
  | { slot: "service"; reason: "notOffered" | "apart"; text: string }
  /** Whom nobody knows here, one of two of that name, or who does not do that; `people`: those who do. */
  | {
      slot: "person";
      reason: "unknown" | "unsure" | "notTheirs";
      text: string;
      service: string | null;
      people: string[];
    }
  /** `wrong`: as it was given; the right one is to be told. */
  | { slot: "name" | "phone" | "email"; reason: "malformed" | "wrong" };

/** How long a visit is, and what it costs as far as that is known. */
export type WholeVisit = Pick<Service, "durationMinutes" | "priceFrom" | "priceTo">;

/** An answer from the business's own page; `null` parts are not known there. */
export type Answer =
  | {
      topic: "hours";
      date: LocalDate;
      intervals: { opens: LocalTime; closes: LocalTime }[];
      why: string | null;
    }
  | { topic: "week" }
  /** `change`: when that ends. */
  | { topic: "openNow"; open: boolean; change: { date: LocalDate; time: LocalTime } | null }
  | { topic: "menu"; section: string | null; items: MenuItem[] }
  | { topic: "item"; item: MenuItem }
  | { topic: "notOnMenu"; subject: string }
  | { topic: "dietary"; diet: string; items: MenuItem[] }
  | { topic: "itemDiet"; item: MenuItem; diet: string; fits: boolean }
  /** Of one item, or of the menu: what is noted to be without. */
  | { topic: "itemFree"; item: MenuItem; avoided: Avoided[]; contained: Avoided[] }
  | { topic: "free"; avoided: Avoided[]; items: MenuItem[] }
  | { topic: "allergens"; allergen: string | null; items: MenuItem[] }
  | { topic: "service"; service: Service }
  | { topic: "services"; services: Service[] }
  | { topic: "location" | "contact" | "capacity" | "about" | "rating" }
  /** Who works here, or does a service; `instead`: of whoever was meant. */
  | { topic: "team"; service: string | null; people: string[]; instead: boolean }
  /** When somebody works: on the day asked about, or in the days ahead; null: it is not written down. */
  | { topic: "shifts"; person: string; date: LocalDate | null; shifts: Slot[] | null }
  /** Whose a visit is; null: whoever is free. */
  | { topic: "whose"; booking: Booking | null; person: string | null; people: string[] }
  /** `near`: of something like what was asked, which it does not answer; with the owner's question where it needs that. */
  | { topic: "ownWords"; text: string; near?: { question: string | null } }
  /** When what is left there for a visit is done. */
  /** How long a table is had; `partySize` null: for how many was not said. */
  | { topic: "turnTime"; minutes: number; partySize: number | null }
  | { topic: "ready"; service: Service; from: Instant; at: Instant }
  /** What is given for less just now. */
  | { topic: "offers"; running: Promotion[] }
  /** No payment is taken here; what the business has written about cancelling, if anything. */
  | { topic: "charges"; cancelling: string | null }
  /** An order is paid where it is picked up; what the business takes, if it has written of it. */
  | { topic: "paidThere"; written: string | null }
  /** Nothing is brought by what is ordered here; `written`: the business's own words of it. */
  | { topic: "pickedUp"; written: string | null }
  /** What becomes of who does not come: nothing is charged, the business may count it, and has written of it or of coming late. */
  | { topic: "noShow"; rule: MissedRule | null; texts: string[] }
  /** Within so many minutes of a visit cancelling counts as late. */
  | { topic: "lateCancel"; minutes: number }
  | { topic: "unknown" };

export type Act =
  | { say: "greeting" }
  | { say: "welcomeBack"; hold: "expired" | "none" }
  /** `among`: the bookings to choose from, where it is asked which is meant; `kinds`: what a service may be done to. */
  | {
      say: "ask";
      slot: Awaiting;
      flow: FlowName;
      again: boolean;
      problem: boolean;
      among?: Booking[];
      kinds?: string[];
    }
  | { say: "resume"; flow: FlowName }
  /** A piece of the wish was understood, and the next is asked for. */
  | { say: "got"; date: LocalDate | null; time: LocalTime | null }
  | { say: "held"; hold: Hold; again: boolean; insteadOf: string | null }
  | {
      say: "unfree";
      why: Unfree;
      date: LocalDate;
      time: LocalTime | null;
      party: number;
      serviceId: Uuid;
      also?: Uuid[];
    }
  /** The place is free, and not who was asked for: something else to do, or not at work. `others` would be. */
  | {
      say: "personUnfree";
      person: string;
      why: "busy" | "away";
      date: LocalDate;
      time: LocalTime;
      others: string[];
    }
  /** `waitable`: the wish itself is full, and can be waited for. `others`: who could do it at the time wished for. */
  | {
      say: "alternatives";
      slots: Slot[];
      wantedDate: LocalDate;
      choosing: boolean;
      waitable?: boolean;
      others?: string[];
    }
  | { say: "noneFree"; party: number; waitable?: boolean; others?: string[] }
  | { say: "invalid"; problem: Problem }
  /** `whole`: what several services in one visit come to. */
  | {
      say: "confirmBooking";
      place: Place;
      name: string;
      reach: string | null;
      whole: WholeVisit | null;
      /** The yes is to as many of them, one for each person. */
      each: number | null;
    }
  | { say: "confirmMove"; from: Booking; to: Place }
  /** Each person has a visit of their own; so many of them are booked. */
  | { say: "oneEach"; people: number }
  | { say: "nextGuest"; at: number; of: number }
  /** So many of them are not booked, and nobody goes on with them by itself. */
  | { say: "guestsLeft"; people: number }
  /** The place is held, and nothing is booked yet. */
  | { say: "heldOnly" }
  /** Who was asked for does it no longer: somebody else of the team will. */
  | { say: "personGone"; person: string }
  /** Whether they come is not known yet. */
  | { say: "noHurry"; booking: Booking }
  /** Not moved: what is made now is a booking of its own. */
  | { say: "stays"; booking: Booking }
  /** `late`: within so many minutes of the visit, where that counts. */
  | { say: "confirmCancel"; booking: Booking; late: number | null }
  | { say: "peopleOrTime"; people: number; party: number; time: LocalTime }
  /** Taken for the hour; `was`: the hour as it stands, if people were meant. */
  | { say: "timeOrPeople"; people: number; time: LocalTime; was: LocalTime }
  | { say: "pending"; kind: PendingKind }
  | { say: "stillPending" }
  | { say: "booked" | "moved" | "cancelled" | "cancelledByBusiness"; booking: Booking; reach: string | null }
  /** The house has moved it of itself: the customer may like it, want another time, or none. */
  | { say: "movedByBusiness"; booking: Booking }
  /** The house's own words are in another language than the customer's. */
  | { say: "inHouseLanguage"; language: string }
  | { say: "reminded" | "followedUp"; booking: Booking | null }
  | { say: "attending" | "undecided" | "missedBefore" | "leftToTeam"; booking: Booking }
  /** The team's word that nobody came, or that they came after all. */
  | { say: "missed" | "came"; booking: Booking; missed: Missed | null }
  /** With the name it is under, where that was asked for. */
  | { say: "told"; booking: Booking; name?: string }
  | { say: "noBookings" }
  /** A booking of another chat is known here from now on; `asks`: its reminder's question. */
  | { say: "takenUp"; booking: Booking; asks: boolean }
  /** It has its code, and is over or was cancelled. */
  | { say: "takenUpLate"; booking: Booking }
  /** Why no booking was taken up: it is none here, too many were wrong, it could not be looked up, or it is no code. */
  | { say: "notTakenUp"; why: "unknown" | "tooMany" | "away" | "unread" }
  | { say: "bookingOver"; booking: Booking }
  | { say: "letGo"; flow: FlowName; held: boolean }
  | { say: "kept"; booking: Booking | null }
  | { say: "failed"; kind: PendingKind; code: WorkflowErrorCode }
  | { say: "answer"; answer: Answer }
  | { say: "noted"; notes: string }
  /** They will be late; null: for a visit that is not known here. */
  | { say: "runningLate"; booking: Booking | null }
  /** Details put right on a booking that was made; what an order was placed with stays. */
  | {
      say: "contactChanged";
      how: "written" | "pending" | "tooLate" | "failed";
      booking: Booking;
      name: string | null;
      reach: string | null;
      /** The confirmation, where the address is another one now: it is sent again, or was too often. */
      confirmation: "again" | "spent" | null;
    }
  | { say: "orderKeepsContact" }
  | { say: "thanksFor"; what: "name" | "contact" | "feedback" | "complaint" }
  | { say: "skippedContact" }
  | { say: "cannotSkip"; slot: Awaiting }
  | { say: "explain"; slot: Awaiting | null }
  | { say: "chitchat"; kind: ChitchatKind; inFlow: boolean }
  | { say: "allRight" | "whatNext" }
  | { say: "cannotHandle"; count: number }
  | { say: "handOff"; present: boolean; open: boolean; deadline: Instant }
  | { say: "handOffPromise"; reach: string | null; deadline: Instant }
  | { say: "handOffWaits"; deadline: Instant }
  | { say: "withPerson" | "handOffFailed" | "handOffExpired" | "assistantBack" | "handOffCalledOff" }
  /** `asked`: they are only asked about. */
  | ({ say: "orderSoFar"; lines: OrderLine[]; asked?: boolean } & OrderPrice)
  | {
      say: "orderUnclear";
      text: string;
      /** What the words may mean; none: nothing that is on the menu. */
      candidates: string[];
      /** The item that has no such option. */
      item: string | null;
      /** What the menu has that comes nearest, and its parts where nothing does. */
      nearest: string[];
      sections: string[];
      quantity: number;
      /** How they are had, where something was said of it. */
      ways?: NonNullable<UnclearWords["ways"]>;
      /** The order as it stands, for a button to add to. */
      lines: OrderLine[];
    }
  /** `what`: the allergens that the menu notes of what is ordered, and that somebody must not or will not eat. */
  | { say: "orderContains"; item: string; what: string[] }
  /** The line asked about is the last. */
  | { say: "askChoice"; item: string; group: OptionGroup; lines: OrderLine[] }
  | { say: "pickupUnfit"; wanted: Instant; earliest: Instant | null }
  | ({
      say: "confirmOrder";
      lines: OrderLine[];
      /** null: as soon as it is ready, in about `minutes`. */
      pickupAt: Instant | null;
      minutes: number;
      name: string;
      reach: string | null;
    } & OrderPrice)
  | { say: "orderPlaced"; known: KnownOrder; order: Order; minutes: number; reach: string | null }
  | {
      say: "orderReady" | "orderDelayed" | "orderCancelled" | "orderCancelledByBusiness";
      known: KnownOrder;
      order: Order;
    }
  | { say: "orderTold"; known: KnownOrder }
  /** A placed order is not changed; before the kitchen begins it may be cancelled for another. */
  | { say: "orderStays"; known: KnownOrder; cancellable: boolean }
  | { say: "confirmCancelOrder"; lines: OrderLine[]; total: Money }
  | { say: "orderFailed"; kind: "order" | "cancelOrder"; code: WorkflowErrorCode }
  /** What was ordered last, proposed again. */
  | { say: "askUsual"; lines: OrderLine[] }
  | { say: "orderEmpty" | "orderLetGo" | "noOrders" | "cannotOrder" }
  /** Beside an order that was placed: a new one is begun, or given up. */
  | { say: "orderBeside" | "orderBesideLetGo" }
  | { say: "waitExplained" | "noNeedToWait" | "noWaits" }
  | { say: "confirmWait"; place: Place; from: Instant; to: Instant; name: string; reach: string | null }
  /** `booking` is the place in the line as the team sees it. */
  | { say: "waiting"; wait: KnownWait; booking: Booking | null; reach: string | null }
  | { say: "waitTold" | "waitLeft" | "waitOver" | "alreadyWaiting"; wait: KnownWait }
  | { say: "offered"; booking: Booking; until: Instant }
  /** `still`: there is time left to wait. */
  | { say: "offerPassed"; booking: Booking; declined: boolean; still: boolean }
  | { say: "waitFailed"; kind: "joinWaitlist" | "leaveWaitlist" | "declineOffer"; code: WorkflowErrorCode }
  /** Another kind of business does that; the city can be looked at for it. */
  | { say: "elsewhere"; wish: string }
  | { say: "backHere" }
  | { say: "wishesNoted" }
  | { say: "nextWish"; wish: string }
  | { say: "cannotBook" }
  | { say: "confirmFirst" }
  /** Wishes of before, proposed for this visit. */
  | { say: "askAsBefore"; wishes: string[] }
  | { say: "wishDropped"; wish: string }
  | { say: "askToRemember"; wishes: string[] }
  | { say: "remembered"; wishes: string[] }
  | { say: "notRemembered" | "rememberLater" | "whatToRemember" }
  | {
      say: "known";
      name: string | null;
      wishes: string[];
      bookings: Booking[];
      orders: Order[];
      /** Beyond this conversation, with the customer's yes. */
      kept: boolean;
    }
  /** What the business keeps all the same. */
  | { say: "forgotten"; bookings: Booking[]; orders: Order[] };

type Among<A extends Act, S> = A extends { say: infer K } ? (S extends K ? A : never) : never;

/** The act said by a name. */
export type ActOf<S extends Act["say"]> = Among<Act, S>;
