// What the customer wants of their memory: to see it, to be forgotten, to be remembered, or not now.
import type { RememberingAct } from "#contracts/commands";
import type { Booking } from "#contracts/bookings";
import type { Order } from "#contracts/orders";
import { upcoming } from "../frames.ts";
import { initialDialogue, topFrame, type Dialogue } from "../state.ts";
import { say, type Desk } from "../turn.ts";
import { agreeToRemember, noteMemory, putOffRemembering } from "./consent.ts";
import { lasting } from "./visit-wishes.ts";

export const ofMemory: Readonly<Record<RememberingAct, (desk: Desk) => boolean>> = {
  show,
  forget,
  remember,
  later: putOffRemembering,
};

/** Only what this visitor's own token leads to: a name or a number that somebody types leads to nothing. */
function show(desk: Desk): boolean {
  const { dialogue } = desk;
  const { customer, memory } = dialogue;
  say(desk, {
    say: "known",
    name: customer.name ?? null,
    wishes: lasting(customer.preferences),
    bookings: bookingsOf(dialogue),
    orders: ordersOf(dialogue),
    kept: memory.consent === "given",
  });
  return true;
}

const most = 5;

function bookingsOf({ bookings, memory }: Dialogue): Booking[] {
  const here = bookings.map((it) => it.booking);
  const before = memory.bookings.filter((it) => !here.some((other) => other.id === it.id));
  return [...before, ...here].slice(-most);
}

function ordersOf({ orders, memory }: Dialogue): Order[] {
  const here = orders.flatMap((it) => (it.order ? [it.order] : []));
  const before = memory.orders.filter((it) => !here.some((other) => other.id === it.id));
  return [...before, ...here].slice(-most);
}

/** All but the bookings themselves, which are the business's; what is being booked still needs its name. */
function forget(desk: Desk): boolean {
  const { dialogue, turn } = desk;
  const { memory, customer } = initialDialogue({});
  const { name, phone, email } = dialogue.customer;
  const needed = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
  dialogue.customer = { ...customer, ...(topFrame(dialogue) ? needed : {}) };
  // Who has just been forgotten is not asked at the next booking whether to be remembered.
  dialogue.memory = { ...memory, asked: Number.MAX_SAFE_INTEGER };
  if (!topFrame(dialogue)) dialogue.unplaced = [];
  turn.forgets = true;
  noteMemory(desk, { kind: "forget" });
  const bookings = upcoming(dialogue, turn.request.now).map((it) => it.booking);
  const orders = dialogue.orders.flatMap((it) => (it.order ? [it.order] : []));
  say(desk, { say: "forgotten", bookings, orders: orders.filter(isOpen) });
  return true;
}

const isOpen = ({ status }: Order): boolean => status !== "collected" && status !== "cancelled";

/** Asked for by themselves: that is the yes. */
function remember(desk: Desk): boolean {
  if (lasting(desk.dialogue.customer.preferences).length > 0) return agreeToRemember(desk);
  say(desk, { say: "whatToRemember" });
  return true;
}
