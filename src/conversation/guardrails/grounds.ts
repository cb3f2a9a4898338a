// What a turn may say numbers from: the business's page, bookings, offers, and the customer's own words.
import type { Booking } from "#contracts/bookings";
import type { BusinessDetail } from "#contracts/directory";
import type { Instant, LocalTime, Money } from "#contracts/time";
import { epochMs, inZone, localOf, minutesOf, plusDays } from "#business/local-time";
import { everyOne } from "#business/visit-services";
import { holdMinutes } from "../effects.ts";
import type { Act, WholeVisit } from "../acts.ts";
import type { Desk } from "../turn.ts";
import { lengthText, moneyText, type Wording } from "../phrases/wording.ts";
import { noNumbers, numbersIn, type Numbers } from "./numbers.ts";

/** All numbers the turn can trace; money as the wording writes it. */
export function groundsOf(desk: Desk, wording: Pick<Wording, "locale">): Numbers {
  const grounds = noNumbers();
  const add = adder(grounds, desk.turn.business.timeZone, wording);
  addBusiness(add, desk.turn.business);
  addDialogue(add, desk);
  for (const act of desk.turn.acts) addAct(add, act);
  const today = localOf(desk.turn.request.now, desk.turn.business.timeZone).date;
  add.date(today);
  add.date(plusDays(today, desk.turn.business.policies.maxAdvanceDays));
  add.count(holdMinutes);
  return grounds;
}

interface Adder {
  text(text: string | null | undefined): void;
  money(money: Money | null): void;
  clock(time: LocalTime | null | undefined): void;
  count(count: number | null | undefined): void;
  date(date: string | null | undefined): void;
  instant(instant: Instant): void;
  /** As the wording writes it: "3 h 30 min" reads like an hour of the day. */
  length(minutes: number): void;
}

function adder(grounds: Numbers, zone: string, wording: Pick<Wording, "locale">): Adder {
  const add: Adder = {
    text(text) {
      if (!text) return;
      const found = numbersIn(text, wording.locale);
      for (const key of ["money", "clocks", "counts"] as const) {
        for (const value of found[key]) grounds[key].add(value);
      }
      for (const digits of found.digits) grounds.digits.add(digits);
    },
    money: (money) => add.text(money && moneyText(money, wording)),
    clock: (time) => void (time && grounds.clocks.add(minutesOf(time))),
    count: (count) => void (typeof count === "number" && grounds.counts.add(count)),
    date(date) {
      if (date) for (const part of date.split("-")) grounds.counts.add(Number(part));
    },
    instant(instant) {
      const { date, time } = localOf(instant, zone);
      add.date(date);
      add.clock(time);
    },
    length: (minutes) => add.text(lengthText(minutes, wording)),
  };
  return add;
}

function addBusiness(add: Adder, business: BusinessDetail): void {
  const planned = (business.planned ?? []).flatMap((it) => it.hours);
  for (const it of [...business.hours, ...planned]) [it.opens, it.closes].forEach(add.clock);
  for (const day of business.exceptions) {
    add.text(day.reason);
    for (const it of day.intervals) [it.opens, it.closes].forEach(add.clock);
  }
  for (const item of business.menu) {
    add.money(item.price);
    add.text(`${item.name} ${item.description ?? ""}`);
    for (const { name, choices } of item.options) {
      for (const it of choices) add.money(it.price);
      add.text(`${name} ${choices.map((it) => it.name).join(" ")}`);
    }
  }
  for (const service of everyOne(business.services)) {
    [service.priceFrom, service.priceTo].forEach(add.money);
    [service.minParty, service.maxParty].forEach(add.count);
    addMinutes(add, service.durationMinutes);
    addWhole(add, service);
    add.text(service.name);
  }
  const { policies, faq, name, about, address, phone } = business;
  const { maxAdvanceDays, maxPartySize } = policies;
  [maxAdvanceDays, maxPartySize, business.capacity, business.reviews].forEach(add.count);
  if (business.rating !== null) {
    add.text(`${business.rating} out of 5`);
    // Said with one figure after the point.
    add.text(business.rating.toFixed(1));
  }
  [business.missed?.limit, business.missed?.withinDays].forEach(add.count);
  addMinutes(add, policies.minNoticeMinutes);
  addMinutes(add, policies.cancelCutoffMinutes);
  for (const text of [...Object.values(policies.texts), ...faq.map((it) => it.answer)]) add.text(text);
  for (const text of [name, about, address, phone]) add.text(text);
}

/** What several services come to together. */
function addWhole(add: Adder, whole: WholeVisit | null): void {
  if (!whole) return;
  [whole.priceFrom, whole.priceTo].forEach(add.money);
  addMinutes(add, whole.durationMinutes);
  add.length(whole.durationMinutes);
}

/** Minutes may be said as hours or days; "1 hora" and "2 heures" are read as hours of the day. */
function addMinutes(add: Adder, minutes: number): void {
  for (const count of [minutes, minutes / 60, minutes / 1440]) add.count(count);
  if (minutes % 60 === 0 && minutes < 1440) add.clock(`${String(minutes / 60).padStart(2, "0")}:00`);
}

function addDialogue(add: Adder, { dialogue, turn }: Desk): void {
  const { input } = turn.request;
  if (input.kind === "message") add.text(input.text);
  for (const { booking } of dialogue.bookings) addBooking(add, booking);
  for (const booking of dialogue.memory.bookings) addBooking(add, booking);
  for (const frame of dialogue.frames) {
    const { date, time, after, before, partySize } = frame.slots;
    [time, after, before].forEach(add.clock);
    add.date(date);
    add.count(partySize);
    for (const place of [frame.hold, frame.found]) {
      if (!place) continue;
      add.instant(place.startsAt);
      add.count(place.partySize);
    }
  }
  const { name, phone, email, preferences } = dialogue.customer;
  for (const text of [name, phone, email, ...preferences]) add.text(text);
}

