// A place was picked and "Shall I book there?" asked: an hour, a day, a service or a name that is told then is of that
// place, and no new search.
import type { GlobalCommand } from "#contracts/global-commands";
import type { DiscoveryDesk } from "./desk.ts";
import { bookProposed, isNameOf, offersHere, placeProposed } from "./visiting.ts";

type Refinement = Extract<GlobalCommand, { type: "refine" }>;

/** Whether the message went on with the picked place; its own chat then hears all that was said. */
export async function answeredPick(desk: DiscoveryDesk, text: string): Promise<boolean> {
  const { memory, turn } = desk;
  const place = placeProposed(desk);
  if (!place) return false;
  // Whom it is for says so of the only one that was found too.
  if (isNameOf(text) && /^\p{L}+[ ,]/u.test(text.trim())) return bookProposed(desk, {}, text);
  if (memory.awaiting !== "bookIt") return false;
  const [command, more] = turn.commands;
  if (command?.type === "outOfScope" && writtenName.test(text.trim())) return bookProposed(desk, {}, text);
  if (more || command?.type !== "refine" || !saysMore(command, memory.criteria?.category)) return false;
  const { services, date, time, after, before, partySize } = command;
  if (services.length > 0 && !(await offersHere(desk, place, services))) return false;
  const said = { date, time, after, before, partySize };
  return bookProposed(desk, { ...said, ...(services.length > 0 && { services }) });
}

/** "Marta Gil". */
const writtenName = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** When, for how many or what is to be done, and nothing that looks for another place. */
const saysMore = (it: Refinement, category: string | null | undefined): boolean =>
  tells(it) && !looksElsewhere(it) && (it.category === null || it.category === category);

const tells = ({ services, ...it }: Refinement): boolean =>
  services.length > 0 || [it.date, it.time, it.after, it.before, it.partySize].some((said) => said !== null);

const looksElsewhere = (it: Refinement): boolean =>
  [it.area, it.distanceMeters, it.maxPrice, it.minPrice, it.minRating, it.sort].some(
    (said) => said !== null,
  ) ||
  [it.near, it.open, it.cheaper, it.closer, it.farther, it.better, it.among].some(Boolean) ||
  it.drop.length + (it.unwanted ?? []).length > 0;
