// What a conversation's Durable Object is given, built from the Worker's environment.
import type { Booking } from "#contracts/bookings";
import type { CityReads } from "#business/city";
import type { Telemetry } from "#contracts/telemetry";
import type { Outcome } from "#contracts/problems";
import type { OfficeReads } from "#conversation/office/ports";
import type { EffectPerformer } from "#conversation/effect-kinds";
import type { Reads, SessionFacts } from "#conversation/ports";
import type { ModelCall } from "#models/ledger";
import type { LanguageModel } from "#models/port";
import type { Learned } from "#understanding/learned/learned";
import { createAdmission, type Allowance, type RateLimiter } from "./admission.ts";
import { pause, systemClock, type Clock } from "./clock.ts";
import { createDesks, type DeskNamespace } from "./desk.ts";
import { createEmbedder } from "./embedder.ts";
import { log } from "./log.ts";
import { createLearned, type Assets } from "./learned.ts";
import { createModels } from "./models.ts";
import { createPerformer } from "./perform-effect.ts";
import { readSettings, telemetryOf } from "./settings.ts";
import { createCity } from "./supabase/city.ts";
import { createClaims } from "./supabase/claims.ts";
import { createClients } from "./supabase/clients.ts";
import { createOffice } from "./supabase/office.ts";
import { createEscalations, memberEscalations } from "./supabase/escalations.ts";
import { createReads } from "./supabase/reads.ts";
import { createRecords } from "./supabase/records.ts";
import { edgeScope } from "./supabase/scoped-token.ts";
import { createGateway } from "./temporal-gateway/gateway.ts";
import { createTelemetry } from "./telemetry/telemetry.ts";
import { createTokenKeeper } from "./tokens.ts";
import { createCache, ownCopies } from "./upstash/cache.ts";
import { createQuota } from "./upstash/quota.ts";
import { createRedis } from "./upstash/redis.ts";
import { createSharedState } from "./upstash/shared-state.ts";
import type { AiBinding } from "./workers-ai/chat-model.ts";

export interface SessionServices {
  /** Reads of the session's own business, by a short-lived token. */
  readsFor(facts: SessionFacts): Reads;
  /** Reads of the city, with the publishable key. */
  city: CityReads;
  /** Reads of a business as the member of the facts. */
  officeFor(facts: SessionFacts): OfficeReads;
  performer: EffectPerformer;
  /** The models for one turn; null: none is set. */
  modelFor(facts: SessionFacts, turnId: string, hear: (call: ModelCall) => void): LanguageModel | null;
  /** The weights that are loaded beside the script; never rejects. */
  learned(): Promise<Learned>;
  /** The token on a booking's card. */
  signBooking(booking: Booking, facts: SessionFacts): Promise<string>;
  /** Whether one more message of the session may come in. */
  admit(facts: SessionFacts): Promise<Allowance>;
  telemetry: Telemetry;
  clock: Clock;
}

interface SessionBindings {
  RATE_LIMIT_ADDRESS: RateLimiter;
  RATE_LIMIT_KEY: RateLimiter;
  /** Workers AI, where wrangler.toml binds it. */
  AI?: AiBinding;
  ASSETS: Assets;
  BUSINESS_DESK: DeskNamespace;
  /** The conversations, this one among them. */
  CHAT_SESSION: { idFromName(name: string): object; get(id: object): object };
}

/** As much of another conversation as a member's reply needs. */
interface OtherSession {
  staff(words: { id: string; text: string }, context: { requestId: string }): Promise<Outcome<unknown>>;
}

/** One set per isolate, however many conversations live in it. */
const made = new WeakMap<object, SessionServices>();

/** @throws SettingsError if the environment lacks something. */
export function createSessionServices(env: SessionBindings): SessionServices {
  const known = made.get(env);
  if (known) return known;
  const services = build(env);
  made.set(env, services);
  return services;
}

function build(env: SessionBindings): SessionServices {
  const settings = readSettings(env);
  const { now } = systemClock;
  const clients = createClients(settings, now);
  const redis = createRedis(settings, now);
  const cache = createCache(redis, now, ownCopies);
  const tokens = createTokenKeeper(settings.SESSION_TOKEN_SECRET, now);
  const quota = createQuota(redis, settings.DAILY_MESSAGE_QUOTA, now);
  const admission = createAdmission(env.RATE_LIMIT_ADDRESS, env.RATE_LIMIT_KEY, quota);
  const gateway = createGateway({ url: settings.GATEWAY_URL, secret: settings.GATEWAY_SECRET, now });
  const learned = createLearned(env.ASSETS, systemClock, reportMissing);
  const embedder = createEmbedder(settings, env.AI, learned);
  const router = createModels(settings, { ai: env.AI, clients, redis, clock: systemClock });
  return {
    readsFor: (facts) => createReads(clients.scoped(scopeOf(facts)), cache, embedder, facts),
    city: createCity(clients.scoped(edgeScope), cache),
    officeFor: (facts) => createOffice(clients.scoped(memberScope(facts)), scopeOf(facts).business),
    // Whose day's budget it is must be known: a chat of no business goes without models.
    modelFor: ({ businessId, session }, turn, hear) =>
      (businessId !== null && router?.({ business: businessId, session, turn }, hear)) || null,
    performer: createPerformer({
      claims: createClaims(clients),
      escalations: createEscalations(clients),
      gateway,
      records: createRecords(clients),
      deskOf: createDesks(env.BUSINESS_DESK),
      staffReply: {
        escalationsAs: ({ businessId: business, session, user, requestId }) =>
          memberEscalations(clients.scoped({ business, session, actor: "member", user }, requestId)),
        say: (session, words, requestId) =>
          (env.CHAT_SESSION.get(env.CHAT_SESSION.idFromName(session)) as OtherSession).staff(words, {
            requestId,
          }),
      },
      tokens,
      forget: (key) => cache.forget(key),
      shared: createSharedState(redis),
      now,
    }),
    learned,
    signBooking: (booking, facts) => tokens.signBooking(booking.id, scopeOf(facts).business, facts.session),
    admit: (facts) => admission.message(facts.session, facts.businessId),
    telemetry: createTelemetry({ ...telemetryOf(settings), service: "x-seven-session", now, pause }),
    clock: systemClock,
  };
}

function scopeOf({ businessId, session, visitor }: SessionFacts) {
  if (businessId === null) throw new Error("a session without a business reads no business's rows");
  return { business: businessId, session, ...(visitor && { visitor }), actor: "customer" as const };
}

function memberScope(facts: SessionFacts) {
  if (!facts.member) throw new Error("only a member's session reads a business's office");
  return { ...scopeOf(facts), actor: "member" as const, user: facts.member.user };
}

function reportMissing(error: unknown): void {
  log({ level: "error", at: "session", what: "the weights were not loaded; the rules work alone", error });
}
