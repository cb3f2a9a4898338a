// A business as schema.org knows it, for search engines. It is data, not script: no policy has to allow it.
import { html, raw } from "hono/html";
import type { BusinessDetail } from "#contracts/directory";
import type { Html } from "./layout.ts";

const types: Record<string, string> = {
  restaurant: "Restaurant",
  beauty_salon: "BeautySalon",
  automotive: "AutoRepair",
  dentist: "Dentist",
  vet: "VeterinaryCare",
  fitness: "ExerciseGym",
};
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** @param origin the edge's own */
export function structuredData(business: BusinessDetail, origin: string): Html {
  const { name, slug, category, about, address, phone, location, rating, reviews, hours, exceptions } =
    business;
  const data = {
    "@context": "https://schema.org",
    "@type": types[category] ?? "LocalBusiness",
    name,
    url: `${origin}/b/${slug}`,
    ...(about && { description: about }),
    ...(phone && { telephone: phone }),
    ...(address && { address }),
    ...(location && { geo: { "@type": "GeoCoordinates", ...location } }),
    ...(rating !== null &&
      reviews > 0 && {
        aggregateRating: { "@type": "AggregateRating", ratingValue: rating, reviewCount: reviews },
      }),
    openingHoursSpecification: [
      ...hours.map(({ weekday, opens, closes }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: days[weekday - 1],
        opens,
        closes,
      })),
      // A day that is shut opens and closes at once.
      ...exceptions.flatMap(({ date, intervals }) =>
        (intervals.length > 0 ? intervals : [{ opens: "00:00", closes: "00:00" }]).map((it) => ({
          "@type": "OpeningHoursSpecification",
          validFrom: date,
          validThrough: date,
          ...it,
        })),
      ),
    ],
    ...(category === "restaurant" && { acceptsReservations: true, hasMenu: `${origin}/b/${slug}#menu` }),
  };
  // No text in it can end the element.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json">
    ${raw(text)}
  </script>`;
}
