// A chat in memory: messages in, replies out, effects performed at once by the small world.
import "#conversation/async-local-storage";
import { MemorySaver } from "@langchain/langgraph";
import { noSpan, stepsOf } from "#contracts/telemetry";
import type { BusinessDetail } from "#contracts/directory";
import type { SessionId } from "#contracts/ids";
import type { DedicatedState } from "#contracts/state-views";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { Recogniser } from "#conversation/turn";
import type { CityReads } from "#business/city";
import type { OfficeReads } from "#conversation/office/ports";
import type { Effect, EscalationEffect } from "#conversation/effect-kinds";
import type { Note } from "#conversation/notes";
import type { DraftMessage, Journal, SessionFacts, TurnInput, TurnOutcome } from "#conversation/ports";
import { createTurnRunner, type TurnRunner } from "#conversation/run-turn";
import { shipped } from "#test/support/learned";
import type { LanguageModel } from "#models/port";
import type { Vertical } from "#verticals/define-vertical";
import { BookingWorld } from "./booking-world.ts";
import { marios } from "./marios.ts";

export interface ChatOptions {
  business?: BusinessDetail;
  /** Start of the conversation; Sunday 22 November 2026, noon in New York. */
  now?: number;
  identity?: SessionFacts["identity"];
  /** Their first session, if this is not it. */
  visitor?: string;
  locale?: string | null;
  timeZone?: string | null;
  model?: LanguageModel;
  recognise?: Recogniser;
  world?: BookingWorld;
  /** The verticals there are; the house's own, unless said. */
  verticals?: readonly Vertical[];
  /** Makes it a global chat. */
  city?: CityReads;
  /** The city around the business, in its own chat. */
  around?: CityReads;
  /** Makes it a dashboard chat. */
  office?: OfficeReads;
  /** Where it is kept, for whoever puts it back to where it stood. */
  saver?: MemorySaver;
}

export const sundayNoon = Date.parse("2026-11-22T12:00:00-05:00");

export class Chat {
  readonly world: BookingWorld;
  readonly runner: TurnRunner;
  readonly facts: SessionFacts;
  readonly city: CityReads;
  readonly office: OfficeReads;
  readonly deltas: string[] = [];
  now: number;
  view!: DedicatedState;
  /** Messages of the last exchange. */
  messages: DraftMessage[] = [];
  effects: Effect[] = [];
  /** The database is a moment behind: what is remembered is not written yet. */
  writesLater = false;
  /** What is to be written down after the last exchange. */
  notes: Note[] = [];
  #turns = 0;
  #model: LanguageModel | null;
  #journal = new Map<string, Promise<unknown>>();

  constructor(options: ChatOptions = {}) {
    this.world = options.world ?? new BookingWorld(options.business ?? marios);
    this.runner = createTurnRunner(options.saver ?? new MemorySaver(), options.recognise, options.verticals);
    this.now = options.now ?? sundayNoon;
    this.#model = options.model ?? null;
    this.city = options.city ?? options.around ?? nowhere;
    this.office = options.office ?? closed;
    this.facts = {
      session: "ses_test" as SessionId,
      chat: options.city ? "global" : options.office ? "dashboard" : "dedicated",
      businessId: options.city ? null : this.world.business.id,
      identity: options.identity ?? {},
      timeZone: options.timeZone ?? null,
      locale: options.locale ?? null,
      ...(options.visitor && { visitor: options.visitor as SessionId }),
    };
  }

  open(): Promise<string> {
    return this.exchange({ kind: "open" });
  }

  /** Sends a message and returns all that is said until nothing more is to be done. */
  says(text: string): Promise<string> {
    return this.exchange({ kind: "message", id: `m${this.#turns}`, text });
  }

  hears(event: WorkflowEvent): Promise<string> {
    return this.exchange({ kind: "event", event });
  }

  /** A person of the team writes, or leaves. */
  staff(text: string | null): Promise<string> {
    if (text !== null) this.world.answeredAt = this.now;
    return this.exchange({ kind: "staff", id: `s${this.#turns}`, text });
  }

