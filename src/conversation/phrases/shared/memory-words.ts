// What a language's table holds about what is remembered of a customer; `{name}` stands for a value.
import type { MemoryAsked } from "../../state.ts";

type Texts<K extends string> = Readonly<Record<K, string>>;

export type MemoryWords = Texts<
  | "asBefore"
  | "yesAsBefore"
  | "noAsBefore"
  | "dropped"
  | "ask"
  | "yes"
  | "no"
  | "later"
  | "kept"
  | "refused"
  | "putOff"
  | "what"
  | "name"
  | "wishes"
  | "bookings"
  | "orders"
  | "nothing"
  | "keptWithYes"
  | "onlyHere"
  | "forget"
  | "forgotten"
  | "stays"
  | "order"
> & { reasons: Texts<MemoryAsked> };
