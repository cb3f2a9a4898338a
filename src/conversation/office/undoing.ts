// Taking back: the last change that stands, or the one that is named. What is named and not found is asked about.
import { plain } from "#understanding/text";
import { nextEffectId } from "../ids.ts";
import type { Bureau } from "./desk.ts";
import { listed } from "./drafts/drafted.ts";
import type { Applied, BookingStep } from "./memory.ts";
import { say } from "./phrases/say.ts";
import { sentence } from "./propose.ts";

/** True where only a draft was dropped: what waits behind it may come up. */
export function undo(bureau: Bureau, what: string | null): boolean {
  const { memory, turn } = bureau;
  const stands = standing(bureau);
  const behind = what === null ? stands.find((it) => it.effectId === memory.draft?.behind) : undefined;
  if (memory.draft && !behind && (what === null || !meant(bureau, what))) {
    memory.draft = null;
    turn.said.push({ text: dropped(bureau, stands.at(-1)) });
    return true;
  }
  if (behind && memory.draft) delete memory.draft.behind;
  const change = behind ?? (what === null ? stands.at(-1) : meant(bureau, what));
  if (change) takeBack(bureau, change);
  else if (what === null && memory.changes.at(-1)?.status === "pending") takeBackThen(bureau);
  else turn.said.push(stands.length > 0 ? otherwise(bureau, stands) : nothing(bureau));
  return false;
}

/** What is still being made is taken back once it is. */
function takeBackThen({ memory, turn }: Bureau): void {
  memory.unwinding = [memory.changes.at(-1)!.effectId];
  turn.said.push({ text: say(turn)`It is still being made; I take it back as soon as it is done.` });
}

const standing = ({ memory }: Bureau): Applied[] => memory.changes.filter((it) => it.status === "applied");

/** What was made before the draft is not dropped with it, and is told. */
const dropped = (bureau: Bureau, last: Applied | undefined): string =>
  say(bureau)`Dropped; nothing was changed.` +
  (last
    ? say(
        bureau,
      )` What was done before stands: ${sentence(last.proposal.summary)} Say “undo” again to take that back.`
    : "");

/** Every change that stands, the newest first, each once the one after it is back. */
export function undoAll(bureau: Bureau): void {
  const { memory, turn } = bureau;
  const stands = standing(bureau);
  const had = memory.draft !== null || memory.waiting.length > 0;
  memory.draft = null;
  memory.waiting = [];
  const [newest, ...older] = stands.toReversed();
  if (!newest)
    return void turn.said.push(had ? { text: say(bureau)`Dropped; nothing was changed.` } : nothing(bureau));
  memory.unwinding = older.map((it) => it.effectId).toReversed();
  if (older.length > 0)
    turn.said.push({ text: say(bureau)`I take back ${stands.length} changes, the newest first.` });
  const stay = memory.changes.filter((it) => it.status === "final").map((it) => it.proposal.summary);
  if (stay.length > 0)
    turn.said.push({ text: say(bureau)`This can't be taken back, and stays: ${listed(stay)}.` });
  takeBack(bureau, newest);
}

/** The next of those that are to be taken back, once nothing is under way. */
export function unwind(bureau: Bureau): void {
  const { memory } = bureau;
  if (memory.changes.some((it) => it.status === "undoing" || it.status === "pending")) return;
  // One that was taken back beside does not keep the rest from it.
  const stands = new Map(standing(bureau).map((it) => [it.effectId, it]));
  while (memory.unwinding?.length) {
    const change = stands.get(memory.unwinding.pop()!);
    if (change) return takeBack(bureau, change);
  }
}

/** "Stop it" while a message goes out. */
export const stops = ({ memory }: Bureau, text: string): boolean =>
  /^\W*(?:please |pls |no,? )?(?:stop|halt|detenlo|det[eé]n|p[aá]ralo)(?: (?:it|that|this|them|sending(?: it)?|the (?:message|mail|e-?mail)|el mensaje))?(?: please| pls| now| por favor)*\W*$/iu.test(
    text,
  ) &&
  memory.changes.at(-1)?.status === "applied" &&
  memory.changes.at(-1)?.proposal.audience !== undefined;

