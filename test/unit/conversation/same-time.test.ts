// Somebody comes along: theirs is a second visit at the same time. How long a table is had, and the waitlist for another hour.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";
import { house } from "#test/support/houses";

async function after(chat: Chat, ...said: string[]): Promise<string> {
  let heard = "";
  for (const it of said) heard = await chat.says(it);
  return heard;
}
const visits = (chat: Chat) =>
  [...chat.world.rows.values()].flatMap(({ booking }) =>
    booking.status === "confirmed" ? `${booking.service} ${booking.startsAt.slice(11, 16)}` : [],
  );
const booked = ["haircut tomorrow at 3pm", "Ann Lee", "skip", "yes"];

describe("while a visit is held", () => {
  test.each([
    ["en-US", "haircut tomorrow at 3pm", "can I get my daughter in for a cut at the same time?"],
    ["en-US", "haircut tomorrow at 3pm", "could my friend come at that time too?"],
    ["es-ES", "corte mañana a las 15", "¿puede venir mi hija a la misma hora?"],
    ["fr-FR", "une coupe demain à 15h", "ma fille peut venir en même temps ?"],
    ["de-DE", "Haarschnitt morgen um 15 Uhr", "kann meine Tochter gleichzeitig kommen?"],
    ["it-IT", "un taglio domani alle 15", "mia figlia può venire alla stessa ora?"],
    ["pt-PT", "corte amanhã às 15h", "a minha filha pode vir ao mesmo tempo?"],
  ])("%s: %s, %s", async (locale, wish, words) => {
    const chat = new Chat({ business: hairArt, locale });
    expect(await after(chat, wish, words)).toContain("2");
    await after(chat, "Ann Lee", "ann@example.com", { "en-US": "yes" }[locale] ?? "ok");
    expect(visits(chat)).toEqual(["Haircut 15:00", "Haircut 15:00"]);
  });
});

describe("once it is booked", () => {
  test.each([
    ["can I get my daughter in at the same time?", "Haircut 15:00"],
    ["can my husband have a blow dry at the same time?", "Styling 15:00"],
  ])("%s", async (words, second) => {
    const chat = new Chat({ business: hairArt });
    expect(await after(chat, ...booked, words)).toContain("I'm holding");
    await chat.says("yes");
    expect(visits(chat)).toEqual(["Haircut 15:00", second]);
  });

  test.each([
    "can I come at the same time next week?",
    "my daughter has hers at 5, can we move mine to the same time?",
    "what does my daughter need to bring?",
  ])("%s books no second one", async (words) => {
    const chat = new Chat({ business: hairArt });
    await after(chat, ...booked, words);
    expect(chat.view.current_flow).not.toBe("booking");
  });
});

