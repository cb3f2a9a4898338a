// What a service of two visits is to be done to ("an oil change for my van"), where a business's services differ by that:
// heard or asked for before anything is held, and planned as it is for that kind.
import type { Service } from "#contracts/directory";
import type { Variety } from "#business/variety";
import type { Candidate } from "#business/city";
import { gazetteer, type Gazetteer, type GazetteerHit } from "#understanding/gazetteer";
import { kindIn } from "#understanding/visits/read-kind";
import { languageOf } from "#understanding/region";
import { verticals, verticalOf } from "#verticals/index";
import { askKind } from "../../phrases/kind-asked.ts";
import type { DiscoveryDesk } from "../desk.ts";
import { localeOf } from "../locale.ts";

/** What was not said and is needed to hold the right place. */
export interface Need {
  kindOf: Variety | null;
}

const varieties = verticals.flatMap((it) => it.variesBy ?? []);

/** The kind that a message says is theirs; null: none. */
export function kindHeard(desk: DiscoveryDesk, text: string, asked: boolean): string | null {
  const locale = localeOf(desk);
  const jobs = servicesIn(desk.turn.words.services, text);
  const heard = varieties.flatMap((it) => kindIn(text, it, locale, asked, { jobs, taken: [] })?.kind ?? []);
  return heard[0] ?? null;
}

const named = new WeakMap<readonly string[], Gazetteer>();

/** Where the city's services stand: "an oil change on my small car". */
function servicesIn(services: readonly string[], text: string): readonly GazetteerHit[] {
  const known = named.get(services) ?? gazetteer(services);
  named.set(services, known);
  return known.find(text);
}

/** A candidate's service as it is for the kind; where that must be known and is not, it is needed. */
export async function serviceForKind(
  { turn }: DiscoveryDesk,
  { id, category }: Candidate,
  service: Service,
  { kind, need }: { kind: string | null; need: Need },
): Promise<Service> {
  const { variesBy } = verticalOf(category);
  if (!variesBy) return service;
  const { services } = await turn.deps.readsOf(id).business(id);
  const { variants = [] } = services.find((it) => it.id === service.id) ?? {};
  if (variants.length > 0 && kind === null) need.kindOf = variesBy;
  return variants.find((it) => it.variant === kind) ?? service;
}

/** A service by its id, for whichever kind it is. */
export async function serviceById(
  { turn }: DiscoveryDesk,
  { id: business, category, services }: Candidate,
  id: Service["id"],
): Promise<Service | null> {
  const own = services.find((it) => it.id === id);
  if (own || !verticalOf(category).variesBy) return own ?? null;
  const detail = await turn.deps.readsOf(business).business(business);
  return detail.services.flatMap((it) => it.variants ?? []).find((it) => it.id === id) ?? null;
}

/** "What kind of vehicle is it: a car, an SUV or a van?" */
export function askForKind(desk: DiscoveryDesk, variety: Variety): void {
  const locale = localeOf(desk);
  const vertical = verticals.find((it) => it.variesBy === variety);
  const kinds = Object.keys(variety.kinds);
  const named = variety.said[languageOf(locale)]?.kinds ?? variety.said["en"]?.kinds ?? {};
  if (!vertical) return;
  desk.memory.awaiting = "pairKind";
  desk.turn.said.push({
    text: askKind(kinds, { vertical, locale }).text,
    quickReplies: kinds.map((it) => ({ label: named[it] ?? it, text: named[it] ?? it })),
  });
}
