// Two tiers over a scripted model's server, with a clock that stands still, pauses that take no time, and open books.
import type { SessionId } from "#contracts/ids";
import { createBreaker } from "#adapters/breaker";
import { OpenAiCompatibleChat } from "#adapters/openai-compatible/chat-model";
import type { ModelCall } from "#models/ledger";
import type { LanguageModel } from "#models/port";
import { listPrices, priceOf } from "#models/prices";
import { createRouter } from "#models/router";
import type { ModelServer } from "./model-server.ts";

export interface TierWorld {
  /** The models as a new turn sees them. */
  turn(id?: string): LanguageModel;
  books: ModelCall[];
  pauses: number[];
  now: number;
  /** What is left of the day's budget, millionths of a US dollar. */
  funds: number;
}

export const businessOfTest = "11111111-1111-4111-8111-111111111111";
const names = { small: "gpt-4.1-mini", large: "gpt-4.1" } as const;

export function modelTiers(
  server: ModelServer,
  { callMs = 300, turnMs = 1000, tiers = ["small", "large"] as ("small" | "large")[] } = {},
): TierWorld {
  const world: TierWorld = {
    turn: (id = "t1") => router({ ...facts, turn: id }),
    books: [],
    pauses: [],
    now: 0,
    funds: 1_000_000,
  };
  const facts = { business: businessOfTest, session: "ses_test" as SessionId };
  const now = () => world.now;
  const router = createRouter({
    tiers: tiers.map((name) => ({
      name,
      model: names[name],
      chat: new OpenAiCompatibleChat({ baseUrl: server.url, apiKey: undefined, model: names[name] }),
      price: priceOf(names[name], listPrices),
      circuit: createBreaker({ failures: 3, restMs: 15_000, now }),
    })),
    ledger: { note: (call) => void world.books.push(call) },
    budget: {
      reserve(_business, micros) {
        if (micros > world.funds) return Promise.resolve(null);
        world.funds -= micros;
        return Promise.resolve({ settle: (cost) => void (world.funds += micros - cost) });
      },
    },
    limits: { callMs, turnMs },
    now,
    random: () => 0.5,
    newCallId: () => `call-${world.books.length}`,
    pause: (ms) => {
      world.pauses.push(ms);
      world.now += ms;
      return Promise.resolve();
    },
    timeout: (ms) => AbortSignal.timeout(Math.max(0, ms)),
  });
  return world;
}
