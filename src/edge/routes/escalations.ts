// The conversations that wait for a person, as the owner sees them; their words enter the chat at once.
import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { ChatMessage } from "#contracts/chat";
import type { DeskNews } from "#contracts/desk";
import {
  Escalation,
  EscalationDecision,
  EscalationDetail,
  EscalationList,
  StaffReply,
  type WorkflowDecision,
} from "#contracts/escalations";
import { EffectId, Uuid } from "#contracts/ids";
import { askSession, contextOf } from "../ask-object.ts";
import type { AppEnv } from "../env.ts";
import { requireMember } from "../middleware/owner.ts";
import { byMember, json, jsonBody, named, newRouter, problems } from "../openapi.ts";
import { ProblemError, valueOf } from "../problem.ts";
import { tellDesk } from "../tell-desk.ts";

const business = z.string().describe("The business's slug or id");
const ofBusiness = { params: z.object({ business }) };
const ofOne = { params: z.object({ business, id: z.string().describe("The escalation's id") }) };
const refusals = [
  "invalid_request",
  "token_invalid",
  "role_denied",
  "not_found",
  "rate_limited",
  "unavailable",
] as const;
const common = { security: byMember, middleware: requireMember };
const escalation = named("Escalation", Escalation);

const list = createRoute({
  ...common,
  method: "get",
  path: "/v1/dashboard/{business}/escalations",
  summary: "Conversations that wait for a person",
  description: "Newest first. Whoever asks counts as present for five minutes.",
  request: ofBusiness,
  responses: { 200: json("The newest hundred", EscalationList), ...problems(...refusals) },
});

const read = createRoute({
  ...common,
  method: "get",
  path: "/v1/dashboard/{business}/escalations/{id}",
  summary: "One of them, with its conversation",
  request: ofOne,
  responses: { 200: json("The escalation", EscalationDetail), ...problems(...refusals) },
});

const reply = createRoute({
  ...common,
  method: "post",
  path: "/v1/dashboard/{business}/escalations/{id}/replies",
  summary: "Write to the customer",
  description:
    "The words enter the chat in the role `staff`, and the assistant keeps quiet. A repeat is one message.",
  request: { ...ofOne, body: jsonBody(named("StaffReply", StaffReply)) },
  responses: {
    200: json("Said", z.object({ message: named("ChatMessage", ChatMessage), escalation })),
    ...problems(...refusals, "message_id_reused", "too_large"),
  },
});

const close = createRoute({
  ...common,
  method: "post",
  path: "/v1/dashboard/{business}/escalations/{id}/close",
  summary: "Give the conversation back to the assistant",
  request: ofOne,
  responses: { 200: json("Closed", escalation), ...problems(...refusals) },
});

const decide = createRoute({
  ...common,
  method: "post",
  path: "/v1/dashboard/{business}/escalations/{id}/decision",
  summary: "Say how a workflow that waits for it goes on",
  description:
    "For owners and managers. `decisions` of the escalation says what may be decided; the first decision counts, and the answer shows it in `decided`.",
  request: { ...ofOne, body: jsonBody(named("EscalationDecision", EscalationDecision)) },
  responses: { 200: json("As it stands then", escalation), ...problems(...refusals, "too_large") },
});

