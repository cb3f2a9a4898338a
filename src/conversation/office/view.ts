// The state view of a dashboard chat, by the seed's names.
import type { DashboardState } from "#contracts/state-views";
import type { OfficeTable } from "./desk.ts";
import { officeBounds } from "./memory.ts";
import { known } from "./notes.ts";
import { permissionsOf } from "./permissions.ts";

export function viewOf({ memory, turn }: OfficeTable): DashboardState {
  const { desk, request } = turn;
  const drafted = memory.draft?.proposal?.changes ?? [];
  const wish = memory.draft && drafted.length === 0 ? [wished(memory.draft.wish)] : [];
  return {
    conversation_type: "dashboard",
    business_id: request.facts.businessId,
    user_role: desk?.role ?? null,
    admin_context: {
      permissions: desk ? permissionsOf(desk.role, desk.permissions) : [],
      recent_actions: known(desk?.actions ?? [], memory.recentActions, officeBounds.actions),
      business_goals: known(desk?.goals ?? [], memory.goals, officeBounds.goals),
    },
    current_operation: memory.operation,
    pending_changes: [
      ...wish,
      ...drafted.map(({ target, action, item }) => ({ type: target, action, item })),
    ],
  };
}

/** A draft that still lacks something: what is known of it. */
function wished(wish: { type: string }): DashboardState["pending_changes"][number] {
  const [subject = "", action = ""] = wish.type.split(".");
  const { name, item, staff, category } = wish as Record<string, unknown>;
  const named = [name, item, staff, category].find((it) => typeof it === "string");
  return { type: types[subject] ?? subject, action, item: typeof named === "string" ? named : "" };
}

const types: Readonly<Record<string, string>> = {
  catalogue: "menu_item",
  hours: "opening_hours",
  staff: "shift",
};
