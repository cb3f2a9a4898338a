// Messages to customers by the dashboard chat, in memory: shown with whom they reach, sent after a yes, never taken back.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const handed = (talk: OfficeTalk) =>
  talk.chat.effects.flatMap((it) => (it.type === "notification" ? [it.handoff] : []));

it("says whom it reaches and whom not, and goes out after a yes", async () => {
  const talk = await new OfficeTalk().says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("To 34 customers (who agreed to news): “we are closed on Monday”");
  expect(talk.said).toContain("Not written to: 12 never agreed to news.");
  expect(talk.said).toContain("Shall I send it?");
  expect(handed(talk)).toEqual([]);
  await talk.says("yes");
  expect(handed(talk)).toMatchObject([
    {
      workflowType: "notification",
      businessData: {
        actor: { role: "owner" },
        subject: null,
        text: "we are closed on Monday",
        audience: {
          kind: "addressed",
          audience: { kind: "all", from: null, until: null, customer: null },
        },
      },
      triggerConditions: { sendAt: null },
    },
  ]);
  expect(talk.said).toBe("The message is going out to 34 customers (who agreed to news).");
});

it("is shown as a card that a person can read", async () => {
  const talk = await new OfficeTalk().says("message all customers that we are closed on Monday");
  expect(talk.chat.messages.flatMap((it) => it.cards ?? [])).toMatchObject([
    {
      type: "diff",
      status: "proposed",
      changes: [
        {
          type: "message",
          item: "34 customers (who agreed to news)",
          after: { text: "we are closed on Monday" },
        },
      ],
    },
  ]);
});

it("can be stopped on its way, and not once everybody has it", async () => {
  const talk = await new OfficeTalk().says("message all customers that we are closed on Monday", "yes");
  await talk.says("undo");
  expect(talk.chat.effects).toMatchObject([{ type: "notificationStop", update: { update: "cancel" } }]);
  expect(talk.said).toBe("Stopped: nobody has got it.");
  await talk.says("undo");
  expect(talk.said).toContain("nothing to undo");
});

it.each([
  ["tell my customers we're closed on Monday", "we're closed on Monday", "all"],
  ["tell my customers the kitchen closes early tonight", "the kitchen closes early tonight", "all"],
  ["announce to customers live music this Saturday at 8pm", "live music this Saturday at 8pm", "all"],
  ["tell my customers 20% off on Tuesday", "20% off on Tuesday", "all"],
  ["tell tomorrow's guests the patio is closed", "the patio is closed", "booked"],
  ["tell everyone booked tonight we are closed tomorrow", "we are closed tomorrow", "booked"],
  ["send my customers a message: we open late on Friday", "we open late on Friday", "all"],
  ["let my regulars know Friday is quiz night", "Friday is quiz night", "regulars"],
])("keeps the day of its words: %s", async (wish, text, kind) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain(`“${text}”`);
  expect(talk.office.asked?.kind).toBe(kind);
});

it.each([
  "message all customers on Friday",
  "send my customers an email please",
  "text everyone booked tonight",
])("asks what it should say where that is not said: %s", async (wish) => {
  expect((await new OfficeTalk().says(wish)).said).toBe("What shall the message say?");
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
  talk.office.reached = { reached: 0, byBooking: 0, noConsent: 3, optedOut: 1, noAddress: 0, names: [] };
  await talk.says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("would reach nobody");
  expect(talk.said).toContain("3 never agreed to news, 1 took it back");
});

it("to one customer is told by name, or not at all", async () => {
  const talk = new OfficeTalk();
  talk.office.reached = {
    reached: 1,
    byBooking: 0,
    noConsent: 0,
    optedOut: 0,
    noAddress: 0,
    names: ["John Smith"],
  };
  await talk.says("tell John Smith his table is ready");
  expect(talk.said).toContain("To John Smith: “his table is ready”");
  talk.office.reached = { reached: 0, byBooking: 0, noConsent: 0, optedOut: 0, noAddress: 0, names: [] };
  await talk.says("no", "tell John Smith his table is ready");
  expect(talk.said).toContain("no customer called John Smith");
});

