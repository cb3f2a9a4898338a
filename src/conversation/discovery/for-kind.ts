// What something is to be done to, in a search: "an oil change for a van under $80" is found and priced as it is for vans.
import type { SearchCriteria as Criteria } from "#contracts/global-commands";
import type { Variety } from "#business/variety";
import { kindAskedFor } from "#understanding/visits/read-kind";
import { verticals, verticalOf } from "#verticals/index";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { kindHeard } from "./pairing/kinds.ts";

/** What the services of such a search may differ by; a service alone may be anybody's. */
function varietyFor({ category, services }: Pick<Criteria, "category" | "services">): Variety | null {
  if (category !== null) return verticalOf(category).variesBy ?? null;
  return services.length > 0 ? (verticals.find((it) => it.variesBy)?.variesBy ?? null) : null;
}

/** The kind that a message says or asks about, where what is looked for may differ by it; null: none. */
export function variantIn(
  desk: DiscoveryDesk,
  text: string,
  criteria: Pick<Criteria, "category" | "services">,
): string | null {
  const variety = varietyFor(criteria);
  if (!variety || text === "") return null;
  const asked = kindAskedFor(text, variety, localeOf(desk));
  const heard = kindHeard(desk, text, false) ?? (asked === "several" ? null : asked);
  return heard !== null && heard in variety.kinds ? heard : null;
}
