// Places, roles, replies and goals by the dashboard chat, in memory.
import { describe, expect, it } from "vitest";
import type { BookingId, Uuid } from "#contracts/ids";
import type { OfficeBooking, Role, WaitingCustomer } from "#conversation/office/ports";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = (role?: Role) => new OfficeTalk(role);

const seated = (startsAt: string, endsAt: string): OfficeBooking => ({
  id: "bkg_1" as BookingId,
  workflowId: null,
  service: "Table",
  status: "confirmed",
  partySize: 2,
  startsAt,
  endsAt,
  customer: "Jane Roe",
  phone: null,
  notes: null,
  places: ["Table 1"],
});

describe("a table out of service", () => {
  it("is blocked for a window, with its reason, after a yes", async () => {
    const it = await desk().says("block table 1 on Friday from 6 to 8pm because of a leak");
    expect(it.said).toContain("Table 1 out of service on Fri 27 Nov 6:00 PM–8:00 PM (leak)");
    expect(it.changes).toEqual([]);
    await it.says("yes");
    expect(it.changes).toMatchObject([
      {
        target: "resource_block",
        action: "add",
        item: "Table 1",
        after: {
          starts_at: "2026-11-27T18:00:00-05:00",
          ends_at: "2026-11-27T20:00:00-05:00",
          reason: "leak",
        },
      },
    ]);
  });

  it("asks for the time where none is said, and takes a whole day", async () => {
    const it = await desk().says("table 1 is broken");
    expect(it.said).toContain("From when until when is Table 1 out of service?");
    await it.says("until Wednesday", "yes");
    expect(it.changes).toMatchObject([{ after: { ends_at: "2026-11-26T00:00:00-05:00", reason: "broken" } }]);
  });

  it("takes nobody's booking away", async () => {
    const it = desk();
    it.office.booked = [seated("2026-11-27T19:00:00-05:00", "2026-11-27T20:30:00-05:00")];
    await it.says("block table 1 on Friday from 6 to 8pm");
    expect(it.said).toContain("Table 1 has a booking then: Jane Roe for 2, Fri 27 Nov 7:00 PM");
    expect(it.state.pending_changes).toEqual([]);
  });

  it("comes back, whole or for a part of the time", async () => {
    const it = desk();
    it.office.rows.blocks.push({
      id: "00000000-0000-4000-8000-000000000901" as Uuid,
      resource_id: it.office.rows.resources[0]!.id,
      starts_at: "2026-11-24T00:00:00-05:00",
      ends_at: "2026-11-28T00:00:00-05:00",
      reason: null,
    });
    await it.says("unblock table 1 on Wednesday", "yes");
    expect(it.changes.map(({ action, after }) => [action, after?.["starts_at"]])).toEqual([
      ["remove", undefined],
      ["add", "2026-11-24T00:00:00-05:00"],
      ["add", "2026-11-26T00:00:00-05:00"],
    ]);
    await it.says("unblock table 1", "yes");
    expect(it.changes).toMatchObject([{ action: "remove" }]);
  });

  it("is asked for by name where there is none of it", async () => {
    const it = await desk().says("block table 9 tonight");
    expect(it.said).toMatch(/Which place shall I take out of service\?/u);
    await it.says("Table 1");
    expect(it.said).toContain("Table 1 out of service");
  });
});

describe("a role", () => {
  it("is given by an owner, who hears what it allows", async () => {
    const it = await desk().says("make Anna a manager");
    expect(it.said).toContain("Anna Rossi becomes a manager. Manager may: everything but roles.");
    await it.says("yes");
    expect(it.changes).toMatchObject([
      { target: "role", action: "change", before: { role: "staff" }, after: { role: "manager" } },
    ]);
  });

  it("is new to who has an account but none here, and impossible without one", async () => {
    const it = await desk().says("promote Marco to manager", "yes");
    expect(it.changes).toMatchObject([{ target: "role", action: "add", after: { role: "manager" } }]);
    it.office.rows.accounts.pop();
    await it.says("promote Marco to manager");
    expect(it.said).toContain("no account to sign in with");
  });

  it("is none of a manager's to give", async () => {
    const it = await desk("manager").says("make Anna an owner");
    expect(it.said).toContain("Only an owner");
    expect(it.state.pending_changes).toEqual([]);
  });

  it("of the only owner stays", async () => {
    const it = desk();
    it.office.rows.accounts[0] = {
      ...it.office.rows.accounts[0]!,
      user_id: it.office.rows.user,
      role: "owner",
    };
    await it.says("make Anna a manager");
    expect(it.said).toContain("the only owner");
    await it.says("Anna no longer works here");
    expect(it.said).toContain("the only owner");
  });

  it("ends with who leaves", async () => {
    const it = await desk().says("Anna no longer works here", "yes");
    expect(it.changes).toContainEqual(expect.objectContaining({ target: "role", action: "remove" }));
    const manager = await desk("manager").says("Anna no longer works here");
    expect(manager.said).toContain("An owner has to end Anna Rossi's sign-in");
  });
});

