// The state view of a global chat, by the seed's names.
import type { GlobalState } from "#contracts/state-views";
import { minorUnitsOf } from "../phrases/wording.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { distanceText, priceRange } from "./wording.ts";
import { localOf } from "#business/local-time";
import { zoneOf } from "./locale.ts";

export function viewOf(desk: DiscoveryDesk): GlobalState {
  const { memory } = desk;
  const { criteria, shown } = memory;
  const locale = localeOf(desk);
  const max = criteria?.maxPrice ?? null;
  return {
    conversation_type: "global",
    assessment_criteria: {
      category: criteria?.category ?? null,
      location: criteria?.area ?? null,
      max_price: max && max.amount / minorUnitsOf(max.currency, locale),
      min_rating: criteria?.minRating ?? null,
    },
    business_filters: {
      services: (criteria?.services ?? []).map((it) => it.toLowerCase()),
      availability: availabilityOf(desk),
      distance:
        criteria?.distanceMeters == null
          ? null
          : distanceText(criteria.distanceMeters, locale).replace(" ", ""),
    },
    comparison_results: shown.map((it) => ({
      business_id: it.id,
      score: it.score,
      price_range: plainRange(priceRange(it.priceFrom, it.priceTo, locale)),
      highlights: [...it.highlights, ...it.why],
    })),
    current_stage: memory.stage,
    recommendations: memory.recommendations,
  };
}

/** `$35-55`: as the seed writes it. */
const plainRange = (range: string | null): string | null => range && range.replace(/–[^\d.,]*/u, "-");

/** `today`, `2026-11-28`, `today after 17:00`; null where no time was said. */
function availabilityOf(desk: DiscoveryDesk): string | null {
  const { criteria } = desk.memory;
  if (!criteria) return null;
  const { date: today } = localOf(desk.turn.request.now, zoneOf(desk, criteria));
  const { date, time, after, before } = criteria;
  const day = date === null ? null : date === today ? "today" : date;
  const hours = [time && `at ${time}`, after && `after ${after}`, before && `before ${before}`].filter(
    Boolean,
  );
  return [day, ...hours].filter((it) => it !== null).join(" ") || null;
}
