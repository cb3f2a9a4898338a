// Takeaway orders by chat: what is ordered, changed, priced, placed, told and given up.
import { beforeEach, describe, expect, test } from "vitest";
import type { OrderEffect } from "#conversation/effect-kinds";
import { Chat } from "#test/fakes/chat";
import { salon } from "#test/fakes/salon";
import { trattoria } from "#test/fakes/trattoria";

let chat: Chat;
const begin = async (more: ConstructorParameters<typeof Chat>[0] = {}) => {
  chat = new Chat({ business: trattoria, ...more });
  await chat.open();
};
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const placed = (): OrderEffect["handoff"]["businessData"] => {
  const effect = chat.world.performed.findLast((it) => it.type === "order");
  if (effect?.type !== "order") throw new Error("nothing was ordered");
  return effect.handoff.businessData;
};
const finish = ["that's all", "as soon as possible", "Ann Lee", "skip", "yes"] as const;

beforeEach(() => begin());

test("an order with options is placed for a total that is right to the cent, with its card", async () => {
  const first = await say("I'd like to order two large margheritas with olives, one diavola and a tiramisu");
  expect(first).toContain("2 × Margherita Pizza (Large, Olives) $39");
  expect(first).toContain("$64 in total");
  expect(first).toContain("Anything else, or is that all?");
  const done = await say(...finish);
  expect(done).toContain("Your order is in!");
  expect(placed()).toMatchObject({
    total: { amount: 6400, currency: "USD" },
    pickupAt: null,
    customer: { name: "Ann Lee" },
    lines: [
      { item: "Margherita Pizza", quantity: 2, options: [{ choice: "Large" }, { choice: "Olives" }] },
      { item: "Diavola", quantity: 1 },
      { item: "Tiramisu", quantity: 1 },
    ],
  });
  const card = chat.messages.flatMap((it) => it.cards ?? []).find((it) => it.type === "order");
  expect(card).toMatchObject({ total: { amount: 6400, currency: "USD" }, status: "accepted" });
  expect(chat.view.customer_context.history).toContain("previous_orders");
  expect(chat.view.workflow_triggers).toContain("prepare_order");
});

test.each([
  ["make it three", "3 × Diavola"],
  ["one of them without salami", "1 × Diavola, without salami"],
  ["and a lemon sorbet", "1 × Lemon Sorbet"],
  ["a lasagne instead of the tiramisu", "1 × Lasagne"],
  ["remove the tiramisu", "2 × Diavola: $33"],
  ["make the diavola large", "2 × Diavola (Large)"],
])("a change: %s", async (words, told) => {
  await say("order a tiramisu and two diavola");
  expect(await say(words)).toContain(told);
});

test.each([
  "I would like to have a Lemon Sorbet, please.",
  "Let me have a Lemon Sorbet, but not too sweet please.",
  "Can I please have a Lemon Sorbet with mint?",
])("a dish written as names are is a dish: %s", async (words) => {
  const reply = await say(words);
  expect(reply).toContain("1 × Lemon Sorbet");
  expect(reply).not.toMatch(/got it|noted/);
});

test("all can be said at once, in any order", async () => {
  const reply = await say(
    "Two diavola to go for 7pm please, that's all. My name is Ann Lee, ann@example.com",
  );
  expect(reply).not.toContain("can't find");
  expect(reply).toContain("$33 in total, to pick up today, Sun 22 Nov, at 7:00 PM, under Ann Lee");
  expect(await say("yes")).toContain("ready today, Sun 22 Nov, at 7:00 PM");
  expect(placed().pickupAt).toBe("2026-11-22T19:00:00-05:00");
});

