// What is booked and in whose name is told to who asks back; until when it can be changed, before what it is changed to.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

const talks: Record<string, string[]> = {
  "en-US": ["table for 2 friday at 7pm", "Ann Lee", "skip", "yes"],
  "es-ES": ["mesa para 2 el viernes a las 19", "Ann Lee", "omitir", "sí"],
  "fr-FR": ["table pour 2 vendredi à 19h", "Ann Lee", "passer", "oui"],
  "de-DE": ["Tisch für 2 am Freitag um 19 Uhr", "Ann Lee", "überspringen", "ja"],
  "it-IT": ["tavolo per 2 venerdì alle 19", "Ann Lee", "salta", "sì"],
  "pt-PT": ["mesa para 2 na sexta às 19h", "Ann Lee", "saltar", "sim"],
};

async function booked(locale = "en-US"): Promise<Chat> {
  const chat = new Chat({ locale });
  for (const it of talks[locale] ?? []) await chat.says(it);
  expect(chat.world.rows.size).toBe(1);
  return chat;
}
const cards = (chat: Chat) =>
  chat.messages.flatMap((it) => it.cards ?? []).filter((it) => it.type === "booking");

describe("what there is now", () => {
  test.each([
    ["en-US", "what did I end up with?"],
    ["en-US", "so what have I got now?"],
    ["en-US", "ok so what am I down for?"],
    ["en-US", "which table did we end up getting?"],
    ["es-ES", "¿qué tengo ahora?"],
    ["fr-FR", "qu'est-ce que j'ai réservé finalement ?"],
    ["de-DE", "was habe ich denn jetzt?"],
    ["it-IT", "quindi cosa ho adesso?"],
    ["pt-PT", "então o que tenho agora?"],
  ])("%s: %s", async (locale, words) => {
    const chat = await booked(locale);
    const heard = await chat.says(words);
    expect(cards(chat)).toHaveLength(1);
    expect(heard).not.toContain("Ann Lee");
  });

  test.each(["what have I got to pay?", "what do I have to bring?", "what have I got to do to cancel?"])(
    "%s asks something else",
    async (words) => {
      const chat = await booked();
      expect(await chat.says(words)).not.toContain("You have a table");
    },
  );
});

describe("in whose name", () => {
  test.each([
    ["en-US", "who is it under?"],
    ["en-US", "what name is it under?"],
    ["en-US", "under what name?"],
    ["en-US", "whose name is the table under?"],
    ["es-ES", "¿a nombre de quién está?"],
    ["fr-FR", "c'est à quel nom ?"],
    ["de-DE", "auf welchen Namen läuft das?"],
    ["it-IT", "a che nome è?"],
    ["pt-PT", "em que nome está?"],
  ])("%s: %s", async (locale, words) => {
    const chat = await booked(locale);
    expect(await chat.says(words)).toContain("Ann Lee");
    expect(cards(chat)).toHaveLength(1);
  });

  test.each([
    ["es-ES", "cancela la reserva, no sé a qué nombre está"],
    ["fr-FR", "annulez la réservation, je ne sais plus à quel nom"],
    ["de-DE", "storniere die Reservierung, ich weiß nicht auf welchen Namen"],
    ["it-IT", "annulla la prenotazione, non so a che nome"],
    ["pt-PT", "cancela a reserva, não sei em que nome"],
  ])("%s: %s cancels", async (locale, words) => {
    const chat = await booked(locale);
    await chat.says(words);
    expect(chat.view.current_flow).toContain("cancel");
  });

  test("what time it is says no name", async () => {
    const chat = await booked();
    expect(await chat.says("what time is my table?")).not.toContain("Ann Lee");
  });
});

