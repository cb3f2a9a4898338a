// A draft on its way: asked for what is missing, and shown as a diff.
import { dutyOf, type DutyName } from "#chats/dashboard/duties";
import type { RowValues } from "#contracts/business-change";
import type { DiffCard } from "#contracts/chat";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { hearing } from "./audience.ts";
import { byAgent } from "./consulting.ts";
import type { Bureau, OfficeSaying } from "./desk.ts";
import { draft } from "./drafts/index.ts";
import type { Proposal } from "./memory.ts";
import { agree } from "./perform.ts";
import { mayAsk, refusalFor } from "./permissions.ts";
import type { OfficeTurn } from "./desk.ts";
import { dateText } from "./phrases/dates.ts";
import { say } from "./phrases/say.ts";

/** What is not answered by then is no question any more. */
const mostAsked = 3;

/** Takes up a wish: false if it is no change. `asked`: what was missing has been asked for. */
export async function takeUp(bureau: Bureau, wish: DashboardCommand, asked = false): Promise<boolean> {
  const { memory, turn, desk } = bureau;
  if (!mayAsk(desk.role, wish.type)) {
    turn.said.push({ text: refusalFor(turn, desk.role, wish.type) });
    return true;
  }
  const duty = dutyOf(wish.type);
  if (!duty?.changes) return false;
  const drafted = await byAgent(bureau, wish.type as DutyName, () => draft(bureau, wish));
  if (!drafted) return false;
  memory.operation = duty.operation;
  switch (drafted.kind) {
    case "refuse":
      memory.draft = null;
      turn.said.push({ text: drafted.text });
      return true;
    case "ask": {
      const { draft: had } = memory;
      const same = had?.wish.type === wish.type && had.awaiting === drafted.awaiting && !had.proposal;
      const times = same ? (had.asked ?? 1) + 1 : 1;
      if (times > mostAsked) {
        memory.draft = null;
        turn.said.push({
          text: say(
            turn,
          )`${drafted.text} I leave that now, and nothing was changed: say it again when you know.`,
        });
        return true;
      }
      memory.draft = { wish, awaiting: drafted.awaiting, proposal: null, asked: times };
      turn.said.push({
        text: drafted.text,
        ...(drafted.quickReplies && { quickReplies: drafted.quickReplies }),
      });
      return true;
    }
    case "propose": {
      // A reply that was clear at once needs no second word; whatever had to be asked for is shown before it goes.
      if (drafted.proposal.reply && !asked && !drafted.unsure) agree(bureau, drafted.proposal, false);
      else if (coveredByAll(bureau, drafted.proposal, drafted.notes)) agree(bureau, drafted.proposal, true);
      else put(bureau, wish, drafted.proposal, drafted.notes, await hearing(bureau, drafted.proposal));
      return true;
    }
  }
}

/** Whether a yes to all of a message covers it: what warns, is of a booking or is told to customers is shown first. */
const coveredByAll = ({ memory }: Bureau, proposal: Proposal, notes: readonly string[]): boolean =>
  memory.agreedToAll === true &&
  notes.length === 0 &&
  proposal.customerText === null &&
  !proposal.steps &&
  !proposal.calledOff &&
  !proposal.reply;

/** Puts a change before the owner: what would become of what, who will be told, and whether to do it. */
export function put(
  { memory, turn }: Bureau,
  wish: DashboardCommand,
  proposal: Proposal,
  notes: readonly string[] = [],
  heard: string | null = null,
): void {
  memory.draft = { wish, awaiting: "confirmation", proposal };
  const text = [sentence(proposal.summary), ...notes, toldText(turn, proposal), heard ?? ""]
    .filter((it) => it !== "")
    .join(" ");
  turn.said.push({
    ...asking(turn, text, proposal),
    ...(proposal.reply ? {} : { cards: [diffOf(turn, proposal, "proposed")] }),
  });
}

/** Whether to do it, with its buttons. */
export function asking(turn: OfficeTurn, text: string, proposal: Proposal): OfficeSaying {
  return {
    text: `${text} ${proposal.audience || proposal.reply ? say(turn)`Shall I send it?` : say(turn)`Shall I do it?`}`,
    quickReplies: [
      { label: say(turn)`Yes`, text: say(turn)`Yes` },
      ...(proposal.customerText === null || proposal.audience
        ? []
        : [{ label: say(turn)`Yes, tell the staff only`, text: say(turn)`Yes, without telling customers` }]),
      { label: say(turn)`No`, text: say(turn)`No` },
    ],
  };
}

/** The draft under discussion, after something else was told. */
export function stillOpen(bureau: Bureau, proposal: Proposal): void {
  const still = say(bureau)`Still open: ${sentence(proposal.summary)}`;
  bureau.turn.said.push(asking(bureau.turn, still, proposal));
}

/** With its full stop, unless its last words have their own. */
export const sentence = (text: string): string => (/[.!?]”?$/u.test(text) ? text : `${text}.`);

function toldText(turn: OfficeTurn, proposal: Proposal): string {
  const { customerText, steps, order, reply, audience, calledOff, begins } = proposal;
  if (calledOff || steps || order || reply || audience) return "";
  if (customerText === null)
    return begins ? say(turn)`The staff will be told then.` : say(turn)`The staff will be told.`;
  return begins
    ? say(turn)`The staff and the customers who agreed to news will be told then: “${customerText}”`
    : say(turn)`The staff and the customers who agreed to news will be told: “${customerText}”`;
}

export function diffOf(
  turn: OfficeTurn,
  { changes, begins, shown = [] }: Proposal,
  status: DiffCard["status"],
): DiffCard {
  const { desk } = turn;
  const from = begins && desk ? say(turn)`, from ${dateText({ turn, desk }, begins.date)}` : "";
  const rows = changes.map(({ target, action, item, before, after }) => ({
    type: target,
    action,
    item: `${item}${from}`,
    before: before && fieldsOf(desk, before, after),
    after: after && fieldsOf(desk, after, before),
  }));
  return { type: "diff", changes: [...rows, ...shown], status };
}

const unread = /^currency$|^variant_of$|_id$/u;

/** Prices with their currency, a person by name; what people do not read (ids, empty values of a new row) stays out. */
function fieldsOf(
  desk: OfficeTurn["desk"],
  values: RowValues,
  other: RowValues | null,
): NonNullable<Change["after"]> {
  const currency = values["currency"] ?? other?.["currency"] ?? desk?.business.currency;
  const fields: NonNullable<Change["after"]> = {};
  for (const [column, value] of Object.entries(values)) {
    // Who works the shift is the row's own title, unless that is what changes.
    if (column === "staff_id" && other)
      fields["staff"] = desk?.staff.find((it) => it.id === value)?.name ?? null;
    if (unread.test(column) || (value === null && !other)) continue;
    if (priceColumns.has(column) && typeof value === "number" && typeof currency === "string")
      fields[column] = { amount: value, currency };
    else
      fields[column] = typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? null);
  }
  return fields;
}

type Change = DiffCard["changes"][number];

const priceColumns = new Set(["price", "price_min", "price_max", "amount_off"]);
