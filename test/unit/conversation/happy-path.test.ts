// One booking from the first words to its end, word for word.
import { expect, test } from "vitest";
import { understand } from "#understanding/understand";
import { Chat } from "#test/fakes/chat";
import { correct, scripted, set, start } from "#test/fakes/commands";

const recognise = scripted({
  "Book a table for 4 tomorrow at 7pm": [
    start("book"),
    set({ partySize: 4, date: "2026-11-23", time: "19:00" }),
  ],
  "John Doe": [set({ name: "John Doe" })],
  "john@example.com": [set({ email: "john@example.com" })],
  "Yes please": [{ type: "affirm" }],
  "actually make it 8 people": [correct({ partySize: 8 })],
  "cancel it": [start("cancel")],
});

const talk = [
  {
    says: "Book a table for 4 tomorrow at 7pm",
    hears:
      "I'm holding a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM for five minutes. What name should I put it under?",
    flow: "booking_information",
    effects: ["hold"],
  },
  {
    says: "John Doe",
    hears:
      "Where can I send your confirmation and a reminder: a phone number or an e-mail? You can also skip this.",
    flow: "booking_information",
    effects: [],
  },
  {
    says: "john@example.com",
    hears:
      "A table for 4 tomorrow, Mon 23 Nov, at 7:00 PM, under John Doe (john@example.com). Shall I book it?",
    flow: "booking_confirmation",
    effects: [],
  },
  {
    says: "Yes please",
    hears:
      "Booked! A table for 4 tomorrow, Mon 23 Nov, at 7:00 PM. A confirmation is on its way to john@example.com. You can change or cancel it here any time. Within 2 hours of it, cancelling counts as late.",
    flow: "follow_up",
    effects: ["handoff"],
  },
  {
    says: "actually make it 8 people",
    hears: "I can make it a table for 8 tomorrow, Mon 23 Nov, at 7:00 PM. Shall I?",
    flow: "move_confirmation",
    effects: [],
  },
  {
    says: "Yes please",
    hears:
      "Done, it's now a table for 8 tomorrow, Mon 23 Nov, at 7:00 PM. A confirmation is on its way to john@example.com.",
    flow: "follow_up",
    effects: ["workflowUpdate"],
  },
  {
    says: "cancel it",
    hears: "Shall I cancel your table for 8 tomorrow, Mon 23 Nov, at 7:00 PM?",
    flow: "cancel_confirmation",
    effects: [],
  },
  {
    says: "Yes please",
    hears: "It's cancelled: a table for 8 tomorrow, Mon 23 Nov, at 7:00 PM. I hope to see you another time.",
    flow: "follow_up",
    effects: ["workflowUpdate"],
  },
];

test.each([
  ["a script of commands", recognise],
  ["the recognisers themselves", understand],
])("a table is booked, made larger and cancelled in one chat, over %s", async (_over, recogniser) => {
  const chat = new Chat({ recognise: recogniser });
  await chat.open();
  const heard = [];
  for (const { says } of talk) {
    const hears = await chat.says(says);
    heard.push({ says, hears, flow: chat.view.current_flow, effects: chat.effects.map((it) => it.type) });
  }
  expect(heard).toEqual(talk);
});

test("the yes is asked for with three buttons, and the booking comes with its card", async () => {
  const chat = new Chat({ recognise });
  await chat.says("Book a table for 4 tomorrow at 7pm");
  await chat.says("John Doe");
  await chat.says("john@example.com");
  expect(chat.buttons).toEqual(["Yes, book it", "Change", "Cancel"]);
  await chat.says("Yes, book it");
  const card = chat.messages[0]?.cards?.[0];
  expect(card).toMatchObject({
    type: "booking",
    booking: { business: "marios-italian", partySize: 4, status: "confirmed" },
  });
});
