// Who leaves a plan for another time leaves it, and is not asked again; who only asks for another time is.
import { describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { BookingWorld } from "#test/fakes/booking-world";
import { hairArt } from "#test/fakes/hair-art";
import { house } from "#test/support/houses";

const salon = (locale = "en-US") => new Chat({ world: new BookingWorld(hairArt), locale });

describe("with nothing held yet", () => {
  it.each([
    "No, I'm not ready to book it yet.",
    "no, i'm not looking to book one right now",
    "No, thank you very much.",
    "That sounds good. That's all I needed for now.",
    "I'll book later",
    "maybe another time",
  ])("%s", async (text) => {
    const chat = salon();
    await chat.says("I need a haircut");
    expect(await chat.says(text)).toBe("All right, I've dropped that. Anything else?");
  });
});

describe("with a visit held", () => {
  it.each([
    ["en-US", "a haircut tomorrow at 3pm", "no, i'm not ready to book yet", "I've let the appointment go"],
    ["en-US", "a haircut tomorrow at 3pm", "maybe some other time", "I've let the appointment go"],
    ["es", "un corte mañana a las 15", "mejor en otro momento", "he soltado"],
    ["fr", "une coupe demain à 15h", "une autre fois", "libéré"],
    ["de", "einen Haarschnitt morgen um 15 Uhr", "ein andermal", "freigegeben"],
    ["it", "un taglio domani alle 15", "un'altra volta", "lasciato"],
    ["pt", "um corte amanhã às 15h", "fica para outra vez", "libertei"],
  ])("(%s) %s – %s: lets it go", async (locale, wish, text) => {
    const chat = salon(locale);
    await chat.says(wish);
    expect(chat.effects.map((it) => it.type)).toContain("hold");
    await chat.says(text);
    expect(chat.effects.map((it) => it.type)).toContain("release");
  });

  it("at the yes too", async () => {
    const chat = salon();
    for (const it of ["a haircut tomorrow at 3pm", "Bo Lee", "skip"]) await chat.says(it);
    expect(await chat.says("I'm not ready to book it yet")).toContain("I've let the appointment go");
  });

  it.each(["is there another time?", "another time please", "could I have some other time?"])(
    "%s: asks for one",
    async (text) => {
      const chat = salon();
      await chat.says("a haircut tomorrow at 3pm");
      expect(await chat.says(text)).not.toContain("let the appointment go");
    },
  );
});

describe("what is asked beside a greeting, or politely", () => {
  it.each([
    ["hi, what's the weather going to be today?", "I don't have that at hand"],
    ["Please provide me with the address.", "You'll find us at"],
    ["send me your phone number please", "You can reach us on"],
  ])("%s", async (text, answer) => {
    expect(await salon().says(text)).toContain(answer);
  });

  it("only a greeting is one", async () => {
    expect(await salon().says("hey are you there?")).not.toContain("at hand");
  });
});

describe("the menu, asked for as such", () => {
  it.each([
    ["en-US", "what's on the menu?"],
    ["en-US", "hi, what do you have to eat?"],
    ["en-US", "what food do you have"],
    ["es", "¿qué tenéis para comer?"],
    ["es", "¿me enseñas la carta?"],
    ["fr", "qu'est-ce que vous avez à manger ?"],
    ["de", "was habt ihr zu essen?"],
    ["it", "cosa avete da mangiare?"],
    ["pt", "o que tem para comer?"],
  ])("(%s) %s", async (locale, text) => {
    const chat = new Chat({ business: house("marios-italian"), locale });
    expect(await chat.says(text)).toContain("Starters, Pizza, Pasta, Mains, Desserts");
  });

  it.each([
    ["do you have a kids menu", "Children are very welcome"],
    ["what can we have for dessert?", "Desserts: Tiramisù ($10)"],
  ])("%s: is asked of a part of it", async (text, answer) => {
    const chat = new Chat({ business: house("marios-italian"), locale: "en-US" });
    expect(await chat.says(text)).toContain(answer);
  });
});
