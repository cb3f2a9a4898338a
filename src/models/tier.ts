// One tier: a chat model with its price and its circuit; asks it with deadlines and retries, and keeps the books.
import {
  AIMessage,
  HumanMessage,
  SystemMessage,
  type AIMessageChunk,
  type BaseMessage,
  type UsageMetadata,
} from "@langchain/core/messages";
import { maxOutputTokens, type AnswerForm, type Chat } from "./chat.ts";
import { ChatFault, faultOf, type FaultKind } from "./chat-fault.ts";
import type { ModelCall, TierName } from "./ledger.ts";
import type { ModelTalk } from "./port.ts";
import { costMicros, tokensIn, type Price, type TokenUse } from "./prices.ts";

/** Whether a dependency is left alone after failures. */
export interface Circuit {
  readonly open: boolean;
  note(went: "well" | "wrong"): void;
}

export interface Tier {
  name: TierName;
  model: string;
  chat: Chat;
  price: Price;
  circuit: Circuit;
}

/** What a turn lends its calls. */
export interface TurnTime {
  now(): number;
  random(): number;
  /** A pause that ends early when nobody waits any more. */
  pause(ms: number): Promise<void>;
  /** Aborts after `ms`. */
  timeout(ms: number): AbortSignal;
  /** What is left of the turn's time, ms. */
  left(): number;
  /** Time to the first token, or to a whole structured answer, ms. */
  callMs: number;
}

/** Writes down a request once it is over. */
type Book = (
  call: Pick<ModelCall, "tier" | "model" | "outcome" | "tookMs" | "at" | "costMicros"> & TokenUse,
) => void;

export interface Books {
  /** Before a request that may cost so much; null: the budget has no room for it. */
  open(mostMicros: number): Promise<Book | null>;
}

/** Tries in all where the fault may pass. */
const mostTries = 3;
const backoff = { firstMs: 150, maxMs: 1500 };
/** With less time than this no call is begun. */
const shortestMs = 50;

export type Talk = Pick<ModelTalk, "system" | "messages">;

export const messagesOf = ({ system, messages }: Talk): BaseMessage[] => [
  new SystemMessage(system),
  ...messages.map(({ role, text }) => (role === "user" ? new HumanMessage(text) : new AIMessage(text))),
];

/** An answer and the entry about it, which is written once it is known what the answer is worth. */
export interface Answered {
  text: string;
  book(outcome: ModelCall["outcome"]): void;
}

/**
 * A whole answer in the given form.
 * @throws ChatFault once no further try helps or fits into the turn.
 */
export async function askTier(
  tier: Tier,
  talk: Talk,
  form: AnswerForm,
  time: TurnTime,
  books: Books,
): Promise<Answered> {
  const answered = await retrying<Answered>(tier, time, async () => {
    const book = await funded(books, tier, talk, JSON.stringify(form.schema));
    const began = time.now();
    const entry = entryOf(tier, talk, began, time, book);
    try {
      const signal = time.timeout(Math.min(time.callMs, time.left()));
      const message = await inTime(tier.chat.invoke(messagesOf(talk), { form, signal }), signal);
      return { text: message.text, book: (outcome) => entry(outcome, message.text, message) };
    } catch (error) {
      const fault = faultOf(error);
      entry(fault.kind, "");
      throw fault;
    }
  });
  tier.circuit.note("well");
  return answered;
}

/**
 * Plain text as it comes. Until the first piece it is tried again as a whole answer is.
 * @throws ChatFault, also in mid-stream.
 */
export async function* streamTier(
  tier: Tier,
  talk: Talk,
  time: TurnTime,
  books: Books,
): AsyncGenerator<string> {
  const opened = await retrying(tier, time, () => open(tier, talk, time, books));
  const { pieces, first, end, hangUp } = opened;
  let said = "";
  let usage: AIMessageChunk | undefined;
  let outcome: ModelCall["outcome"] = "answered";
  try {
    for (let next = first; next.done !== true; next = await inTime(pieces.next(), opened.signal)) {
      if (next.value.usage_metadata) usage = next.value;
      said += next.value.text;
      if (next.value.text !== "") yield next.value.text;
    }
  } catch (error) {
    const fault = faultOf(error);
    outcome = fault.kind;
    throw fault;
  } finally {
    end(outcome, said, usage);
    // Only now is it known: one that begins to speak each time, and breaks off each time, is no use.
    tier.circuit.note(outcome === "answered" ? "well" : "wrong");
    // Whoever stops listening lets go of the connection; what fails in that concerns nobody.
    hangUp.abort();
    void pieces.return?.(undefined).catch(() => undefined);
  }
}