describe("a customer who waits for a person", () => {
  const waits = (n: number, name: string | null): WaitingCustomer => ({
    id: `00000000-0000-4000-8000-00000000090${n}` as Uuid,
    name,
    summary: "Do you have a gluten free menu?",
    since: `2026-11-22T1${n}:00:00-05:00`,
    deadline: null,
    answered: false,
  });

  it("is answered at once where it is clear who, by whoever is of the team", async () => {
    for (const role of ["owner", "manager", "staff"] as const) {
      const it = desk(role);
      it.office.waits = [waits(0, "Maria Lopez"), waits(1, "Tom Hall")];
      await it.says("reply to Maria: yes, we can do gluten free");
      expect(it.chat.effects).toMatchObject([
        { type: "staffReply", escalation: waits(0, null).id, text: "yes, we can do gluten free" },
      ]);
      expect(it.said).toContain("Sent to Maria Lopez");
    }
  });

  it("is shown first where it had to be asked who", async () => {
    const it = desk();
    it.office.waits = [waits(0, "Maria Lopez"), waits(1, null)];
    await it.says("reply to the customer: sure thing");
    expect(it.said).toContain("2 conversations wait");
    expect(it.chat.effects).toEqual([]);
    await it.says("Maria");
    expect(it.said).toContain("To Maria Lopez: “sure thing”");
    expect(it.chat.effects).toEqual([]);
    await it.says("yes");
    expect(it.chat.effects).toMatchObject([{ type: "staffReply", text: "sure thing" }]);
  });

  it("that has given no name is answered by the one they are called by, once it is agreed to", async () => {
    const it = desk();
    it.office.waits = [waits(0, null)];
    await it.says("tell pat: sure, terrace only");
    expect(it.said).toContain("I can't tell that it is Pat");
    expect(it.chat.effects).toEqual([]);
    await it.says("yes");
    expect(it.chat.effects).toMatchObject([{ type: "staffReply", text: "sure, terrace only" }]);
  });

  it("is asked about once more where that is no answer", async () => {
    const it = desk();
    it.office.waits = [waits(0, "Maria Lopez"), waits(1, "Tom Hall")];
    await it.says("reply to Pat: hi");
    expect(it.said).toContain("Nobody called Pat waits");
    await it.says("who's waiting?");
    expect(it.said).toContain("2 conversations wait for a person");
    await it.says("tell Maria: sure, terrace only");
    expect(it.chat.effects).toMatchObject([{ type: "staffReply", text: "sure, terrace only" }]);
  });

  it("may be nobody", async () => {
    const it = await desk().says("reply to Maria: yes");
    expect(it.said).toBe("No conversation waits for a person right now.");
    await it.says("who is waiting for a person?");
    expect(it.said).toBe("No conversation waits for a person.");
  });

  it("does not cost the draft that is open", async () => {
    const it = desk();
    it.office.waits = [waits(0, "Maria Lopez")];
    await it.says("make the margherita $15", "reply to Maria: yes we can", "yes");
    expect(it.changes).toMatchObject([{ after: { price: 1500 } }]);
  });
});

describe("goals and actions", () => {
  it.each(["what are my goals?", "show my goals", "What are our goals again?"])("%s", async (words) => {
    const it = desk();
    await it.says(words);
    expect(it.said).toContain("You have told me no goal yet");
    it.office.rows.goals = ["increase_revenue"];
    await it.says("our goal is better reviews", words);
    expect(it.said).toContain("Your goals: increase revenue, improve ratings.");
  });

  it("are the business's, kept by a note and told in every conversation", async () => {
    const it = desk();
    it.office.rows.goals = ["increase_revenue"];
    it.office.rows.actions = ["menu_update"];
    await it.says("our goal is better reviews");
    expect(it.state.admin_context.business_goals).toEqual(["increase_revenue", "improve_ratings"]);
    expect(it.chat.notes).toContainEqual(
      expect.objectContaining({ kind: "office", goals: ["improve_ratings"], actions: [] }),
    );
    await it.says("put Marco on friday 17-23", "yes");
    expect(it.state.admin_context.recent_actions).toEqual(["menu_update", "staff_schedule"]);
  });
});
