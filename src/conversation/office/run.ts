// One turn of the dashboard chat.
import { isLook, type DashboardContext } from "#understanding/dashboard/context";
import { readsAsName } from "#understanding/dashboard/talk";
import { understandDashboard } from "#understanding/dashboard/understand";
import { suspicious } from "#understanding/learned/shipped-injection";
import type { Saver } from "../graph.ts";
import { nextMessageId } from "../ids.ts";
import type { TurnDeps, TurnOutcome, TurnRequest } from "../ports.ts";
import { compileTalk } from "../talk-graph.ts";
import { asksWhatIt, lapseAbout, turnAbout } from "./about.ts";
import type { OfficeTable, OfficeTurn } from "./desk.ts";
import { forKinds } from "./for-kinds.ts";
import { orGuessed } from "./doubts.ts";
import { initialOffice, type Office } from "./memory.ts";
import { observe } from "./observe.ts";
import type { OfficeDesk } from "./ports.ts";
import { concernsTest, tryOut, type Tried } from "./preview.ts";
import { stillOpen } from "./propose.ts";
import { isLessOfIt, ofTheLast } from "./referring.ts";
import { greet, next, respond } from "./respond.ts";
import { localeIn, readIn, tongueFor } from "./tongue.ts";
import { unwind } from "./undoing.ts";
import { viewOf } from "./view.ts";

let compiled: ReturnType<typeof compile> | undefined;
const compile = () =>
  compileTalk<Office, OfficeTurn>({
    initial: initialOffice,
    greet: (table) => {
      hear(table.memory, table.turn);
      greet(table);
    },
    understand,
    respond: (table) => (whatItIs(table) ? undefined : respond(table, textOf(table))),
    observe: afterEvent,
    answer,
  });

export function createOffice(saver: Saver, tried: Tried) {
  compiled ??= compile();
  const graph = compiled(saver);
  return async (request: TurnRequest, deps: TurnDeps): Promise<TurnOutcome> => {
    const { session } = request.facts;
    const reads = deps.office();
    const turn: OfficeTurn = {
      request,
      deps,
      reads,
      ids: { session, turnId: request.turnId, counter: { made: 0 } },
      desk: await reads.desk(),
      tongue: "en",
      commands: [],
      said: [],
      effects: [],
      notes: [],
      tries: null,
      tryWith: null,
      messages: [],
      view: null,
    };
    const { turn: done, memory } = await graph.run(session, turn);
    const { messages, effects, notes, view } = done;
    if (!view) throw new Error("the turn ended without a view");
    const inside = await tryOut(done, memory.preview?.thread, tried);
    return {
      messages: [...messages, ...(inside?.messages ?? [])],
      effects: [...effects, ...(inside?.effects ?? [])],
      notes: [...notes, ...(inside?.notes ?? [])],
      view,
    };
  };
}

const textOf = ({ turn }: OfficeTable): string =>
  turn.request.input.kind === "message" ? turn.request.input.text : "";

function understand({ memory, turn }: OfficeTable): void {
  const { desk } = turn;
  if (!desk) return;
  hear(memory, turn);
  const known = contextOf(memory, turn, desk);
  const read = readIn(textOf({ memory, turn }), known, turn.tongue);
  if (memory.preview?.open) return inTest(turn, read.commands);
  const { commands, context } = read;
  const text = textOf({ memory, turn });
  if (read.tongue !== turn.tongue) memory.tongue = turn.tongue = read.tongue;
  // What does not fit the draft is read as if there were none: "what are today's bookings?" is no new date of a pizza.
  const strays =
    commands.length === 1 && commands[0]?.type === "draft.change" && !fitsDraft(memory, commands[0]);
  turn.commands = strays
    ? understandDashboard(text, { ...context, draft: null, awaiting: null })
    : commands.every((it) => it.type === "outOfScope")
      ? ownWords(memory, text, commands)
      : commands;
  lapseAbout(memory, turn.request.now);
  turn.commands = ofTheLast(memory, context, turn.commands, text);
  turnAbout(memory, turn.commands, turn.request.now);
  turn.commands = forKinds(desk, orGuessed({ memory, turn }, text), text, context.locale);
  const [only, more] = turn.commands;
  memory.looked = !more && isLook(only) ? only : undefined;
}

/** A message that only says "it", and nothing was spoken of: that is asked. */
function whatItIs({ memory, turn }: OfficeTable): boolean {
  const { desk, commands, tries } = turn;
  const text = textOf({ memory, turn });
  const isNothing = (it: (typeof commands)[number]) =>
    it.type === "outOfScope" || it.type === "unsure" || isLessOfIt(it, text);
  if (!desk || tries || !commands.every(isNothing)) return false;
  return asksWhatIt({ memory, turn, desk }, text, contextOf(memory, turn, desk));
}

/** The language they spoke last here; at first the page's. */
function hear(memory: Office, turn: OfficeTurn): void {
  turn.tongue = memory.tongue ?? tongueFor(localeOf(turn));
}

const localeOf = ({ request, desk }: OfficeTurn): string =>
  request.facts.locale ?? desk?.business.locale ?? "en-US";