/** The newest change where its words fit it, else the only one that they fit. */
function meant({ memory }: Bureau, what: string): Applied | undefined {
  const stands = memory.changes.filter((it) => it.status === "applied");
  const found = stands.filter((it) => isNamed(it, what));
  return found.length === 1 || found.at(-1) === stands.at(-1) ? found.at(-1) : undefined;
}

/** What people call a change of these rows. */
const called: Readonly<Record<string, string>> = {
  menu_item: "menu item dish carta plato",
  service: "service servicio",
  opening_hours: "hours opening closing close open time horario",
  hour_exception: "hours opening closing close open time day closure horario cierre",
  shift: "shift rota schedule staff turno",
  staff: "staff team equipo",
  promotion: "promotion promo offer discount deal oferta promocion",
  policy: "policy rule setting regla norma",
  faq: "faq question answer pregunta respuesta",
  role: "role access rights",
  resource_block: "block table place mesa",
};
const priced = ["price", "price_min", "price_max"];

function isNamed({ proposal }: Applied, what: string): boolean {
  const rows = proposal.changes.map(({ target, item, after }) => {
    const columns = Object.keys(after ?? {});
    const price = columns.some((it) => priced.includes(it)) ? "price precio" : "";
    return `${called[target] ?? ""} ${item} ${columns.join(" ")} ${price}`;
  });
  const booking = proposal.steps ? "booking reservation no-show reserva" : "";
  const message = proposal.audience ? "message mail mensaje" : "";
  const has = new Set(wordsOf([...rows, booking, message, proposal.summary].join(" ")));
  return wordsOf(what).every((it) => has.has(it));
}

const wordsOf = (text: string): string[] =>
  (plain(text).match(/[\p{L}\d]+/gu) ?? []).map((it) => it.replace(/(?<=.{3})s$/u, ""));

/** Nothing is taken back on a guess. */
const otherwise = (bureau: Bureau, stands: readonly Applied[]) => ({
  text: say(
    bureau,
  )`I undid nothing: I don't know which change you mean. The last one is: ${sentence(stands.at(-1)!.proposal.summary)}${
    stands.length > 1
      ? say(bureau)` Before it: ${listed(
          stands
            .slice(0, -1)
            .map((it) => it.proposal.summary)
            .toReversed(),
        )}.`
      : ""
  } Say “undo” to take back the last one, or name another.`,
  quickReplies: [{ label: say(bureau)`Undo`, text: say(bureau)`Undo` }],
});

const nothing = (bureau: Bureau) => ({
  text: bureau.memory.changes.some((it) => it.status === "pending" || it.status === "undoing")
    ? say(bureau)`The last change is still being made; say “undo” once it is done.`
    : say(bureau)`There is nothing to undo in this conversation.`,
});

function takeBack(bureau: Bureau, change: Applied): void {
  const { turn, desk } = bureau;
  change.status = "undoing";
  if (change.proposal.steps) return cameAfterAll(bureau, change, change.proposal.steps);
  const effectId = nextEffectId(turn.ids);
  const { facts, requestId } = turn.request;
  const fields = { effectId, session: facts.session, requestId };
  const workflow = { id: effectId, requestId, businessId: desk.business.id, workflowId: change.effectId };
  if (change.proposal.audience) {
    const update = { update: "cancel" as const, ...fields, reason: "stopped by the business" };
    turn.effects.push({ type: "notificationStop", ...workflow, update });
    return;
  }
  const actor = { user: desk.user, role: desk.role };
  turn.effects.push({ type: "businessUndo", ...workflow, update: { update: "undo", ...fields, actor } });
}

/** Who was marked as a no-show came after all: their workflow takes that for two hours. */
function cameAfterAll({ turn, desk }: Bureau, change: Applied, steps: readonly BookingStep[]): void {
  const { facts, requestId } = turn.request;
  for (const { bookingId, workflowId } of steps) {
    const id = nextEffectId(turn.ids);
    change.effectId = id;
    const fields = { effectId: id, session: facts.session, requestId };
    const businessId = desk.business.id;
    turn.effects.push({
      type: "workflowUpdate",
      id,
      requestId,
      bookingId,
      businessId,
      workflowId,
      update: { update: "came", ...fields },
    });
  }
}
