// The router matrix: each chat type's flows and workflow family. A new chat type is one line here.
import type { ChatType } from "#contracts/chat";
import type { FlowName } from "#contracts/commands";
import type { Flow } from "#conversation/define-flow";
import { dedicatedFlows } from "./dedicated/flows.ts";

/** A chat type that is served. */
export interface ChatKind {
  flows: Readonly<Record<FlowName, Flow>>;
  /** The Temporal workflows its effects may start. */
  workflows: readonly string[];
}

/** `null`: not served yet; the edge refuses to open such a session. */
export const chats: Readonly<Record<ChatType, ChatKind | null>> = {
  dedicated: { flows: dedicatedFlows, workflows: ["booking", "order", "notification"] },
  dashboard: null,
  global: null,
};
