// A beginning that a command has no place for is asked about, never taken for one day; one that leads a message is of all of it.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { beginningIn } from "./beginnings.ts";
import { body, todayOf, type Wish } from "./reading.ts";

const asked = (about: string): DashboardCommand => ({ type: "unsure", about, confidence: 0.6 });

/** "Block table 1 from Monday": until when? A name begins at once, and its new one is not "Regina from Monday". */
export function bounded(wish: Wish, commands: DashboardCommand[]): DashboardCommand[] {
  const begins = beginningIn(wish);
  if (!begins || begins.date <= todayOf(wish.context)) return commands;
  return commands.map((it): DashboardCommand => {
    switch (it.type) {
      case "resource.block":
      case "staff.absent":
      case "promotion.add":
        if (it.date !== begins.date || (it.until !== null && it.until !== it.date)) return it;
        return begins.until === null ? asked("until") : { ...it, until: begins.until };
      case "catalogue.change":
        return it.field === "name" ? asked("begins") : it;
      case "catalogue.add":
        return wish.has("price") && wish.items.length > 0 ? asked("catalogue.reprice") : it;
      default:
        return it;
    }
  });
}

/** "From Monday margherita 16 and closed on Sundays": both from then on. */
export function beginningOfAll(first: Wish, commands: DashboardCommand[][]): DashboardCommand[][] {
  const begins = beginningIn(first);
  if (!begins || begins.unclear || begins.until !== null || begins.start > body(first)) return commands;
  const { date } = begins;
  return commands.map((all) =>
    all.map((it) => (it.type === "hours.set" && it.date === null ? { ...it, date } : it)),
  );
}
