// What an owner, a manager or staff ask for in the dashboard chat. Proposals only: a change is drafted, checked,
// shown and confirmed before anything happens. Null is "not said": the draft asks for it.
import * as z from "zod";
import { QuestionTopic } from "./commands.ts";
import { Goal, Metric, PolicyName } from "./dashboard-terms.ts";
import { LocalDate, LocalTime, Money } from "./time.ts";

export { Goal, Metric, PolicyName };

const confidence = z.number().min(0).max(1);
const words = z.string().max(2000);
const date = LocalDate.nullable();
const time = LocalTime.nullable();
/** The business's own spelling. */
const name = z.string().max(200).nullable();
const candidates = z
  .array(z.string())
  .describe("Names that the words may mean where they mean several; the name itself is null then");
const weekdays = z.array(z.int().min(1).max(7)).describe("1 Monday to 7 Sunday; [] where none is said");
const moreHours = z
  .array(z.object({ opens: LocalTime, closes: LocalTime }))
  .optional()
  .describe("The parts of the day after a break");
const shutPart = z
  .object({ from: LocalTime, to: LocalTime.nullable() })
  .optional()
  .describe("A part of the day that is closed, the rest of it stays; `to` null is to its end");
const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape, confidence });

/** Days in the business's zone, both ends included; `until` null is that one day, both null no day said. */
const days = { date, until: date };
/** A window on the business's clock; `to` at or before `from` ends past midnight. */
const window = { from: time, to: time };
/** Which booking: by whose it is, its reference, or when it is. */
const booking = {
  customer: z.string().max(200).nullable().describe("As written"),
  reference: z.string().max(40).nullable(),
  date,
  time,
};
const item = { item: name, candidates };
/** "Everything with clams": whatever has it in its name or description. */
const containing = name.describe("An ingredient, as written");
/** "All pizzas but the Margherita": what of it stays as it is. */
const except = z.array(z.string()).optional();
const person = { staff: name, candidates };

