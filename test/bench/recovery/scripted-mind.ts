// What the scripted model answers, to the product and to the plain loop alike: it knows what each of the customer's
// sentences means, and errs as the plan says.
import { Temporal } from "temporal-polyfill";
import type { CompletionRequest, Reply } from "#test/fakes/model-server";
import type { FaultPlan } from "./fault-plan.ts";
import type { Wish } from "./wishes.ts";

type Values = Partial<Pick<Wish, "party" | "date" | "time">>;
type Whole = Required<Values>;

/** Called with each request to the model; `wishes` by the words they are said in. */
export const scriptedMind =
  (wishes: ReadonlyMap<string, Wish>, plan: FaultPlan) =>
  (request: CompletionRequest): Reply => {
    const fault = plan.draw("modelFails", "modelStalls", "modelBabbles", "modelErrs");
    if (fault === "modelStalls") return { stall: "", words: 0 };
    if (fault === "modelFails" && plan.random() < 0.5) return { status: 500 };
    const talk = talkOf(request, wishes);
    if (fault === "modelErrs") talk.values = mistaken(talk.values, plan);
    const ownForm = request.response_format?.json_schema.name === "commands";
    const text = JSON.stringify(ownForm ? commandsOf(talk) : replyOf(talk));
    if (fault === "modelFails") return { cut: text, words: 1 };
    return { say: fault === "modelBabbles" ? "Certainly! I will see to that right away." : text };
  };

interface Heard {
  last: string;
  lastRole: "user" | "assistant" | "system";
  /** What the assistant said before. */
  before: string;
  /** All that the customer has said so far, the newest winning. */
  values: Values;
  /** The same, of the last message alone. */
  fresh: Values;
}

function talkOf({ messages }: CompletionRequest, wishes: ReadonlyMap<string, Wish>): Heard {
  const said = messages
    .filter(({ role }) => role !== "system")
    .map((it) => ({ ...it, content: it.content.replaceAll(/<\/?message>/g, "") }));
  const meant = (text: string): Values => {
    const { party, date, time } = wishes.get(text) ?? {};
    return party === undefined ? plainly(text, wishes) : { party, date: date!, time: time! };
  };
  const values: Values = {};
  said.forEach(({ role, content }, at) => {
    if (role === "user") Object.assign(values, meant(content));
    const offered = role === "user" && /^the first one$/.test(content) ? said[at - 1]?.content : undefined;
    const time = /\b\d\d:\d\d\b/.exec(offered ?? "")?.[0];
    if (time !== undefined) values.time = time;
  });
  const last = said.at(-1);
  return {
    last: last?.content ?? "",
    lastRole: last?.role ?? "user",
    before: said.findLast(({ role }) => role === "assistant")?.content ?? "",
    values,
    fresh: meant(last?.content ?? ""),
  };
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The customer's own plain sentences (customer.ts). */
function plainly(text: string, wishes: ReadonlyMap<string, Wish>): Values {
  const party = /(?:for (\d+) on|^(\d+) (?:people|person))/.exec(text);
  const day = /(\d{1,2}) ([A-Z][a-z]{2})\b/.exec(text);
  const time = /\b(\d\d:\d\d)\b/.exec(text)?.[1];
  const month = months.indexOf(day?.[2] ?? "") + 1;
  return {
    ...(party && { party: Number(party[1] ?? party[2]) }),
    ...(day && month > 0 && { date: dateOf(month, Number(day[1]), wishes) }),
    ...(time && { time }),
  };
}

/** All wishes are for the days ahead. */
function dateOf(month: number, day: number, wishes: ReadonlyMap<string, Wish>): string {
  const written = `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const dates = [...wishes.values()].map((it) => it.date);
  const year = (dates.find((it) => it.slice(4, 7) === written.slice(0, 3)) ?? dates[0] ?? "2000").slice(0, 4);
  return `${year}${written}`;
}

/** One value is another, as a model mishears it. */
function mistaken(values: Values, plan: FaultPlan): Values {
  const which = Math.floor(plan.random() * 3);
  if (which === 0 && values.party !== undefined) return { ...values, party: values.party + 1 };
  if (which === 1 && values.date !== undefined)
    return { ...values, date: Temporal.PlainDate.from(values.date).add({ days: 1 }).toString() };
  if (values.time === undefined) return values;
  return { ...values, time: Temporal.PlainTime.from(values.time).add({ hours: 1 }).toString().slice(0, 5) };
}

const isWhole = (it: Values): it is Whole =>
  it.party !== undefined && it.date !== undefined && it.time !== undefined;

/** In the product's vocabulary (contracts/commands). */
function commandsOf({ last, values, fresh }: Heard): { commands: object[] } {
  const sure = { confidence: 0.9 };
  if (/^yes\b/i.test(last)) return { commands: [{ type: "affirm", ...sure }] };
  if (/^the first one$/.test(last)) return { commands: [{ type: "chooseAlternative", index: 0, ...sure }] };
  const { party: partySize, date, time } = pickedFrom(values, fresh);
  const slots = { ...(partySize && { partySize }), ...(date && { date }), ...(time && { time }) };
  if (Object.keys(slots).length === 0) return { commands: [{ type: "outOfScope", ...sure }] };
  if (/^no\b/i.test(last)) return { commands: [{ type: "correctSlots", slots, ...sure }] };
  return {
    commands: [
      { type: "startFlow", flow: "book", ...sure },
      { type: "setSlots", slots, ...sure },
    ],
  };
}

/** What the last message is about, with the values as the model heard them. */
const pickedFrom = (heard: Values, fresh: Values): Values =>
  Object.fromEntries(Object.entries(heard).filter(([name]) => name in fresh));

/** In the plain loop's form: words, or a call of its one tool. */
function replyOf({ last, lastRole, before, values }: Heard): { say: string | null; book: Whole | null } {
  const say = (text: string) => ({ say: text, book: null });
  if (lastRole === "user" && last.startsWith("[tool]")) return say(tellResult(last, values));
  if (values.party === undefined) return say("For how many people?");
  if (values.date === undefined) return say("Which day would you like to come?");
  if (!isWhole(values)) return say("What time would you like to come?");
  const asked = /shall I (?:book it|try again)\?/i.test(before);
  if (asked && /^yes\b/i.test(last)) return { say: null, book: values };
  return say(`${placeOf(values)}. Shall I book it?`);
}

function tellResult(result: string, values: Values): string {
  if (result.includes('"booked":true')) return `Booked! ${isWhole(values) ? placeOf(values) : ""}`;
  const free = [...result.matchAll(/\b\d\d:\d\d\b/g)].map(([time]) => time).slice(0, 3);
  if (result.includes("taken") && free.length > 0)
    return `Sorry, that is taken. I have ${free.join(" or ")}. Which would suit you?`;
  if (result.includes("taken")) return "Sorry, that day is full. Which other day could it be?";
  return "Something went wrong there. Shall I try again?";
}

function placeOf({ party, date, time }: Whole): string {
  const [, month, day] = date.split("-").map(Number) as [number, number, number];
  return `A table for ${party} on ${day} ${months[month - 1]} at ${time}`;
}
