// The same order in five other languages: its words, its money, its end.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { trattoria } from "#test/fakes/trattoria";

describe.each([
  [
    "de-DE",
    [
      "Ich möchte zwei große Margherita und ein Tiramisu bestellen",
      "das ist alles",
      "so bald wie möglich",
      "Anna Schmidt",
      "überspringen",
    ],
    "Soll ich bestellen?",
    "ja",
    "Bestellt!",
    "Meine Bestellung bitte stornieren",
  ],
  [
    "es-ES",
    [
      "Quiero pedir dos margheritas grandes y un tiramisu",
      "eso es todo",
      "lo antes posible",
      "Ana",
      "omitir",
    ],
    "¿Hago el pedido?",
    "sí",
    "¡Pedido hecho!",
    "cancelar mi pedido",
  ],
  [
    "fr-FR",
    [
      "Je voudrais commander deux grandes margheritas et un tiramisu",
      "c'est tout",
      "dès que possible",
      "Luc Martin",
      "passer",
    ],
    "Je passe la commande",
    "oui",
    "Commande passée",
    "annuler ma commande",
  ],
  [
    "it-IT",
    ["Vorrei ordinare due margherite grandi e un tiramisu", "è tutto", "il prima possibile", "Luca", "salta"],
    "Faccio l'ordine?",
    "sì",
    "Ordine fatto!",
    "annulla il mio ordine",
  ],
  [
    "pt-PT",
    [
      "Queria pedir duas margheritas grandes e um tiramisu",
      "é tudo",
      "o mais cedo possível",
      "Rui",
      "saltar",
    ],
    "Faço o pedido?",
    "sim",
    "Pedido feito!",
    "cancelar o meu pedido",
  ],
] as const)("in %s", (locale, words, asked, yes, done, cancel) => {
  test("the same order, in its own words", async () => {
    const chat = new Chat({ business: trattoria, locale });
    await chat.open();
    const say = async (...texts: string[]) => {
      let said = "";
      for (const text of texts) said = await chat.says(text);
      return said;
    };
    const reply = await say(...words);
    expect(reply).toContain(asked);
    expect(reply).toContain("2 × Margherita Pizza (Large)");
    expect(await say(yes)).toContain(done);
    const [order] = chat.world.performed;
    expect(order?.type === "order" && order.handoff.businessData.total.amount).toBe(2 * 1800 + 850);
    await say(cancel, yes);
    expect(chat.world.performed.map((it) => it.type)).toEqual(["order", "orderUpdate"]);
  });
});
