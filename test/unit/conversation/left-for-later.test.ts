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

describe("with a table held, and all but the yes said", () => {
  const wishes: Record<string, string> = {
    "en-US": "table for 4 tomorrow at 7pm for Ana Lopez, ana@example.com",
    "es-ES": "mesa para 4 mañana a las 19, a nombre de Ana Lopez, ana@example.com",
    "fr-FR": "table pour 4 demain à 19h, au nom de Ana Lopez, ana@example.com",
    "de-DE": "Tisch für 4 morgen um 19 Uhr, auf den Namen Ana Lopez, ana@example.com",
    "it-IT": "tavolo per 4 domani alle 19, a nome di Ana Lopez, ana@example.com",
    "pt-PT": "mesa para 4 amanhã às 19h, em nome de Ana Lopez, ana@example.com",
  };
  const held = async (locale: string): Promise<Chat> => {
    const chat = new Chat({ locale });
    await chat.says(wishes[locale] ?? "");
    expect(chat.effects.map((it) => it.type)).toContain("hold");
    return chat;
  };

  it.each([
    ["en-US", "yes please, I'll call later to give you my number"],
    ["es-ES", "sí, ya llamo yo si cambia algo"],
    ["fr-FR", "oui, je rappelle plus tard si on est en retard"],
    ["de-DE", "ja, ich melde mich später wegen der Getränke"],
    ["it-IT", "sì, richiamo dopo se cambia qualcosa"],
    ["pt-PT", "sim, ligo mais tarde se mudar alguma coisa"],
  ])("(%s) %s: a yes is a yes", async (locale, text) => {
    const chat = await held(locale);
    await chat.says(text);
    expect(chat.effects.map((it) => it.type)).toContain("handoff");
  });

  it.each([
    ["en-US", "I'll call later if we're late. Please book it"],
    ["en-US", "I'll call later"],
    ["en-US", "I'm not going to make it that early"],
    ["en-US", "we're not looking to book a big table, just 2 seats"],
    ["en-US", "we're not looking to book a big table"],
    ["es-ES", "llamo luego con el nombre"],
    ["fr-FR", "je rappelle plus tard"],
    ["de-DE", "ich melde mich später mit dem Namen"],
    ["it-IT", "richiamo più tardi"],
    ["pt-PT", "ligo depois"],
  ])("(%s) %s: nothing is let go", async (locale, text) => {
    const chat = await held(locale);
    const heard = await chat.says(text);
    expect(heard).not.toMatch(/let the table go|he soltado|libéré|freigegeben|lasciato|libertei/u);
  });

  it.each([
    ["en-US", "some other time on the same day", "what time"],
    ["en-US", "some other time", "what time"],
    ["en-US", "another time please", "what time"],
    ["en-US", "I'm not going to make it that early", "what time"],
    ["es-ES", "no puedo llegar tan pronto", "qué hora"],
    ["fr-FR", "je ne peux pas venir si tôt", "quelle heure"],
    ["de-DE", "so früh schaffe ich es nicht", "Uhr"],
    ["it-IT", "non riesco ad arrivare così presto", "che ora"],
    ["pt-PT", "não consigo chegar tão cedo", "que horas"],
    ["es-ES", "en otro momento del día, por favor", "qué hora"],
    ["es-ES", "mejor a otra hora", "qué hora"],
    ["fr-FR", "à une autre heure, s'il vous plaît", "quelle heure"],
    ["de-DE", "lieber zu einer anderen Uhrzeit", "Uhrzeit|wie viel Uhr|Uhr"],
    ["it-IT", "in un altro momento della giornata", "che ora"],
    ["pt-PT", "noutro momento do dia", "que horas"],
  ])("(%s) %s: which hour is asked for", async (locale, text, asked) => {
    const chat = await held(locale);
    expect(await chat.says(text)).toMatch(new RegExp(asked, "iu"));
    const heard = await chat.says("20:00");
    expect(heard).toMatch(/20|8:00/u);
    expect(heard).not.toMatch(/19:00|7:00/u);
  });

  it.each([
    ["en-US", "maybe some other time, thanks"],
    ["en-US", "I'll book later, I have to ask my wife"],
    ["es-ES", "todavía no quiero reservar"],
    ["fr-FR", "je ne suis pas encore prêt à réserver"],
    ["de-DE", "ich möchte noch nicht reservieren"],
    ["it-IT", "non sono ancora pronta a prenotare"],
    ["pt-PT", "ainda não estou pronto para reservar"],
    ["pt-PT", "ainda não quero reservar"],
  ])("(%s) %s: lets it go", async (locale, text) => {
    const chat = await held(locale);
    await chat.says(text);
    expect(chat.effects.map((it) => it.type)).toContain("release");
  });
});

const dropped = /dropped that|(?:lo )?dej[oa]|laisse|lasse|lasci|deix/iu;

describe("“that's all I needed”, with a word of praise before it", () => {
  it.each([
    ["en-US", "I need a haircut", "That sounds good. That's all I needed for now."],
    ["es", "quiero un corte", "Muy bien, eso es todo lo que necesitaba."],
    ["fr", "je voudrais une coupe", "Très bien, c'est tout ce dont j'avais besoin."],
    ["de", "ich möchte einen Haarschnitt", "Sehr gut, das war alles, was ich wissen wollte."],
    ["it", "vorrei un taglio", "Va bene, è tutto quello che mi serviva."],
    ["pt", "queria um corte", "Está bem, é tudo o que precisava."],
  ])("(%s) %s – %s", async (locale, wish, text) => {
    const chat = salon(locale);
    await chat.says(wish);
    expect(await chat.says(text)).toMatch(dropped);
  });
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
