// One draft at a time: what else was ordered waits for its turn and is named, and so is a draft that another comes before.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { isChange } from "#understanding/dashboard/understand";
import type { Bureau, OfficeSaying, OfficeTable } from "./desk.ts";
import { draft } from "./drafts/index.ts";
import { officeBounds, type Draft, type Proposal } from "./memory.ts";
import { mayAsk } from "./permissions.ts";
import { dateText } from "./phrases/dates.ts";
import { say, word } from "./phrases/say.ts";
import { sentence, stillOpen } from "./propose.ts";

/** Wishes of the same message, after the one that is drafted. */
export async function queue(bureau: Bureau, wishes: readonly DashboardCommand[]): Promise<void> {
  const { memory, turn } = bureau;
  const room = officeBounds.waiting - memory.waiting.length;
  const [kept, more] = [wishes.slice(0, room), wishes.slice(room)];
  memory.waiting.push(...kept);
  if (kept.length > 0) {
    memory.batch = { at: 1, of: 1 + memory.waiting.length };
    turn.said.push({
      text: say(
        bureau,
      )`This is 1 of ${memory.batch.of}. Not done yet; I take it up next: ${await namesOf(bureau, memory.waiting)}.`,
      ...offerAll(bureau),
    });
  }
  if (more.length > 0)
    turn.said.push({
      text: say(
        bureau,
      )`That is more than I can keep at once, so please say it again later: ${await namesOf(bureau, more)}.`,
    });
}

/** What still comes after the draft that is shown now. */
export async function tellRest(bureau: Bureau): Promise<void> {
  const { memory, turn } = bureau;
  const { batch } = memory;
  if (!memory.draft) return;
  const place = batch ? say(bureau)`This is ${batch.at} of ${batch.of}.` : "";
  if (memory.waiting.length > 0)
    turn.said.push({
      text: [place, say(bureau)`After that: ${await namesOf(bureau, memory.waiting)}.`].join(" ").trim(),
      ...offerAll(bureau),
    });
  else if (place !== "") turn.said.push({ text: place });
}

/** One word for all of them, beside the buttons of the one that is shown. */
function offerAll({ memory, turn }: Bureau): Pick<OfficeSaying, "quickReplies"> {
  const own = turn.said.findLast((it) => it.quickReplies)?.quickReplies ?? [];
  if (!memory.draft?.proposal) return {};
  const all = say(turn)`Yes to all`;
  return { quickReplies: [...own.slice(0, 1), { label: all, text: all }, ...own.slice(1)] };
}

/** What is renamed meanwhile is meant by its new name. */
export function renamed({ memory }: OfficeTable, changes: Proposal["changes"]): void {
  for (const { before, after } of changes) {
    const [was, is] = [before?.["name"], after?.["name"]];
    if (typeof was !== "string" || typeof is !== "string" || was === is) continue;
    memory.waiting = memory.waiting.map((it) => ("item" in it && it.item === was ? { ...it, item: is } : it));
  }
}

/** What was drafted before another order came: it is not lost, unless the other is the same one said anew. */
export async function keep(bureau: Bureau, before: Draft | null, order: DashboardCommand): Promise<void> {
  const { memory, turn } = bureau;
  if (!before || memory.draft === before || isSame(before.wish, order)) return;
  const name = await nameOf(bureau, before.wish);
  if (memory.draft === null) {
    memory.draft = before;
    if (before.proposal) return stillOpen(bureau, before.proposal);
    return void turn.said.push({ text: say(bureau)`Still open: ${sentence(name)}` });
  }
  // A question that came up again and was passed over once more is not asked for ever.
  const again = isChange(before.wish.type) && !(before.cameUp && !before.proposal);
  if (again) memory.waiting.unshift(before.wish);
  delete memory.batch;
  turn.said.push({
    text: again
      ? say(bureau)`This comes first; not done yet: ${sentence(name)}`
      : say(bureau)`Set aside, and not done: ${sentence(before.proposal?.summary ?? name)}`,
  });
}

/** What a wish is of, beside its type: where both say it and it differs, they are two wishes. */
const marks = [
  "item",
  "name",
  "staff",
  "customer",
  "category",
  "resource",
  "title",
  "policy",
  "topic",
  "date",
];

function isSame(one: DashboardCommand, other: DashboardCommand): boolean {
  const [a, b] = [one, other] as unknown as Readonly<Record<string, unknown>>[];
  return (
    one.type === other.type &&
    marks.every((it) => (a?.[it] ?? null) === null || (b?.[it] ?? null) === null || a?.[it] === b?.[it])
  );
}

async function namesOf(bureau: Bureau, wishes: readonly DashboardCommand[]): Promise<string> {
  const { batch } = bureau.memory;
  const names: string[] = [];
  for (const it of wishes) names.push(await nameOf(bureau, it));
  // By their numbers, where there are several to tell apart.
  return names.length > 1 && batch
    ? names.map((it, index) => `(${batch.at + 1 + index}) ${it}`).join("; ")
    : names.join("; ");
}

/** As its card would say it; what still lacks something, by what it is of. */
export async function nameOf(bureau: Bureau, wish: DashboardCommand): Promise<string> {
  const drafted = mayAsk(bureau.desk.role, wish.type) ? await draft(bureau, wish) : null;
  if (drafted?.kind === "propose") return drafted.proposal.summary;
  const said = wish as unknown as Readonly<Record<string, unknown>>;
  const subject = marks.map((it) => said[it]).find((it) => typeof it === "string");
  const area = word(bureau, areas[wish.type.split(".")[0] ?? ""] ?? "a change");
  if (typeof subject !== "string") return area;
  return `${subject === said["date"] ? dateText(bureau, subject) : subject} (${area})`;
}

const areas: Readonly<Record<string, string>> = {
  catalogue: "the menu",
  hours: "the hours",
  staff: "the team's shifts",
  booking: "a booking",
  resource: "a place",
  promotion: "a promotion",
  message: "a message",
  escalation: "an answer",
  policy: "a rule",
  faq: "a ready answer",
};
