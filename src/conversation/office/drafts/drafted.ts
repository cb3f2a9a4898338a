// What becomes of a wish for a change: something to ask, something to propose, or a reason why not.
import type { QuickReply } from "#contracts/chat";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { Money } from "#contracts/time";
import type { DashboardAwaited } from "#understanding/dashboard/context";
import { moneyText } from "../../phrases/wording.ts";
import type { Bureau } from "../desk.ts";
import { localeIn, tongueFor } from "../tongue.ts";
import type { Proposal } from "../memory.ts";
import { say } from "../phrases/say.ts";

export type Of<T extends DashboardCommand["type"]> = Extract<DashboardCommand, { type: T }>;

export type Drafted =
  | { kind: "ask"; awaiting: DashboardAwaited; text: string; quickReplies?: QuickReply[] }
  /** `notes`: what the owner should know before saying yes; `unsure`: not without one, however clear it looks. */
  | { kind: "propose"; proposal: Proposal; notes: string[]; unsure?: boolean }
  | { kind: "refuse"; text: string };

export const ask = (awaiting: DashboardAwaited, text: string, replies: readonly string[] = []): Drafted => ({
  kind: "ask",
  awaiting,
  text,
  ...(replies.length > 0 && { quickReplies: replies.slice(0, 8).map((it) => ({ label: it, text: it })) }),
});

export const refuse = (text: string): Drafted => ({ kind: "refuse", text });

export const propose = (
  proposal: Omit<Proposal, "customerText"> & { customerText?: string | null },
  notes: readonly string[] = [],
): Drafted => ({ kind: "propose", proposal: { customerText: null, ...proposal }, notes: [...notes] });

/** How times and money are written: as the page has it, in the language that is spoken. */
export const localeOf = ({ turn, desk }: Bureau): string => {
  const locale = turn.request.facts.locale ?? desk.business.locale;
  return turn.tongue === tongueFor(locale) ? localeIn(locale) : turn.tongue === "es" ? "es-ES" : "en-US";
};

export const priceText = (bureau: Bureau, amount: number | null): string =>
  amount === null
    ? say(bureau)`no price`
    : money(bureau, { amount, currency: bureau.desk.business.currency });

/** A business has one currency, and needs no country's letters: "14 $". */
export const money = (bureau: Bureau, it: Money): string =>
  moneyText(it, { locale: localeOf(bureau) }).replace(/\p{Lu}{1,3}(?=\$)/u, "");

export const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const listed = (names: readonly string[], most = 4): string =>
  names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} … (+${names.length - most})`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
