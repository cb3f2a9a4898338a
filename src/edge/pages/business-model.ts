// The business page's model from the directory's own shape.
import type { BusinessDetail, PublicReview, Service } from "#contracts/directory";
import type { Language } from "../language.ts";
import { openNow, otherDays, weekOf } from "./hours.ts";
import type { BusinessModel } from "./models.ts";
import { wordsOf } from "./words.ts";

/** @param now ms since the epoch; hours are those of the week around it, exceptions included */
export function businessModel(
  business: BusinessDetail,
  widgetKey: string | null,
  now: number,
  reviews: readonly PublicReview[],
  language: Language,
): BusinessModel {
  const words = wordsOf(language);
  const when = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: business.timeZone,
  });
  const { slug, name, category, area, about, address, phone, locale, rating, faq } = business;
  const menu = Map.groupBy(business.menu, (it) => it.section);
  return {
    language,
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
    hours: weekOf(business, now, words, language),
    openNow: openNow(business, now, words, language),
    otherDays: otherDays(business, now, words, language),
    menu: [...menu].map(([section, items]) => ({ section, items })),
    services: business.services.map((it) => ({
      ...offered(it),
      variants: (it.variants ?? []).map(offered),
    })),
    faq,
    reviews: reviews.map(({ at, ...it }) => ({ ...it, when: when.format(Date.parse(at)) })),
    widgetKey,
  };
}

const offered = ({ name, durationMinutes, priceFrom, priceTo }: Service) => ({
  name,
  minutes: durationMinutes,
  priceFrom,
  priceTo,
});