it("is not for staff to send", async () => {
  const talk = await new OfficeTalk("staff").says("message all customers that we are closed on Monday");
  expect(talk.said).toContain("Only an owner or a manager");
});

it.each([
  ["tell my customers tomorrow at 9 that we're closed on Monday", "2026-11-23T09:00:00-05:00"],
  ["tomorrow at 9am tell my customers that we're closed on Monday", "2026-11-23T09:00:00-05:00"],
  ["tomorrow at 9, message all customers: we're closed on Monday", "2026-11-23T09:00:00-05:00"],
  ["message all customers on Friday at 18:30: we're closed on Monday", "2026-11-27T18:30:00-05:00"],
  ["tell my regulars tomorrow that we're closed on Monday", "2026-11-23T10:00:00-05:00"],
])("goes out when it is said to: %s", async (wish, at) => {
  const talk = await new OfficeTalk().says(wish);
  expect(talk.said).toContain("“we're closed on Monday”");
  expect(talk.said).toMatch(/It goes out (?:tomorrow, Mon 23 Nov|on Fri 27 Nov) at/);
  await talk.says("yes");
  const [handoff] = handed(talk);
  expect(Date.parse(handoff?.triggerConditions.sendAt ?? "")).toBe(Date.parse(at));
  expect(talk.said).toContain("The message goes out to");
});

it("a time that is over sends nothing", async () => {
  const talk = await new OfficeTalk().says("today at 9am tell my customers that we're closed on Monday");
  expect(talk.said).toContain("That time is over already.");
  await talk.says("yes");
  expect(handed(talk)).toEqual([]);
});

it("the day of guests who are booked is theirs, and the one before the verb is the message's", async () => {
  const talk = await new OfficeTalk().says(
    "tomorrow at 9 tell everyone booked on Friday that the patio is closed",
    "yes",
  );
  expect(talk.office.asked).toMatchObject({ kind: "booked", from: "2026-11-27" });
  expect(handed(talk)[0]?.triggerConditions.sendAt).toContain("2026-11-23T");
});

it("an offer goes to nobody because they happen to be booked: only who agreed to news is advertised to", async () => {
  const talk = await new OfficeTalk().says("tell tomorrow's guests 20% off their next visit");
  expect(talk.said).toContain("an offer goes only to those who agreed to news");
  expect((await talk.says("yes")).chat.effects).toEqual([]);
  await talk.says("remind tomorrow's clients", "20% off for new clients", "yes");
  expect(handed(talk)).toEqual([]);
  await talk.says("message all customers that there is 20% off pasta this week");
  expect(talk.said).toContain("34 customers (who agreed to news)");
});

it.each(["let john know the shift changed", "Tell John Lee that the shift changed"])(
  "to somebody of the team is drafted to no customer of that name: %s",
  async (words) => {
    const talk = new OfficeTalk();
    talk.office.rows.staff[0]!.name = "John Lee";
    talk.office.reached = { ...talk.office.reached, reached: 1, names: ["John Lee"] };
    await talk.says(words);
    expect(talk.office.asked).toBeNull();
    expect(talk.said).toMatch(/^John(?: Lee)? is on your team, and I write to customers alone/u);
    expect((await talk.says("yes")).chat.effects).toEqual([]);
    await talk.says("message customer John that we open late");
    expect(talk.office.asked).toMatchObject({ kind: "one", customer: "John" });
  },
);

it("how many customers hear of a change is told before the yes", async () => {
  const it = await new OfficeTalk().says("add a Diavola bianca pizza for $17.50");
  expect(it.said).toContain(
    "Those are 34 customers. Not written to: 12 never agreed to news. Shall I do it?",
  );
  const nobody = new OfficeTalk();
  nobody.office.reached = { ...nobody.office.reached, reached: 0, names: [] };
  await nobody.says("add a Diavola bianca pizza for $17.50");
  expect(nobody.said).toContain("No customer can be told: nobody agreed to news.");
  await nobody.says("no", "raise the Diavola to 18");
  expect(nobody.said).not.toContain("nobody agreed");
});
