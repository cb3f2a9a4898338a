// What a dashboard chat remembers between turns.
import type { Audience, RowChange } from "#contracts/business-change";
import type { DashboardCommand, Goal } from "#contracts/dashboard-commands";
import type { DiffCard } from "#contracts/chat";
import type { BookingId, EffectId, Uuid, WorkflowId } from "#contracts/ids";
import type { Suggestion } from "#contracts/insights";
import type { Instant, LocalDate } from "#contracts/time";
import type { OfficeTongue } from "./phrases/tongues.ts";
import type { ComingChange } from "./ports.ts";
import type { DashboardAwaited, Looked } from "#understanding/dashboard/context";

/** A change that is drafted: the wish as it is filled in, and what would be done. */
export interface Draft {
  wish: DashboardCommand;
  awaiting: DashboardAwaited | null;
  /** Empty while something is missing. */
  proposal: Proposal | null;
  /** How often the same has been asked for by now. */
  asked?: number;
  /** It waited, and came up by itself once what was before it was settled. */
  cameUp?: boolean;
  /** It came up with the news of that change, and nothing has been said since: an "undo" is of the change. */
  behind?: EffectId;
}

/** What becomes of one booking, through its workflow. */
export type BookingStep = { bookingId: BookingId; workflowId: WorkflowId } & (
  | { step: "cancel" }
  | { step: "noShow" }
  /** Marked as missed, and here after all. */
  | { step: "came" }
  | { step: "move"; partySize: number; startsAt: Instant; endsAt: Instant }
);

/** Words into the chat of a customer who waits for a person. */
export interface Reply {
  escalation: Uuid;
  text: string;
}

/** When a change begins that does not begin with the yes. */
export interface Begins {
  /** The business's own day. */
  date: LocalDate;
  at: Instant;
}

export interface Proposal {
  changes: RowChange[];
  begins?: Begins;
  reply?: Reply;
  /** Whom `customerText` is for, where it is a message: it can be stopped on its way, and is never taken back. */
  audience?: Audience;
  /** When such a message goes out; without: now. */
  sendAt?: Instant;
  /** A takeaway order that goes on, through its workflow. */
  order?: { workflowId: WorkflowId; step: "accept" | "ready" | "collect" };
  /** Bookings that change beside or instead of rows. */
  steps?: BookingStep[];
  /** What the card shows where it is no rows. */
  shown?: DiffCard["changes"];
  /** As the team reads it: "New on the menu: Diavola, $18.99". */
  summary: string;
  /** A planned change that shall not begin. */
  calledOff?: ComingChange;
  /** What was planned for the same moment, which this puts right. */
  replaces?: ComingChange[];
  /** What is said once it is done: "Diavola added to menu". */
  done: string;
  /** What customers who agreed to news are told; null tells them nothing. */
  customerText: string | null;
}

export interface Applied {
  effectId: EffectId;
  proposal: Proposal;
  /** `final`: made, and not to be taken back; `applied`, of a message: on its way. */
  status: "pending" | "applied" | "final" | "undoing" | "undone" | "failed";
  /** Called off for the plan that puts it right: that one's news are enough. */
  replaced?: boolean;
}

export interface Office {
  /** Spoken last in this conversation; null or none: as the page is. */
  tongue?: OfficeTongue | null;
  /** What was suggested last, in its order, as drafts that a word makes. */
  suggested: (Proposal | null)[];
  /** Those of them that no row does, at the same places. */
  onlyTold?: ({ kind: Suggestion["kind"]; title: string } | null)[];
  /** `menu_management`, `opening_hours`, …: what is being worked on. */
  operation: string | null;
  draft: Draft | null;
  /** Wishes of one message that wait for the draft before them. */
  waiting: DashboardCommand[];
  /** Of how many the draft is which. */
  batch?: { at: number; of: number };
  /** Those that wait were agreed to with the one before them. */
  agreedToAll?: boolean;
  /** Newest last. */
  changes: Applied[];
  /** Still to be taken back, one after the other: the last is the next. */
  unwinding?: EffectId[];
  recentActions: string[];
  goals: Goal[];
  /** The customers' chat as it is tried; kept when it is over, for what comes late of it. */
  preview: { thread: string; open: boolean } | null;
  /** What the message before looked at, with its days. */
  looked?: Looked | undefined;
  /** What was changed or shown last, by name, until something else is spoken of. */
  about?: string;
  /** When it was spoken of last, ms since the epoch. */
  aboutAt?: number;
  misunderstood: number;
  turns: number;
}

export const officeBounds = { changes: 10, plans: 10, actions: 10, goals: 8, waiting: 6 } as const;

/** One more, the newest of them kept; beside them what has not begun yet: its news is still to be told here. */
export function remembering(changes: readonly Applied[], change: Applied): Applied[] {
  const all = [...changes, change];
  const [older, newest] = [all.slice(0, -officeBounds.changes), all.slice(-officeBounds.changes)];
  const waits = older.filter((it) => it.proposal.begins && ["applied", "undoing"].includes(it.status));
  return [...waits.slice(-officeBounds.plans), ...newest];
}

export const initialOffice = (): Office => ({
  operation: null,
  draft: null,
  waiting: [],
  suggested: [],
  changes: [],
  recentActions: [],
  goals: [],
  preview: null,
  misunderstood: 0,
  turns: 0,
});
