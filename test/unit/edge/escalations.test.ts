// The owner's side of an escalation: who may see it, what they write, and that it is said once.
import { beforeEach, describe, expect, test } from "vitest";
import type { MemberEscalations } from "#adapters/supabase/escalations";
import type { Membership } from "#adapters/supabase/members";
import type { Escalation } from "#contracts/escalations";
import type { Services } from "#edge/ports";
import { edgeWorld, type EdgeWorld } from "#test/fakes/edge-services";
import { marios } from "#test/fakes/marios";

const id = "44444444-4444-4444-8444-444444444444";
const user = "55555555-5555-4555-8555-555555555555";
const owner: Membership = { business: marios.id, slug: marios.slug, user, role: "owner" };
const row: Escalation = {
  id,
  session: null,
  reason: "asked_for_a_person",
  summary: "",
  contact: { name: "Ann", phone: null, email: null },
  status: "open",
  deadline: "2026-11-22T14:00:00Z",
  createdAt: "2026-11-22T12:00:00Z",
  answeredAt: null,
  closedAt: null,
  closedBy: null,
  workflow: null,
  booking: null,
  decisions: [],
  decided: null,
};
const base = `/v1/dashboard/${marios.slug}/escalations`;
const as = (token: string) => ({ authorization: `Bearer ${token}` });

let world: EdgeWorld;
let answered: string[];

beforeEach(async () => {
  answered = [];
  let session: Escalation["session"] = null;
  const escalations: MemberEscalations = {
    list: async () => [{ ...row, session }],
    find: async (business, wanted) => (business === marios.id && wanted === id ? { ...row, session } : null),
    answer: async (_id, close) => {
      answered.push(close ? "closed" : "answered");
      return { ...row, session, status: close ? "closed" : "answered" };
    },
  };
  world = edgeWorld({
    members: {
      membership: async (token, business) =>
        token === "owner" ? (business === marios.slug ? owner : null) : "invalid",
    },
    escalationsOf: () => escalations,
  });
  ({ session } = await world.open());
});

test("are listed for a member, and for nobody else", async () => {
  const list = await world.request(base, { headers: as("owner") });
  expect(await list.json()).toMatchObject({ items: [{ id, status: "open", contact: { name: "Ann" } }] });
  const refused = await Promise.all([
    world.request(base),
    world.request(base, { headers: as("stranger") }),
    world.request(base.replace(marios.slug, "style-master"), { headers: as("owner") }),
  ]);
  expect(refused.map((it) => it.status)).toEqual([401, 401, 403]);
});

test("one is shown with its conversation", async () => {
  const answer = await world.request(`${base}/${id}`, { headers: as("owner") });
  expect(await answer.json()).toMatchObject({ id, messages: [{ role: "assistant" }] });
  for (const other of ["nonsense", "66666666-6666-4666-8666-666666666666"])
    expect((await world.request(`${base}/${other}`, { headers: as("owner") })).status).toBe(404);
});

test("a reply enters the chat in the role staff, once, and the row is answered", async () => {
  const say = () => world.post(`${base}/${id}/replies`, { id: "r1", text: "Mario here!" }, as("owner"));
  const said = [await say(), await say()];
  for (const answer of said)
    expect(await answer.json()).toMatchObject({
      message: { role: "staff", text: "Mario here!" },
      escalation: { status: "answered" },
    });
  const shown = await world.request(`${base}/${id}`, { headers: as("owner") });
  const { messages } = (await shown.json()) as { messages: { role: string }[] };
  expect(messages.filter((it) => it.role === "staff")).toHaveLength(1);
  expect((await world.post(`${base}/${id}/replies`, { id: "r2", text: "" }, as("owner"))).status).toBe(400);
});

test("closing gives the conversation back to the assistant", async () => {
  const answer = await world.post(`${base}/${id}/close`, {}, as("owner"));
  expect(await answer.json()).toMatchObject({ status: "closed" });
  expect(answered).toEqual(["closed"]);
});

describe("what a workflow waits for", () => {
  const workflow = "eff_1";
  const waiting = {
    ...row,
    session: "ses_1",
    workflow,
    decisions: ["continue", "compensate", "end"],
  } as Escalation;
  const path = `${base}/${id}/decision`;

  function deciding(role: Membership["role"], answer: Awaited<ReturnType<Services["decide"]>> | Error) {
    const asked: unknown[] = [];
    const edge = edgeWorld({
      members: { membership: async () => ({ ...owner, role }) },
      escalationsOf: () => ({
        list: async () => [waiting],
        find: async () => waiting,
        answer: async () => ({ ...waiting, status: "closed" }),
      }),
      decide: async (...it) => {
        asked.push(it.slice(0, 2));
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    return { edge, asked };
  }
  const done = (status: "success" | "failure") =>
    ({ status: "done", workflowId: workflow, event: { status } }) as never;

  test("is decided by an owner or manager: one effect an escalation", async () => {
    const { edge, asked } = deciding("manager", done("success"));
    const answer = await edge.post(path, { decision: "compensate" }, as("owner"));
    expect(await answer.json()).toMatchObject({ status: "closed", decided: "compensate", decisions: [] });
    expect(asked).toMatchObject([
      [
        workflow,
        { update: "decide", decision: "compensate", effectId: `eff_decide_${id.replaceAll("-", "")}` },
      ],
    ]);
  });

  test("is not staff's to decide, nor anything else than what is asked", async () => {
    const { edge, asked } = deciding("staff", done("success"));
    expect((await edge.post(path, { decision: "end" }, as("owner"))).status).toBe(403);
    expect((await edge.post(path, { decision: "perhaps" }, as("owner"))).status).toBe(400);
    expect(asked).toEqual([]);
    expect((await world.post(path, { decision: "end" }, as("owner"))).status).toBe(400);
  });

  test("stays open where it did not work out, or the workflow cannot be reached", async () => {
    const failed = await deciding("owner", done("failure")).edge.post(
      path,
      { decision: "continue" },
      as("owner"),
    );
    expect(await failed.json()).toMatchObject({ status: "open", decided: null });
    const away = await deciding("owner", new Error("away")).edge.post(path, { decision: "end" }, as("owner"));
    expect(away.status).toBe(503);
    const over = await deciding("owner", "closed").edge.post(path, { decision: "end" }, as("owner"));
    expect(await over.json()).toMatchObject({ status: "closed" });
  });
});