describe("whether it can still be changed", () => {
  test.each([
    ["en-US", "is it too late to change the day?", "What day should it be?"],
    ["en-US", "can I still change the time?", "at what time?"],
    ["en-US", "is it too late to cancel?", "Shall I cancel"],
    ["es-ES", "¿es demasiado tarde para cambiar el día?", "¿Para qué día?"],
    ["fr-FR", "est-ce trop tard pour changer le jour ?", "Pour quel jour"],
    ["de-DE", "Ist es zu spät, um den Tag zu ändern?", "Für welchen Tag?"],
    ["it-IT", "è troppo tardi per cambiare il giorno?", "Per quale giorno?"],
    ["pt-PT", "é tarde demais para mudar o dia?", "Para que dia?"],
  ])("%s: %s", async (locale, words, asked) => {
    const chat = await booked(locale);
    const heard = await chat.says(words);
    expect(heard).toContain("up to 2 hours before");
    expect(heard.toLowerCase()).toContain(asked.toLowerCase());
  });

  test.each(["is it too late to make it 8pm?", "can I still bring my dog?"])(
    "%s is what it says",
    async (words) => {
      const chat = await booked();
      expect(await chat.says(words)).not.toContain("What day should it be?");
    },
  );

  test("what is to be another is asked for, and moved", async () => {
    const chat = await booked();
    expect(await chat.says("change my booking")).toContain("What would you like to change");
    expect(await chat.says("the day")).toMatch(/day/);
    expect(chat.buttons).toContain("Tomorrow");
    expect(await chat.says("saturday")).toContain("Sat 28 Nov at 7:00 PM");
    expect(await chat.says("yes")).toContain("Done");
  });
});

describe("whoever only asked whether it can still be cancelled", () => {
  const asked: Record<string, string> = {
    "en-US": "Is it too late to cancel?",
    "es-ES": "¿todavía puedo cancelar?",
    "fr-FR": "est-ce que je peux encore annuler ?",
    "de-DE": "Kann ich noch stornieren?",
    "it-IT": "posso ancora cancellare?",
    "pt-PT": "ainda posso cancelar?",
  };

  test.each([
    ["en-US", "ok thanks"],
    ["en-US", "ok, good to know, thank you!"],
    ["en-US", "great"],
    ["es-ES", "vale, gracias"],
    ["fr-FR", "ok merci"],
    ["fr-FR", "d'accord, merci beaucoup"],
    ["de-DE", "okay danke"],
    ["de-DE", "alles klar, vielen Dank"],
    ["it-IT", "ok grazie"],
    ["pt-PT", "ok obrigada"],
  ])("%s keeps it by a word of thanks: %s", async (locale, words) => {
    const chat = await booked(locale);
    await chat.says(asked[locale] ?? "");
    const heard = await chat.says(words);
    expect(chat.effects.map((it) => it.type)).not.toContain("workflowUpdate");
    expect(heard).toMatch(/19[:h]00|19 h|7:00 PM/u);
  });

  test.each([
    ["en-US", "yes"],
    ["en-US", "ok, cancel it"],
    ["en-US", "yes thanks"],
    ["es-ES", "sí, por favor"],
    ["fr-FR", "oui merci"],
    ["de-DE", "ja, bitte"],
    ["it-IT", "sì grazie"],
    ["pt-PT", "sim, obrigada"],
  ])("%s cancels it by a real yes: %s", async (locale, words) => {
    const chat = await booked(locale);
    await chat.says(asked[locale] ?? "");
    await chat.says(words);
    expect(chat.effects.map((it) => it.type)).toContain("workflowUpdate");
  });

  test.each([
    ["en-US", "is it possible to cancel it?", "ok thanks"],
    ["en-US", "any chance to cancel my booking?", "great, thanks"],
    ["es-ES", "¿es posible cancelar mi reserva?", "vale, gracias"],
    ["de-DE", "ist es möglich, meine Reservierung zu stornieren?", "okay danke"],
    ["it-IT", "è possibile cancellare la prenotazione?", "ok grazie"],
  ])("nor whether it is possible: %s: %s", async (locale, question, words) => {
    const chat = await booked(locale);
    await chat.says(question);
    await chat.says(words);
    expect(chat.effects.map((it) => it.type)).not.toContain("workflowUpdate");
  });

  test("a wish to cancel is agreed to by “ok” as before", async () => {
    const chat = await booked();
    await chat.says("cancel my table");
    await chat.says("ok thanks");
    expect(chat.effects.map((it) => it.type)).toContain("workflowUpdate");
  });
});