/** In a test everything is the customer's, but the way out of it. */
function inTest(turn: OfficeTurn, commands: OfficeTurn["commands"]): void {
  const out = commands.find((it) => it.type === "preview.end");
  if (out) turn.commands = [out];
  else turn.tries = "message";
}

/** What no rule knows answers a question that takes any words: the name of a new section, an answer, a description. */
function ownWords({ draft }: Office, text: string, commands: OfficeTurn["commands"]): OfficeTurn["commands"] {
  const words = text.trim().slice(0, 400);
  const awaiting = draft?.awaiting;
  const [, called] =
    /^(?:(?:no|hm+|wait|actually|oh|sorry|ok(?:ay)?|better|please|or|let's|mejor|espera)[, ]+)*(?:call it|name it|ll[aá]mal[oa]|it(?:'s| is| should be) called)\s+(.{1,80})$/iu.exec(
      words,
    ) ?? [];
  if (draft && called && "name" in draft.wish && !suspicious(text))
    return [{ type: "draft.change", ...noValues, name: called, category: null, text: null, confidence: 0.8 }];
  if (!awaiting || !openQuestions.has(awaiting) || words === "" || suspicious(text)) return commands;
  if (chosen.has(awaiting) && !readsAsName(words)) return commands;
  const said = {
    name: awaiting === "category" || awaiting === "text" ? null : words,
    category: awaiting === "category" ? words : null,
    text: awaiting === "text" ? words : null,
  };
  return [{ type: "draft.change", ...noValues, ...said, confidence: 0.7 }];
}

/** Of what is there already: no sentence is one of them. */
const chosen: ReadonlySet<string> = new Set(["item", "staff"]);
const openQuestions: ReadonlySet<string> = new Set(["name", "category", "text", "item", "staff"]);
const noValues = { price: null, date: null, until: null, from: null, to: null } as const;

function fitsDraft(
  { draft }: Office,
  said: Extract<ReturnType<typeof understandDashboard>[number], { type: "draft.change" }>,
): boolean {
  if (!draft) return false;
  const has = (key: string) => key in draft.wish;
  return (
    (said.name !== null &&
      (has("name") ||
        has("item") ||
        has("staff") ||
        has("customer") ||
        has("resource") ||
        has("title") ||
        has("question"))) ||
    (said.category !== null && has("category")) ||
    (said.price !== null && has("price")) ||
    said.text !== null ||
    ((said.date !== null || said.until !== null) &&
      has("date") &&
      !draft.wish.type.startsWith("catalogue")) ||
    ((said.from !== null || said.to !== null) && (has("from") || has("opens")))
  );
}

const inEnglish = (locale: string): string => (tongueFor(locale) === "es" ? "en-US" : localeIn(locale));

function contextOf(memory: Office, turn: OfficeTurn, desk: OfficeDesk): DashboardContext {
  const { request } = turn;
  const page = localeOf(turn);
  return {
    now: request.now,
    timeZone: desk.business.timeZone,
    locale:
      memory.tongue === "es" && tongueFor(page) !== "es"
        ? "es-ES"
        : memory.tongue === "en"
          ? inEnglish(page)
          : localeIn(page),
    currency: desk.business.currency,
    categories: [...new Set(desk.items.map((it) => it.section))],
    items: desk.items.map((it) => it.name),
    services: desk.services.map((it) => it.name),
    staff: desk.staff.map((it) => it.name),
    resources: desk.resources.map((it) => it.name),
    openingHours: desk.hours,
    draft: memory.draft?.wish.type ?? null,
    awaiting: memory.draft?.awaiting ?? null,
    looked: memory.looked,
  };
}

async function afterEvent(table: OfficeTable): Promise<void> {
  hear(table.memory, table.turn);
  if (concernsTest(table)) return void (table.turn.tries = "message");
  observe(table);
  const { memory, turn } = table;
  const { desk } = turn;
  if (!desk) return;
  const bureau = { ...table, desk };
  const [last, had] = [memory.changes.at(-1), memory.draft];
  unwind(bureau);
  // What else was wished for in the same message comes up once the change before it is settled.
  if (last?.status !== "pending") await next(bureau);
  if (memory.draft && !had && last?.status === "applied") memory.draft.behind = last.effectId;
  if (had?.proposal && had === memory.draft && turn.said.length > 0) stillOpen(bureau, had.proposal);
}

function answer(table: OfficeTable): void {
  const { memory, turn } = table;
  memory.turns += 1;
  turn.view = viewOf(table);
  if (turn.said.length === 0) return;
  const id = nextMessageId(turn.ids);
  const text = turn.said.map((it) => it.text).join("\n\n");
  // The open question's buttons are those that count.
  const quickReplies = turn.said.findLast((it) => it.quickReplies)?.quickReplies ?? [];
  const cards = turn.said.flatMap((it) => it.cards ?? []);
  turn.deps.onDelta(id, text);
  turn.messages.push({
    id,
    text,
    ...(quickReplies.length > 0 ? { quickReplies } : {}),
    ...(cards.length > 0 ? { cards } : {}),
  });
}
