// A world for one conversation that a test holds in its hands: clock, timers, graph, performer, power cuts.
import type { BaseCheckpointSaver } from "@langchain/langgraph-checkpoint";
import { emptyCheckpoint, uuid6 } from "@langchain/langgraph-checkpoint";
import type { DeskNews } from "#contracts/desk";
import { outcomeEventId, type BookingId, type EffectId, type SessionId } from "#contracts/ids";
import type { StateView } from "#contracts/state-views";
import { noTelemetry, type Telemetry } from "#contracts/telemetry";
import type { WorkflowEvent } from "#contracts/workflow-events";
import type { CityReads } from "#business/city";
import type { OfficeReads } from "#conversation/office/ports";
import type { Effect, EffectResult } from "#conversation/effect-kinds";
import type { ConversationCopy, NoteEffect } from "#conversation/notes";
import type { Reads, SessionFacts, TurnDeps, TurnOutcome, TurnRequest } from "#conversation/ports";
import type { CrewRecord } from "#crew/record";
import type { LanguageModel } from "#models/port";
import { nothingLearned } from "#understanding/learned/learned";
import type { ProbePoint } from "#durable-objects/probe";
import type { SessionServices, Timer, TurnRunner } from "#durable-objects/session-services";

/** Far ahead of the machine's clock: no alarm goes off unless a test runs it. */
export const dawn = Date.UTC(2040, 0, 2, 12);
const uuid = "11111111-1111-4111-8111-111111111111";

export const factsOf = (session: string): SessionFacts => ({
  session: session as SessionId,
  chat: "dedicated",
  businessId: uuid,
  identity: {},
  timeZone: null,
  locale: null,
});

export const viewOf = (current_flow: string): StateView => ({
  conversation_type: "dedicated",
  business_id: uuid,
  customer_context: { name: null, preferences: [], history: [] },
  business_context: { category: "restaurant", capacity: 50, hours: "11AM-10PM" },
  current_flow,
  workflow_triggers: [],
});

/** One conversation's surroundings; they outlive the object, as the world does. */
export class ScriptedWorld {
  now = dawn;
  /** Words said to the model, each time it is really asked. */
  readonly asked: string[] = [];
  /** Effects the world really took on, by id. */
  readonly performed = new Map<string, number>();
  readonly reported: string[] = [];
  /** What the model says; the default agrees with everything. */
  model = (text: string): Promise<string> => Promise.resolve(`You said: ${text}`);
  /** What is said of an event. */
  telling = (event: WorkflowEvent): Promise<string> => Promise.resolve(wordsFor(event));
  greeting = (): Promise<string> => Promise.resolve("Welcome!");
  /** Whether the surroundings cannot even be set up. */
  broken = false;
  /** The effect that books a thing. */
  effectFor = (id: EffectId, session: SessionId, thing: string): Effect => releaseEffect(id, session, thing);
  /** What becomes of an effect. */
  perform = (effect: Effect, _signal: AbortSignal, _traceparent?: string | null): Promise<EffectResult> =>
    Promise.resolve({ status: "done", event: outcomeOf(effect) });
  /** What was written for the record, by id: how often. */
  readonly written = new Map<string, number>();
  /** The conversation's copies outside, as they were written. */
  readonly copies: ConversationCopy[] = [];
  write = async ({ id, note }: NoteEffect): Promise<EffectResult> => {
    this.written.set(id, (this.written.get(id) ?? 0) + 1);
    if (note.kind === "conversation" && note.copy) this.copies.push(note.copy);
    return { status: "noted" };
  };
  /** What the business's desk was told, as often as it was. */
  readonly news: DeskNews[] = [];
  tellDesk = async (news: DeskNews): Promise<EffectResult> => {
    this.news.push(news);
    return { status: "noted" };
  };
  /** Whether the conversation is copied out of its object. */
  keepCopies = false;
  /** Called at each probe point. */
  onProbe = (_point: ProbePoint): Promise<void> | void => {};
  /** The graph; the default is one node that asks the model and acts on the word "book". */
  runnerOn: SessionServices["createTurnRunner"] = (saver) => this.#runner(saver);
  reads = (): Reads => ({}) as Reads;
  city = {} as CityReads;
  languageModel: LanguageModel | null = null;
  telemetry: Telemetry = noTelemetry;
  signCard: SessionServices["signCard"] = (booking) => Promise.resolve(`token-of-${booking.id}`);
  admit: SessionServices["admit"] = () => Promise.resolve({ ok: true });
  #cutAt: { point: ProbePoint; after: number } | null = null;
  readonly #timers = new Set<{ at: number; ring: () => void }>();

  /** Runs `call` until the power goes at `point`, which is passed `after` times before. */
  async cutPower(point: ProbePoint, after: number, call: () => Promise<unknown>): Promise<void> {
    this.#cutAt = { point, after };
    const end = await call().catch((error: unknown) => error);
    if (!(end instanceof Error)) throw new Error(`the power never went at "${point}"`);
  }

