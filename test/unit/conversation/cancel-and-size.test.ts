// What is booked is cancelled or made larger in the words people use for it, in the middle of another change too.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const identity = { name: "Ann Lee", email: "ann.lee@example.com" };
const table: Readonly<Record<string, [wish: string, yes: string]>> = {
  en: ["table for 2 tomorrow at 8pm", "yes"],
  es: ["mesa para 2 mañana a las 20", "sí"],
  fr: ["une table pour 2 demain à 20h", "oui"],
  de: ["ein Tisch für 2 morgen um 20 Uhr", "ja"],
  it: ["un tavolo per 2 domani alle 20", "sì"],
  pt: ["mesa para 2 amanhã às 20h", "sim"],
};

async function booked(locale: string): Promise<Chat> {
  const chat = new Chat({ locale, identity });
  for (const said of table[locale]!) await chat.says(said);
  return chat;
}

test.each([
  ["en", "can you change the number of people to 5?", /table for 5 tomorrow.*8:00 PM/],
  ["es", "¿puedes cambiar el número de personas a 5?", /mesa para 5 mañana.*20:00/],
  ["fr", "pouvez-vous changer le nombre de personnes à 5 ?", /table pour 5 demain.*20:00/],
  ["de", "können Sie die Anzahl der Personen auf 5 ändern?", /Tisch für 5 morgen.*20:00/],
  ["it", "può cambiare il numero di persone a 5?", /tavolo per 5 domani.*20:00/],
  ["pt", "pode mudar o número de pessoas para 5?", /mesa para 5 amanhã.*20:00/],
])("(%s) %s", async (locale, said, larger) => {
  const heard = await (await booked(locale)).says(said);
  expect(heard).toMatch(larger);
  expect(heard).not.toContain("17:00");
});

test("a size that may change is one, where the contact is asked for or the booking is read back", async () => {
  const chat = new Chat({ locale: "pt" });
  for (const said of ["mesa para 2 amanhã às 20h", "Rui Costa 912345678"]) await chat.says(said);
  expect(await chat.says("podemos ser 5")).toMatch(/mesa para 5/);
});

test.each([
  ["en", "move it to 11:30pm", "ok then cancel", /^Shall I cancel your table for 2/],
  ["en", "move it to 11:30pm", "cancel", /^Shall I cancel your table for 2/],
  ["en", "what about thursday for 3 at 6", "cancel the one tomorrow", /^Shall I cancel your table for 2/],
  ["en", "what about thursday for 3 at 6", "just cancel it", /^Shall I cancel your table for 2/],
  ["es", "muévela a las 23:30", "pues cancela entonces", /^¿Cancelo tu mesa para 2/],
  ["en", "what about thursday for 3 at 6", "never mind", /leave it as it is/],
  ["en", "what about thursday for 3 at 6", "no, leave it", /leave it as it is/],
])("(%s) %s, then %s", async (locale, change, said, heard) => {
  const chat = await booked(locale);
  await chat.says(change);
  expect(await chat.says(said)).toMatch(heard);
});

test.each([
  ["en", "Pablo, i don't have email", "under Pablo"],
  ["es", "Pablo, no tengo email", "a nombre de Pablo"],
  ["fr", "Luc, je n'ai pas d'e-mail", "au nom de Luc"],
  ["de", "Jana, ich habe keine Mail", "auf den Namen Jana"],
  ["it", "Luca, non ho email", "a nome di Luca"],
  ["pt", "Pedro, não tenho email", "em nome de Pedro"],
])("(%s) %s: the name is taken, and no address is asked for again", async (locale, said, named) => {
  const chat = new Chat({ locale });
  await chat.says(table[locale]![0]);
  expect(await chat.says(said)).toContain(named);
});

test.each([
  ["en", "yes still coming", /Mario's Italian knows you're coming/],
  ["en", "we're still coming, all good", /knows you're coming|noted it/],
  ["es", "sí, allí estaremos", /queda anotado/],
  ["fr", "oui, on sera là", /not[ée]/],
  ["de", "ja, wir kommen noch", /./],
  ["it", "sì, ci saremo", /./],
  ["pt", "sim, lá estaremos", /./],
])("(%s) %s, of their own accord: the team knows", async (locale, said, heard) => {
  const chat = await booked(locale);
  expect(await chat.says(said)).toMatch(heard);
  const updates = chat.world.performed.flatMap((it) =>
    it.type === "workflowUpdate" ? [it.update.update] : [],
  );
  expect(updates).toEqual(["attend"]);
});
