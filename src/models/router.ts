// The router over tiers: the cheapest that is confident enough, the next on doubt, outage or an open circuit.
import { parseAnswer, strictSchema, type Parsed } from "./answer-schema.ts";
import { ChatFault } from "./chat-fault.ts";
import type { Budget, Ledger, ModelCall, TurnFacts } from "./ledger.ts";
import { hasPlaceholder, maskOf, pieceByPiece, type Mask } from "./mask.ts";
import { ModelUnavailable, type LanguageModel, type ModelRequest, type ModelTalk } from "./port.ts";
import { askTier, streamTier, type Books, type Talk, type Tier, type TurnTime } from "./tier.ts";

export interface RouterDeps {
  /** Cheapest first. Tier 0 is the asker itself. */
  tiers: readonly Tier[];
  ledger: Ledger;
  budget: Budget;
  /** A customer wants an answer in a second: how long one call and all of a turn's may take, ms. */
  limits: { callMs: number; turnMs: number };
  now(): number;
  random(): number;
  newCallId(): string;
  pause(ms: number): Promise<void>;
  timeout(ms: number): AbortSignal;
}

/** The models as one turn sees them; its time begins with the first call. */
export type ModelRouter = (facts: TurnFacts, hear?: (call: ModelCall) => void) => LanguageModel;

export function createRouter(deps: RouterDeps): ModelRouter {
  return (facts, hear) => {
    let until: number | null = null;
    const { limits, now, random, pause, timeout } = deps;
    const left = () => (until ??= now() + limits.turnMs) - now();
    const time: TurnTime = { now, random, pause, timeout, left, callMs: limits.callMs };
    const booksOf = ({ call }: ModelTalk): Books => ({
      async open(mostMicros) {
        const reserved = await deps.budget.reserve(facts.business, mostMicros);
        return (
          reserved &&
          ((entry) => {
            reserved.settle(entry.costMicros);
            const noted = { id: deps.newCallId(), ...facts, call, ...entry };
            deps.ledger.note(noted);
            hear?.(noted);
          })
        );
      },
    });
    return {
      complete: (request) => complete(deps.tiers, request, time, booksOf(request)),
      stream: (talk) => stream(deps.tiers, talk, time, booksOf(talk)),
    };
  };
}

async function complete<T>(
  tiers: readonly Tier[],
  request: ModelRequest<T>,
  time: TurnTime,
  books: Books,
): Promise<T> {
  const mask = maskOf(request);
  let unsure: { value: T } | null = null;
  for (const tier of tiers) {
    if (tier.circuit.open) continue;
    const found: { value: T; sure: boolean } | null = await valueFrom(tier, request, mask, time, books);
    if (found?.sure) return found.value;
    if (found) unsure = found;
  }
  if (unsure) return unsure.value;
  throw new ModelUnavailable("no tier gave a usable answer");
}

/** Asks one tier, and once more with what was wrong with its answer; null if that did not help. */
async function valueFrom<T>(
  tier: Tier,
  { answer, isSure }: ModelRequest<T>,
  mask: Mask,
  time: TurnTime,
  books: Books,
): Promise<{ value: T; sure: boolean } | null> {
  const form = { name: answer.name, schema: strictSchema(answer.schema) };
  let talk: Talk = mask.talk;
  for (const _try of [1, 2]) {
    const given = await orNull(askTier(tier, talk, form, time, books));
    if (!given) return null;
    const shown = mask.showJson(given.text);
    const parsed: Parsed<T> = hasPlaceholder(shown) ? strange : parseAnswer(shown, answer.schema);
    if (parsed.ok) {
      const sure = isSure?.(parsed.value) ?? true;
      given.book(sure ? "answered" : "unsure");
      return { value: parsed.value, sure };
    }
    given.book("malformed");
    talk = corrected(talk, given.text, parsed.error);
  }
  return null;
}

const strange = { ok: false, error: "a word in brackets stands for nothing" } as const;

const corrected = (talk: Talk, text: string, error: string): Talk => ({
  system: talk.system,
  messages: [
    ...talk.messages,
    { role: "assistant", text: text.slice(0, 2000) },
    {
      role: "user",
      text: `That answer cannot be read: ${error}. Answer again, with JSON of the schema only.`,
    },
  ],
});

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ChatFault) return null;
    throw error;
  }
}

/** Streams from the first tier that begins to speak; one that breaks off has spoken, and nobody repeats it. */
async function* stream(
  tiers: readonly Tier[],
  talk: ModelTalk,
  time: TurnTime,
  books: Books,
): AsyncGenerator<string> {
  const mask = maskOf(talk);
  for (const tier of tiers) {
    if (tier.circuit.open) continue;
    const shown = pieceByPiece(mask);
    let spoke = false;
    try {
      for await (const piece of streamTier(tier, mask.talk, time, books)) {
        const ready = shown.take(piece);
        spoke ||= ready !== "";
        if (ready !== "") yield ready;
      }
      const rest = shown.end();
      if (rest !== "") yield rest;
      return;
    } catch (error) {
      if (!(error instanceof ChatFault)) throw error;
      if (spoke) throw new ModelUnavailable("the answer broke off", { cause: error });
    }
  }
  throw new ModelUnavailable("no tier spoke");
}