async function open(tier: Tier, talk: Talk, time: TurnTime, books: Books) {
  const book = await funded(books, tier, talk);
  const began = time.now();
  const end = entryOf(tier, talk, began, time, book);
  const hangUp = new AbortController();
  const signal = AbortSignal.any([hangUp.signal, time.timeout(time.left())]);
  const toFirst = AbortSignal.any([signal, time.timeout(Math.min(time.callMs, time.left()))]);
  try {
    const stream = await inTime(tier.chat.stream(messagesOf(talk), { signal }), toFirst);
    const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<AIMessageChunk>;
    const first = await inTime(pieces.next(), toFirst);
    if (first.done === true) throw new ChatFault("failed", "the model said nothing");
    return { pieces, first: first as IteratorResult<AIMessageChunk>, signal, end, hangUp };
  } catch (error) {
    hangUp.abort();
    const fault = faultOf(error);
    end(fault.kind, "");
    throw fault;
  }
}

/**
 * Opens the books for one request: all of its tokens as guessed, and the longest answer.
 * @throws ChatFault that blames nobody, where the budget has no room for it
 */
async function funded(books: Books, { price }: Tier, talk: Talk, form = ""): Promise<Book> {
  const inputTokens = tokensOf(talk) + tokensIn(form);
  const book = await books.open(costMicros(price, { inputTokens, outputTokens: maxOutputTokens }));
  if (book) return book;
  throw new ChatFault("refused", "the day's budget is used up", { ofRequest: true });
}

const tokensOf = ({ system, messages }: Talk): number =>
  tokensIn(system) + messages.reduce((sum, it) => sum + tokensIn(it.text), 0);

async function retrying<T>(tier: Tier, time: TurnTime, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    if (time.left() < shortestMs) throw new ChatFault("slow", "the turn's time is over");
    const hasItsTime = time.left() >= time.callMs;
    try {
      return await attempt();
    } catch (error) {
      const fault = faultOf(error);
      const wait = waitAfter(fault, tries, time.random);
      const again = passes(fault.kind) && tries < mostTries && wait + shortestMs < time.left();
      if (!again) {
        // Slow with the little that was left of a turn is not slow, and who answers is not away.
        if (fault.kind === "slow" ? hasItsTime : !fault.ofRequest) tier.circuit.note("wrong");
        throw fault;
      }
      await time.pause(wait);
    }
  }
}

const passes = (kind: FaultKind) => kind === "limited" || kind === "failed";

/** Exponential with full jitter, and never before the model asked to be tried again. */
function waitAfter({ retryAfterMs }: ChatFault, tries: number, random: () => number): number {
  const most = Math.min(backoff.maxMs, backoff.firstMs * 2 ** (tries - 1));
  return (retryAfterMs ?? 0) + Math.ceil(most * random());
}

/** Settles as `work` does, or rejects when the signal aborts: not everything asked listens to it. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(faultOf(signal.reason));
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  const settled = work.finally(() => signal.removeEventListener("abort", abort));
  settled.catch(() => undefined);
  return Promise.race([settled, promise]);
}

/** Writes one entry; a call that broke off is counted by what was sent and said. */
function entryOf({ name, model, price }: Tier, talk: Talk, at: number, time: TurnTime, book: Book) {
  return (
    outcome: ModelCall["outcome"],
    said: string,
    answer?: { usage_metadata?: UsageMetadata | undefined },
  ) => {
    const told = answer?.usage_metadata;
    const sent = outcome !== "limited" && outcome !== "refused";
    const use = {
      inputTokens: told?.input_tokens ?? (sent ? tokensOf(talk) : 0),
      outputTokens: told?.output_tokens ?? tokensIn(said),
    };
    book({
      tier: name,
      model,
      ...use,
      costMicros: costMicros(price, use),
      outcome,
      tookMs: time.now() - at,
      at,
    });
  };
}
