// What can be asked for in a dashboard chat: who does it, who may ask for it, and what it is called in the state view.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { OfficeAgent } from "./agents.ts";

export type Member = "owner" | "manager" | "staff";

export interface Duty {
  agent: OfficeAgent;
  roles: readonly Member[];
  /** `current_operation` while it is worked on. */
  operation: string;
  /** It is drafted, shown and agreed to before it is done; what is only looked at is answered at once. */
  changes: boolean;
}

/** Commands of the talk itself are nobody's duty. */
export type TalkCommand =
  | "undo"
  | "affirm"
  | "deny"
  | "draft.change"
  | "help"
  | "chitchat"
  | "unsure"
  | "unread"
  | "outOfScope";
export type DutyName = Exclude<DashboardCommand["type"], TalkCommand>;

const team: readonly Member[] = ["owner", "manager", "staff"];
const leaders: readonly Member[] = ["owner", "manager"];
const owners: readonly Member[] = ["owner"];

const change = (agent: OfficeAgent, operation: string, roles = leaders): Duty => ({
  agent,
  roles,
  operation,
  changes: true,
});
const look = (agent: OfficeAgent, operation: string, roles = team): Duty => ({
  agent,
  roles,
  operation,
  changes: false,
});

export const duties: Readonly<Record<DutyName, Duty>> = {
  "catalogue.add": change("configuration", "menu_management"),
  "catalogue.change": change("configuration", "menu_management"),
  // Everyone of the team may say what has run out, and what has come back.
  "catalogue.hide": change("configuration", "menu_management", team),
  "catalogue.show": change("configuration", "menu_management", team),
  "catalogue.reprice": change("configuration", "menu_management"),
  "catalogue.reorder": change("configuration", "menu_management"),
  "catalogue.view": look("configuration", "menu_management"),
  "hours.set": change("configuration", "opening_hours"),
  "hours.except": change("configuration", "opening_hours"),
  "hours.view": look("configuration", "opening_hours"),
  "policy.set": change("configuration", "policies"),
  "policy.missed": change("configuration", "policies"),
  "policy.pacing": change("configuration", "policies"),
  "policy.view": look("configuration", "policies"),
  "faq.add": change("configuration", "faq"),
  "faq.remove": change("configuration", "faq"),
  "faq.view": look("configuration", "faq"),
  "change.view": look("configuration", "planned_changes"),
  "history.view": look("configuration", "change_history", leaders),
  "change.callOff": change("configuration", "planned_changes"),
  "staff.schedule": change("staff", "staff_schedule"),
  "staff.unschedule": change("staff", "staff_schedule"),
  "staff.swap": change("staff", "staff_schedule"),
  "staff.absent": change("staff", "staff_schedule"),
  "staff.role": change("staff", "staff_schedule", owners),
  "staff.add": change("staff", "staff_schedule"),
  "staff.remove": change("staff", "staff_schedule"),
  "staff.view": look("staff", "staff_schedule"),
  "booking.view": look("operations", "booking_management"),
  "waitlist.view": look("operations", "booking_management"),
  "booking.move": change("operations", "booking_management"),
  "booking.cancel": change("operations", "booking_management"),
  "booking.noShow": change("operations", "booking_management"),
  "booking.came": change("operations", "booking_management"),
  "order.view": look("operations", "orders"),
  // Whoever is in the kitchen or at the counter says how an order goes on.
  "order.advance": change("operations", "orders", team),
  "resource.block": change("operations", "booking_management"),
  "resource.unblock": change("operations", "booking_management"),
  "capacity.view": look("operations", "booking_management"),
  "availability.view": look("operations", "booking_management"),
  "escalation.view": look("operations", "escalations"),
  "escalation.reply": change("operations", "escalations", team),
  "promotion.add": change("marketing", "marketing"),
  "promotion.end": change("marketing", "marketing"),
  "promotion.view": look("marketing", "marketing"),
  "message.send": change("marketing", "marketing"),
  "audience.view": look("marketing", "marketing", leaders),
  // What the till knows is for those who answer for the business.
  "insight.ask": look("insights", "insights", leaders),
  "cost.view": look("insights", "costs", leaders),
  "insight.suggest": look("insights", "insights", leaders),
  "goal.set": look("insights", "goals", leaders),
  "preview.start": look("operations", "preview"),
  "preview.end": look("operations", "preview"),
};

/** null: a command of the talk itself. */
export const dutyOf = (type: DashboardCommand["type"]): Duty | null =>
  (duties as Readonly<Partial<Record<DashboardCommand["type"], Duty>>>)[type] ?? null;

/** As the state view names what a role may do. */
export const permissions: Readonly<Record<Member, readonly string[]>> = {
  owner: ["full_access"],
  manager: ["menu", "hours", "staff", "bookings", "orders", "marketing", "insights"],
  staff: ["menu_availability", "view_bookings", "view_schedule", "answer_customers", "orders"],
};
