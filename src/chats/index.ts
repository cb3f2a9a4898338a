// The router matrix: each chat type's flows and workflow family. A new chat type is one line here.
import type { ChatType } from "#contracts/chat";
import type { FlowName } from "#contracts/commands";
import type { Flow } from "#conversation/define-flow";
import { dedicatedFlows } from "./dedicated/flows.ts";

/** A chat type that is served. */
export interface ChatKind {
  /** What is filled in step by step; null: its commands are carried out one by one. */
  flows: Readonly<Record<FlowName, Flow>> | null;
  /** The Temporal workflows its effects may start. */
  workflows: readonly string[];
}

export const chats: Readonly<Record<ChatType, ChatKind>> = {
  dedicated: { flows: dedicatedFlows, workflows: ["booking", "order", "notification"] },
  dashboard: { flows: null, workflows: ["businessChange"] },
  // The bookings made in it are those of the businesses it leads to.
  global: { flows: null, workflows: ["assessment", "booking", "order"] },
};
