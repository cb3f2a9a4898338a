// What an order would lose: a dish beside a refusal, a booking beside "as last time", an hour that asks for nothing.
import { describe, expect, test } from "vitest";
import type { Remembered } from "#conversation/ports";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

const price = { amount: 4000, currency: "USD" };
const remembered: Remembered = {
  consent: "given",
  name: "Ann Lee",
  preferences: [],
  bookings: [],
  orders: [
    {
      id: "00000000-0000-4000-8000-000000000777",
      business: "marios-italian",
      items: [{ name: "Margherita Pizza", options: [], quantity: 2, price }],
      total: price,
      status: "collected",
      pickupAt: null,
      timeZone: "America/New_York",
      workflowId: null,
    },
  ],
};

async function chatIn(locale: string, memory: Remembered | null = null): Promise<Chat> {
  const chat = new Chat({ business: trattoria, locale, ...(memory && { visitor: "ses_first" }) });
  if (memory) chat.world.remembered = memory;
  await chat.open();
  return chat;
}

/** An order with a dish in it, asked for more. */
async function ordering(locale: string, wish: string): Promise<Chat> {
  const chat = await chatIn(locale);
  await chat.says(wish);
  return chat;
}

const orders = {
  en: "I'd like to order a diavola",
  es: "quiero pedir una diavola",
  fr: "je voudrais commander une diavola",
  de: "ich möchte eine Diavola bestellen",
  it: "vorrei ordinare una diavola",
  pt: "quero pedir uma diavola",
} as const;

describe("a refusal of one thing keeps the wish for another", () => {
  test.each([
    ["en", "I don't want any drinks but please add a tiramisu", "Tiramisu"],
    ["en", "we don't need any dessert, just one more lasagne please", "Lasagne"],
    ["en", "I don't want any dessert. One lasagne please", "Lasagne"],
    ["en", "no need for drinks, but add a tiramisu", "Tiramisu"],
    ["en", "nothing to drink but a tiramisu please", "Tiramisu"],
    ["de", "wir wollen keinen Nachtisch, aber noch ein Tiramisu", "Tiramisu"],
    ["fr", "je ne veux pas de boisson mais un tiramisu", "Tiramisu"],
    ["es", "no quiero bebidas pero sí un tiramisu", "Tiramisu"],
    ["it", "non voglio bevande ma un tiramisu", "Tiramisu"],
    ["pt", "não quero bebidas mas um tiramisu", "Tiramisu"],
  ] as const)("%s: %s", async (locale, words, dish) => {
    const chat = await ordering(locale, orders[locale]);
    expect(await chat.says(words)).toMatch(new RegExp(`1 × Diavola.*1 × ${dish}`, "s"));
  });

  test("none of them with cheese is a change, and no end", async () => {
    const chat = await ordering("en", orders.en);
    const reply = await chat.says("none of them with cheese please");
    expect(reply).toMatch(/1 × Diavola, without cheese.*Anything else/s);
  });

  test.each([
    ["en", "I don't want any drinks"],
    ["en", "no I don't need any more lasagne thank you"],
    ["en", "nothing else thanks"],
    ["en", "none"],
    ["de", "wir wollen keinen Nachtisch"],
    ["fr", "je ne veux pas de dessert merci"],
    ["es", "no quiero postre"],
    ["it", "non voglio dolci"],
    ["pt", "não quero sobremesa"],
  ] as const)("%s: %s ends the order", async (locale, words) => {
    const chat = await ordering(locale, orders[locale]);
    const reply = await chat.says(words);
    expect(reply).not.toContain("Diavola");
    expect(chat.view.current_flow).toContain("order");
  });
});

describe("a booking as last time is a booking", () => {
  test.each([
    ["en-US", "Book a table for two tomorrow at 7pm, same as last time"],
    ["de", "Einen Tisch für zwei morgen um 19 Uhr reservieren, wie immer"],
    ["it", "Vorrei prenotare un tavolo per due domani alle 19, come al solito"],
    ["en-US", "a table for two tomorrow at 7pm, same as last time"],
    ["en-US", "tomorrow at 7pm for two, same as last time"],
  ])("%s: %s", async (locale, words) => {
    const chat = await chatIn(locale, remembered);
    expect(await chat.says(words)).not.toContain("Margherita");
    expect(chat.view.current_flow).toContain("book");
  });
});

test.each([
  ["it", orders.it, "è tutto", "quando è pronto"],
  ["fr", orders.fr, "c'est tout", "quand c'est prêt"],
  ["it", orders.it, "è tutto", "quando sarà pronto"],
  ["fr", orders.fr, "c'est tout", "dès que ce sera prêt"],
  ["es", orders.es, "eso es todo", "cuando esté listo"],
  ["pt", orders.pt, "é só isso", "quando estiver pronto"],
])("%s: when it is ready is when it is picked up", async (locale, wish, all, when) => {
  const chat = await ordering(locale, wish);
  const asked = await chat.says(all);
  expect(await chat.says(when)).not.toContain(asked);
});
