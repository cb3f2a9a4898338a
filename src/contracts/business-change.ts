// What is changed of a business: rows with their values before and after, applied together or not at all.
import * as z from "zod";
import { Uuid } from "./ids.ts";
import { LocalDate } from "./time.ts";

/**
 * What a row is: `policy` one entry of the business's policies (`value`; texts are `texts.<topic>`), `faq` one question
 * (`question`, `answer`), `role` one member's role (`role`), `resource_block` a place out of service for a while; the
 * others are the tables of that name.
 */
export const ChangeTarget = z.enum([
  "menu_item",
  "service",
  "opening_hours",
  "hour_exception",
  "staff",
  "shift",
  "promotion",
  "policy",
  "faq",
  "role",
  "resource_block",
]);
export type ChangeTarget = z.infer<typeof ChangeTarget>;

/** Columns by the database's names; money in minor units, local times `HH:mm`, instants ISO 8601. */
export const RowValues = z.record(z.string(), z.json());
export type RowValues = z.infer<typeof RowValues>;

/**
 * One row. `before` holds the columns as the draft saw them and is null for what is added; where the row has other
 * values by then, nothing of the whole change is applied. `after` holds the new ones and is null for what is removed.
 */
export const RowChange = z.object({
  target: ChangeTarget,
  action: z.enum(["add", "change", "remove"]),
  id: z
    .string()
    .min(1)
    .max(200)
    .describe("The row's UUID, made by whoever adds it; of an exception its date, of a policy its name"),
  item: z.string().max(200).describe("What people call it: Margherita, Friday, Anna"),
  before: RowValues.nullable(),
  after: RowValues.nullable(),
});
export type RowChange = z.infer<typeof RowChange>;

/** Whether it is of how many may arrive at once. */
export const isPacing = ({ target, id }: Pick<RowChange, "target" | "id">): boolean =>
  target === "policy" && pacingPolicies.has(id);
const pacingPolicies: ReadonlySet<string> = new Set([
  "max_covers_per_slot",
  "max_arrivals_per_slot",
  "pacing_minutes",
]);

/** Some of a business's customers. */
export const Audience = z.object({
  kind: z.enum(["all", "booked", "regulars", "lapsed", "one"]),
  /** Of who is booked: days of the business, both ends included. */
  from: LocalDate.nullable(),
  until: LocalDate.nullable(),
  /** Of one: their name. */
  customer: z.string().max(200).nullable(),
});
export type Audience = z.infer<typeof Audience>;

/** The member who asked for it; the role is read again from the database as it is applied. */
export const ChangeActor = z.object({ user: Uuid, role: z.enum(["owner", "manager", "staff"]) });
export type ChangeActor = z.infer<typeof ChangeActor>;

/** How a change went. */
export const ChangeResult = z.object({
  applied: z.int().describe("Rows"),
  staffNotified: z.int().describe("People of the team who were written to"),
  customersNotified: z.int().describe("Customers who agreed to be written to, and were"),
});
export type ChangeResult = z.infer<typeof ChangeResult>;
