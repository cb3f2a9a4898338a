// "Unblock it", "end it", "make it 8": what was changed or shown last, where the words alone lead nowhere.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { RowChange } from "#contracts/business-change";
import type { Office } from "./memory.ts";

const pronoun = /(?<![\p{L}'’])(?:it|that one|that|this one|this)(?![\p{L}'’])/iu;

/** The message as if it named what it calls "it"; null where there is nothing such. */
export function withItsName({ about, draft }: Office, text: string): string | null {
  if (about === undefined || draft !== null || !pronoun.test(text)) return null;
  return text.replace(pronoun, () => about);
}

/** What a message may call "it" from now on: the one thing that was changed or looked at. */
export function remember(memory: Office, of: readonly RowChange[] | Of): void {
  if ("type" in of) {
    if (of.item !== null) memory.about = of.item;
    return;
  }
  const [first, ...more] = of;
  if (!first || more.some((it) => it.item !== first.item)) return;
  memory.about = first.target === "promotion" ? `the promotion "${first.item}"` : first.item;
}

type Of = Extract<DashboardCommand, { type: "catalogue.view" }>;
