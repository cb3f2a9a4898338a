// Looks back at what was changed, by whoever: "what did I change recently?", "who changed the price of the Diavola?".
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { periodsIn } from "../wishes/periods.ts";
import { itemOf } from "./fields.ts";
import { todayOf, type Wish } from "./reading.ts";

const changed = "changed|edited|updated|modified|altered";
const asked = {
  en: new RegExp(
    `^\\W*(?:(?:please|and|so|hey|tell me|show me),? )*(?:what (?:else )?(?:(?:did|have|has) (?:i|we|you|he|she|they|anyone|somebody|someone) (?:recently |just |already )?(?:change|edit|update|modify|${changed})|(?:was|were|has been|have been|has|'s been|got)? ?(?:recently |just )?(?:${changed})|changes (?:did|have|has|were|was))|who (?:has |last |recently )?(?:${changed}|raised|lowered|hid|removed|deleted|added)|(?:show|list|give|see|tell)(?: me)? (?:all )?(?:the |our |my )?(?:recent|last|latest|past) (?:changes|edits)|(?:what are |what were )(?:the |our |my )?(?:recent|last|latest|past) (?:changes|edits)|(?:recent|last|latest) changes|(?:the |our |show (?:me )?(?:the |our )?)?(?:change|edit) (?:history|log)|(?:show (?:me )?)?(?:the )?history of (?:the )?changes)(?![\\p{L}])`,
    "u",
  ),
  es: /^\W*(?:(?:por favor|y|dime|muestrame|ensename),? )*(?:que (?:he|hemos|has|ha|han|se ha) (?:cambiado|modificado)|que (?:cambie|cambiamos|cambio|cambiaron)|quien (?:ha )?(?:cambi\p{L}+|modific\p{L}+|sub\p{L}+|baj\p{L}+)|(?:los )?(?:ultimos|recientes) cambios|(?:los )?cambios recientes|(?:el )?historial(?: de cambios)?)(?![\p{L}])/u,
};
/** What changed in the figures is no change of the business's. */
const counted =
  /(?<![\p{L}])(?:sales|revenue|covers|bookings?|guests|figures|numbers|reviews?|ratings?|compared|ventas|reservas?|cifras)(?![\p{L}])/u;

export function historyView(wish: Wish): DashboardCommand[] {
  const { said, locale, context } = wish;
  const language = locale.language === "es" ? "es" : "en";
  if (!asked[language].test(said) || counted.test(said)) return [];
  const { period } = periodsIn(said, locale.language, todayOf(context));
  const mine = /(?<![\p{L}])(?:(?:did|have) i|my (?:recent|last|latest)|he cambiado|cambie)(?![\p{L}])/u.test(
    said,
  );
  return [
    {
      type: "history.view",
      ...itemOf(wish.items[0]),
      from: period?.from ?? null,
      until: period?.until ?? null,
      ...(mine && { mine }),
      confidence: 0.9,
    },
  ];
}