describe("of somebody else, and no second visit", () => {
  const wishes: Record<string, string> = {
    "en-US": "haircut tomorrow at 3pm",
    "es-ES": "corte mañana a las 15",
    "fr-FR": "une coupe demain à 15h",
    "de-DE": "Haarschnitt morgen um 15 Uhr",
    "it-IT": "un taglio domani alle 15",
    "pt-PT": "corte amanhã às 15h",
  };

  test.each([
    ["en-US", "is my daughter at the same time too expensive?"],
    ["en-US", "does my friend have to pay at the same time?"],
    ["en-US", "can my husband wait there at the same time?"],
    ["en-US", "my daughter can't come at the same time"],
    ["es-ES", "mi hija no puede venir a la misma hora"],
    ["es-ES", "¿puede esperar mi marido al mismo tiempo?"],
    ["fr-FR", "ma fille ne peut pas venir en même temps"],
    ["fr-FR", "mon mari peut attendre en même temps ?"],
    ["de-DE", "meine Tochter kann nicht gleichzeitig kommen"],
    ["de-DE", "kann mein Mann gleichzeitig warten?"],
    ["it-IT", "mia figlia non può venire alla stessa ora"],
    ["it-IT", "mio marito può aspettare nello stesso momento?"],
    ["pt-PT", "a minha filha não pode vir ao mesmo tempo"],
    ["pt-PT", "o meu marido pode esperar ao mesmo tempo?"],
  ])("%s: %s, beside a held one", async (locale, words) => {
    const chat = new Chat({ business: hairArt, locale });
    await after(chat, wishes[locale] ?? "", words);
    expect(chat.effects.map((it) => it.type)).not.toContain("release");
    await after(chat, "Ann Lee", "ann@example.com", { "en-US": "yes" }[locale] ?? "ok");
    expect(visits(chat)).toEqual(["Haircut 15:00"]);
  });

  test.each([
    "Can my husband sit next to me while I get it done?",
    "Could my mother wait next to me?",
    "does my friend have to pay at the same time?",
  ])("%s, once it is booked", async (words) => {
    const chat = new Chat({ business: hairArt });
    await after(chat, ...booked, words);
    expect(chat.effects.map((it) => it.type)).not.toContain("hold");
    expect(visits(chat)).toEqual(["Haircut 15:00"]);
  });

  test.each([
    ["en-US", "my son needs a haircut too but not at the same time, on friday at 4pm"],
    ["en-US", "my son needs a haircut too, on friday at 4pm"],
    ["es-ES", "mi hijo también quiere un corte, pero no a la misma hora, el viernes a las 16"],
    ["de-DE", "mein Sohn möchte auch einen Haarschnitt, aber nicht gleichzeitig, am Freitag um 16 Uhr"],
  ])("%s: %s is a visit of his own", async (locale, words) => {
    const chat = new Chat({ business: hairArt, locale });
    await after(chat, wishes[locale] ?? "", "Ann Lee", "ann@example.com", "ok");
    expect(visits(chat)).toEqual(["Haircut 15:00"]);
    await chat.says(words);
    expect(chat.effects.map((it) => it.type)).toContain("hold");
    await chat.says("ok");
    expect(visits(chat)).toEqual(["Haircut 15:00", "Haircut 16:00"]);
  });
});

describe("how long a table is had", () => {
  test.each([
    ["en-US", "how long does the table last?", "A table is yours for 90 minutes."],
    ["en-US", "how long do we have the table for?", "A table is yours for 90 minutes."],
    ["en-US", "how long can we stay?", "90 minutes"],
    ["es-ES", "¿cuánto tiempo tenemos la mesa?", "90 minutos"],
    ["fr-FR", "combien de temps a-t-on la table ?", "90 minutes"],
    ["de-DE", "wie lange haben wir den Tisch?", "90 Minuten"],
    ["it-IT", "per quanto tempo abbiamo il tavolo?", "90 minuti"],
    ["pt-PT", "por quanto tempo temos a mesa?", "90 minutos"],
  ])("%s: %s", async (locale, words, told) => {
    expect(await new Chat({ locale }).says(words)).toContain(told);
  });

  test("of their party, once it is known", async () => {
    const heard = await after(new Chat(), "table for 4 friday at 7pm", "how long do we have the table?");
    expect(heard).toContain("A table for 4 is yours for 90 minutes.");
    expect(heard).toContain("what name");
  });

  test.each(["how long do you keep the table?", "how long do you hold our table if we're late?"])(
    "%s asks for the grace time",
    async (words) => {
      const chat = new Chat({ business: house("marios-italian") });
      expect(await chat.says(words)).toContain("We keep your table for 15 minutes.");
    },
  );
});

describe("the waitlist for another hour than the one that is held", () => {
  test.each([
    ["table for 4 friday at 6pm", "put me on the waitlist for 8 then", "8:00 PM"],
    ["table for 4 friday at 7pm", "put me on the waitlist for 9 then", "9:00 PM"],
  ])("%s, %s", async (wish, words, hour) => {
    const heard = await after(new Chat(), wish, words);
    expect(heard).toContain(hour);
    expect(heard).not.toMatch(/how many|What time would/u);
  });

  test("so many people are people", async () => {
    const heard = await after(
      new Chat(),
      "table for 4 friday at 6pm",
      "put me on the waitlist for 10 people",
    );
    expect(heard).not.toContain("10:00");
  });
});
