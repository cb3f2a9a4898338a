// Hours told day by day in one breath: "mon to fri 9 to 6 and saturdays 10 to 2, closed sunday", "12 to 4 and 8 to
// midnight". Each group of days is a wish of its own; hours without days are the second part of the day before them.
import { matches } from "../text.ts";
import { partOf, type Wish } from "./reading.ts";

const joint = /(?: ?,| ?;|(?<![\p{L}])(?:and|y|e)(?![\p{L}])|&)+/gu;

interface Segment {
  start: number;
  end: number;
  /** It says hours, or that it is closed: without, it is days of the segment beside it. */
  whole: boolean;
}

/** The groups, where there are several; else the wish as it is. */
export function dayGroups(wish: Wish): Wish[] {
  const segments = segmentsOf(wish);
  if (segments.filter((it) => it.whole).length < 2) return [wish];
  const groups: Segment[] = [];
  let lead: number | null = null;
  for (const it of segments) {
    const last = groups.at(-1);
    if (it.whole) {
      groups.push({ ...it, start: lead ?? it.start });
      lead = null;
      // "closed sunday and monday": the day goes with what is said before it.
    } else if (last && daysLast(partOf(wish, last.start, last.end))) last.end = it.end;
    else lead ??= it.start;
  }
  if (lead !== null && groups.length > 0) groups.at(-1)!.end = wish.said.length;
  return groups.map(({ start, end }) => partOf(wish, start, end));
}

function segmentsOf(wish: Wish): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { index, 0: joined } of [...matches(joint, wish.said), { index: wish.said.length, 0: "" }]) {
    // A joint within a window ("between 5 and 7") parts nothing.
    if (wish.windows.some((it) => it.start < index && index < it.end)) continue;
    const part = partOf(wish, start, index);
    if (part.said.trim() !== "") segments.push({ start, end: index, whole: isWhole(part) });
    start = index + joined.length;
  }
  return segments;
}

const isWhole = (part: Wish): boolean =>
  part.windows.some((it) => it.from !== null && it.to !== null) ||
  (part.has("close") && part.windows.length === 0 && part.of("time").every((it) => it.value.time === null));

/** "closed sunday", "10 to 2 on saturdays": its days come last. */
function daysLast(part: Wish): boolean {
  const day = Math.max(-1, ...part.of("date").map((it) => it.start));
  const core = part.windows[0]?.start ?? part.spot.first(part.said, "close")?.start ?? 0;
  return day > core;
}
