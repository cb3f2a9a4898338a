// "How far is it from StyleMaster to QuickFix?": the way between two places that are named.
import { pointOf } from "#business/assessment/collect";
import { metersBetween } from "#business/geography";
import { travelMinutes } from "#business/pairs";
import { asksHowFar } from "#understanding/discovery/plain-words";
import { placesNamed } from "#understanding/discovery/places-named";
import { fill } from "../phrases/shared/words.ts";
import { contextOf } from "./context-of.ts";
import type { DiscoveryDesk } from "./desk.ts";
import { localeOf } from "./locale.ts";
import { phrasesOf, plural } from "./phrases/index.ts";
import { distanceText } from "./wording.ts";

/** False: nothing of the kind is asked, or nobody knows where they are. */
export async function toldDistance(desk: DiscoveryDesk, text: string): Promise<boolean> {
  if (!asksHowFar(text)) return false;
  const { city, words } = desk.turn;
  const [from, to] = placesNamed(text, contextOf(desk)).flatMap(
    (name) => words.businesses.find((it) => it.name === name) ?? [],
  );
  if (!from || !to) return false;
  const found = await city.candidates({ category: null, areas: null, words: [], ids: [from.id, to.id] });
  const [start, end] = [from, to].map(({ id }) => pointOf(found.find((it) => it.id === id) ?? null));
  if (!start || !end) return false;
  const meters = metersBetween(start, end);
  const phrases = phrasesOf(desk);
  const way = fill(phrases.way, {
    distance: distanceText(meters, localeOf(desk)),
    minutes: plural(phrases.minutes, travelMinutes(meters)),
  });
  desk.turn.said.push({ text: `${from.name}, ${to.name}: ${way}` });
  return true;
}