  /** Moves the clock; timers that end on the way ring. */
  async advance(ms: number): Promise<void> {
    this.now += ms;
    for (const timer of [...this.#timers].sort((a, b) => a.at - b.at))
      if (timer.at <= this.now) {
        this.#timers.delete(timer);
        timer.ring();
      }
    await settled();
  }

  get timersRunning(): number {
    return this.#timers.size;
  }

  services(cutPower: () => Promise<void>): SessionServices {
    if (this.broken) throw new Error("a setting is missing");
    return {
      now: () => this.now,
      random: () => 0,
      timer: (ms) => this.#timer(ms),
      createTurnRunner: (saver) => this.runnerOn(saver),
      performer: () => ({
        perform: async (effect, signal, traceparent) => {
          if (effect.type === "note" && effect.note.kind === "deskNews")
            return this.tellDesk(effect.note.news);
          if (effect.type === "note") return this.write(effect);
          const result = await this.perform(effect, signal, traceparent);
          this.performed.set(effect.id, (this.performed.get(effect.id) ?? 0) + 1);
          return result;
        },
      }),
      reads: () => this.reads(),
      city: () => this.city,
      office: () => ({}) as OfficeReads,
      model: () => this.languageModel,
      learned: () => Promise.resolve(nothingLearned),
      signCard: (booking, facts) => this.signCard(booking, facts),
      admit: (facts) => this.admit(facts),
      report: (what, error) => void this.reported.push(`${what}: ${String(error)}`),
      telemetry: this.telemetry,
      probe: (point) => this.#probe(point, cutPower),
      keepCopies: this.keepCopies,
    };
  }

  #timer(ms: number): Timer {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const timer = { at: this.now + ms, ring: resolve };
    this.#timers.add(timer);
    return { over, cancel: () => void this.#timers.delete(timer) };
  }

  #probe(point: ProbePoint, cutPower: () => Promise<void>): Promise<void> | void {
    if (this.#cutAt?.point !== point) return this.onProbe(point);
    if (this.#cutAt.after > 0) {
      this.#cutAt.after -= 1;
      return this.onProbe(point);
    }
    this.#cutAt = null;
    return cutPower();
  }

  /** A turn that asks the model once, counts itself in its checkpoint, and has an effect for each thing to book. */
  #runner(saver: BaseCheckpointSaver): TurnRunner {
    return async (request, deps) => {
      const config = { configurable: { thread_id: request.facts.session, checkpoint_ns: "" } };
      const tuple = await saver.getTuple(config);
      const turns = ((tuple?.checkpoint.channel_values["turns"] as number | undefined) ?? 0) + 1;
      const outcome = await this.#answer(request, deps, turns);
      const version = saver.getNextVersion(tuple?.checkpoint.channel_versions["turns"] as number | undefined);
      const checkpoint = { ...emptyCheckpoint(), id: uuid6(turns), channel_values: { turns } };
      checkpoint.channel_versions = { turns: version } as never;
      const metadata = { source: "loop", step: turns, parents: {} } as const;
      await saver.put(tuple?.config ?? config, checkpoint, metadata, { turns: version });
      return outcome;
    };
  }

  async #answer({ input, turnId, facts }: TurnRequest, deps: TurnDeps, turns: number): Promise<TurnOutcome> {
    const id = `msg_${turnId}`;
    if (input.kind === "open") return saying(id, await this.greeting(), "greeting");
    if (input.kind === "event") return saying(id, await this.telling(input.event), `turn ${turns}`);
    if (input.kind === "staff") return { ...saying(id, "", `turn ${turns}`), messages: [] };
    const text = await deps.journal.once("model", () => {
      this.asked.push(input.text);
      return this.model(input.text);
    });
    for (const word of text.split(/(?<= )/)) deps.onDelta(id, word);
    const things = input.text.startsWith("book ") ? input.text.slice(5).split(" and ") : [];
    const effects = things.map((thing, n) =>
      this.effectFor(`eff_${turnId}_${n}` as EffectId, facts.session, thing),
    );
    const notes = input.text === "ask the crew" ? [noteOf(`eff_crew_${turnId}` as EffectId, turnId)] : [];
    if (input.text === "forget me")
      notes.push({
        id: `eff_forget_${turnId}` as EffectId,
        afterMs: 0,
        businessId: uuid,
        note: { kind: "forget" },
      });
    return { ...saying(id, text, `turn ${turns}`), effects, notes };
  }
}

const recordOf = (id: string): CrewRecord => ({
  id,
  crew: "consult",
  process: "sequential",
  startedAt: dawn,
  ms: 1,
  status: "completed",
  costMicros: 0,
  explanation: null,
  tasks: [],
});

const noteOf = (id: EffectId, turnId: string): NonNullable<TurnOutcome["notes"]>[number] => ({
  id,
  afterMs: 60_000,
  businessId: uuid,
  note: { kind: "crewRun", turnId, record: recordOf(id) },
});

const saying = (id: string, text: string, flow: string): TurnOutcome => ({
  messages: [{ id, text }],
  effects: [],
  view: viewOf(flow),
});

export const wordsFor = ({ type, status, error }: WorkflowEvent): string =>
  [type, status, ...(error ? [error.code] : [])].join(" ");

const releaseEffect = (id: EffectId, session: SessionId, thing: string): Effect => ({
  type: "release",
  id,
  bookingId: `bkg_${thing.replaceAll(" ", "_")}` as BookingId,
  requestId: "req_1",
  businessId: uuid,
  session,
});

/** The event that reports an effect's outcome. */
export function outcomeOf(effect: Effect, change: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return {
    id: outcomeEventId(effect.id),
    type: "booking.released",
    session: "ses_any" as SessionId,
    workflowId: null,
    effectId: effect.id,
    requestId: effect.requestId,
    at: new Date(dawn).toISOString(),
    status: "success",
    results: {
      bookingId: "bookingId" in effect ? effect.bookingId : null,
      booking: null,
      notified: [],
    },
    nextSteps: [],
    error: null,
    stateUpdates: {},
    ...change,
  };
}

/** Lets everything that waits for nothing but its turn in the event loop happen. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await scheduler.wait(0);
}

const worlds = new Map<string, ScriptedWorld>();

/** The world of the conversation of that name; the same for the test and for the object. */
export function worldOf(session: string): ScriptedWorld {
  const world = worlds.get(session) ?? new ScriptedWorld();
  worlds.set(session, world);
  return world;
}
