// What is told beside a dish or a list of them: what it contains, to whoever avoids that or asks of an ingredient.
import type { MenuItem } from "#contracts/directory";
import type { Answer } from "../acts.ts";
import type { Desk } from "../turn.ts";
import { avoidable, avoidedIn, contains, ingredientsIn, type Avoided } from "./eating.ts";

/** An allergy that was noted once is not forgotten at the next question. */
export function allergensBeside(desk: Desk, answer: Answer): Answer[] {
  const { input } = desk.turn.request;
  const said = input.kind === "message" ? input.text : "";
  const avoided = avoidedIn([...desk.dialogue.customer.preferences, said].join(". "));
  if (answer.topic === "item") {
    const { item } = answer;
    const tells = avoided.some((it) => contains(item, it)) || ingredientsIn(said).length > 0;
    return tells ? [{ topic: "allergens", allergen: null, items: [item] }] : [];
  }
  if (answer.topic !== "menu" && answer.topic !== "dietary") return [];
  return avoided.flatMap((it) => having(answer.items, it));
}

/** Those that contain it, under the menu's own name for it. */
function having(all: readonly MenuItem[], avoided: Avoided): Answer[] {
  const items = all.filter((it) => contains(it, avoided));
  const allergen = items.flatMap((it) => it.allergens).find((it) => avoidable[avoided].test(it));
  return allergen === undefined ? [] : [{ topic: "allergens", allergen, items }];
}