describe("what cannot be had", () => {
  test("what is not on the menu is named, and the rest is taken", async () => {
    const reply = await say("I'd like a diavola and a sushi platter");
    expect(reply).toContain("1 × Diavola: $16.50");
    expect(reply).toContain(`I can't find "sushi platter" on the menu`);
  });

  test("a kind of dish asks which, with a button that adds it", async () => {
    expect(await say("can I order two pizzas?")).toContain("Margherita Pizza or Diavola?");
    expect(await say("Diavola")).toContain("2 × Diavola: $33");
  });

  test("an option that the dish has not is said", async () => {
    expect(await say("order a large tiramisu")).toMatch(/Tiramisu doesn't come with "Large"/);
  });

  test("a choice that must be made is asked for, by button or in words", async () => {
    expect(await say("order a latte and a diavola")).toContain(
      "Which milk for the Latte: Oat ($0.60) or Whole ($0.40)?",
    );
    expect(chat.buttons).toEqual(["Oat", "Whole"]);
    expect(await say("oat milk please")).toContain("1 × Latte (Oat) $4.60");
    await begin();
    await say("order a latte");
    expect(await say("Whole")).toContain("1 × Latte (Whole): $4.40");
  });

  test("a time that the kitchen cannot make is refused with the earliest", async () => {
    await say("order a diavola", "that's all");
    expect(await say("at 12:05")).toContain("the earliest is today, Sun 22 Nov, at 12:20 PM");
    expect(await say("11pm")).toContain("isn't possible");
    expect(await say("12:30")).toContain("What name");
  });

  test("out of hours, as soon as possible is the next opening, and said so", async () => {
    await begin({ now: Date.parse("2026-11-22T23:00:00-05:00") });
    const asked = await say("order a diavola", "that's all", "asap", "Ann", "skip");
    expect(asked).toContain("to pick up tomorrow, Mon 23 Nov, at 11:20 AM");
    await say("yes");
    expect(placed().pickupAt).toBe("2026-11-23T11:20:00-05:00");
  });

  test("a business that takes no orders says so", async () => {
    await begin({ business: salon });
    expect(await say("I want to place an order")).not.toContain("Anything else, or is that all?");
    expect(chat.world.performed).toEqual([]);
  });

  test("a wish without something is a wish, and not a question about it", async () => {
    expect(await say("can I get a lasagne with lactose free cheese?")).toContain("1 × Lasagne");
    await begin();
    expect(await say("can I get a list of allergens in the lasagne?")).not.toContain("1 ×");
  });

  test("questions about dishes order nothing", async () => {
    for (const question of ["how much is the diavola?", "do you have lasagne?", "is the tiramisu vegan?"]) {
      expect(await say(question)).not.toContain("Anything else, or is that all?");
      expect(chat.view.current_flow).toBe("greeting");
    }
  });
});

describe("on the way", () => {
  test("how much it is so far is told, and not the menu", async () => {
    const reply = await say("order two diavola", "how much is that?");
    expect(reply).toContain("2 × Diavola: $33");
    expect(reply).toContain("nything else, or is that all?");
  });

  test("a question is answered and the order goes on", async () => {
    const reply = await say("order a diavola", "do you have parking?");
    expect(reply).toContain("garage next door");
    expect(reply).toContain("Back to your order: anything else, or is that all?");
  });

  test("a no to the whole asks what to change; the pickup or the dishes", async () => {
    await say("order a diavola", ...finish.slice(0, 4));
    expect(await say("no")).toContain("What would you like to change");
    expect(await say("the time")).toContain("When would you like to pick it up?");
    expect(await say("at 6pm")).toContain("at 6:00 PM, under Ann Lee. Shall I place the order?");
    expect(await say("make it two")).toContain("2 × Diavola: $33 in total");
  });

  test("never mind drops the order; nothing was placed", async () => {
    await say("order a diavola");
    expect(await say("never mind")).toMatch(/dropped the order|order is forgotten/);
    expect(chat.world.performed).toEqual([]);
  });

  test("a booking under way waits for the order, and goes on after it", async () => {
    await say("book a table for 4 tomorrow at 7pm", "I'd also like to order a diavola");
    const done = await say(...finish.slice(0, 4), "yes");
    expect(done).toContain("Your order is in!");
    expect(done).toContain("Now, back to your table");
    expect(await say("yes")).toContain("Booked!");
  });
});

describe("after it was placed", () => {
  const status = async (it: "preparing" | "ready" | "collected" | "cancelled" | "placed", more = {}) => {
    const [id = ""] = [...chat.world.orders.keys()];
    return chat.hears({ ...chat.world.orderEvent(id, it, chat.now), ...more });
  };
  beforeEach(() => say("order a diavola", ...finish));

  test("it is told when it is ready or late, and not at every step", async () => {
    expect(await status("preparing")).toBe("");
    expect(await status("placed")).toContain("takes longer than planned");
    expect(await status("ready")).toContain("Your order is ready: 1 × Diavola");
    expect(await status("ready")).toBe("");
    expect(await say("hows my order doing")).toContain("is ready for you");
    expect(await say("where is my order?")).toContain("is ready for you");
    expect(await status("collected")).toBe("");
    expect(await say("what's the status of my order?")).toContain("was picked up");
  });

  test("it is cancelled after a yes; too late is explained", async () => {
    expect(await say("cancel my order")).toContain("Shall I cancel your order of 1 × Diavola ($16.50)?");
    await status("preparing");
    expect(await say("yes")).toContain("too late to cancel");
    // Known now, it is not asked again.
    expect(await say("cancel my order")).toContain("too late to cancel");
    expect(chat.buttons).toContain("Talk to a person");
    await begin();
    await say("order a diavola", ...finish, "cancel my order");
    expect(await say("yes")).toContain("Your order is cancelled: 1 × Diavola");
    expect(await say("cancel my order")).toContain("was cancelled");
  });

  test("a no keeps it", async () => {
    await say("cancel my order");
    expect(await say("no")).toMatch(/leave it as it is|nothing has changed/);
    expect(chat.world.performed.map((it) => it.type)).toEqual(["order"]);
  });

  test("the business cancels it: said with a way on, and a question about it is moot", async () => {
    await say("cancel my order");
    expect(await status("cancelled")).toContain("had to cancel your order: 1 × Diavola");
    expect(chat.view.current_flow).not.toContain("order_cancel");
  });

  test("a person of the team cancels it, which is not told as the customer's own wish", async () => {
    const said = await status("cancelled", { effectId: "eff_of_the_team" as never });
    expect(said).toContain("had to cancel your order: 1 × Diavola");
  });
});

describe("what goes wrong", () => {
  test.each([
    ["sold_out", "has just sold out, so nothing was ordered", "What would you like to change"],
    ["price_changed", "a price on the menu has just changed", "What would you like to change"],
    ["unavailable", "didn't go through, so nothing was ordered", "Shall I try again?"],
    ["rejected", "didn't go through, so nothing was ordered", "Shall I try again?"],
  ] as const)("%s: said, and the order is not lost", async (fate, told, asked) => {
    await say("order two diavola", ...finish.slice(0, 4));
    chat.world.fates.push(fate);
    const reply = await say("yes");
    expect(reply).toContain(told);
    expect(reply).toContain(asked);
    const again = await say(asked.startsWith("Shall") ? "yes" : "make it three");
    expect(again).toMatch(/Your order is in!|Shall I place the order/);
  });

  test("an outcome that is late is told when it comes, once", async () => {
    await say("order a diavola", ...finish.slice(0, 4));
    chat.world.fates.push("pending");
    expect(await say("yes")).toContain("I'm passing your order on");
    expect(await say("where is my order?")).toContain("not confirmed yet");
    const effect = chat.world.performed.find((it) => it.type === "order");
    if (!effect) throw new Error("nothing was ordered");
    const outcome = chat.world.settle(effect, chat.now);
    expect(await chat.hears(outcome)).toContain("Your order is in!");
    expect(await chat.hears(outcome)).toBe("");
  });

  test("a late refusal brings the order back as it was", async () => {
    await say("order a diavola", ...finish.slice(0, 4));
    chat.world.fates.push("pending");
    await say("yes");
    const effect = chat.world.performed.find((it) => it.type === "order");
    if (!effect) throw new Error("nothing was ordered");
    const refused = chat.world.event(effect, chat.now, "failure", "unavailable");
    expect(await chat.hears({ ...refused, id: "evt_late" as never })).toContain("Shall I try again?");
    expect(await say("yes")).toContain("1 × Diavola: $16.50 in total");
  });
});

describe("in the words of people who order fast food", () => {
  test.each(["Margherita Pizza", "margherita", "Diavola and Lasagne"])(
    "a dish and no more is ordered: %s",
    async (said) => {
      expect(await new Chat({ business: trattoria }).says(said)).toMatch(/I have 1 × .*Anything else/s);
    },
  );

  test("a dish in a question, or in the middle of a booking, is not", async () => {
    expect(await new Chat({ business: trattoria }).says("lasagne?")).toBe("Lasagne is $17.50.");
    const chat = new Chat({ business: trattoria });
    await chat.says("table for 2 tomorrow at 7pm");
    expect(await chat.says("2 people")).not.toContain("×");
  });

  test.each([
    "nothing",
    "nothing, that is enough already",
    "no enough for now",
    "thank you",
    "i dont want any tiramisu",
    "for now i am not ordering any beverages",
    "noplease go on and confirm my order",
    "no only the above order is needed no need of others thanks a lot",
    "i want only my order things for now",
    "its enough please close my order",
    "we don't need any drinks",
  ])("'anything else?' is answered by %j", async (said) => {
    const chat = new Chat({ business: trattoria });
    await chat.says("2 lasagne");
    expect(await chat.says(said)).toBe("When would you like to pick it up?");
  });

  test.each([
    ["es", "2 lasagne", "nada, gracias"],
    ["fr", "2 lasagne", "rien merci"],
    ["de", "2 lasagne", "danke"],
    ["it", "2 lasagne", "niente, grazie"],
    ["pt", "2 lasagne", "obrigado"],
  ])("and in %s by %s %s", async (locale, wish, said) => {
    const chat = new Chat({ business: trattoria, locale });
    const heard = await chat.says(wish);
    expect(heard).toContain("2 × Lasagne");
    expect(await chat.says(said)).not.toContain("Lasagne");
    expect(chat.view.current_flow).toContain("order");
  });

  test.each([
    "Yes, that's correct.",
    "Yes, that's great.",
    "That's correct.",
    "Yep that looks right on my phone.",
    "Everything is correct",
  ])("%j agrees to the order, and changes nothing of it", async (said) => {
    const chat = new Chat({ business: trattoria });
    for (const it of ["2 lasagne", "that's all", "tomorrow at 1pm", "Ann Lee", "skip"]) await chat.says(it);
    expect(await chat.says(said)).toMatch(/Your order is in! 2 × Lasagne, \$35/);
  });

  test("a no with what is wanted instead changes the order", async () => {
    const chat = new Chat({ business: trattoria });
    for (const it of ["2 lasagne", "that's all", "tomorrow at 1pm", "Ann Lee", "skip"]) await chat.says(it);
    expect(
      await chat.says("No it's not correct. Can I please change it to a tiramisu please. Thanks."),
    ).toMatch(/^2 × Tiramisu: .*Shall I place the order/);
    expect(await chat.says("no, without sugar please")).toMatch(/2 × Tiramisu, without sugar/);
  });
});
