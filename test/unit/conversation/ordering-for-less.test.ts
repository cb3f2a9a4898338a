// Takeaway orders in a promotion's time: told with what is taken off, placed for less, and never for more than was told.
import { describe, expect, test } from "vitest";
import type { BusinessDetail, Promotion, TakesOff } from "#contracts/directory";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

const off = (title: string, takesOff: Partial<TakesOff>): Promotion => ({
  title,
  description: null,
  code: null,
  startsAt: "2026-11-01T00:00:00-04:00",
  endsAt: "2026-12-07T00:00:00-05:00",
  takesOff: {
    percent: null,
    amount: null,
    item: null,
    section: null,
    weekdays: [],
    from: null,
    to: null,
    ...takesOff,
  },
});
/** Sundays; the chat begins on one, at noon. */
const sundays = off("15% off pasta on Sundays", { percent: 15, section: "pasta", weekdays: [7] });
const lunch = off("15% off pasta, until 1 PM", { percent: 15, section: "pasta", to: "13:00" });
const at = async (promotion: Promotion, locale = "en-US") => {
  const business: BusinessDetail = { ...trattoria, promotions: [promotion] };
  const chat = new Chat({ business, locale });
  await chat.open();
  return chat;
};
const says = async (chat: Chat, ...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const placed = (chat: Chat) => {
  const effect = chat.world.performed.findLast((it) => it.type === "order");
  return effect?.type === "order" ? effect.handoff.businessData : null;
};

describe("an order in a promotion's time", () => {
  test("is read back with what is taken off, and placed for that total with its card", async () => {
    const chat = await at(sundays);
    expect(await says(chat, "two lasagne and a tiramisu")).not.toContain("−");
    const asked = await says(chat, "that's all", "as soon as possible", "Ann Lee", "skip");
    expect(asked).toContain(
      "2 × Lasagne (15% off pasta on Sundays −$5.25) and 1 × Tiramisu: $38.25 in total",
    );
    const done = await says(chat, "yes");
    expect(done).toContain("Your order is in!");
    expect(done).toContain("$38.25");
    expect(placed(chat)?.total).toEqual({ amount: 3825, currency: "USD" });
    const card = chat.messages.flatMap((it) => it.cards ?? []).find((it) => it.type === "order");
    expect(card).toMatchObject({
      items: [{ price: { amount: 2975 }, discount: { amount: { amount: 525 } } }, { price: { amount: 850 } }],
      total: { amount: 3825 },
    });
  });

  test("goes by the pickup: one for another day costs what the menu says", async () => {
    const chat = await at(sundays);
    const wish = ["two lasagne", "that's all", "tomorrow at 1pm", "Ann Lee", "skip"];
    expect(await says(chat, ...wish)).toContain("2 × Lasagne: $35 in total");
    await says(chat, "yes");
    expect(placed(chat)?.total.amount).toBe(3500);
  });

  test("is asked about again where the promotion ends between the question and the yes", async () => {
    const chat = await at(lunch);
    await says(chat, "two lasagne", "that's all", "as soon as possible", "Ann Lee");
    expect(await says(chat, "skip")).toContain("$29.75 in total");
    chat.now += 61 * 60_000;
    const asked = await says(chat, "yes");
    expect(asked).toContain("a price on the menu has just changed");
    expect(asked).toContain("$35 in total");
    expect(placed(chat)).toBeNull();
    await says(chat, "yes");
    expect(placed(chat)?.total.amount).toBe(3500);
  });

  test.each([
    ["es", ["dos lasagne", "eso es todo", "lo antes posible", "Ana", "saltar"]],
    ["fr", ["deux lasagne", "c'est tout", "dès que possible", "Anne", "passer"]],
    ["de", ["zwei lasagne", "das ist alles", "so bald wie möglich", "Anna", "weiter"]],
    ["it", ["due lasagne", "è tutto", "appena possibile", "Anna", "salta"]],
    ["pt", ["dois lasagne", "é tudo", "o mais cedo possível", "Ana", "saltar"]],
  ])("is told in %s", async (locale, words) => {
    const chat = await at(sundays, locale);
    const asked = await says(chat, ...words);
    expect(asked.replaceAll(/\s/gu, " ")).toMatch(
      /2 × Lasagne \(15% off pasta on Sundays −[^)]*5[.,]25[^)]*\)/u,
    );
    expect(asked).toMatch(/29[.,]75/u);
  });
});
