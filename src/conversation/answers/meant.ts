// What was found on the business's page by its meaning, as an answer.
import type { BusinessDetail } from "#contracts/directory";
import type { Answer } from "../acts.ts";
import type { OfPage } from "../ports.ts";
import type { Desk } from "../turn.ts";

/** Whether the page answers just that; what is told in general gives way to what was surely meant. */
export function isSettled(answer: Answer): boolean {
  switch (answer.topic) {
    case "unknown":
    case "notOnMenu":
    case "services":
    case "capacity":
      return false;
    case "menu":
      return answer.section !== null;
    case "allergens":
      return answer.allergen !== null || answer.items.length > 0;
    default:
      return true;
  }
}

/** The business's own words, as a question and its answer; null: it is of the catalogue, or there no longer. */
export function writtenAt(
  { faq, policies }: BusinessDetail,
  { source, key }: OfPage,
): { question: string; answer: string } | null {
  if (source === "faq") return faq.find((it) => it.question === key) ?? null;
  const answer = source === "text" ? policies.texts[key] : undefined;
  return answer === undefined ? null : { question: key.replaceAll("_", " "), answer };
}

/** The answer in place of `instead`; a page that has changed since has none. */
export function orWhatIsMeant({ turn }: Desk, instead: Answer): Answer {
  const { meant, business } = turn;
  if (meant === null || isSettled(instead)) return instead;
  const written = writtenAt(business, meant);
  if (written) return { topic: "ownWords", text: written.answer };
  const service = business.services.find((it) => meant.source === "service" && it.id === meant.key);
  if (service) return { topic: "service", service };
  const item = business.menu.find((it) => meant.source === "item" && it.id === meant.key);
  return item ? { topic: "item", item } : instead;
}
