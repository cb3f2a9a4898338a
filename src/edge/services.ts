// The edge's composition root: the only place that turns the environment into adapters, and ids into stubs.
import { createAdmission } from "#adapters/admission";
import { createDesks } from "#adapters/desk";
import { newSessionId, pause, systemClock } from "#adapters/clock";
import { readSettings, telemetryOf } from "#adapters/settings";
import { createEventJudge } from "#adapters/standard-webhook";
import { findBooking } from "#adapters/supabase/bookings";
import { createClients } from "#adapters/supabase/clients";
import { createDirectory } from "#adapters/supabase/directory";
import { memberCosts } from "#adapters/supabase/costs";
import { createInsights } from "#adapters/supabase/dashboard/insights";
import { dashboardReads } from "#adapters/supabase/dashboard/reads";
import { createSuggestions } from "#adapters/supabase/dashboard/suggestions";
import { memberEscalations } from "#adapters/supabase/escalations";
import { createMembers } from "#adapters/supabase/members";
import { createGateway } from "#adapters/temporal-gateway/gateway";
import { createTelemetry } from "#adapters/telemetry/telemetry";
import { createTokenKeeper } from "#adapters/tokens";
import { createCache, ownCopies } from "#adapters/upstash/cache";
import { createQuota } from "#adapters/upstash/quota";
import { createRedis, pingRedis } from "#adapters/upstash/redis";
import { createSharedState } from "#adapters/upstash/shared-state";
import { createSpending } from "#adapters/upstash/spending";
import type { ChatSessionPort } from "./chat-session-port.ts";
import { outboxOf, tracesOf } from "./dev-pages.ts";
import type { Env } from "./env.ts";
import type { Services } from "./ports.ts";

/** One set per isolate: clients hold no connection, only keys and the breaker's memory. */
const made = new WeakMap<Env, Services>();

/** @throws SettingsError if the environment lacks something. */
export function servicesOf(env: Env): Services {
  const known = made.get(env);
  if (known) return known;
  const services = createServices(env);
  made.set(env, services);
  return services;
}

function createServices(env: Env): Services {
  const settings = readSettings(env);
  const { now } = systemClock;
  const clients = createClients(settings, now);
  const redis = createRedis(settings, now);
  const directory = createDirectory(clients, createCache(redis, now, ownCopies));
  const quota = createQuota(redis, settings.DAILY_MESSAGE_QUOTA, now);
  const perDayMicros = settings.MODEL_DAILY_BUDGET_MICROS;
  const spending = createSpending(redis, perDayMicros, now);
  const gateway = createGateway({ url: settings.GATEWAY_URL, secret: settings.GATEWAY_SECRET, now });
  return {
    environment: settings.ENVIRONMENT,
    now,
    newSessionId,
    directory,
    bookings: { find: (id, scope) => findBooking(clients.scoped({ ...scope, actor: "customer" }), id) },
    members: createMembers(clients),
    escalationsOf: (token, requestId) => memberEscalations(clients.asUser(token, requestId)),
    decide: gateway.update,
    costsOf: (token, requestId) => memberCosts(clients.asUser(token, requestId)),
    dashboardOf: (token, requestId) => dashboardReads(clients.asUser(token, requestId)),
    insightsOf: (token, requestId) => createInsights(clients.asUser(token, requestId)),
    suggestionsOf: (token, requestId) => createSuggestions(clients.asUser(token, requestId)),
    modelBudget: async (business) => ({ perDayMicros, todayMicros: await spending.today(business) }),
    signIn: { url: settings.SUPABASE_URL, publishableKey: settings.SUPABASE_PUBLISHABLE_KEY },
    tokens: createTokenKeeper(settings.SESSION_TOKEN_SECRET, now),
    session: (id) => stubOf(env, id),
    deskOf: createDesks(env.BUSINESS_DESK),
    limits: createAdmission(env.RATE_LIMIT_ADDRESS, env.RATE_LIMIT_KEY, quota),
    shared: createSharedState(redis),
    judgeEvent: createEventJudge(settings.WORKFLOW_EVENTS_SECRET),
    dependencies: [
      { name: "supabase", check: (signal) => directory.ping(signal) },
      { name: "redis", check: () => pingRedis(redis) },
      { name: "temporal", check: (signal) => gateway.ready(signal) },
    ],
    telemetry: createTelemetry({ ...telemetryOf(settings), service: "x-seven-edge", now, pause }),
    outbox: outboxOf(settings),
    traces: tracesOf(settings),
    assets: (request) => env.ASSETS.fetch(request),
  };
}

/** The object is reached through its port: its class stays out of the edge. */
function stubOf({ CHAT_SESSION }: Env, id: string): ChatSessionPort {
  return CHAT_SESSION.get(CHAT_SESSION.idFromName(id)) as ChatSessionPort;
}
