// Messages to customers by the dashboard chat, in memory: shown with whom they reach, sent after a yes, never taken back.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const handed = (talk: OfficeTalk) =>
  talk.chat.effects.flatMap((it) => (it.type === "businessChange" ? [it.handoff] : []));

it("says whom it reaches and whom not, and goes out after a yes", async () => {
  const talk = await new OfficeTalk().says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("To 34 customers (who agreed to news): “we are closed on Monday”");
  expect(talk.said).toContain("Not written to: 12 never agreed to news.");
  expect(talk.said).toContain("Shall I send it?");
  expect(handed(talk)).toEqual([]);
  await talk.says("yes");
  expect(handed(talk)).toMatchObject([
    {
      businessData: {
        changes: [{ target: "announcement", action: "add" }],
        customerText: "we are closed on Monday",
        audience: { kind: "all", from: null, until: null, customer: null },
      },
      triggerConditions: { notifyStaff: false, alertCustomers: true, undoWithinMinutes: 0 },
    },
  ]);
  expect(talk.said).toBe("Message sent to 34 customers (who agreed to news).");
  await talk.says("undo");
  expect(talk.said).toContain("nothing to undo");
});

it("about a day's bookings goes to those guests", async () => {
  const talk = await new OfficeTalk().says("text everyone booked tonight saying the terrace is closed");
  expect(talk.office.asked).toEqual({
    kind: "booked",
    from: "2026-11-22",
    until: "2026-11-22",
    customer: null,
  });
  expect(talk.said).toContain("needs no consent");
});

it("asks for its words, and reaches nobody where nobody agreed", async () => {
  const talk = await new OfficeTalk().says("message our regulars");
  expect(talk.said).toBe("What shall the message say?");
  await talk.says("We have a new oven!");
  expect(talk.said).toContain("“We have a new oven!”");
  await talk.says("no");
  talk.office.reached = { reached: 0, noConsent: 3, optedOut: 1, noAddress: 0, names: [] };
  await talk.says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("would reach nobody");
  expect(talk.said).toContain("3 never agreed to news, 1 took it back");
});

it("to one customer is told by name, or not at all", async () => {
  const talk = new OfficeTalk();
  talk.office.reached = { reached: 1, noConsent: 0, optedOut: 0, noAddress: 0, names: ["John Smith"] };
  await talk.says("tell John Smith his table is ready");
  expect(talk.said).toContain("To John Smith: “his table is ready”");
  talk.office.reached = { reached: 0, noConsent: 0, optedOut: 0, noAddress: 0, names: [] };
  await talk.says("no", "tell John Smith his table is ready");
  expect(talk.said).toContain("no customer called John Smith");
});

it("is not for staff to send", async () => {
  const talk = await new OfficeTalk("staff").says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("Only an owner or a manager");
});
