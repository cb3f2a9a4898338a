// Orders said in one breath: when, for whom and how; and what cannot be, told.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function chatAt(slug: string, locale: string, ...said: string[]): Promise<Chat> {
  const chat = new Chat({ business: house(slug), locale });
  for (const it of said) await chat.says(it);
  return chat;
}

test("the hour and the name said with the order are kept", async () => {
  const chat = await chatAt("bombay-garden", "en-US");
  const heard = await chat.says(
    "2 samosas and a chicken tikka to go tomorrow 6:30 pm for Raj raj@example.com",
  );
  expect(heard).toContain("$28 in total");
  expect(heard).not.toContain("can't find");
  expect(await chat.says("that's all")).toMatch(/tomorrow.*6:30 PM, under Raj \(raj@example\.com\)/);
});

test.each([
  ["golden-wok", "mapo tofu x2 and egg fried rice takeaway tomorrow 7pm", "2 × Mapo Tofu $30"],
  ["sakura-sushi", "3x gyoza, 2x avocado roll – pickup tomorrow 12:15", "3 × Gyoza $27"],
  ["the-corner-burger", "1 corner classic no pickles w fries tomorrow 12:30, pickup", "without pickles"],
])("%s: %s is an order and no table", async (slug, text, part) => {
  const chat = await chatAt(slug, "en-US");
  const heard = await chat.says(text);
  expect(heard).toContain(part);
  expect(heard).not.toMatch(/how many people|table/i);
});

test("alle 13 is an hour, in an order and in a move", async () => {
  const order = await chatAt("marios-italian", "it");
  expect(
    await order.says("vorrei ordinare due margherite grandi e un tiramisù da portare via domani alle 13"),
  ).toMatch(/^Finora: 2 × Margherita \(Large\) 36\sUSD e 1 × Tiramisù 10\sUSD\. Totale: 46\sUSD\. Altro/);
  const table = await chatAt("marios-italian", "it", "un tavolo per due domani alle 20:30");
  await table.says("Anna Bianchi, anna@example.com");
  await table.says("sì");
  expect(await table.says("possiamo spostare alle 19?")).toContain("19:00");
});

test("as soon as possible, said with the order, is not asked again", async () => {
  const chat = await chatAt("marios-italian", "en-US", "two margheritas for pickup asap");
  expect(await chat.says("that's all")).toContain("What name");
});

test("yes to when it is picked up takes what was offered", async () => {
  const chat = await chatAt("marios-italian", "en-US", "i'd like to order a lasagne", "that's all");
  expect(chat.buttons).toEqual(["As soon as possible"]);
  expect(await chat.says("yes")).toContain("What name");
});

test("a dish that is not on the menu is named, and begins the order all the same", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  expect(await chat.says("2 large inferno to go for tomorrow noon")).toContain('can\'t find "inferno"');
});

test.each([
  ["en-US", "i'd like to order a lasagne", "whats the total"],
  ["es", "quiero pedir una lasaña", "¿cuánto es el total?"],
  ["fr", "je voudrais commander des lasagnes", "ça fait combien en tout ?"],
  ["de", "ich möchte eine Lasagne bestellen", "was macht das insgesamt?"],
  ["it", "vorrei ordinare una lasagna", "quanto fa in tutto?"],
  ["pt", "quero pedir uma lasanha", "quanto é o total?"],
])("(%s) what it comes to is told at any step", async (locale, order, asked) => {
  const chat = await chatAt("marios-italian", locale, order);
  expect(await chat.says(asked)).toContain("20");
});

test("a complaint about a dish orders none", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  const heard = await chat.says("my pizza last nite was burnt and the waiter was rude i want my money back");
  expect(heard).toContain("sorry");
  expect(heard).not.toContain("What can I get you");
  expect(chat.buttons).not.toContain("Margherita");
});

test("the menu's first one is the first that was shown", async () => {
  const chat = await chatAt("the-corner-burger", "en-US", "show me the menu");
  expect(await chat.says("2 of the first one and a shake")).toContain("2 × Corner Classic");
});

