// What a model may know of a business to answer a question: its public page, as text.
import type { BusinessDetail } from "#contracts/directory";
import type { Money } from "#contracts/time";
import { epochMs } from "#business/local-time";
import { everyOne } from "#business/visit-services";
import { moneyText } from "../phrases/wording.ts";

/** A page longer than this is cut: a question's answer costs by the word. */
const longest = 8000;

export function factsOf(business: BusinessDetail, locale: string): string {
  const money = (it: Money | null) => (it ? moneyText(it, { locale }) : "price on request");
  const day = dayNames(locale);
  const lines = [
    `${business.name}: ${business.category} in ${business.area}.`,
    business.about,
    business.address && `Address: ${business.address}`,
    business.phone && `Phone: ${business.phone}`,
    business.rating !== null && `Rated ${business.rating} out of 5 in ${business.reviews} reviews.`,
    ...business.hours.map((it) => `${day(it.weekday)}: ${it.opens} to ${it.closes}`),
    ...everyOne(business.services).map(
      (it) => `Service: ${it.name}, ${it.durationMinutes} minutes, ${money(it.priceFrom)}`,
    ),
    ...Object.entries(business.policies.texts).map(([topic, text]) => `${topic}: ${text}`),
    ...business.faq.map((it) => `${it.question} ${it.answer}`),
    ...business.menu.map((it) =>
      [`${it.section}: ${it.name}, ${money(it.price)}`, it.description, ...it.dietary]
        .filter(Boolean)
        .join("; "),
    ),
  ];
  return lines.filter(Boolean).join("\n").slice(0, longest);
}

/** A weekday's name; 1 is Monday. */
export function dayNames(locale: string, weekday: "long" | "short" = "long"): (weekday: number) => string {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
  return (it) => format.format(epochMs(`2024-01-0${it}T12:00:00Z`));
}
