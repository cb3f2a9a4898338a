// One turn's working table of the global chat.
import type { QuickReply } from "#contracts/chat";
import type { GlobalCommand } from "#contracts/global-commands";
import type { Uuid } from "#contracts/ids";
import type { GlobalState } from "#contracts/state-views";
import type { IdSource } from "../ids.ts";
import type { Effect } from "../effect-kinds.ts";
import type { DraftCard, DraftMessage, TurnDeps, TurnRequest } from "../ports.ts";
import type { Discovery } from "./memory.ts";
import type { CityReads, CityWords } from "#business/city";

/** What is said, in its order. */
export interface Saying {
  text: string;
  quickReplies?: QuickReply[];
  cards?: DraftCard[];
  /** Said in a message of its own, whose cards are this business's. */
  business?: Uuid;
}

/** The business whose own chat takes up the turn, and with which words; `once` answers a question and comes back. */
export interface Visit {
  business: { id: Uuid; slug: string; name: string };
  text: string | null;
  once: boolean;
}

export interface DiscoveryTurn {
  readonly request: TurnRequest;
  readonly deps: TurnDeps;
  readonly city: CityReads;
  readonly ids: IdSource;
  words: CityWords;
  commands: GlobalCommand[];
  said: Saying[];
  visit: Visit | null;
  effects: Effect[];
  messages: DraftMessage[];
  view: GlobalState | null;
}

export interface DiscoveryDesk {
  memory: Discovery;
  turn: DiscoveryTurn;
}