export function escalationRoutes() {
  return newRouter()
    .openapi(list, async (c) => {
      const { member } = c.var;
      return c.json({ items: await ours(c).list(member.business) }, 200);
    })
    .openapi(read, async (c) => {
      const found = await findOne(c, c.req.valid("param").id);
      const session = found.session;
      const answer = session && (await askSession(c.var.services, session, (it) => it.transcript(0)));
      // A conversation that is over has nothing left to show.
      return c.json({ ...found, messages: answer && answer.ok ? answer.value.messages : [] }, 200);
    })
    .openapi(reply, async (c) => {
      const { services } = c.var;
      const found = await findOne(c, c.req.valid("param").id);
      const said = c.req.valid("json");
      const answer = await askSession(services, sessionOf(found), (it) => it.staff(said, contextOf(c)));
      const message = valueOf(answer).messages.find((it) => it.role === "staff");
      if (!message)
        throw new ProblemError("unavailable", "It is stored and will be said; repeat the request.");
      const answered = (await ours(c).answer(found.id, false)) ?? found;
      await tell(c, "escalation.answered", found.id, said.id);
      return c.json({ message, escalation: answered }, 200);
    })
    .openapi(decide, async (c) => {
      const found = await findOne(c, c.req.valid("param").id);
      const { decision } = c.req.valid("json");
      if (c.var.member.role === "staff")
        throw new ProblemError("role_denied", "Owners and managers decide; ask one of them.");
      if (found.decided) return c.json(found, 200);
      const after = await decideFor(c, found, decision);
      if (after.status === "closed") await tell(c, "escalation.closed", found.id, "decided");
      return c.json(after, 200);
    })
    .openapi(close, async (c) => {
      const { services } = c.var;
      const found = await findOne(c, c.req.valid("param").id);
      const leave = {
        id: `close_${found.id}_${Date.parse(found.answeredAt ?? found.createdAt)}`,
        text: null,
      };
      if (found.session) await askSession(services, found.session, (it) => it.staff(leave, contextOf(c)));
      const closed = (await ours(c).answer(found.id, true)) ?? found;
      await tell(c, "escalation.closed", found.id, leave.id);
      return c.json(closed, 200);
    });
}

const ours = (c: Context<AppEnv>) => c.var.services.escalationsOf(c.var.member.token, c.var.requestId);

/** The others of the team see at once that somebody answered. */
function tell(c: Context<AppEnv>, type: DeskNews["type"], escalation: Uuid, moment: string): Promise<void> {
  const { member, services } = c.var;
  const news: DeskNews = {
    id: `${escalation}_${moment}`,
    type,
    status: "success",
    at: new Date(services.now()).toISOString(),
    booking: null,
    order: null,
    escalation,
    workflowId: null,
  };
  return tellDesk(services, member.business, news, contextOf(c));
}

async function findOne(c: Context<AppEnv>, id: string): Promise<Escalation> {
  const found = Uuid.safeParse(id).success ? await ours(c).find(c.var.member.business, id) : null;
  if (!found) throw new ProblemError("not_found", "There is no such escalation at this business.");
  return found;
}

function sessionOf({ session }: Escalation) {
  if (!session) throw new ProblemError("not_found", "This escalation has no conversation to write into.");
  return session;
}

/** How long the gateway may take, ms. */
const patience = 5_000;

/** Tells the workflow; its escalation is closed by itself, so what was decided is shown at once. */
async function decideFor(
  c: Context<AppEnv>,
  found: Escalation,
  decision: WorkflowDecision,
): Promise<Escalation> {
  const { services, requestId } = c.var;
  if (!found.workflow || !found.decisions.includes(decision))
    throw new ProblemError("invalid_request", "Nothing of that kind is to be decided here; see `decisions`.");
  // One effect for one escalation: whoever decides second gets the first one's answer.
  const effectId = EffectId.parse(`eff_decide_${found.id.replaceAll("-", "")}`);
  const update = { update: "decide", effectId, session: sessionOf(found), requestId, decision } as const;
  const answer = await services
    .decide(found.workflow, update, AbortSignal.timeout(patience))
    .catch(() => null);
  if (answer === null)
    throw new ProblemError("unavailable", "The workflow cannot be reached; decide again in a while.");
  if (answer === "closed" || answer === "refused") return (await ours(c).answer(found.id, true)) ?? found;
  const now = (await ours(c).find(c.var.member.business, found.id)) ?? found;
  const isMade = answer.status === "done" && answer.event.status === "success";
  return isMade && !now.decided
    ? { ...now, status: "closed", closedBy: "owner", decisions: [], decided: decision }
    : now;
}
