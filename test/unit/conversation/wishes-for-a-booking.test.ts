// What a customer wishes for beside the place reaches the team: on the booking, or on the order.
import { beforeEach, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

let chat: Chat;
const say = async (...texts: string[]) => {
  let reply = "";
  for (const text of texts) reply = await chat.says(text);
  return reply;
};
const written = () => chat.notes.filter((it) => it.kind === "bookingNotes");

beforeEach(async () => {
  chat = new Chat();
  await chat.open();
});

test("a wish said on the way goes with the booking", async () => {
  await say("Book a table for 4 tomorrow at 7pm, we need a high chair", "Ann Lee", "skip");
  expect(await say("yes")).toContain("Booked!");
  expect(written()).toMatchObject([{ kind: "bookingNotes", text: expect.stringContaining("high chair") }]);
});

test("a wish said afterwards is added to the booking made last", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  expect(written()).toEqual([]);
  expect(await say("we'd like a window seat please")).toContain("noted");
  expect(written()).toMatchObject([{ text: expect.stringContaining("window seat") }]);
  expect(await say("and a high chair")).toContain("noted");
  expect(written()).toMatchObject([{ text: expect.stringMatching(/window seat.*; .*high chair/) }]);
});

test("without wishes nothing is written", async () => {
  await say("Book a table for 4 tomorrow at 7pm", "Ann Lee", "skip", "yes");
  expect(written()).toEqual([]);
});

test("an order's kitchen reads it too", async () => {
  await say(
    "order a lasagne",
    "I'm allergic to nuts",
    "that's all",
    "as soon as possible",
    "Ann",
    "skip",
    "yes",
  );
  const order = chat.world.performed.find((it) => it.type === "order");
  expect(order?.type === "order" && order.handoff.businessData.notes).toContain("allergic to nuts");
});

test("each wish is noted by itself, and ends where the next begins", async () => {
  expect(await say("I'm vegetarian and my wife is allergic to nuts, table for 2 tomorrow at 7pm")).toContain(
    "I've noted: I'm vegetarian; my wife is allergic to nuts.",
  );
  expect(await say("my son is allergic to peanuts, tree nuts and sesame. can we sit outside?")).toContain(
    "my son is allergic to peanuts, tree nuts and sesame; sit outside.",
  );
  expect(chat.view.customer_context.preferences).toHaveLength(4);
});

test.each([
  [
    "en-US",
    "a table for 2 tomorrow at 7pm, by the window, with a high chair",
    "forget about the window thing",
  ],
  [
    "en-US",
    "a table for 2 tomorrow at 7pm, by the window, with a high chair",
    "ok, no need for the window seat",
  ],
  [
    "en-US",
    "a table for 2 tomorrow at 7pm, by the window, with a high chair",
    "we don't need the window any more",
  ],
  ["es", "mesa para 2 mañana a las 19 junto a la ventana, con trona", "olvida lo de la ventana"],
  ["fr", "une table pour 2 demain à 19h près de la fenêtre, avec une chaise haute", "oubliez la fenêtre"],
  ["de", "Tisch für 2 morgen um 19 Uhr am Fenster, mit Hochstuhl", "vergessen Sie das mit dem Fenster"],
  [
    "it",
    "un tavolo per 2 domani alle 19 vicino alla finestra, con un seggiolone",
    "lascia perdere la finestra",
  ],
  ["pt", "uma mesa para 2 amanhã às 19h perto da janela, com cadeira alta", "esqueça a janela"],
])("a wish is given up again, and no other with it (%s: %s, %s)", async (locale, wish, drop) => {
  chat = new Chat({ locale });
  await say(wish);
  const before = chat.view.customer_context.preferences.length;
  expect(before).toBeGreaterThan(0);
  expect(await say(drop)).toMatch(/window|ventana|fenêtre|Fenster|finestra|janela/);
  expect(chat.view.customer_context.preferences).toHaveLength(before - 1);
  expect(chat.view.current_flow).toContain("booking");
});

test("a number in a wish that is given up is the customer's own", async () => {
  await say("a table for 4 tomorrow at 7pm", "note for the kitchen: he is 6 now and hates onions");
  expect(await say("forget that note about the onions")).toContain("taken it off: he is 6 now");
});

test("a wish that is given up goes from the booking as the team reads it, and agrees to nothing", async () => {
  await say("a table for 4 tomorrow at 7pm by the window", "Ann Lee", "skip");
  expect(await say("ok forget the window")).toMatch(/taken it off: by the window.*Shall I book it\?/s);
  await say("a quiet table please", "yes");
  expect(written()).toMatchObject([{ text: "a quiet table" }]);
  await say("actually, forget the quiet table");
  expect(written()).toMatchObject([{ text: "" }]);
  expect(await say("we don't need the table any more")).toMatch(/Shall I cancel/);
});

test.each([
  [
    "en-US",
    "please note for the kitchen: my son now eats egg but no nuts",
    "my son now eats egg but no nuts",
  ],
  ["en-US", "can you tell the chef that at 8 we sing happy birthday", "at 8 we sing happy birthday"],
  ["es", "una nota para la cocina: mi hijo ahora come huevo", "mi hijo ahora come huevo"],
  ["fr", "dites à la cuisine que nous sommes allergiques au sésame", "nous sommes allergiques au sésame"],
  ["de", "Hinweis an die Küche: jetzt bitte ohne Nüsse", "jetzt bitte ohne Nüsse"],
  ["it", "nota per la cucina: adesso va bene senza noci", "adesso va bene senza noci"],
  ["pt", "recado para a cozinha: agora sim sem nozes", "agora sim sem nozes"],
])("words for the team are noted as they stand: no time, no yes (%s: %s)", async (locale, said, note) => {
  chat = new Chat({ locale, identity: { name: "Ann Lee", email: "ann@example.com" } });
  const four = { es: "una mesa para 4 mañana a las 19", fr: "une table pour 4 demain à 19h" };
  const more = { de: "Tisch für 4 morgen um 19 Uhr", it: "un tavolo per 4 domani alle 19" };
  const wishes: Record<string, string> = { ...four, ...more, pt: "uma mesa para 4 amanhã às 19h" };
  await say(wishes[locale] ?? "a table for 4 tomorrow at 7pm");
  await say(said);
  expect(chat.view.customer_context.preferences).toEqual([note]);
  expect(chat.effects).toEqual([]);
  expect(chat.world.performed.filter((it) => it.type === "handoff")).toEqual([]);
});

test.each([
  "indoors",
  "on the patio please",
  "I'd prefer outdoors",
  "can you change it to outside please",
  "Seating indoors, please.",
])("where to sit is a wish, said alone: %s", async (wish) => {
  expect(await say("Book a table for 4 tomorrow at 7pm", wish)).toMatch(/noted: (?:\w+ )*(?:in|out|patio)/);
});

test("where they would not sit is noted so", async () => {
  expect(await say("Book a table for 4 tomorrow at 7pm", "we'd prefer not to be outside")).toContain(
    "noted: not to be outside",
  );
});

test.each([
  "can I smoke outside?",
  "I'll be outside",
  "we will be waiting outside",
  "is there parking outside",
  "what's inside the lasagne",
])("what is asked about is none: %s", async (question) => expect(await say(question)).not.toContain("noted"));
