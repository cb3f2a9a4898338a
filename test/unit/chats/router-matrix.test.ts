// The router matrix as a contract: each chat has all of its parts, and each command its agent and its roles.
import { describe, expect, it } from "vitest";
import { chats } from "#chats/index";
import { officeAgents } from "#chats/dashboard/agents";
import { duties, dutyOf } from "#chats/dashboard/duties";
import { ChatType } from "#contracts/chat";
import { DashboardCommand } from "#contracts/dashboard-commands";
import { Handoff } from "#contracts/handoff";
import { StateView } from "#contracts/state-views";
import { isChange } from "#understanding/dashboard/understand";

const commands = DashboardCommand.options.map((it) => it.shape.type.value);
const talk = ["undo", "affirm", "deny", "draft.change", "help", "chitchat", "unsure", "unread", "outOfScope"];

describe("the matrix", () => {
  it("is one line a chat type: handler, agents, workflows, permissions", () => {
    expect(Object.keys(chats)).toEqual(ChatType.options);
    expect(
      Object.fromEntries(
        Object.entries(chats).map(([chat, it]) => [
          chat,
          [it.handler, it.agents, it.workflows, it.permissions],
        ]),
      ),
    ).toEqual({
      dedicated: [
        "dialogue",
        ["RestaurantFoodAgent", "BeautyAgent", "AutomotiveAgent", "GeneralPurposeAgent"],
        ["booking", "waitlist", "order", "notification"],
        { customer: ["own_bookings", "own_orders", "ask"] },
      ],
      dashboard: [
        "office",
        ["ConfigurationAgent", "InsightsAgent", "StaffAgent", "MarketingAgent", "OperationsAgent"],
        ["businessChange", "notification", "booking", "order"],
        {
          owner: ["full_access"],
          manager: ["menu", "hours", "staff", "bookings", "orders", "marketing", "insights"],
          staff: ["menu_availability", "view_bookings", "view_schedule", "answer_customers", "orders"],
        },
      ],
      global: [
        "discovery",
        ["RestaurantFoodAgent", "BeautyAgent", "AutomotiveAgent", "GeneralPurposeAgent"],
        ["assessment", "watch", "booking", "waitlist", "order"],
        { anybody: ["find", "own_bookings", "own_orders"] },
      ],
    });
  });

  it("names workflows that there are: those a conversation may hand over, each by some chat", () => {
    const handed: string[] = Handoff.options.map((it) => it.shape.workflowType.value);
    const known = new Set(handed);
    for (const { workflows } of Object.values(chats))
      expect(workflows.filter((it) => !known.has(it))).toEqual([]);
    expect(
      handed.filter((it) => !Object.values(chats).some(({ workflows }) => workflows.includes(it))),
    ).toEqual([]);
  });
});

describe("each command of the dashboard chat", () => {
  it("is somebody's duty, or of the talk itself", () => {
    expect(commands.filter((it) => dutyOf(it) === null)).toEqual(talk);
    expect(Object.keys(duties).filter((it) => !commands.includes(it as never))).toEqual([]);
  });

  it("changes something exactly where it is read as a change", () => {
    for (const it of commands) expect([it, dutyOf(it)?.changes ?? false]).toEqual([it, isChange(it)]);
  });

  it("is open to owners, and what staff may change is named one by one", () => {
    expect(Object.values(duties).every((it) => it.roles.includes("owner"))).toBe(true);
    const ofStaff = commands.filter((it) => dutyOf(it)?.changes && dutyOf(it)?.roles.includes("staff"));
    expect(ofStaff).toEqual(["catalogue.hide", "catalogue.show", "order.advance", "escalation.reply"]);
    expect(commands.filter((it) => dutyOf(it)?.roles.includes("manager") === false)).toEqual(["staff.role"]);
  });

  it("is done by an agent of the matrix, and somebody stands in for all of them", () => {
    const names = Object.values(officeAgents).map((it) => it.name);
    expect(names).toEqual(chats.dashboard.agents);
    expect(Object.values(duties).filter((it) => !(it.agent in officeAgents))).toEqual([]);
    expect(officeAgents.operations.capabilities).toContain("general");
  });
});

describe("state views", () => {
  /** Design, section 3: word for word. */
  const seeds = [
    '{"conversation_type":"dedicated","business_id":"5b54f182-df8a-88eb-8482-84fa1ccf4130","customer_context":{"name":"John Doe","preferences":["window seat","quiet area"],"history":["previous_bookings","feedback"]},"business_context":{"category":"restaurant","capacity":50,"hours":"11AM-10PM"},"current_flow":"booking_confirmation","workflow_triggers":["send_confirmation","schedule_reminder"]}',
    '{"conversation_type":"dashboard","business_id":"5b54f182-df8a-88eb-8482-84fa1ccf4130","user_role":"owner","admin_context":{"permissions":["full_access"],"recent_actions":["menu_update","staff_schedule"],"business_goals":["increase_revenue","improve_ratings"]},"current_operation":"menu_management","pending_changes":[{"type":"menu_item","action":"add","item":"Margherita Pizza"}]}',
    '{"conversation_type":"global","assessment_criteria":{"category":"beauty_salon","location":"downtown","max_price":50,"min_rating":4.0},"business_filters":{"services":["haircut","styling"],"availability":"today","distance":"5km"},"comparison_results":[{"business_id":"5b54f182-df8a-88eb-8482-84fa1ccf4130","score":4.8,"price_range":"$35-55","highlights":["fast service","experienced stylists"]}],"current_stage":"analyzing","recommendations":["StyleMaster for premium service","BeautyHub for budget option"]}',
  ].map((it) => JSON.parse(it) as Record<string, unknown>);

  it.each(seeds)("are the seed's, field for field: $conversation_type", (seed) => {
    expect(StateView.parse(seed)).toEqual(seed);
    for (const key of Object.keys(seed)) {
      const { [key]: _gone, ...rest } = seed;
      expect(StateView.safeParse(rest).success).toBe(false);
    }
  });
});
