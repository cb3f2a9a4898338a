// Figures in the dashboard chat: each in words with its chart and what was counted.
import { goesByWeekday } from "#business/metrics";
import type { ChartCard } from "#contracts/chat";
import type { Insight } from "#contracts/insights";
import type { Bureau } from "./desk.ts";
import { localeOf, money, type Of } from "./drafts/drafted.ts";
import { timeText } from "../phrases/wording.ts";
import { dateText } from "./phrases/dates.ts";
import { say, word } from "./phrases/say.ts";

export async function figure(bureau: Bureau, command: Of<"insight.ask">): Promise<void> {
  bureau.memory.operation = "insights";
  await tell(bureau, command);
  if (command.metric === "staff_load" || (!command.perPerson && command.staff === null)) return;
  // What was not asked for is told as such: nobody is credited with what the house took.
  bureau.turn.said.push({ text: notByPerson(bureau) });
  await tell(bureau, { ...command, metric: "staff_load", item: null });
}

const notByPerson = (bureau: Bureau): string =>
  say(
    bureau,
  )`That is the whole house's: a booking or an order is not kept by who of the team it was, so I can't split it by person. What I do know of each is the hours worked:`;

async function tell(bureau: Bureau, command: Of<"insight.ask">): Promise<void> {
  const { turn } = bureau;
  const { metric, from, until, compareFrom, compareUntil, item, staff } = command;
  // Days that a figure is not counted by are not told as if it were.
  const weekdays = goesByWeekday(metric) ? (command.weekdays ?? []) : [];
  const asked = { metric, from, until, compareFrom, compareUntil, item: item ?? null, staff, weekdays };
  const insight = await turn.reads.insight(asked, turn.tongue);
  if (command.fresh && insight.outOf && insight.total !== null)
    return void turn.said.push({ text: freshText(bureau, insight, insight.outOf.count, insight.total) });
  if (bureau.memory.looked?.type === "insight.ask")
    bureau.memory.looked = { ...command, from: insight.from, until: insight.until };
  turn.said.push({
    text: [
      headline(bureau, insight),
      ...parts(bureau, insight, command),
      complaints(bureau, insight),
      `(${insight.query}.)`,
    ]
      .filter((it) => it !== "")
      .join("\n"),
    ...(hasPoints(insight) ? { cards: [chartOf(insight)] } : {}),
  });
}

/** Who came for the first time is whoever had not come before. */
const freshText = (bureau: Bureau, { from, until }: Insight, all: number, again: number): string =>
  say(
    bureau,
  )`New customers, ${dateText(bureau, from)} – ${dateText(bureau, until)}: ${all - again} of ${all} known customers who came; the other ${again} had come before.`;

const hasPoints = ({ series }: Insight): boolean => series.some((it) => it.points.length > 0);

const chartOf = ({ title, kind, unit, series, query }: Insight): ChartCard => ({
  type: "chart",
  title,
  kind,
  unit,
  series,
  query,
});

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

function amount(bureau: Bureau, unit: string, value: number): string {
  if (isMoney(unit)) return money(bureau, { amount: Math.round(value), currency: unit });
  const text = value.toLocaleString(localeOf(bureau), { maximumFractionDigits: 2 });
  return unit === "stars" ? say(bureau)`${text} stars` : unit === "%" ? `${text}%` : text;
}

/** `Sales: $4,123.50, 10% more than 2–8 Nov ($3,750).` */
function headline(bureau: Bureau, insight: Insight): string {
  const { title, total, unit, outOf, previous, changePercent } = insight;
  if (total === null) return say(bureau)`${title}: nothing was counted.`;
  const of = outOf ? besideText(bureau, insight.metric, outOf) : "";
  const counted = isMoney(unit) || ["stars", "%"].includes(unit) ? "" : ` ${word(bureau, unit)}`;
  const now = `${title}: ${amount(bureau, unit, total)}${counted}${of}`;
  if (insight.metric === "reviews") return reviewsHead(bureau, insight, now);
  if (!previous || previous.total === null || changePercent === null) return `${now}.`;
  // Percent of percent are no measure.
  if (unit === "%") return say(bureau)`${now} (the period before: ${amount(bureau, unit, previous.total)}).`;
  const than = say(bureau)`the period before (${amount(bureau, unit, previous.total)})`;
  const rounded = Math.abs(Math.round(changePercent));
  if (rounded === 0) return say(bureau)`${now}, as much as ${than}.`;
  return say(
    bureau,
  )`${now}, ${rounded}% ${changePercent > 0 ? say(bureau)`more` : say(bureau)`less`} than ${than}.`;
}