function addBooking(add: Adder, booking: Booking): void {
  add.instant(booking.startsAt);
  add.instant(booking.endsAt);
  add.count(booking.partySize);
}

/** What the catalogue's rules made of an order, and the order as its workflow tells it. */
function addOrder(add: Adder, act: Act): void {
  const known = "known" in act ? act.known : null;
  const order = "order" in act ? act.order : known?.order;
  const lines = "lines" in act ? act.lines : known?.lines;
  for (const it of [...(lines ?? []), ...(order?.items ?? [])]) add.count(it.quantity);
  for (const it of lines ?? []) for (const words of [...it.without, it.note]) add.text(words);
  for (const it of order?.items ?? []) add.money(it.price);
  if ("prices" in act) act.prices.forEach(add.money);
  const placed = (order?.items ?? []).map((it) => it.discount ?? null);
  for (const it of [...("discounts" in act ? act.discounts : []), ...placed]) {
    add.money(it?.amount ?? null);
    add.text(it?.title);
  }
  for (const total of ["total" in act ? act.total : null, order?.total ?? null, known?.total ?? null])
    add.money(total);
  if ("minutes" in act) add.count(act.minutes);
  for (const at of ["pickupAt" in act ? act.pickupAt : null, order?.pickupAt ?? known?.pickupAt ?? null])
    if (at) add.instant(at);
  if (act.say === "pickupUnfit") for (const at of [act.wanted, act.earliest]) if (at) add.instant(at);
  if (act.say === "orderUnclear") add.text(act.text);
  if (act.say === "orderContains") for (const it of act.what) add.text(it);
  if (act.say === "nextWish") add.text(act.wish);
}

/** A place in the line, and what is offered of it. */
function addWait(add: Adder, act: Act): void {
  if ("wait" in act) {
    add.instant(act.wait.from);
    add.instant(act.wait.to);
    add.count(act.wait.partySize);
  }
  if (act.say === "confirmWait") for (const at of [act.from, act.to]) add.instant(at);
  if (act.say === "offered") add.instant(act.until);
}

/** Values that an act carries from a tool's result; what a rule said of a value counts too. */
function addAct(add: Adder, act: Act): void {
  if ("booking" in act && act.booking) addBooking(add, act.booking);
  if ("bookings" in act) for (const booking of act.bookings) addBooking(add, booking);
  if ("orders" in act) for (const { items } of act.orders) for (const it of items) add.count(it.quantity);
  if ("wish" in act) add.text(act.wish);
  if ("wishes" in act) for (const wish of act.wishes) add.text(wish);
  addOrder(add, act);
  if ("missed" in act && act.missed) {
    const { noShows, lateCancels, withinDays, limit } = act.missed;
    [noShows + lateCancels, withinDays, limit].forEach(add.count);
  }
  if (act.say === "held") add.text(act.insteadOf);
  if (act.say === "confirmBooking") {
    addWhole(add, act.whole);
    add.count(act.each ?? undefined);
  }
  if (act.say === "oneEach" || act.say === "guestsLeft") add.count(act.people);
  if (act.say === "nextGuest") [act.at, act.of].forEach(add.count);
  if (act.say === "answer" && act.answer.topic === "service") addWhole(add, act.answer.service);
  if (act.say === "invalid" && "text" in act.problem) add.text(act.problem.text);
  if (act.say === "alternatives") for (const slot of act.slots) add.instant(slot.startsAt);
  if ("deadline" in act) add.instant(act.deadline);
  addWait(add, act);
  if (act.say === "peopleOrTime" || act.say === "timeOrPeople") {
    add.count(act.people);
    add.clock(act.time);
  }
  if (act.say === "got") {
    if (act.date !== null) add.date(act.date);
    if (act.time !== null) add.clock(act.time);
  }
  if (act.say === "answer" && act.answer.topic === "shifts") {
    for (const { startsAt, endsAt } of act.answer.shifts ?? []) [startsAt, endsAt].forEach(add.instant);
    add.date(act.answer.date);
  }
  if (act.say === "answer" && act.answer.topic === "whose" && act.answer.booking)
    addBooking(add, act.answer.booking);
  if (act.say === "personUnfree") {
    add.date(act.date);
    add.clock(act.time);
  }
  if (act.say === "unfree") {
    add.date(act.date);
    add.clock(act.time);
    add.count(act.party);
  }
  if (act.say === "invalid" && "limit" in act.problem) add.count(act.problem.limit);
  if (act.say === "invalid" && "lastDate" in act.problem) add.date(act.problem.lastDate);
  if (act.say === "answer" && act.answer.topic === "hours") add.date(act.answer.date);
  if (act.say === "answer" && act.answer.topic === "ready") {
    addWhole(add, act.answer.service);
    for (const at of [act.answer.from, act.answer.at]) add.instant(at);
  }
  if (act.say === "answer" && act.answer.topic === "offers")
    for (const it of act.answer.running) {
      for (const words of [it.title, it.description, it.code]) add.text(words);
      // It is told by its last day.
      add.instant(inZone(epochMs(it.endsAt) - 1, "UTC"));
    }
  if (act.say === "answer" && act.answer.topic === "openNow" && act.answer.change) {
    add.date(act.answer.change.date);
    add.clock(act.answer.change.time);
  }
}
