// What is done to a van takes and costs what it does for vans: the services of a candidate, and prices, as they are for a kind.
import type { Service } from "#contracts/directory";
import type { Candidate, PriceFound } from "../city.ts";

/** Where a service is the same for all kinds it stays as it is. @param variant null: none was said, the ordinary one */
export function forVariant(candidate: Candidate, variant: string | null | undefined): Candidate {
  if (!variant) return candidate;
  const other = new Map<string, Service>();
  for (const { id, name, variants = [] } of candidate.services) {
    const found = variants.find((it) => it.variant === variant);
    if (!found) continue;
    const { variant: _kind, ...service } = found;
    // Customers name the one service.
    other.set(id, { ...service, name });
  }
  if (other.size === 0) return candidate;
  return {
    ...candidate,
    services: candidate.services.map((it) => other.get(it.id) ?? it),
    matches: candidate.matches.map((it) => ({
      ...it,
      services: it.services.map((id) => other.get(id)?.id ?? id),
    })),
  };
}

/** The price for that kind, under the name that was asked for. */
export function priceForVariant(price: PriceFound, variant: string | null | undefined): PriceFound {
  const { variants = [], ...whole } = price;
  const found = variants.find((it) => it.variant === variant);
  return found ? { ...whole, from: found.from, to: found.to } : whole;
}
