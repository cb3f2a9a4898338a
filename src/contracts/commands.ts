// The vocabulary between understanding and the graph: what a message asks for, never what is done about it.
import * as z from "zod";
import { OrderLine } from "./orders.ts";
import { LocalDate, LocalTime } from "./time.ts";

/** What a customer can set out to do. */
export const FlowName = z.enum([
  "book",
  "move",
  "cancel",
  "check",
  "order",
  "cancelOrder",
  "checkOrder",
  "waitlist",
  "leaveWaitlist",
  "checkWaitlist",
  "handoff",
]);
export type FlowName = z.infer<typeof FlowName>;

/** What a customer can ask in passing; answered without leaving the flow. */
export const QuestionTopic = z.enum([
  "hours",
  "menu",
  "price",
  "location",
  "contact",
  "parking",
  "allergens",
  "policy",
  "availability",
  "capacity",
  "about",
  "team",
  "offers",
  "other",
]);
export type QuestionTopic = z.infer<typeof QuestionTopic>;

/** Why a recognised value cannot be used as it stands; the flow says so and asks again. */
export const InvalidValue = z.object({
  slot: z.enum(["service", "person", "partySize", "date", "time", "name", "phone", "email"]),
  text: z.string().describe("The customer's words"),
  reason: z.enum(["zero", "too_large", "past", "no_such_time", "no_such_date", "malformed", "not_offered"]),
});
export type InvalidValue = z.infer<typeof InvalidValue>;

/**
 * Slots as understood from words, resolved against the turn's instant and the business's zone.
 * `date` and `time` are local to the business; `after`/`before` bound a range ("after 6", "evening").
 */
export const SlotValues = z.object({
  partySize: z.int().min(1).optional(),
  date: LocalDate.optional(),
  time: LocalTime.optional(),
  after: LocalTime.optional(),
  before: LocalTime.optional(),
  /** Relative to the known time: "an hour later" is 60, "half an hour earlier" is -30 (minutes). */
  shiftMinutes: z.int().optional(),
  service: z
    .string()
    .optional()
    .describe("A service's name from the business's own list; several of one visit joined by ' + '"),
  variant: z
    .string()
    .optional()
    .describe("What a service is to be done to, where it differs by that: one of the kinds listed"),
  person: z
    .string()
    .optional()
    .describe(
      "Who of the team is to do it, by the name in the business's own list; 'anyone': whoever is free",
    ),
  name: z.string().optional(),
  phone: z.string().optional().describe("E.164 where the country is known, else digits"),
  email: z.string().optional(),
  notes: z.string().optional().describe("Wishes such as a window seat or a high chair"),
});
export type SlotValues = z.infer<typeof SlotValues>;
/** Any hour will do: what there is on the day is looked at, and from its end. */
export const anyHour = { after: "00:00" } as const;
export const latestHour = { before: "23:59" } as const;

/** A line of an order; a model may leave out what there is none of. */
const { options, without, note } = OrderLine.shape;
const WantedLine = OrderLine.extend({
  options: options.default([]),
  without: without.default([]),
  note: note.default(null),
});

/** Words of an order that could not be placed. */
export const UnclearWords = z.object({
  text: z.string().max(200).describe("The customer's words"),
  candidates: z.array(z.string()).max(12).describe("Items they may mean; none: nothing on the menu"),
  quantity: z.int().min(1).max(99).optional(),
  ways: z
    .array(
      z.object({
        quantity: z.int().min(1).max(99),
        without: z.array(z.string().max(200)).max(10),
        note: z.string().max(200).nullable(),
      }),
    )
    .max(6)
    .optional()
    .describe("How so many of it are had"),
  item: z.string().optional().describe("The item that has no such option"),
});
export type UnclearWords = z.infer<typeof UnclearWords>;

/** What a customer can want of what is remembered of them. */
export const RememberingAct = z.enum(["show", "forget", "remember", "later"]);
export type RememberingAct = z.infer<typeof RememberingAct>;

const confidence = z.number().min(0).max(1);

export const Command = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("startFlow"),
    flow: FlowName,
    /** Of checkOrder: the placed order is to be another. */
    changes: z.boolean().optional(),
    /** Of move and cancel: what the booking that is meant is like now, where several are there. */
    of: SlotValues.optional(),
    /** Of cancel: every one of several, one after the other. */
    each: z.literal(true).optional(),
    confidence,
  }),
  z.object({
    type: z.literal("setSlots"),
    slots: SlotValues,
    invalid: z.array(InvalidValue).optional(),
    confidence,
  }),
  z.object({
    type: z.literal("correctSlots"),
    slots: SlotValues,
    invalid: z.array(InvalidValue).optional(),
    confidence,
  }),
  z.object({
    type: z.literal("setOrder"),
    /** The whole order after the message, by the catalogue's own names. */
    lines: z.array(WantedLine).max(50),
    unclear: z.array(UnclearWords).max(10).optional(),
    /** The customer wants nothing more. */
    complete: z.boolean().optional(),
    /** Only what it would come to is asked. */
    asking: z.boolean().optional(),
    /** To be picked up as soon as it is ready. */
    soonest: z.boolean().optional(),
    confidence,
  }),
  /** Picks one of the offered alternatives; zero-based. */
  z.object({ type: z.literal("chooseAlternative"), index: z.int().min(0), confidence }),
  z.object({ type: z.literal("cancelFlow"), confidence }),
  z.object({
    type: z.literal("ask"),
    topic: QuestionTopic,
    /** A named thing in the question: a menu item, a section, an allergen, a weekday. */
    subject: z.string().optional(),
    date: LocalDate.optional(),
    /** The part of the day in which something is to be free. */
    after: LocalTime.optional(),
    before: LocalTime.optional(),
    confidence,
  }),
  z.object({ type: z.literal("affirm"), confidence }),
  z.object({ type: z.literal("deny"), confidence }),
  z.object({ type: z.literal("repeat"), confidence }),
  z.object({ type: z.literal("skip"), confidence }),
  z.object({ type: z.literal("clarify"), confidence }),
  z.object({ type: z.literal("handOffToHuman"), confidence }),
  /** Gives up something that was wished for beside the place. */
  z.object({
    type: z.literal("dropWish"),
    wish: z.string().max(300).describe("The wish, as it was noted"),
    confidence,
  }),
  /** About what is remembered of the customer: shown, deleted, kept for the next visit, or not now. */
  z.object({ type: z.literal("remembering"), act: RememberingAct, confidence }),
  z.object({
    type: z.literal("chitchat"),
    kind: z.enum(["greeting", "thanks", "goodbye", "howAreYou", "compliment", "complaint", "bot"]),
    confidence,
  }),
  z.object({ type: z.literal("outOfScope"), confidence }),
]);
export type Command = z.infer<typeof Command>;
