// Things that people who tried the chat said and that it did not take up.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";
import { salon } from "#test/fakes/salon";

const rated = /4[.,]6.*5.*212/;

test.each([
  ["en-US", "what's your rating?"],
  ["en-US", "are you any good? what do people say about you"],
  ["es", "¿qué opiniones tenéis?"],
  ["fr", "vous avez de bons avis ?"],
  ["de", "wie sind eure Bewertungen?"],
  ["it", "che recensioni avete?"],
  ["pt", "como são as avaliações?"],
])("how others liked it is told in figures (%s: %s)", async (locale, question) => {
  expect(await new Chat({ locale }).says(question)).toMatch(rated);
});

test("a place that nobody rated says that it does not know", async () => {
  const business = { ...marios, rating: null, reviews: 0 };
  expect(await new Chat({ business }).says("what's your rating?")).toMatch(/don't have that/);
});

test("an e-mail address is a way to reach the place, not where it is", async () => {
  expect(await new Chat().says("is there an email address?")).toContain("+1 212 555 0142");
});

test("a seat for a baby is asked about, not booked", async () => {
  const business = {
    ...marios,
    faq: [{ question: "Do you have high chairs?", answer: "Four of them, and crayons." }],
  };
  expect(await new Chat({ business }).says("do you have a seat for my baby?")).toContain("Four of them");
});

describe("who asked for a person", () => {
  test("says name and number in one breath, the number first", async () => {
    const chat = new Chat();
    await chat.says("I want to talk to a person");
    expect(await chat.says("my number is 212 555 0147, Ann")).toContain("+12125550147");
    expect(chat.view.customer_context.name).toBe("Ann");
  });

  test("may go back to the assistant before anybody has answered", async () => {
    const chat = new Chat();
    await chat.says("I want to talk to a person");
    expect(await chat.says("back to the assistant")).toMatch(/I'm back/);
    expect(await chat.says("a table for two tomorrow at 7pm")).toContain("a table for 2");
  });
});

test("a different day is asked for when none is named", async () => {
  const chat = new Chat();
  await chat.says("a table for two tomorrow at 7pm");
  expect(await chat.says("can we do a different day than planned?")).toMatch(/(?:What|Which) day/);
});

test("'book one' after a question about a service means that one", async () => {
  const chat = new Chat({ business: salon });
  const [service] = salon.services;
  await chat.says(`how much is a ${service!.name}?`);
  expect(await chat.says("ok, book one for tomorrow at 11am")).toMatch(new RegExp(service!.name, "i"));
});

test.each([
  ["de", "Haben Sie am Samstag um 19 Uhr einen Tisch für drei?", "für 3 am Sa., 28.11. um 19:00"],
  ["fr", "une table pour trois samedi à 19h", "pour 3"],
  ["it", "un tavolo per tre sabato alle 19", "per 3"],
  ["pt", "uma mesa para três no sábado às 19h", "para 3"],
  ["es", "una mesa para tres el sábado a las 19:00", "para 3"],
])("what is held is said whole, whatever the language makes of '3 am' (%s)", async (locale, wish, told) => {
  expect(await new Chat({ locale }).says(wish)).toContain(told);
});

test("a goodbye that begins with an ok is a goodbye", async () => {
  const chat = new Chat();
  await chat.says("hi");
  expect(await chat.says("ok thanks bye")).not.toMatch(/What can I do/);
});

test.each([
  ["en-US", "how much is the margherita?", "Size: Regular, Large (+$4)."],
  ["de", "was kostet die Margherita?", "Size: Regular, Large (+4\u00a0$)."],
])("an item's price comes with what its options add (%s)", async (locale, question, told) => {
  const usd = (amount: number) => ({ amount, currency: "USD" });
  const choices = [
    { name: "Regular", price: usd(0) },
    { name: "Large", price: usd(400) },
  ];
  const [pizza, ...rest] = marios.menu;
  const menu = [{ ...pizza!, options: [{ name: "Size", many: false, choices }] }, ...rest];
  expect(await new Chat({ locale, business: { ...marios, menu } }).says(question)).toContain(told);
});

test.each([
  ["I'd like a table for 2", "tomorrow", "We would both like to go at 11:45."],
  ["a table for 2 please", "tomorrow", "we want to go at 11:45"],
])("whoever would like to go at an hour orders nothing (%s, %s, %s)", async (...said) => {
  const chat = new Chat();
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  expect(heard).toContain("holding a table for 2");
});

test("pizzas to go are an order", async () => {
  expect(await new Chat().says("two diavola to go at 6")).toContain("2 × Diavola");
});

test.each(["Hi, could you get me a restaurant booking on the 29th please?", "make me a dinner reservation"])(
  "%s begins a booking",
  async (said) => expect(await new Chat().says(said)).toMatch(/how many people/i),
);

test("a question in the words of an order to somebody is answered", async () => {
  const heard = await new Chat().says("Get me the phone number of the place. And what is its rating?");
  expect(heard).toContain("+1 212 555 0142");
  expect(heard).toMatch(rated);
});

test("who asks for a reference number is told of their booking", async () => {
  const chat = new Chat({ identity: { name: "Ann Lee", email: "ann@example.com" } });
  for (const it of ["table for 2 tomorrow at 7pm", "yes"]) await chat.says(it);
  expect(await chat.says("could I have my booking's reference number?")).toMatch(
    /table for 2 tomorrow.*7:00 PM/,
  );
});

test("the name of the house is nobody's name", async () => {
  const chat = new Chat();
  await chat.says("It's name is Mario's Italian and I want the reservation for 2 tomorrow at 7pm.");
  expect(chat.view.customer_context.name).toBeNull();
  expect(await chat.says("Mario Rossi")).toMatch(/phone number or an e-mail/);
});

describe("in messy words", () => {
  const talk = async (chat: Chat, ...said: string[]) => {
    let heard = "";
    for (const it of said) heard = await chat.says(it);
    return heard;
  };

  test("'yeah the first' to another question is no day", async () => {
    const chat = new Chat();
    expect(await talk(chat, "table for 2 friday at 8pm", "yeah the first", "Ann", "skip")).toContain(
      "Fri 27 Nov",
    );
    expect(await talk(new Chat(), "table for 2", "the first", "7pm")).toContain("Tue 1 Dec");
  });

  test("somebody's 60th is a wish, and no day", async () => {
    const chat = new Chat({ identity: { name: "Ann Lee", email: "ann@example.com" } });
    const heard = await talk(chat, "table for 2 friday at 8pm", "yes", "oh and its my mums 60th");
    expect(heard).toContain("I've noted: its my mums 60th");
  });

  test.each([
    ["ok can i get a haircut in thurs arvo, after 3", /3:00 PM/],
    ["can i get in for a men's haircut thurs arvo", /Which would suit you/],
  ])("%s begins a booking", async (said, told) => {
    expect(await talk(new Chat({ business: salon }), said, "men's haircut")).toMatch(told);
  });

  test("as early as possible is a time to choose from", async () => {
    const chat = new Chat();
    expect(await talk(chat, "table for 2 tomorrow", "as early as possible")).toMatch(/11:00 AM/);
  });

  test("a car's year is no number of people", async () => {
    const heard = await talk(new Chat({ business: salon }), "haircut for a 2019 civic next week sometime");
    expect(heard).not.toMatch(/people|at most/);
  });

  test.each(["we r 4 ppl, sat 7pm", "table for 4 sat at 7pm", "table for 4, sat, 7pm"])(
    "a short Saturday is a day: %s",
    async (said) => expect(await talk(new Chat(), said)).toMatch(/4 on Sat 28 Nov at 7:00 PM/),
  );

  test.each([
    ["fr", "une table pour 2 demain à 20h, Amélie Dubois, a@example.com", "oui", "moins de 2 heures"],
    ["es", "una mesa para 2 mañana a las 20, soy Ana Ruiz, a@example.com", "sí", "menos de 2 horas"],
  ])("a length of time is said as it is, and no time of day (%s)", async (locale, wish, yes, told) => {
    expect((await talk(new Chat({ locale }), wish, yes)).replaceAll("\u00a0", " ")).toContain(told);
  });

  test("'mach 4 draus' changes the visit", async () => {
    const chat = new Chat({ locale: "de", identity: { name: "Jonas Weber", email: "j@example.com" } });
    const heard = await talk(chat, "Tisch für 3 morgen um 19 Uhr", "ja", "ach nee, mach 4 draus bitte");
    expect(heard).toContain("Tisch für 4");
  });

  test.each(["any", "time doesnt matter", "whenever", "i dont mind"])(
    "%j is any hour of the day",
    async (said) => {
      expect(await talk(new Chat(), "table for 2 tomorrow", said)).toMatch(/11:00 AM, 3:30 PM or 8:30 PM/);
    },
  );

  test("a pet is a wish only where it comes along", async () => {
    expect(await talk(new Chat(), "my dog ate chocolate!!")).not.toContain("noted");
    expect(await talk(new Chat(), "table for 2 tomorrow at 7pm with our dog")).toContain("with our dog");
    expect(await talk(new Chat(), "table for 2 tomorrow at 7pm, I have a guide dog")).toContain("guide dog");
  });

  test("what it costs is asked of the visit that is talked of", async () => {
    const price = { amount: 4500, currency: "USD" };
    const services = salon.services.map((it) => ({ ...it, priceFrom: price, priceTo: price }));
    const chat = new Chat({ business: { ...salon, services } });
    expect(await talk(chat, "men's haircut tomorrow at 3pm", "how much is it btw?")).toContain("$45");
  });

  test("another service the same day is a visit of its own", async () => {
    const chat = new Chat({ business: salon, identity: { name: "Jo Park", email: "jo@example.com" } });
    await talk(chat, "men's haircut tomorrow at 3pm", "yes");
    expect(await talk(chat, "could u also do a colour the same day")).not.toContain("move");
  });

  test.each([
    ["en-US", "that's all", "tomorrow at 1pm", "yes", "when will it be ready?", "is confirmed"],
    ["es", "nada más", "mañana a las 13", "sí", "¿cuándo estará listo?", "está confirmado"],
    ["fr", "c'est tout", "demain à 13h", "oui", "quand est-ce que ce sera prêt ?", "confirmée"],
    ["de", "das ist alles", "morgen um 13 Uhr", "ja", "wann ist es fertig?", "bestätigt"],
    ["it", "è tutto", "domani alle 13", "sì", "quando è pronto?", "confermato"],
    ["pt", "é só isso", "amanhã às 13h", "sim", "quando fica pronto?", "confirmado"],
  ])("an order that was placed is told when asked for (%s)", async (locale, ...said) => {
    const told = said.pop() ?? "";
    const chat = new Chat({ locale, identity: { name: "Ann", email: "ann@example.com" } });
    expect(await talk(chat, "2 lasagne", ...said)).toContain(told);
  });
});
