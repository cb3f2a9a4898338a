// Which value "the time, please" asks to change.
import { foldFor, localeFor } from "./locales/index.ts";
import type { SlotNames } from "./locales/locale.ts";

/** Null if the words name none. */
export function namedSlot(text: string, tag: string): keyof SlotNames | null {
  const locale = localeFor(tag);
  const said = foldFor(locale, text);
  const order = ["time", "date", "partySize", "service"] as const;
  return order.find((it) => new RegExp(`\\b(?:${locale.slotNames[it]})\\b`, "u").test(said)) ?? null;
}
