// Which draft a command makes.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Money } from "#contracts/time";
import type { Bureau } from "../desk.ts";
import { say } from "../phrases/say.ts";
import * as bookings from "./bookings.ts";
import { move } from "./moving.ts";
import * as catalogue from "./catalogue.ts";
import { refuse, type Drafted } from "./drafted.ts";
import { advance } from "../kitchen.ts";
import * as hours from "./hours.ts";
import * as messages from "./messages.ts";
import { missed } from "./missed.ts";
import { callOff } from "../plans.ts";
import { pacing } from "./pacing.ts";
import * as places from "./places.ts";
import * as promotions from "./promotions.ts";
import { reprice } from "./prices.ts";
import * as replies from "./replies.ts";
import * as roles from "./roles.ts";
import * as rules from "./rules.ts";
import * as team from "./team.ts";

/** null: this is no change that is drafted. */
export function draft(bureau: Bureau, wish: DashboardCommand): Drafted | Promise<Drafted> | null {
  const { currency } = bureau.desk.business;
  // Rows keep the number alone: another currency's would be taken for the house's own.
  if (moneyIn(wish).some((it) => it.currency !== currency))
    return refuse(
      say(bureau)`Prices here are in ${currency}. Please say it in that: what is it in ${currency}?`,
    );
  switch (wish.type) {
    case "catalogue.add":
      return catalogue.add(bureau, wish);
    case "catalogue.change":
      return catalogue.change(bureau, wish);
    case "catalogue.hide":
      return catalogue.hide(bureau, wish);
    case "catalogue.show":
      return catalogue.show(bureau, wish);
    case "catalogue.reprice":
      return reprice(bureau, wish);
    case "catalogue.reorder":
      return catalogue.reorder(bureau, wish);
    case "hours.set":
      return hours.set(bureau, wish);
    case "hours.except":
      return hours.except(bureau, wish);
    case "change.callOff":
      return callOff(bureau, wish);
    case "staff.add":
      return team.addPerson(bureau, wish);
    case "staff.remove":
      return team.removePerson(bureau, wish);
    case "staff.schedule":
      return team.schedule(bureau, wish);
    case "staff.unschedule":
      return team.unschedule(bureau, wish);
    case "staff.absent":
      return team.absent(bureau, wish);
    case "staff.swap":
      return team.swap(bureau, wish);
    case "policy.set":
      return rules.policy(bureau, wish);
    case "policy.missed":
      return missed(bureau, wish);
    case "policy.pacing":
      return pacing(bureau, wish);
    case "faq.add":
      return rules.addFaq(bureau, wish);
    case "faq.remove":
      return rules.removeFaq(bureau, wish);
    case "promotion.add":
      return promotions.add(bureau, wish);
    case "promotion.end":
      return promotions.end(bureau, wish);
    case "booking.cancel":
      return bookings.cancel(bureau, wish);
    case "booking.move":
      return move(bureau, wish);
    case "staff.role":
      return roles.role(bureau, wish);
    case "order.advance":
      return advance(bureau, wish);
    case "resource.block":
      return places.block(bureau, wish);
    case "resource.unblock":
      return places.unblock(bureau, wish);
    case "escalation.reply":
      return replies.reply(bureau, wish);
    case "message.send":
      return messages.message(bureau, wish);
    case "booking.came":
      return bookings.came(bureau, wish);
    case "booking.noShow":
      return bookings.noShow(bureau, wish);
    default:
      return null;
  }
}

const moneyIn = (wish: DashboardCommand): Money[] => {
  const { price, priceMax, change, amount } = wish as unknown as Readonly<
    Record<string, Money | null | undefined>
  >;
  return [price, priceMax, change, amount].filter((it) => it !== null && it !== undefined);
};

/** New values put into the wish under discussion; null leaves a value as it is. */
export function filled(
  wish: DashboardCommand,
  awaiting: string | null,
  said: Extract<DashboardCommand, { type: "draft.change" }>,
): DashboardCommand {
  const next: Record<string, unknown> = { ...wish };
  const put = (key: string, value: unknown) => {
    if (value !== null && key in next) next[key] = value;
  };
  const names: Record<string, string> = { item: "item", staff: "staff", customer: "customer" };
  const slot = awaiting === null ? "name" : (names[awaiting] ?? "name");
  // Of two of one surname the one that is named.
  if (said.name !== null && awaiting === "time" && "customer" in next) {
    next["customer"] = [next["customer"], said.name].filter((it) => it !== null).join(" ");
  } else if (said.name !== null) {
    put([slot, "resource", "title", "question"].find((it) => it in next) ?? "item", said.name);
    if (slot !== "name") next["candidates"] = [];
  }
  put("category", said.category);
  put("price", said.price);
  if (said.price !== null && "priceMax" in next) next["priceMax"] = null;
  if (said.text !== null) {
    const words = ["answer", "value", "text", "question", "title", "description"].find(
      (key) => key in next && (next[key] === null || key === "title"),
    );
    if (words)
      next[words] =
        words === "value" && wish.type === "catalogue.change" && wish.field === "duration"
          ? (/\d+/u.exec(said.text)?.[0] ?? null)
          : said.text;
  }
  put("date", said.date);
  put("until", said.until);
  put("time", said.from);
  for (const [from, to] of [
    ["from", "to"],
    ["opens", "closes"],
  ] as const) {
    put(from, said.from);
    put(to, said.to);
  }
  return next as DashboardCommand;
}
