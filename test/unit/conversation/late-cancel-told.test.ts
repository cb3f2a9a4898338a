// Until when cancelling is in time is told from the house's own rule, where it has written nothing of it.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";
import { BookingWorld } from "#test/fakes/booking-world";

const plainHouse = house("casa-lupe");

describe("the term for cancelling", () => {
  test.each([
    ["en-US", "can I still cancel on the day?", "Within 2 hours of a visit, cancelling counts as late."],
    ["es-ES", "¿todavía puedo cancelar el mismo día?", "una cancelación cuenta como tardía"],
    ["fr-FR", "je peux encore annuler le jour même ?", "une annulation compte comme tardive"],
    ["de-DE", "kann ich am selben Tag noch stornieren?", "zählt eine Absage als spät"],
    ["it-IT", "posso ancora cancellare il giorno stesso?", "una disdetta conta come tardiva"],
    ["pt-PT", "ainda posso cancelar no próprio dia?", "um cancelamento conta como tardio"],
  ])("%s: %s", async (locale, words, told) => {
    const chat = new Chat({ world: new BookingWorld(plainHouse), locale });
    expect(await chat.says(words)).toContain(told);
  });

  test("no term is told where there is none", async () => {
    const { policies } = plainHouse;
    const free = { ...plainHouse, policies: { ...policies, cancelCutoffMinutes: 0 } };
    const heard = await new Chat({ world: new BookingWorld(free), locale: "en-US" }).says(
      "can I still cancel on the day?",
    );
    expect(heard).not.toContain("counts as late");
  });
});