/** How many there were says little: how many of them complain does, now and before. */
function reviewsHead(bureau: Bureau, { series }: Insight, now: string): string {
  const [these = 0, those = 0] = series.map((it) =>
    it.points.filter(({ label }) => /^[123] /u.test(label)).reduce((sum, { value }) => sum + value, 0),
  );
  const before = series[1]?.points.reduce((sum, { value }) => sum + value, 0) ?? 0;
  const found = say(bureau)`${now}, ${these} with three stars or fewer`;
  return before === 0 ? `${found}.` : say(bureau)`${found} (the period before: ${those} of ${before}).`;
}

/** What the total is a part of, or what was counted beside it. */
function besideText(
  bureau: Bureau,
  metric: Insight["metric"],
  { count, of }: NonNullable<Insight["outOf"]>,
): string {
  const counted = `${count.toLocaleString(localeOf(bureau))} ${word(bureau, of)}`;
  if (metric === "busiest_hours" || metric === "busiest_days")
    return count === 0 ? "" : say(bureau)` and ${counted}`;
  if (metric === "staff_load" || metric === "occupancy") return say(bureau)`, with ${counted} in that time`;
  if (metric === "average_ticket") return ` (${counted})`;
  if (metric === "best_customers" || metric === "top_spenders") return say(bureau)` of ${counted}`;
  return say(bureau)` out of ${counted}`;
}

/** An hour as all others are written: `2:00 PM`. */
const hourText = (bureau: Bureau, label: string): string =>
  /^\d\d:\d\d$/u.test(label) ? timeText(label, { locale: localeOf(bureau) }) : label;

const ranked = new Set<Insight["metric"]>([
  "best_items",
  "worst_items",
  "item_sales",
  "busiest_hours",
  "busiest_days",
  "staff_load",
  "campaign",
  "occupancy",
  "best_customers",
  "top_spenders",
]);

/** The largest parts of what is not a course over time. */
function parts(
  bureau: Bureau,
  { kind, series, unit, metric }: Insight,
  { least = false, most = 5 }: { least?: boolean | undefined; most?: number | undefined },
): string[] {
  const [first] = series;
  if (!first || kind !== "bar" || !ranked.has(metric)) return [];
  const worst = least || metric === "worst_items";
  const sorted = first.points
    .filter((it) => worst || it.value > 0)
    .toSorted((a, b) => (worst ? a.value - b.value : b.value - a.value))
    .slice(0, most);
  // Money of the till counts the business's own currency; hours and pieces are numbers.
  return sorted.length === 0
    ? []
    : [
        sorted
          .map((it, at) => `${at + 1}. ${hourText(bureau, it.label)}: ${amount(bureau, unit, it.value)}`)
          .join("\n"),
      ];
}

function complaints(bureau: Bureau, { evidence }: Insight): string {
  if (!evidence) return "";
  if (evidence.length === 0) return say(bureau)`No complaints in them.`;
  const told = evidence.slice(0, 3).map(({ topic, count, quotes }) => {
    const [quote] = quotes;
    return `${word(bureau, topic)} (${count})${quote ? say(bureau)`: “${quote.text.slice(0, 160)}”, ${quote.rating} of 5, ${dateText(bureau, quote.date)}` : ""}`;
  });
  return say(bureau)`What they complain about: ${told.join("; ")}.`;
}
