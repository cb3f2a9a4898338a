// The router matrix: each chat type's handler, agents, workflows and who may do what. A new chat type is one line here.
import type { ChatType } from "#contracts/chat";
import type { FlowName } from "#contracts/commands";
import type { Flow } from "#conversation/define-flow";
import { generalAgent, verticals } from "#verticals/index";
import { officeAgents } from "./dashboard/agents.ts";
import { permissions as ofMembers } from "./dashboard/duties.ts";
import { dedicatedFlows } from "./dedicated/flows.ts";

/** A chat type that is served. */
export interface ChatKind {
  /** Which conversation runs its turns: `src/conversation/run-turn.ts` has one of each name. */
  handler: "dialogue" | "office" | "discovery";
  /** What is filled in step by step; null: its commands are carried out one by one. */
  flows: Readonly<Record<FlowName, Flow>> | null;
  /** Who does its work in crews; the last one stands behind all others. */
  agents: readonly string[];
  /** The Temporal workflows its effects may start. */
  workflows: readonly string[];
  /** Who may write in it, and what they may do; of members one by one in dashboard/duties.ts. */
  permissions: Readonly<Record<string, readonly string[]>>;
}

const trades = verticals.map((it) => it.agent.name).filter((it) => it !== generalAgent.name);

export const chats: Readonly<Record<ChatType, ChatKind>> = {
  dedicated: {
    handler: "dialogue",
    flows: dedicatedFlows,
    agents: [...trades, generalAgent.name],
    workflows: ["booking", "waitlist", "order", "notification"],
    permissions: { customer: ["own_bookings", "own_orders", "ask"] },
  },
  dashboard: {
    handler: "office",
    flows: null,
    agents: Object.values(officeAgents).map((it) => it.name),
    // Bookings that are there already are changed through their own.
    workflows: ["businessChange", "notification", "booking", "order"],
    permissions: ofMembers,
  },
  global: {
    handler: "discovery",
    flows: null,
    agents: [...trades, generalAgent.name],
    // The bookings made in it are those of the businesses it leads to.
    workflows: ["assessment", "watch", "booking", "waitlist", "order"],
    permissions: { anybody: ["find", "own_bookings", "own_orders"] },
  },
};
