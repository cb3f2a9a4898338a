// "Actually it'll be on the Wednesday", of a visit on Tuesday week: the Wednesday of that week, not tomorrow's.
import { Temporal } from "temporal-polyfill";
import type { SlotValues } from "#contracts/commands";
import type { UnderstandingContext } from "../context.ts";
import { recognise } from "../recognisers/recognise.ts";
import type { Reading } from "./reading.ts";

/** The day in the week that is spoken of, where a bare weekday changes a known day of a later week; else nothing. */
export function inKnownWeek(
  reading: Reading,
  context: UnderstandingContext,
  { date }: SlotValues,
): SlotValues {
  const { known, flow } = context;
  if (date === undefined || known.date === undefined || !changesDay(reading, flow)) return {};
  const said = reading.entities.find(
    (it) =>
      it.type === "date" && it.role === "wanted" && it.value.date === date && /^\p{L}+\.?$/u.test(it.text),
  );
  if (!said) return {};
  const [named, before] = [Temporal.PlainDate.from(date), Temporal.PlainDate.from(known.date)];
  const meant = mondayOf(before).add({ days: named.dayOfWeek - 1 });
  const isLater = Temporal.PlainDate.compare(mondayOf(before), mondayOf(named)) > 0;
  if (!isLater || meant.equals(before) || !isWeekday(said.text, named.dayOfWeek, context)) return {};
  return { date: meant.toString() };
}

const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 });

/** In the middle of a booking, or of one that was made and is corrected; a new one has a week of its own. */
function changesDay({ answer, intents }: Reading, flow: UnderstandingContext["flow"]): boolean {
  if (intents.get("book")?.fresh === true) return false;
  if (flow === "book" || flow === "move") return true;
  return flow === null && (answer.correcting || intents.has("move") || intents.has("change"));
}

const aDay = 86_400_000;

/** Said a day later it still names that weekday; "tomorrow" names the next. */
function isWeekday(word: string, weekday: number, context: UnderstandingContext): boolean {
  const later = recognise(word, { ...context, now: context.now + aDay }).find((it) => it.type === "date");
  return (
    later?.type === "date" &&
    later.value.date !== null &&
    Temporal.PlainDate.from(later.value.date).dayOfWeek === weekday
  );
}
