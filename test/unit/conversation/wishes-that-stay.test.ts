// What somebody cannot eat stays noted, however it is stressed; what is for the desk is no note for the team.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

async function wished(locale: string, ...said: string[]): Promise<Chat> {
  const chat = new Chat({ locale, identity: { name: "Ann Lee", email: "ann@example.com" } });
  await chat.open();
  for (const it of said) await chat.says(it);
  return chat;
}
const kept = (chat: Chat) => chat.view.customer_context.preferences.join("; ");

const english = ["a table for 4 tomorrow at 7pm", "note for the kitchen: my son has a peanut allergy"];
test.each([
  "we don't want any peanuts on the table",
  "make sure we don't have peanuts near us",
  "we don't need the allergen menu",
  "we don't need the peanut menu any more",
  "we don't want any peanuts any more",
  "please don't forget the peanut allergy",
  "did you forget the peanut allergy?",
  "no need for the peanuts",
  "take the peanuts off the table",
])("an allergy is not given up by %j", async (said) => {
  const chat = await wished("en-US", ...english);
  expect(await chat.says(said)).not.toContain("taken it off");
  expect(kept(chat)).toContain("peanut allergy");
});

test.each([
  ["es", "una mesa para 4 mañana a las 19", "nota para la cocina: alergia a los cacahuetes"],
  ["de", "Tisch für 4 morgen um 19 Uhr", "Notiz für die Küche: Allergie gegen Erdnüsse"],
  ["pt", "uma mesa para 4 amanhã às 19h", "recado para a cozinha: alergia a amendoins"],
])("nor in %s", async (locale, table, note) => {
  const stressed = {
    es: ["no quiero cacahuetes", "ya no quiero cacahuetes", "no olvide la alergia"],
    de: [
      "wir brauchen keine Erdnüsse",
      "wir brauchen die Erdnüsse nicht",
      "vergessen Sie die Allergie nicht",
    ],
    pt: ["não quero amendoins", "não preciso de amendoins", "não esqueça a alergia"],
  };
  const chat = await wished(locale, table, note);
  for (const it of stressed[locale as keyof typeof stressed]) await chat.says(it);
  expect(kept(chat)).toMatch(/alergia|Allergie/);
});

test.each(["forget the peanut allergy", "please remove the peanut allergy note"])(
  "it is in so many words: %s",
  async (said) => {
    const chat = await wished("en-US", ...english);
    expect(await chat.says(said)).toContain("taken it off");
    expect(kept(chat)).toBe("");
  },
);

test("what is not wanted, said again, is not given up", async () => {
  const note = "note for the team: we don't want a table near the kitchen";
  const chat = await wished("en-US", "a table for 4 tomorrow at 7pm", "yes", note);
  expect(await chat.says("we don't want a table near the kitchen")).not.toContain("taken it off");
  expect(kept(chat)).toContain("near the kitchen");
});

const booked = ["a table for 4 tomorrow at 7pm", "yes"];
test.each([
  ["en-US", "Can you tell the restaurant I want to cancel my booking?"],
  ["en-US", "please let the restaurant know we can't make it tomorrow"],
])("who has the restaurant told of a cancellation is asked to confirm it (%s: %s)", async (locale, said) => {
  const chat = await wished(locale, ...booked);
  const heard = await chat.says(said);
  expect(heard).toMatch(/cancel/i);
  expect(heard).not.toContain("noted");
});

test("in French too", async () => {
  const chat = await wished("fr", "une table pour 4 demain à 19h", "oui");
  const heard = await chat.says("Dites à la cuisine que nous annulons");
  expect(heard).toMatch(/annul/i);
  expect(heard).not.toContain("nous annulons");
});

test("what the restaurant is to be told may be a booking, or ask for a person", async () => {
  const booking = await wished(
    "en-US",
    "please tell the restaurant I'd like to book a table for 4 tomorrow at 7pm",
  );
  expect(booking.view.current_flow).toContain("booking");
  const person = await wished("en-US", ...booked);
  await person.says("let the server know I want to talk to a person");
  expect(person.view.current_flow).toBe("escalation");
});

test("a wish is given up, and what is said after it is done", async () => {
  const chat = await wished("en-US", "a table for 4 tomorrow at 7pm by the window", "yes");
  const heard = await chat.says("forget the window and cancel my booking");
  expect(heard).toMatch(/Shall I cancel/);
  expect(kept(chat)).toBe("");
});

test.each(["table for 4 tomorrow 7pm, Nut Allergy, thanks", "table for 4 tomorrow 7pm, Window Seat, thanks"])(
  "a wish between commas is nobody's name: %s",
  async (said) => {
    const chat = new Chat({ locale: "en-US" });
    await chat.says(said);
    expect(chat.view.customer_context.name).toBeNull();
    expect(kept(chat)).toMatch(/Nut Allergy|Window Seat/);
  },
);

test("a surname that is a way to eat stays one", async () => {
  const chat = new Chat({ locale: "en-US" });
  await chat.says("table for 4 tomorrow 7pm, Priya Jain, thanks");
  expect(chat.view.customer_context.name).toBe("Priya Jain");
});
