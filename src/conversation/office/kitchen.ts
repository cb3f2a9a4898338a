// The kitchen's orders in the dashboard chat: which are open, and one of them going on through its workflow.
import { localOf } from "#business/local-time";
import { timeText } from "../phrases/wording.ts";
import type { Bureau } from "./desk.ts";
import { isNamed } from "./drafts/bookings.ts";
import { ask, listed, localeOf, money, propose, refuse, type Drafted, type Of } from "./drafts/drafted.ts";
import { dayText } from "./phrases/dates.ts";
import { say, word } from "./phrases/say.ts";
import type { OfficeOrder } from "./ports.ts";

const mostLines = 12;

/** Those that are not over, the next to be picked up first. */
export async function orders(bureau: Bureau): Promise<void> {
  const { turn } = bureau;
  const open = await openOrders(bureau);
  if (open.length === 0) return void turn.said.push({ text: say(bureau)`No order is open.` });
  const lines = open.slice(0, mostLines).map((it) => `– ${lineOf(bureau, it)}`);
  const more = open.length > mostLines ? say(bureau)`\n… and ${open.length - mostLines} more.` : "";
  const head = `${open.length} ${open.length === 1 ? say(bureau)`open order` : say(bureau)`open orders`}`;
  turn.said.push({ text: `${head}:\n${lines.join("\n")}${more}` });
}

const openOrders = async ({ turn }: Bureau): Promise<OfficeOrder[]> =>
  (await turn.reads.orders())
    .filter((it) => it.workflowId !== null && !["collected", "cancelled"].includes(it.status))
    .toSorted((a, b) => (a.pickupAt ?? a.placedAt).localeCompare(b.pickupAt ?? b.placedAt));

function lineOf(bureau: Bureau, it: OfficeOrder): string {
  const items = listed(
    it.items.map(({ quantity, name }) => `${quantity} × ${name}`),
    6,
  );
  const when = it.pickupAt === null ? say(bureau)`as soon as it is ready` : momentText(bureau, it.pickupAt);
  return `${whoseOf(bureau, it)}: ${items}, ${money(bureau, it.total)}, ${when} (${word(bureau, it.status)})`;
}

const whoseOf = (bureau: Bureau, it: OfficeOrder): string => it.customer ?? say(bureau)`a guest`;

function momentText(bureau: Bureau, instant: string): string {
  const { date, time } = localOf(instant, bureau.desk.business.timeZone);
  return `${dayText(bureau, date)} ${timeText(time, { locale: localeOf(bureau) })}`;
}

/** From which an order may go there. */
const from: Readonly<Record<Of<"order.advance">["step"], readonly string[]>> = {
  accept: ["placed"],
  ready: ["accepted", "preparing"],
  collect: ["accepted", "preparing", "ready"],
};
const goal = { accept: "accepted", ready: "ready", collect: "collected" } as const;

export async function advance(bureau: Bureau, wish: Of<"order.advance">): Promise<Drafted> {
  const open = await openOrders(bureau);
  const meant = open.filter((it) => wish.customer === null || isNamed(it.customer ?? "", wish.customer));
  if (meant.length === 0)
    return refuse(
      wish.customer === null || open.length === 0
        ? say(bureau)`No order is open.`
        : say(
            bureau,
          )`There is no open order of ${wish.customer}. Open are: ${listed(open.map((it) => lineOf(bureau, it)))}.`,
    );
  const may = meant.filter((it) => from[wish.step].includes(it.status));
  // "Mark it collected": what stands ready is picked up.
  const waiting = may.filter((it) => it.status === "ready");
  const fit = wish.customer === null && waiting.length === 1 ? waiting : may;
  const becomes = word(bureau, goal[wish.step]);
  const [first] = meant;
  if (fit.length === 0 && first)
    return refuse(
      say(
        bureau,
      )`The order of ${whoseOf(bureau, first)} is ${word(bureau, first.status)}, so it can't become ${becomes} now.`,
    );
  // Somebody's orders go on one after the other, as they are due.
  const ofOne = fit.length > 1 && fit.every((it) => it.customer !== null && it.customer === fit[0]!.customer);
  if (fit.length > 1 && !ofOne)
    return ask(
      "customer",
      say(bureau)`Whose order is ${becomes}? ${listed(
        fit.map((it) => lineOf(bureau, it)),
        6,
      )}.`,
      fit.map((it) => whoseOf(bureau, it)),
    );
  const it = fit[0]!;
  const whose = whoseOf(bureau, it);
  return propose(
    {
      changes: [],
      order: { workflowId: it.workflowId!, step: wish.step },
      shown: [
        {
          type: "order",
          action: "change",
          item: whose,
          before: { status: word(bureau, it.status) },
          after: { status: becomes },
        },
      ],
      summary: say(bureau)`Order of ${whose}: ${becomes}`,
      done: say(bureau)`The order of ${whose} is ${becomes}`,
    },
    [
      ofOne
        ? say(bureau)`${whose} has ${fit.length} such orders; this is the first: ${lineOf(bureau, it)}.`
        : "",
      wish.step === "ready" ? say(bureau)`The customer is told.` : "",
    ].filter((line) => line !== ""),
  );
}