  /** Time goes by, and the deadlines in it come: what is said then. */
  async waits(minutes: number): Promise<string> {
    this.passes(minutes);
    const due = this.world.deadlines.filter((it) => !isLater(it, this.now));
    this.world.deadlines.splice(0, 99, ...this.world.deadlines.filter((it) => isLater(it, this.now)));
    const said: string[] = [];
    for (const it of due) said.push(await this.hears(this.world.perform(it, this.now)));
    return said.join("\n");
  }

  passes(minutes: number): void {
    this.now += minutes * 60_000;
  }

  /** The buttons under the last message that has some. */
  get buttons(): string[] {
    const { quickReplies = [] } = this.messages.findLast((it) => it.quickReplies) ?? {};
    return quickReplies.map((it) => it.label);
  }

  /** What crews did in the last exchange. */
  get records() {
    return this.notes.flatMap((it) => (it.kind === "crewRun" ? [it.record] : []));
  }

  /** Makes the next turn a rerun of the last one: the same id, so the same journal. */
  rerun(): void {
    this.#turns -= 1;
  }

  async exchange(input: TurnInput): Promise<string> {
    this.messages = [];
    this.effects = [];
    this.notes = [];
    let waiting: TurnInput[] = [input];
    while (waiting.length > 0) {
      const outcomes = [];
      for (const next of waiting) outcomes.push(await this.turn(next));
      const effects = outcomes.flatMap((it) => it.effects);
      for (const it of effects) if (isLater(it, this.now)) this.world.deadlines.push(it);
      waiting = effects
        .filter((it) => !isLater(it, this.now))
        .map((effect) => ({ kind: "event", event: this.world.perform(effect, this.now) }));
    }
    return this.messages.map((it) => it.text).join("\n");
  }

  async turn(input: TurnInput): Promise<TurnOutcome> {
    this.#turns += 1;
    const turnId = `t${this.#turns}`;
    const request = { facts: this.facts, turnId, input, now: this.now, requestId: `req-${turnId}` };
    const outcome = await this.runner(request, {
      readsOf: () => this.world.reads(),
      city: this.city,
      office: () => this.office,
      model: this.#model,
      learned: shipped,
      journal: this.#journalOf(turnId),
      isWaiting: () => this.writesLater,
      clock: { now: () => this.now, timer: () => ({ over: new Promise(() => {}), cancel() {} }) },
      trace: stepsOf(noSpan),
      onDelta: (_reply, text) => void this.deltas.push(text),
    });
    for (const { note } of outcome.notes ?? []) this.world.write(note);
    this.messages.push(...outcome.messages);
    this.effects.push(...outcome.effects);
    this.notes.push(...(outcome.notes ?? []).map((it) => it.note));
    this.view = outcome.view as DedicatedState;
    return outcome;
  }

  #journalOf(turnId: string): Journal {
    return {
      once: <T>(call: string, ask: () => Promise<T>) => {
        const key = `${turnId}:${call}`;
        const known = this.#journal.get(key) ?? ask();
        this.#journal.set(key, known);
        return known as Promise<T>;
      },
    };
  }
}

const isLater = (effect: Effect, now: number): effect is EscalationEffect =>
  effect.type === "escalation" && effect.notBefore !== undefined && Date.parse(effect.notBefore) > now;

const closed: OfficeReads = {
  desk: () => nobody(),
  bookings: () => nobody(),
  ended: () => nobody(),
  waitlist: () => nobody(),
  insight: () => nobody(),
  suggestions: () => nobody(),
  costs: () => nobody(),
  orders: () => nobody(),
  waiting: () => nobody(),
  coming: () => nobody(),
  changed: () => nobody(),
  reach: () => nobody(),
};
const nobody = () => Promise.reject(new Error("a chat with one business reads nothing of the city"));
const nowhere: CityReads = {
  words: nobody,
  candidates: nobody,
  calendars: nobody,
  reviews: nobody,
  prices: nobody,
};
