// What the language models cost, asked for in the dashboard chat: today, these thirty days, and what they may.
import { localOf, plusDays } from "#business/local-time";
import type { Bureau } from "./desk.ts";
import { localeOf } from "./drafts/drafted.ts";
import { say } from "./phrases/say.ts";

/** Counted by UTC days, as the page of costs counts them. */
export async function costs(bureau: Bureau): Promise<void> {
  const { turn, memory } = bureau;
  memory.operation = "costs";
  const today = localOf(turn.request.now, "UTC").date;
  const { total, days, models } = await turn.reads.costs(plusDays(today, -29), today);
  if (total.calls === 0)
    return void turn.said.push({
      text: say(bureau)`No language model was asked in the last 30 days: nothing was spent.`,
    });
  const spentToday = days.find((it) => it.date === today)?.costMicros ?? 0;
  const dearest = models
    .slice(0, 3)
    .map((it) => `– ${it.model}: ${dollars(bureau, it.costMicros)} (${say(bureau)`${it.calls} calls`})`);
  turn.said.push({
    text: [
      say(
        bureau,
      )`The language models cost ${dollars(bureau, spentToday)} today and ${dollars(bureau, total.costMicros)} in the last 30 days, with ${total.calls} calls in ${total.sessions} conversations.`,
      ...dearest,
      say(bureau)`Day by day it is under Costs on this page.`,
    ].join("\n"),
  });
}

/** A call costs less than a cent: what is spent keeps its first digits. */
const dollars = (bureau: Bureau, micros: number): string =>
  new Intl.NumberFormat(localeOf(bureau), {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: micros !== 0 && micros < 1_000_000 ? 4 : 2,
  }).format(micros / 1_000_000);
