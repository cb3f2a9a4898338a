// Orders that point: at a dish that was only spoken of, at the evening of the table, at what is taken out again; and prices asked for.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

async function after(chat: Chat, ...said: string[]): Promise<string> {
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  return heard;
}
const booked = ["table for 2 friday at 7pm", "Ann Lee", "skip", "yes"];

describe("so many of what was only asked about", () => {
  test.each([
    ["en-US", "is the lasagne spicy?", "ok one of those", "1 × Lasagne"],
    ["en-US", "how much is the lasagne?", "I'll have two of those please", "2 × Lasagne"],
    ["en-US", "what's in the tiramisu?", "two of them then", "2 × Tiramisu"],
    ["de-DE", "ist die Lasagne scharf?", "gut, zwei davon", "2 × Lasagne"],
    ["es-ES", "¿cuánto cuesta la lasagne?", "dos de esas", "2 × Lasagne"],
  ])("%s: %s, %s", async (locale, asked, words, told) => {
    expect(await after(new Chat({ locale }), asked, words)).toContain(told);
  });

  test.each([["ok"], ["not one of those then"], ["thanks", "one of those"]])(
    "%s orders nothing",
    async (...words) => {
      expect(await after(new Chat(), "is the lasagne spicy?", ...words)).not.toContain("×");
    },
  );
});

describe("“the same evening” is that of the table", () => {
  test.each([
    ["I'd like to order 2 tiramisus to go for the same evening at 6", "Fri 27 Nov at 6:00 PM"],
    ["also 2 tiramisus to take away that evening at 8pm", "Fri 27 Nov at 8:00 PM"],
  ])("%s", async (words, when) => {
    expect(await after(new Chat(), ...booked, words, "that's all")).toContain(when);
  });

  test("another day that is said is that day", async () => {
    const words = "I'd like to order 2 tiramisus to go for tomorrow at 6pm";
    expect(await after(new Chat(), ...booked, words, "that's all")).not.toContain("27 Nov");
  });
});

describe("what is taken out of an order again", () => {
  test.each([
    ["de-DE", "ich möchte eine Lasagne und ein Tiramisu bestellen", "nimm die Lasagne raus"],
    ["de-DE", "ich möchte eine Lasagne und ein Tiramisu bestellen", "nimm die Lasagne wieder raus"],
    ["de-DE", "ich möchte eine Lasagne und ein Tiramisu bestellen", "nimm bitte die Lasagne weg"],
    ["de-DE", "ich möchte eine Lasagne und ein Tiramisu bestellen", "lass die Lasagne weg"],
    ["es-ES", "quiero pedir una lasagne y un tiramisu", "saca la lasagne"],
    ["fr-FR", "je voudrais commander une lasagne et un tiramisu", "retire la lasagne"],
    ["it-IT", "vorrei ordinare una lasagne e un tiramisu", "leva la lasagne"],
    ["pt-PT", "queria encomendar uma lasagne e um tiramisu", "retira a lasagne"],
  ])("%s: %s, %s", async (locale, order, words) => {
    const heard = await after(new Chat({ locale }), order, words);
    expect(heard).toContain("1 × Tiramisu");
    expect(heard).not.toContain("Lasagne");
  });

  test.each([
    ["de-DE", "ich möchte ein Tiramisu bestellen", "kann ich auch eine Diavola dazu haben?"],
    ["de-DE", "ich möchte ein Tiramisu bestellen", "nimm noch eine Diavola dazu"],
    ["es-ES", "quiero pedir un tiramisu", "¿puedo pedir también una diavola?"],
    ["fr-FR", "je voudrais commander un tiramisu", "je peux avoir aussi une diavola ?"],
    ["it-IT", "vorrei ordinare un tiramisu", "posso avere anche una diavola?"],
    ["pt-PT", "queria encomendar um tiramisu", "posso pedir também uma diavola?"],
  ])("%s: %s, %s is one more", async (locale, order, words) => {
    const heard = await after(new Chat({ locale }), order, words);
    expect(heard).toContain("1 × Diavola");
    expect(heard).toContain("1 × Tiramisu");
    expect(heard).not.toMatch(/«|„/u);
  });
});

describe("a short name before its own address", () => {
  test.each(["Bo, bo@x.com", "Al al@x.com", "Ng, ng@x.com"])("%s", async (words) => {
    const heard = await after(
      new Chat(),
      "I'd like to order a diavola",
      "that's all",
      "as soon as possible",
      words,
    );
    expect(heard).toContain(`under ${words.slice(0, 2)} (`);
  });

  test.each(["ok, ok@x.com", "so so@x.com"])("%s names nobody", async (words) => {
    expect(await after(new Chat(), "table for 2 friday at 7pm", words)).toContain("What name");
  });
});

describe("a price that is asked for", () => {
  test("is told as a price, and nothing is ordered", async () => {
    const chat = new Chat({ business: house("marios-italian") });
    const heard = await chat.says("how much is a large diavola with gluten free crust?");
    expect(heard).toBe("1 × Diavola (Large, Gluten-free) is $24.");
    expect(chat.view.current_flow).not.toContain("order");
  });
});
