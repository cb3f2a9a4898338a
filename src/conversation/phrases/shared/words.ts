// What a language's table of phrases holds; `{name}` stands for a value. All of it must be there.
import type { OrderStatus } from "#contracts/orders";
import type { PlaceWords } from "#verticals/define-vertical";
import type { ChitchatKind } from "../../acts.ts";
import type { Avoided } from "../../answers/eating.ts";
import type { Awaiting, MemoryAsked, OrderAsked } from "../../state.ts";
import type { MemoryWords } from "./memory-words.ts";
import type { PeopleWords } from "./people-words.ts";
import type { TakingUpWords } from "./taking-up-words.ts";
import type { VisitWords } from "./visit-words.ts";

type BookingAsked = Exclude<Awaiting, OrderAsked | MemoryAsked | "variant">;

type Texts<K extends string> = Readonly<Record<K, string>>;

/** Takeaway orders. */
export type OrderWords = Texts<
  | "without"
  | "usual"
  | "asUsual"
  | "soFar"
  | "empty"
  | "notListed"
  | "nearest"
  | "sections"
  | "which"
  | "noOption"
  | "contains"
  | "choice"
  | "unfit"
  | "earliest"
  | "soon"
  | "at"
  | "confirm"
  | "placed"
  | "sent"
  | "ready"
  | "delayed"
  | "cancelled"
  | "cancelledByBusiness"
  | "letGo"
  | "beside"
  | "besideLetGo"
  | "stays"
  | "staysFixed"
  | "cancelIt"
  | "none"
  | "cannot"
  | "confirmCancel"
  | "start"
  | "yes"
  | "soldOut"
  | "priceChanged"
  | "tooLate"
  | "failed"
  | "cancelFailed"
  | "back"
  | "all"
  | "soonest"
  | "menu"
  | "pending"
  | "reason"
> & {
  ask: Texts<Exclude<OrderAsked, "choice">>;
  told: Texts<OrderStatus>;
};

/** The waitlist; `{wish}` is what is waited for, `{booking}` what is offered. */
export type WaitWords = Texts<
  | "join"
  | "leave"
  | "yes"
  | "wider"
  | "decline"
  | "wish"
  | "explained"
  | "noNeed"
  | "none"
  | "confirm"
  | "joined"
  | "also"
  | "told"
  | "toldOffer"
  | "left"
  | "over"
  | "already"
  | "offered"
  | "declined"
  | "lapsed"
  | "still"
  | "gone"
  | "leaveFailed"
  | "offerOver"
  | "tooLate"
  | "failed"
>;

export interface PhraseWords {
  refused: string;
  fallback: string;
  /** How Intl writes a month: a short one must not read as a number ("dez", "sept"), nor as a sentence's end. */
  month: "short" | "long" | "numeric";
  days: Texts<"today" | "tomorrow" | "on" | "todayButton" | "tomorrowButton" | "every" | "closed" | "range">;
  /** `{day} a las {time}` and `de {opens} a {closes}`. */
  at: string;
  hours: string;
  table: PlaceWords;
  appointment: PlaceWords;
  /** `{place} para {party}`; `{place} ({service})`. */
  forParty: string;
  forService: string;
  canDo: string;
  call: string;
  greeting: string;
  starters: Texts<"book" | "hours" | "hoursText" | "list" | "listText">;
  welcomeBack: Texts<"expired" | "none">;
  ask: Texts<BookingAsked>;
  /** For the person who will answer. */
  askForTeam: Texts<"name" | "contact">;
  /** A piece of the wish, said back. */
  got: string;
  changeParty: string;
  again: string;
  buttons: Texts<
    | "skip"
    | "retry"
    | "stop"
    | "yesBook"
    | "change"
    | "cancel"
    | "yesMove"
    | "noMove"
    | "yesCancel"
    | "noCancel"
    | "person"
  >;
  changes: Texts<"date" | "time" | "partySize">;
  resume: string;
  held: string;
  insteadOf: string;
  unfree: Texts<
    "taken" | "paced" | "closed" | "outsideHours" | "endsLate" | "past" | "tooSoon" | "tooFar" | "skippedHour"
  >;
  thatTime: string;
  alternatives: Texts<"choosing" | "offer" | "none">;
  confirm: Texts<"book" | "move" | "change" | "cancel">;
  pending: Texts<"hold" | "handoff" | "change" | "still" | "first">;
  outcome: Texts<
    "booked" | "moved" | "cancelled" | "cancelledByBusiness" | "sent" | "remindedOnly" | "followedUp"
  >;
  told: Texts<"confirmed" | "cancelled" | "requested" | "past" | "none" | "over">;
  letGo: Texts<"held" | "dropped">;
  kept: Texts<"booking" | "none">;
  failed: Texts<"hold" | "rejected" | "handoff" | "taken" | "too_late" | "not_found" | "other">;
  answer: Texts<
    /** `{title}` with what it is and its code, `{date}` its last day. */
    | "offers"
    | "ready"
    | "offer"
    | "noOffers"
    | "offerCode"
    /** What is known of something like it: `{text}`, and the `{question}` that it answers. */
    | "near"
    | "nearAsked"
    | "closed"
    | "open"
    | "week"
    | "list"
    | "section"
    | "item"
    | "notListed"
    | "diet"
    | "noDiet"
    | "fits"
    | "fitsNot"
    | "contains"
    | "noAllergens"
    | "withAllergen"
    | "askAllergens"
    | "openUntil"
    | "openNow"
    | "closedUntil"
    | "closedNow"
    | "itemContains"
    | "itemFree"
    | "free"
    | "noneFree"
    | "careful"
    | "service"
    | "services"
    | "location"
    | "contact"
    | "capacity"
    | "charges"
    | "missing"
    | "rating"
    | "unknown"
  >;
  diets: Texts<"vegan" | "vegetarian" | "gluten-free">;
  avoided: Texts<Avoided>;
  invalid: Texts<
    | "zero"
    | "party"
    | "tooLarge"
    | "forOne"
    | "tooSmall"
    | "datePast"
    | "noSuchDate"
    | "date"
    | "tooFar"
    | "timePast"
    | "time"
    | "name"
    | "phone"
    | "email"
    | "notOffered"
    | "apart"
  > & { right: Texts<"name" | "phone" | "email"> };
  noted: string;
  thanks: Texts<"noted" | "feedback" | "complaint">;
  skippedContact: string;
  /** Why something is asked. */
  reasons: Texts<BookingAsked>;
  small: Texts<ChitchatKind>;
  helloAgain: string;
  allRight: string;
  whatNext: string;
  cannotHandle: Texts<"first" | "second" | "more">;
  /** `{people}` was said, and could have been `{time}`. */
  peopleOrTime: string;
  /** The other way round. */
  timeOrPeople: string;
  people: string;
  handOff: Texts<
    | "present"
    | "away"
    | "promise"
    | "here"
    | "reach"
    | "waits"
    | "failed"
    | "expired"
    | "again"
    | "calledOff"
    | "withPerson"
    | "back"
  >;
  cannotBook: string;
  wishesNoted: string;
  nextWish: string;
  order: OrderWords;
  who: PeopleWords;
  takingUp: TakingUpWords;
  visits: VisitWords;
  memory: MemoryWords;
  wait: WaitWords;
}

/** A template with its values put in; one that is not there leaves nothing. */
export const fill = (template: string, values: Readonly<Record<string, string | number>> = {}): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
