// In which language and zone the global chat speaks.
import type { SearchCriteria } from "#contracts/global-commands";
import type { DiscoveryDesk } from "./desk.ts";

export const localeOf = ({ turn }: DiscoveryDesk): string => turn.request.facts.locale ?? "en-US";

/** The zone of the searched area, else the customer's or the city's. */
export function zoneOf({ turn }: DiscoveryDesk, criteria: SearchCriteria | null): string {
  const { areas } = turn.words;
  const named = areas.find((it) => it.name === criteria?.area);
  return named?.timeZone ?? turn.request.facts.timeZone ?? mainZoneOf(areas);
}

const mainZoneOf = (areas: DiscoveryDesk["turn"]["words"]["areas"]): string =>
  areas.toSorted((a, b) => b.businesses - a.businesses)[0]?.timeZone ?? "UTC";
