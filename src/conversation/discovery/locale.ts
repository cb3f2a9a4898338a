// In which language and zone the global chat speaks.
import type { SearchCriteria } from "#contracts/global-commands";
import { languageOf, spokenIn } from "#understanding/region";
import { languageAsked, languageWritten } from "#understanding/which-language";
import type { DiscoveryDesk } from "./desk.ts";

/** BCP 47: the session's, until another language is clearly written or asked for; that one keeps the region. */
export const localeOf = ({ memory, turn }: DiscoveryDesk): string =>
  spokenIn(turn.request.facts.locale ?? "en-US", memory.language);

/** Changes the language as a message asks or shows; true: it only asked for that. */
export function hearLanguage(desk: DiscoveryDesk, text: string): boolean {
  const asked = languageAsked(text);
  if (asked) {
    desk.memory.language = asked.language;
    return asked.rest === "";
  }
  const present = languageOf(localeOf(desk));
  const written = languageWritten(withoutNames(desk, text), present);
  if (written !== present) desk.memory.language = written;
  return false;
}

/** "La Dolce Vita" is a name in any language. */
const withoutNames = ({ turn }: DiscoveryDesk, text: string): string =>
  turn.words.businesses.reduce((rest, { name }) => rest.replaceAll(name, " "), text);

/** The zone of the searched area, else the customer's or the city's. */
export function zoneOf({ turn }: DiscoveryDesk, criteria: SearchCriteria | null): string {
  const { areas } = turn.words;
  const named = areas.find((it) => it.name === criteria?.area);
  return named?.timeZone ?? turn.request.facts.timeZone ?? mainZoneOf(areas);
}

const mainZoneOf = (areas: DiscoveryDesk["turn"]["words"]["areas"]): string =>
  areas.toSorted((a, b) => b.businesses - a.businesses)[0]?.timeZone ?? "UTC";