const placed = ["that's all", "tomorrow 1pm", "Ann Lee 2125550177", "yes"];

test.each(["make it 3 lasagne", "change pickup to 7pm", "can i make it 1:30", "can I change my order"])(
  "%s: a placed order is told to stay, with what can be done",
  async (text) => {
    const chat = await chatAt("marios-italian", "en-US", "i'd like to order a lasagne", ...placed);
    expect(await chat.says(text)).toContain("is placed, so I can't change it here");
    expect(chat.buttons).toEqual(["Cancel the order", "Talk to a person"]);
    expect(await chat.says("Cancel the order")).toContain(
      "Shall I cancel your order of 1 × Lasagne della Nonna",
    );
  },
);

test("a placed order is asked after, and given up, without its name", async () => {
  const chat = await chatAt("marios-italian", "en-US", "i'd like to order a lasagne", ...placed);
  for (const asked of ["is it ready yet", "did you get my order?", "did my order go through"]) {
    expect(await chat.says(asked)).toContain("Your order of 1 × Lasagne della Nonna");
  }
  expect(await chat.says("can i cancel it still")).toContain("Shall I cancel your order of 1 × Lasagne");
});

test.each([
  [
    "es",
    "quiero pedir una lasaña",
    "eso es todo",
    "mañana a las 13",
    "Ana Gil 2125550177",
    "sí",
    "¿ya está listo?",
  ],
  [
    "fr",
    "je voudrais commander des lasagnes",
    "c'est tout",
    "demain à 13h",
    "Ana Gil 2125550177",
    "oui",
    "c'est prêt ?",
  ],
  [
    "de",
    "ich möchte eine Lasagne bestellen",
    "das ist alles",
    "morgen um 13 Uhr",
    "Ana Gil 2125550177",
    "ja",
    "ist es schon fertig?",
  ],
  ["it", "vorrei ordinare una lasagna", "è tutto", "domani alle 13", "Ana Gil 2125550177", "sì", "è pronto?"],
  ["pt", "quero pedir uma lasanha", "é tudo", "amanhã às 13", "Ana Gil 2125550177", "sim", "já está pronto?"],
])("(%s) the same in its words", async (locale, ...said) => {
  const chat = await chatAt("marios-italian", locale, ...said.slice(0, -1));
  expect(await chat.says(said.at(-1) ?? "")).toContain("1 × Lasagne della Nonna");
});

test("how big a dish is asks for no room, and what is good for no greeting", async () => {
  const chat = await chatAt("marios-italian", "en-US");
  expect(await chat.says("how big is the lasagne")).toContain("Lasagne della Nonna");
  expect(await chat.says("whats good here")).not.toContain("Hi there");
});

test("what was asked about is asked again, not forgotten", async () => {
  const chat = await chatAt("the-corner-burger", "en-US", "2 corner classics and a shake to go");
  expect(await chat.says("add fries")).toContain('Which do you mean by "shake"');
  expect(await chat.says("Vanilla Shake")).not.toContain("Which do you mean");
});

test.each([
  ["en-US", "how much would 2 margheritas and a tiramisu come to", "$38"],
  ["es", "¿cuánto cuestan dos margaritas y un tiramisú?", "38"],
  ["de", "was kosten zwei Margherita und ein Tiramisù zusammen?", "38"],
])(
  "(%s) several dishes are added up where their price is asked, and none is ordered",
  async (locale, text, sum) => {
    const chat = await chatAt("marios-italian", locale);
    expect(await chat.says(text)).toContain(sum);
    expect(chat.buttons).toEqual([]);
  },
);

test("a name said so is no dish", async () => {
  const chat = await chatAt("harbour-grill", "en-US");
  const heard = await chat.says("lobster x2 w/o butter n a key lime pie for pickup tomorrow 7pm name Joe");
  expect(heard).toBe(
    "I have 2 × Lobster, without butter $92 and 1 × Key Lime Pie $10: $102 in total. Anything else, or is that all?",
  );
});
