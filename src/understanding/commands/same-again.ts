// "Same again next Saturday": a booking like the one that was made, on another day.
import type { SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { pattern } from "../text.ts";
import type { Reading } from "./reading.ts";

/** In all our languages: none of these words means something else in another. */
const again = new RegExp(
  pattern(
    "(?<![\\p{L}])(?:(?:the )?same (?:thing |booking |table |visit )?again|book (?:it |that |the same )?again|(?:the )?same (?:thing|booking|table|visit) (?:for|on) (?=[\\p{L}\\d])|lo mismo (?:otra vez|de nuevo)|otra vez lo mismo|la meme chose|encore la meme|(?:noch ?mal|wieder) das ?(?:gleiche|selbe)|das ?(?:gleiche|selbe) (?:noch ?mal|wieder)|la stessa cosa|di nuovo lo stesso|o mesmo (?:outra vez|de novo)|outra vez o mesmo)(?![\\p{L}])",
  ).source,
  "u",
);

/** What of the last booking is wished for once more; null where it is not, or where no other day is said. */
export function asLastTime(
  reading: Reading,
  { flow, known }: UnderstandingContext,
  { date }: SlotValues,
): SlotValues | null {
  const other = date !== undefined && known.date !== undefined && date !== known.date;
  if (flow !== null || !other || !again.test(reading.folded)) return null;
  const { partySize, time, service, person } = known;
  return {
    ...(partySize !== undefined && { partySize }),
    ...(time !== undefined && { time }),
    ...(service !== undefined && { service }),
    ...(person !== undefined && { person }),
  };
}
