// What the routes ask for. `services.ts` answers with adapters, tests with fakes.
import type { Admission, Allowance } from "#adapters/admission";
import type { DeskOf } from "#adapters/desk";
import type { EventSignature } from "#adapters/standard-webhook";
import type { BookingRecord } from "#adapters/supabase/bookings";
import type { Directory, KeyHolder } from "#adapters/supabase/directory";
import type { MemberCosts } from "#adapters/supabase/costs";
import type { Insights } from "#adapters/supabase/dashboard/insights";
import type { DashboardReads } from "#adapters/supabase/dashboard/reads";
import type { Suggestions } from "#adapters/supabase/dashboard/suggestions";
import type { MemberEscalations } from "#adapters/supabase/escalations";
import type { Members, Membership } from "#adapters/supabase/members";
import type { Gateway } from "#adapters/temporal-gateway/gateway";
import type { TokenKeeper } from "#adapters/tokens";
import type { SharedState } from "#adapters/upstash/shared-state";
import type { ChatType } from "#contracts/chat";
import type { Costs } from "#contracts/costs";
import type { BookingId, SessionId, Uuid } from "#contracts/ids";
import type { Telemetry } from "#contracts/telemetry";
import type { ChatSessionPort } from "./chat-session-port.ts";

export type { Allowance, BookingRecord, Directory, KeyHolder, Membership };

export interface BookingReader {
  /** null if the booking is unknown or another session's; a session of no business books with several. */
  find(id: BookingId, scope: { business: Uuid | null; session: SessionId }): Promise<BookingRecord | null>;
}

export interface Dependency {
  name: string;
  /** Rejects unless the dependency answers. */
  check(signal: AbortSignal): Promise<void>;
}

/** An e-mail or SMS the local providers kept. */
export interface OutboxEntry {
  id: string;
  channel: "email" | "sms";
  to: string;
  subject?: string | undefined;
  text: string;
  at: string;
}

/** A span that the local collector kept. */
export interface TracedSpan {
  traceId: string;
  spanId: string;
  parentId: string | null;
  service: string;
  name: string;
  /** ms since the epoch. */
  from: number;
  to: number;
  failed: boolean;
  attributes: Record<string, string | number | boolean>;
}

export interface Services {
  environment: "local" | "production";
  /** ms since the epoch. */
  now(): number;
  newSessionId(chat: ChatType): SessionId;
  directory: Directory;
  bookings: BookingReader;
  members: Members;
  /** What a member sees and does, by their own access token. */
  escalationsOf(token: string, requestId: string): MemberEscalations;
  /** Says to a workflow what a person decided. */
  decide: Gateway["update"];
  costsOf(token: string, requestId: string): MemberCosts;
  dashboardOf(token: string, requestId: string): DashboardReads;
  insightsOf(token: string, requestId: string): Insights;
  suggestionsOf(token: string, requestId: string): Suggestions;
  /** What a business's models may cost a day, and have cost today. */
  modelBudget(business: Uuid): Promise<Costs["budget"]>;
  /** Where members sign in, with the publishable key. */
  signIn: { url: string; publishableKey: string };
  tokens: TokenKeeper;
  session(id: SessionId): ChatSessionPort;
  /** The live feed of a business's dashboard. */
  deskOf: DeskOf;
  limits: Admission;
  /** How workflows stand, for all layers. */
  shared: Pick<SharedState, "workflow">;
  /** Judges a workflow event's Standard Webhooks headers over its raw body. */
  judgeEvent(body: string, headers: Headers): EventSignature;
  dependencies: Dependency[];
  telemetry: Telemetry;
  /** null in production: there is no local outbox. */
  outbox: (() => Promise<OutboxEntry[]>) | null;
  /** null in production: traces are sent to whoever collects them. */
  traces: { recent(): Promise<TracedSpan[][]>; find(traceId: string): Promise<TracedSpan[]> } | null;
  assets(request: Request): Promise<Response>;
}
