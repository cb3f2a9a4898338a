// The edge's ports in memory, and an app over them: one business, its key, sessions that echo.
import { createTokenKeeper, type SessionClaims } from "#adapters/tokens";
import { createEventJudge } from "#adapters/standard-webhook";
import { Booking } from "#contracts/bookings";
import type { OpenedSession } from "#contracts/chat";
import type { DeskNews } from "#contracts/desk";
import { SessionId, type Uuid } from "#contracts/ids";
import { noTelemetry } from "#contracts/telemetry";
import type { Env } from "#edge/env";
import type { Services } from "#edge/ports";
import { createApp } from "#edge/router";
import { marios } from "./marios.ts";
import { MemoryChatSession } from "./memory-chat-session.ts";

export const edge = "https://x-seven.test";
export const widgetKey = "pk_marios_00000001";
export const webhookSecret = `whsec_${btoa("a secret that only tests know.")}`;
export const allowedOrigin = "https://marios.example";

const other = { ...marios, id: "33333333-3333-4333-8333-333333333333", slug: "style-master" };

export const demoBooking = Booking.parse({
  id: "bkg_1",
  business: marios.slug,
  service: "Table",
  partySize: 4,
  startsAt: "2026-11-24T19:00:00-05:00",
  endsAt: "2026-11-24T20:30:00-05:00",
  timeZone: marios.timeZone,
  status: "confirmed",
  workflowId: "eff_1",
});

export interface EdgeWorld {
  services: Services;
  sessions: Map<string, MemoryChatSession>;
  /** What desks were told, and asked. */
  news: [Uuid, DeskNews][];
  watched: [Uuid, Request][];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A POST with a JSON body. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  open(headers?: Record<string, string>): Promise<OpenedSession>;
  sessionToken(claims: Partial<SessionClaims>): Promise<string>;
  setNow(ms: number): void;
}

/** A fresh edge; `changes` replaces single ports. */
export function edgeWorld(changes: Partial<Services> = {}): EdgeWorld {
  let now = Date.now();
  let count = 0;
  const sessions = new Map<string, MemoryChatSession>();
  const news: EdgeWorld["news"] = [];
  const watched: EdgeWorld["watched"] = [];
  const tokens = createTokenKeeper("a session token secret for tests", () => now);
  const free = async () => ({ ok: true }) as const;
  const services: Services = {
    environment: "local",
    now: () => now,
    newSessionId: () => SessionId.parse(`ses_${(count += 1)}`),
    directory: directoryOfTwo(),
    bookings: {
      find: async (id, { session }) =>
        id === demoBooking.id && session === "ses_1" ? { booking: demoBooking, sequence: 2 } : null,
    },
    members: { membership: async () => "invalid" },
    escalationsOf: () => ({ list: async () => [], find: async () => null, answer: async () => null }),
    decide: async () => "closed",
    costsOf: () => ({ between: () => Promise.reject(new Error("nobody asked for costs")) }),
    dashboardOf: () => noDashboard,
    insightsOf: () => ({ read: nobodyAsked }),
    suggestionsOf: () => ({ list: nobodyAsked }),
    modelBudget: async () => ({ perDayMicros: 1_000_000, todayMicros: 0 }),
    signIn: { url: "http://supabase.test", publishableKey: "sb_publishable_test" },
    tokens,
    session: (id) => sessions.get(id) ?? remember(sessions, id),
    deskOf: (business) => ({
      note: async (it) => void news.push([business, it]),
      fetch: async (request) => {
        watched.push([business, request]);
        return new Response(null, { status: 200 });
      },
    }),
    limits: { byAddress: free, byKey: free, message: free },
    shared: { workflow: async () => {} },
    judgeEvent: createEventJudge(webhookSecret),
    dependencies: [{ name: "supabase", check: async () => {} }],
    telemetry: noTelemetry,
    outbox: null,
    traces: null,
    assets: async () => new Response(null, { status: 404 }),
    ...changes,
  };
  const app = createApp(() => services);
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(`${edge}${path}`, init, {} as Env);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    services,
    sessions,
    news,
    watched,
    request,
    post,
    async open(headers = {}) {
      const wish = { chat: "dedicated", business: marios.slug };
      const answer = await post("/v1/sessions", wish, { "x-widget-key": widgetKey, ...headers });
      return (await answer.json()) as OpenedSession;
    },
    sessionToken: (claims) =>
      tokens.sessions.sign({
        v: 1,
        session: SessionId.parse("ses_1"),
        chat: "dedicated",
        business: marios.id,
        origin: null,
        exp: Math.floor(now / 1000) + 60,
        ...claims,
      }),
    setNow: (ms) => {
      now = ms;
    },
  };
}

const nobodyAsked = () => Promise.reject(new Error("nobody asked for the dashboard"));
const noDashboard: ReturnType<Services["dashboardOf"]> = {
  overview: nobodyAsked,
  bookings: nobodyAsked,
  catalogue: nobodyAsked,
  staff: nobodyAsked,
  orders: nobodyAsked,
  workflows: nobodyAsked,
};

function remember(sessions: Map<string, MemoryChatSession>, id: string): MemoryChatSession {
  const made = new MemoryChatSession();
  sessions.set(id, made);
  return made;
}

function directoryOfTwo(): Services["directory"] {
  const businesses = [marios, other];
  return {
    list: async ({ next }) => (next === undefined ? { items: businesses, next: null } : "bad_cursor"),
    bySlug: async (slug) => businesses.find((it) => it.slug === slug) ?? null,
    reviews: async () => [{ author: "Ann", rating: 5, text: "Wonderful pasta.", at: "2026-11-01T12:00:00Z" }],
    idOf: async (slug) => businesses.find((it) => it.slug === slug)?.id ?? null,
    keyHolder: async (key) =>
      key === widgetKey ? { business: marios.id, slug: marios.slug, allowedOrigins: [allowedOrigin] } : null,
    widgetKeyOf: async (slug) => (slug === marios.slug ? widgetKey : null),
    calendar: async () => ({
      resources: [{ id: marios.id, name: "T1", capacity: 4, minParty: 1 }],
      combinations: [],
      busy: [],
    }),
    forget: async () => {},
    stopNews: async () => {},
    ping: async () => {},
  };
}
