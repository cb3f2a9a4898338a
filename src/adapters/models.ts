// The language models of a deployment: which tiers there are, and what their calls are written into.
import type { Chat } from "#models/chat";
import type { TierName } from "#models/ledger";
import { listPrices, priceOf } from "#models/prices";
import { createRouter, type ModelRouter } from "#models/router";
import type { Tier } from "#models/tier";
import { createBreaker } from "./breaker.ts";
import { pause, type Clock } from "./clock.ts";
import { OpenAiCompatibleChat } from "./openai-compatible/chat-model.ts";
import { SettingsError, type Settings } from "./settings.ts";
import type { SupabaseClients } from "./supabase/clients.ts";
import { createLedger } from "./supabase/model-calls.ts";
import { createSpending } from "./upstash/spending.ts";
import type { GuardedRedis } from "./upstash/redis.ts";
import { WorkersAiChat, type AiBinding } from "./workers-ai/chat-model.ts";

interface ModelParts {
  ai: AiBinding | undefined;
  clients: Pick<SupabaseClients, "scoped">;
  redis: GuardedRedis;
  clock: Clock;
}

/** A tier that fails so often in a row is left alone for so long. */
const circuit = { failures: 3, restMs: 15_000 };

/**
 * null: no model is set, tier 0 works alone.
 * @throws SettingsError if a model of Workers AI is named and nothing is bound.
 */
export function createModels(
  settings: Settings,
  { ai, clients, redis, clock }: ModelParts,
): ModelRouter | null {
  const { now } = clock;
  const prices = { ...listPrices, ...settings.MODEL_PRICES };
  const tiers = named(settings).map(({ name, model, ...at }): Tier => ({
    name,
    model,
    chat: chatOf({ model, ...at }, ai),
    price: priceOf(model, prices),
    circuit: createBreaker({ ...circuit, now }),
  }));
  if (tiers.length === 0) return null;
  return createRouter({
    tiers,
    budget: createSpending(redis, settings.MODEL_DAILY_BUDGET_MICROS, now),
    ledger: createLedger(clients),
    limits: { callMs: settings.MODEL_CALL_TIMEOUT_MS, turnMs: settings.MODEL_TURN_TIMEOUT_MS },
    now,
    random: Math.random,
    newCallId: () => crypto.randomUUID(),
    pause,
    timeout: (ms) => AbortSignal.timeout(Math.max(0, Math.ceil(ms))),
  });
}

interface Named {
  name: TierName;
  model: string;
  baseUrl: string | undefined;
  apiKey: string | undefined;
}

function named(settings: Settings): Named[] {
  const tier = (name: TierName, prefix: "MODEL" | "LARGE_MODEL"): Named[] => {
    const baseUrl = settings[`${prefix}_BASE_URL`];
    const model = settings[`${prefix}_NAME`] ?? (baseUrl === undefined ? undefined : "default");
    return model === undefined ? [] : [{ name, model, baseUrl, apiKey: settings[`${prefix}_API_KEY`] }];
  };
  return [...tier("small", "MODEL"), ...tier("large", "LARGE_MODEL")];
}

function chatOf({ model, baseUrl, apiKey }: Omit<Named, "name">, ai: AiBinding | undefined): Chat {
  if (baseUrl !== undefined) return new OpenAiCompatibleChat({ baseUrl, apiKey, model });
  if (!ai) throw new SettingsError(`${model} needs an endpoint, or the AI binding in wrangler.toml`);
  return new WorkersAiChat(ai, model);
}
