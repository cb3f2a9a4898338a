// One turn's working table of the dashboard chat.
import type { Card, QuickReply } from "#contracts/chat";
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { DashboardState } from "#contracts/state-views";
import type { IdSource } from "../ids.ts";
import type { Effect } from "../effect-kinds.ts";
import type { DraftMessage, TurnDeps, TurnOutcome, TurnRequest } from "../ports.ts";
import type { Office } from "./memory.ts";
import type { OfficeTongue } from "./phrases/tongues.ts";
import type { OfficeDesk, OfficeReads } from "./ports.ts";

export interface OfficeSaying {
  text: string;
  quickReplies?: QuickReply[];
  cards?: Exclude<Card, { type: "booking" }>[];
}

export interface OfficeTurn {
  readonly request: TurnRequest;
  readonly deps: TurnDeps;
  readonly reads: OfficeReads;
  readonly ids: IdSource;
  /** The business and the member's role as they are now; null: no member any more. */
  readonly desk: OfficeDesk | null;
  /** What the answers are in. */
  tongue: OfficeTongue;
  commands: DashboardCommand[];
  said: OfficeSaying[];
  effects: Effect[];
  notes: NonNullable<TurnOutcome["notes"]>;
  /** This turn goes to the chat that is tried: its greeting, or what came in. */
  tries: "open" | "message" | null;
  /** What the test is begun with: asked as soon as it is open. */
  tryWith: string | null;
  messages: DraftMessage[];
  view: DashboardState | null;
}

export interface OfficeTable {
  memory: Office;
  turn: OfficeTurn;
}

/** A table whose writer is a member: all but the greeting and events work on it. */
export interface Bureau {
  memory: Office;
  turn: OfficeTurn;
  desk: OfficeDesk;
}
