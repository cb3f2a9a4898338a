// The business page's model from the directory's own shape.
import { localOf, plusDays } from "#business/local-time";
import { hoursText } from "#business/opening-hours";
import type { BusinessDetail } from "#contracts/directory";
import type { BusinessModel } from "./models.ts";
import { titleCase } from "./parts.ts";

/** @param now ms since the epoch; hours are those of the week around it, exceptions included */
export function businessModel(
  business: BusinessDetail,
  widgetKey: string | null,
  now: number,
  reviews: BusinessModel["reviews"] = [],
): BusinessModel {
  const { slug, name, category, area, about, address, phone, locale, rating, faq } = business;
  const menu = Map.groupBy(business.menu, (it) => it.section);
  return {
    slug,
    name,
    category,
    area,
    about,
    address,
    phone,
    locale,
    rating,
    reviewCount: business.reviews,
    hours: weekOf(business, now),
    menu: [...menu].map(([section, items]) => ({ section, items })),
    services: business.services.map((it) => ({
      name: it.name,
      minutes: it.durationMinutes,
      priceFrom: it.priceFrom,
      priceTo: it.priceTo,
    })),
    faq,
    reviews,
    widgetKey,
  };
}

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function weekOf(business: BusinessDetail, now: number): BusinessModel["hours"] {
  const today = localOf(now, business.timeZone);
  return days.map((day, index) => ({
    day,
    text: titleCase(hoursText(business, plusDays(today.date, index + 1 - today.weekday))).replaceAll(
      "-",
      "–",
    ),
    today: index + 1 === today.weekday,
  }));
}
