// What a customer says beside the question that was asked, or against what stands, is neither lost nor done wrongly.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

async function talk(chat: Chat, ...lines: string[]): Promise<string> {
  let heard = "";
  for (const said of lines) heard = await chat.says(said);
  return heard;
}

describe("a name or an address that nobody has asked for yet is kept", () => {
  test("while other times are offered", async () => {
    const chat = new Chat();
    const said = "name Bridget O'Neill, bridget.oneill+work@example.co.uk";
    expect(await talk(chat, "a table for 2 tomorrow at 11pm", said)).toMatch(/thank/i);
    expect(await chat.says("5:30 then")).toContain(
      "under Bridget O'Neill (bridget.oneill+work@example.co.uk). Shall I book it?",
    );
  });

  test.each(["Zoe", "it's zoe", "Zoe."])("%s, while people are asked for", async (said) => {
    const chat = new Chat();
    expect(await talk(chat, "a table tomorrow at 7pm", said)).toMatch(/thank.*people/i);
    await talk(chat, "2", "2125551234");
    expect(chat.messages.at(-1)?.text).toContain("under Zoe (+12125551234)");
  });

  test("while the hour of an order is asked for", async () => {
    const chat = new Chat({ business: trattoria });
    const heard = await talk(chat, "order a margherita to go, regular", "no", "Ben", "212 555 0987", "asap");
    expect(heard).toContain("under Ben (+12125550987). Shall I place the order?");
  });

  test("between commas, with the rest of the wish", async () => {
    const chat = new Chat();
    await chat.says("Table for 2 today at 6:30pm, Rick, skip");
    expect(chat.view.customer_context.name).toBe("Rick");
  });
});

describe("a yes in another language than the chat's", () => {
  test.each(["sí", "oui", "ja", "sim", "Sì!", "no", "nein", "non"])("%s is nobody's name", async (said) => {
    const chat = new Chat();
    await talk(chat, "a table for 2 tomorrow at 7pm", said);
    expect(chat.view.customer_context.name).toBeNull();
  });

  test.each([
    ["es", "una mesa para 2 mañana a las 19:00", "yes"],
    ["de", "einen Tisch für 2 morgen um 19 Uhr", "sì"],
    ["fr", "une table pour 2 demain à 19h", "yes please"],
    ["it", "un tavolo per 2 domani alle 19", "ja, gerne"],
    ["pt", "uma mesa para 2 amanhã às 19h", "oui"],
  ])("agrees to what was proposed (%s)", async (locale, wish, yes) => {
    const chat = new Chat({ locale });
    await talk(chat, wish, "Ann Lee", "ann@example.com", yes);
    expect([...chat.world.rows.values()].map((it) => it.booking.status)).toEqual(["confirmed"]);
  });
});

describe("free times of another day are what is asked for, and chosen from", () => {
  test.each([
    ["en-US", "a table for 6 tonight", "what times do you have on saturday for 2", "the latest one"],
    ["es", "una mesa para 6 esta noche", "¿qué horas tienen el sábado para 2?", "20:30"],
    ["fr", "une table pour 6 ce soir", "quels horaires avez-vous samedi pour 2 ?", "20h30"],
    ["de", "ein Tisch für 6 heute Abend", "welche Zeiten haben Sie am Samstag für 2?", "20:30"],
    ["it", "un tavolo per 6 stasera", "che orari avete sabato per 2?", "20:30"],
    ["pt", "uma mesa para 6 esta noite", "que horários têm no sábado para 2?", "20:30"],
  ])("%s", async (locale, wish, asks, chooses) => {
    const chat = new Chat({ locale });
    await talk(chat, wish, asks, chooses, "Ann Lee", "ann@example.com");
    expect(chat.messages.at(-1)?.text).toMatch(/2.*28.*(?:20:30|8:30)/);
  });
});

describe("after a table for 4 was booked", () => {
  const booked = ["a table for 4 tomorrow at 7pm", "Tom Reed", "tom@example.com", "yes"];

  test.each([
    "can you put down that one of us has a severe nut allergy and we'd like a window seat",
    "one of us is vegan",
    "one of my friends can't eat gluten",
  ])("%s tells of no other number of people", async (said) => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, said)).not.toMatch(/table for 1\b/);
  });

  test("'8 instead' is the hour it is nearer to, and people are a word away", async () => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, "Can we make it 8 instead?")).toBe(
      "I take it that you mean 8:00 PM; if you meant 8 people, just say so. I can move your table for 4 to tomorrow, Mon 23 Nov, at 8:00 PM. Shall I?",
    );
    expect(await chat.says("8 people")).toContain("a table for 8 tomorrow, Mon 23 Nov, at 7:00 PM. Shall I?");
  });
});

test("who says no to the proposal and then yes is shown it again", async () => {
  const chat = new Chat();
  const wish = ["a table for 4 tomorrow at 7pm", "Tom Reed", "skip", "no", "ok yes book it"];
  expect(await talk(chat, ...wish)).toContain("Shall I book it?");
  expect(await chat.says("yes")).toContain("Booked!");
});

describe("an order", () => {
  const placed = ["order a margherita to go, regular", "no", "asap", "Sam Lee", "sam@example.com", "yes"];

  test("'yes' to 'anything else?' asks it again, and takes what is said", async () => {
    const chat = new Chat({ business: trattoria });
    expect(await talk(chat, "order a margherita to go", "yes")).toMatch(/Margherita.*Anything else/s);
    expect(await chat.says("a tiramisu")).toContain("Tiramisu");
  });

  test.each(["can i add a tiramisu to it", "can you add a tiramisu to my order"])(
    "%s is told to be one of its own once the first is placed",
    async (said) => {
      const chat = new Chat({ business: trattoria });
      expect(await talk(chat, ...placed, said)).toMatch(/stays as it is.*new one.*1 × Tiramisu: \$8\.50/s);
    },
  );

  test.each([
    ["en-US", "cancel the order"],
    ["en-US", "cancel it"],
    ["es", "cancela mi pedido"],
    ["fr", "annulez ma commande"],
    ["de", "stornieren Sie meine Bestellung"],
    ["it", "annulla il mio ordine"],
    ["pt", "cancela o meu pedido"],
  ])("(%s) %s gives up the new one and asks about the placed one", async (locale, said) => {
    const chat = new Chat({ business: trattoria });
    await talk(chat, ...placed, "can i add a tiramisu to it");
    chat.facts.locale = locale;
    expect(await chat.says(said)).toMatch(/Margherita.*14/s);
    await chat.says("yes");
    expect(chat.effects).toMatchObject([{ type: "orderUpdate", update: { update: "cancel" } }]);
  });

  test("'no' then 'ok yes order it' reads it back", async () => {
    const chat = new Chat({ business: trattoria });
    const heard = await talk(chat, ...placed.slice(0, -1), "no", "ok yes order it");
    expect(heard).toContain("Shall I place the order?");
  });
});