export const DashboardCommand = z.discriminatedUnion("type", [
  command("catalogue.add", {
    kind: z.enum(["item", "service"]).nullable(),
    category: name,
    name: name.describe("Of the new item, as written"),
    description: words.nullable(),
    price: Money.nullable(),
    durationMinutes: z.int().min(1).nullable().describe("Of a service"),
  }),
  command("catalogue.change", {
    ...item,
    field: z.enum(["name", "category", "description", "duration"]),
    value: words.nullable().describe("The new one; for a duration its minutes"),
  }),
  command("catalogue.hide", { ...item, category: name, containing, except, ...days }),
  command("catalogue.show", { ...item, category: name, containing, except }),
  /** Exactly one of `price`, `change` and `percent` says how; `item` and `category` null with `all` is everything. */
  command("catalogue.reprice", {
    ...item,
    category: name,
    all: z.boolean(),
    except,
    price: Money.nullable().describe("The new price, in minor units"),
    priceMax: Money.nullable().describe("Where the new price is a range: its upper end"),
    change: Money.nullable().describe("Added to the price, in minor units; negative lowers it"),
    orPrice: z
      .boolean()
      .optional()
      .describe("The change may be the new price instead: it is, where it is no small part of the old one"),
    percent: z.number().nullable().describe("Added in percent of the price; negative lowers it"),
    direction: z.enum(["up", "down"]).nullable().describe("Where no amount is said: higher or lower"),
    when: z
      .object({ ...days, weekdays })
      .optional()
      .describe("The days it is to hold; `until` null is from then on. Left out: for good from now on"),
  }),
  command("catalogue.reorder", {
    ...item,
    category: name,
    place: z.enum(["first", "last", "before", "after", "up", "down"]),
    anchor: name.describe("The item, or of a section the section, before or after which it goes"),
  }),
  /** `hidden`: what is off the menu for now. */
  command("catalogue.view", { ...item, category: name, hidden: z.boolean().optional() }),
  /** The week's hours on some weekdays, for good or between two dates. */
  command("hours.set", {
    weekdays,
    closed: z.boolean(),
    opens: time,
    closes: time,
    more: moreHours,
    shut: shutPart,
    ...days,
  }),
  /** Dates that differ from the week. */
  command("hours.except", {
    ...days,
    closed: z.boolean(),
    opens: time,
    closes: time,
    more: moreHours,
    shut: shutPart,
    reason: name,
  }),
  command("hours.view", { ...days }),
  command("staff.schedule", {
    ...person,
    ...days,
    weekdays,
    ...window,
    kept: z.literal(true).optional().describe("The shift of that day stays, but for the end that is said"),
    byMinutes: z.int().optional().describe("Its end that much later; negative is earlier"),
  }),
  command("staff.unschedule", { ...person, ...days, weekdays, ...window }),
  command("staff.swap", {
    ...person,
    other: name,
    ...days,
    mine: z.literal(true).optional().describe("The shift of whoever writes; `staff` is null then"),
  }),
  command("staff.absent", {
    ...person,
    ...days,
    reason: z.enum(["sick", "holiday", "other"]),
  }),
  command("staff.role", { ...person, role: z.enum(["owner", "manager", "staff"]) }),
  command("staff.add", { name: name, job: name.describe("As written: server, stylist") }),
  command("staff.remove", { ...person }),
  command("staff.view", {
    ...person,
    ...days,
    about: z
      .enum(["off", "gaps", "team", "mine", "free"])
      .optional()
      .describe(
        "Who does not work; open hours without anybody; who is on the team; when the asker works; who has nobody booked at that time",
      ),
    time: time.optional(),
    unknown: z.string().optional().describe("Who was named and is not on the team"),
  }),
  command("booking.view", {
    ...booking,
    until: date,
    ...window,
    place: name.optional().describe("Those of one table, chair or bay"),
    ended: z.enum(["cancelled", "no_show"]).nullable().describe("Those that were, in place of those to come"),
  }),
  command("waitlist.view", { ...days }),
  command("booking.move", {
    ...booking,
    toDate: date,
    toTime: time,
    all: z.literal(true).optional().describe("Every booking of that day"),
    shiftMinutes: z.int().nullable().describe("Relative to the booked time: 30 is half an hour later"),
    toParty: z.int().min(1).max(500).optional().describe("How many people it is for from now on"),
  }),
  command("booking.cancel", {
    ...booking,
    all: z.boolean().describe("Every booking of that time"),
    barred: z.literal(true).optional().describe("Their customer is not wanted any more: every one of theirs"),
  }),
  command("booking.noShow", { ...booking }),
  command("booking.came", { ...booking }),
  /** Orders that are not over yet. */
  command("order.view", {}),
  command("order.advance", {
    customer: z.string().max(200).nullable().describe("As written; null: the only one"),
    step: z.enum(["accept", "ready", "collect"]),
  }),
  command("resource.block", { resource: name, candidates, ...days, ...window, reason: name }),
  command("resource.unblock", { resource: name, candidates, ...days, ...window }),
  command("promotion.add", {
    ...item,
    category: name,
    percent: z.number().min(0).max(100).nullable().describe("Off, in percent"),
    amount: Money.nullable().describe("Off, in minor units"),
    ...days,
    weekdays,
    ...window,
    unknown: z.string().max(400).optional().describe("What it is on, in words that name nothing sold here"),
    condition: z
      .string()
      .max(400)
      .optional()
      .describe("For whom, or from which amount: kept by no promotion"),
  }),
  command("promotion.end", { title: name }),
  command("promotion.view", {}),
  /** How many find a place in the house at once. */
  command("capacity.view", {}),
  /** What is still free then, of a place or for so many; `wantsBooking`: to put somebody in. */
  command("availability.view", {
    ...item,
    date,
    time,
    ...window,
    party: z.int().min(1).max(500).nullable().describe("How many people"),
    resource: name.describe("One table, chair or bay"),
    wantsBooking: z.boolean().describe("A booking is to be made"),
  }),
  command("message.send", {
    audience: z.enum(["all", "booked", "regulars", "lapsed", "one"]).nullable(),
    customer: name,
    ...days,
    text: words.nullable(),
    sendDate: date.describe("When it is to go out; both null: now"),
    sendTime: time,
  }),
  /** How many customers agreed to be written to. */
  command("audience.view", {}),
  command("escalation.view", {}),
  command("escalation.reply", { customer: name, text: words.nullable() }),
  command("policy.set", {
    policy: PolicyName,
    topic: QuestionTopic.or(z.string().max(40))
      .nullable()
      .describe("Of a text: parking, pets, cancellation, …"),
    value: z.int().min(0).nullable().describe("In the policy's own unit: minutes, days or people"),
    text: words.nullable(),
  }),
  /** Customers who miss bookings: what is null stays as it is. */
  command("policy.missed", {
    most: z.int().min(0).nullable().describe("So many are too many; 0: there is no limit"),
    days: z.int().min(1).nullable().describe("Counted within so many days"),
    afterwards: z.enum(["ask_team", "refuse"]).nullable().describe("What becomes of their next booking"),
    tell: z.boolean().nullable().describe("Whether they are told that they were missed"),
  }),
  /** How many may arrive within one part of the hour: what is null stays as it is. */
  command("policy.pacing", {
    covers: z.int().min(0).nullable().describe("So many guests at most"),
    arrivals: z.int().min(0).nullable().describe("So many parties at most"),
    minutes: z
      .union([z.int().min(1), z.literal("slot")])
      .nullable()
      .describe("The interval; `slot`: as far apart as starts are offered"),
    lifted: z.array(z.enum(["covers", "arrivals"])).describe("Limits that are to go"),
    sometimes: z.literal(true).optional().describe("Only on some days, or at some hours"),
  }),
  command("policy.view", {
    about: z.literal("pacing").optional().describe("This alone is asked about"),
  }),
  command("faq.add", { question: words.nullable(), answer: words.nullable() }),
  command("faq.remove", { question: words.nullable() }),
  /** What customers are answered: about one thing, or all that is written. */
  command("faq.view", { topic: name.describe("What it is about, as written; null: all of it") }),
  /** A figure over a period of dates (both ends included), compared with another where one is said. */
  command("insight.ask", {
    metric: Metric,
    from: date,
    until: date,
    compareFrom: date,
    compareUntil: date,
    ...item,
    staff: name,
    fresh: z.literal(true).optional().describe("Of who came, those who came for the first time"),
    perPerson: z.boolean().describe("Wanted by each of the team"),
    most: z.int().min(1).max(20).optional().describe('So many are wanted: "top 3"'),
    least: z.literal(true).optional().describe("The quietest first, not the busiest"),
    weekdays: weekdays.optional().describe("Counted on these days of the week alone"),
  }),
  /** What the language models cost. */
  command("cost.view", {}),
  command("insight.suggest", {
    about: z.enum(["understaffed", "drop_item", "price_out_of_line", "table_mix"]).optional(),
  }),
  command("goal.set", { goal: Goal.nullable(), text: words }),
  command("preview.start", { text: words.nullable().describe("What is to be asked there at once") }),
  command("preview.end", {}),
  /** Changes that begin later. */
  command("change.view", {}),
  command("change.callOff", {
    what: name.describe("What the planned change is of, as written"),
    date: date.describe("The day it is to begin"),
  }),
  /** What was changed, by whoever; without days of the last week. */
  command("history.view", {
    ...item,
    from: date,
    until: date,
    mine: z.literal(true).optional().describe("By who asks alone"),
  }),
  command("undo", {
    what: name.describe("What is to be taken back, as written; null: the last change"),
    all: z.literal(true).optional().describe("Every change of this conversation"),
  }),
  command("affirm", {}),
  command("deny", {}),
  /** New values for the draft under discussion; null leaves a value as it is. */
  command("draft.change", {
    name: name,
    category: name,
    price: Money.nullable(),
    text: words.nullable(),
    ...days,
    ...window,
  }),
  command("help", { about: z.string().nullable().describe("The type of the command it is asked about") }),
  command("chitchat", { kind: z.enum(["greeting", "thanks", "goodbye", "howAreYou"]) }),
  /** It seems to be about this, but not surely enough to draft a change: ask. */
  command("unsure", { about: z.string().describe("The type of the command it may be") }),
  command("unread", {
    text: z.string().describe("A part of the message that was not understood, beside others"),
  }),
  command("outOfScope", {}),
]);
export type DashboardCommand = z.infer<typeof DashboardCommand>;
