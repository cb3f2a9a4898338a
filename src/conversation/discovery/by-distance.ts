// "Which is closest to the station?": measured from a part of town that is named or was searched; else where it is is asked.
import type { GlobalCommand } from "#contracts/global-commands";
import type { Area } from "#business/city";
import { fromSomewhere } from "#understanding/discovery/somewhere";
import type { DiscoveryDesk } from "./desk.ts";
import { phrasesOf } from "./phrases/index.ts";
import { areaButtons, show } from "./search.ts";

/** As far as a town reaches. */
const anywhereMeters = 20_000;

/** False: what is shown is compared by something else, or nothing is searched for. */
export async function byDistance(
  desk: DiscoveryDesk,
  { by }: Extract<GlobalCommand, { type: "compare" }>,
  text: string,
): Promise<boolean> {
  const { memory } = desk;
  if (by !== "distance" || !memory.criteria) return false;
  const area = areaIn(desk, text);
  const elsewhere = fromSomewhere(text);
  // Without a word about from where, what was searched is the measure.
  const from = area?.name ?? (elsewhere === null ? memory.criteria.area : null);
  if (from !== null) return measured(desk, from);
  memory.stage = "collecting";
  memory.awaiting = "distanceFrom";
  const words = phrasesOf(desk);
  desk.turn.said.push({
    text: elsewhere === "landmark" ? words.noAddresses : words.askArea,
    quickReplies: areaButtons(desk),
  });
  return true;
}

/** The part of town that was asked for. */
export async function answeredFrom(desk: DiscoveryDesk, text: string): Promise<boolean> {
  const { memory } = desk;
  if (memory.awaiting !== "distanceFrom") return false;
  memory.awaiting = null;
  const area = areaIn(desk, text);
  const other = desk.turn.commands.some(
    (it) => "services" in it && (it.category !== null || it.services.length > 0),
  );
  const short = !other && text.trim().split(/\s+/u).length <= 6;
  return area !== undefined && short && memory.criteria !== null && measured(desk, area.name);
}

const areaIn = ({ turn }: DiscoveryDesk, text: string): Area | undefined =>
  turn.words.areas.find((it) => text.toLowerCase().includes(it.name.toLowerCase()));

async function measured(desk: DiscoveryDesk, area: string): Promise<true> {
  const { memory } = desk;
  memory.criteria = { ...memory.criteria!, area, distanceMeters: anywhereMeters, sort: "distance" };
  memory.before = 0;
  await show(desk);
  return true;
}
