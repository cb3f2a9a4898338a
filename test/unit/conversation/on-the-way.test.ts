// Small answers that used to lead nowhere, or to the wrong place: each goes on from where the talk stands.
import { describe, expect, test } from "vitest";
import type { EventId } from "#contracts/ids";
import { Chat } from "#test/fakes/chat";
import { hairArt } from "#test/fakes/hair-art";
import { salon } from "#test/fakes/salon";
import { trattoria } from "#test/fakes/trattoria";

const talk = async (chat: Chat, ...words: string[]) => {
  let heard = "";
  for (const it of words) heard = await chat.says(it);
  return heard;
};
const booked = ["a table for 4 tomorrow at 7pm", "John Doe", "john@example.com", "yes"];

describe("yes, where it is not clear to what", () => {
  test("to 'anything else, or is that all?': the order is read back; said again, that is all", async () => {
    const chat = new Chat({ business: trattoria });
    await chat.says("order a margherita to go");
    const again = await chat.says("yes");
    expect(again).toMatch(/Margherita.*Anything else, or is that all\?/s);
    expect(await chat.says("yes")).toContain("When would you like to pick it up");
  });

  test("to several times: which; said again, the first is held and read back", async () => {
    const chat = new Chat();
    expect(await talk(chat, "a table for 2 tomorrow at 9am", "yep")).toContain("Which would suit you?");
    expect(await chat.says("yep")).toContain("I'm holding a table for 2 tomorrow, Mon 23 Nov, at 11:00 AM");
  });

  test.each(["ok wait, we also need a high chair", "yes hold on, we need a high chair too"])(
    "%s: is none yet",
    async (words) => {
      const chat = new Chat();
      const heard = await talk(chat, ...booked.slice(0, 3), words);
      expect(heard).toMatch(/noted.*high chair.*Shall I book it\?/s);
      expect(await chat.says("yes, and a window seat")).toContain("Booked!");
    },
  );
});

describe("a reminder that cannot be answered yet", () => {
  test.each([
    ["en-GB", "maybe, not sure yet", "No hurry"],
    ["en-GB", "i'll let you know", "No hurry"],
    ["es", "aún no lo sé", "Sin prisa"],
    ["fr", "je ne sais pas encore", "Rien ne presse"],
    ["de", "vielleicht, ich weiß es noch nicht", "Das eilt nicht"],
    ["it", "forse, non lo so ancora", "Nessuna fretta"],
    ["pt", "talvez, ainda não sei", "Sem pressa"],
  ])("%s: %s", async (locale, words, answer) => {
    const chat = new Chat({ locale, identity: { name: "John Doe", email: "john@example.com" } });
    await talk(chat, locale === "en-GB" ? "a table for 4 tomorrow at 7pm" : "4, 23/11/2026 19:00", "ok");
    const made = chat.world.performed.findLast((it) => it.type === "handoff");
    if (!made) throw new Error("nothing was handed off");
    const event = chat.world.event(made, chat.now, "success", null);
    await chat.hears({ ...event, id: "evt_reminded" as EventId, type: "booking.reminded", effectId: null });
    expect(await chat.says(words)).toContain(answer);
    expect(chat.effects).toEqual([]);
  });
});

test("what a person is wanted for is noted while their name is asked for", async () => {
  const chat = new Chat();
  await chat.says("can I talk to a person");
  const heard = await chat.says("it's about a lost scarf");
  expect(heard).toMatch(/I've noted: it's about a lost scarf\. What name/);
});

test("a name given where nothing is booked is not thanked for beside it", async () => {
  expect(await new Chat().says("do i have a booking? it's under Smith")).not.toContain("Thank you");
});

describe("a draft beside a booking", () => {
  test("is let go, and what stands is told", async () => {
    const chat = new Chat({ business: hairArt });
    await talk(
      chat,
      "haircut tomorrow at 2pm",
      "Ann Lee",
      "skip",
      "yes",
      "a styling on Friday at 3pm as well",
    );
    expect(await chat.says("cancel pls")).toMatch(/let the appointment go.*You have a haircut tomorrow/s);
  });
});

describe("after it was booked", () => {
  test("thanks do not hide what follows them", async () => {
    const chat = new Chat();
    await talk(chat, ...booked);
    expect(await chat.says("thx! oh and push it to saturday")).toContain("Sat 28 Nov");
  });

  test("'scrap it' cancels it, with its yes", async () => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, "actually scrap it")).toContain("Shall I cancel your table");
  });
});

describe("services", () => {
  const service = (n: number, name: string) => ({
    ...salon.services[0]!,
    id: `00000000-0000-4000-8000-0000000009${n}0`,
    name,
  });
  const nails = {
    ...salon,
    menu: salon.menu.slice(0, 1),
    services: ["Manicure", "Pedicure", "Gel set"].map((name, n) => service(n + 1, name)),
  };

  test.each(["mani pedi tomorrow at 3pm", "a mani-pedi tomorrow at 3pm please"])(
    "%s is both",
    async (words) => {
      const chat = new Chat({ business: nails });
      expect(await chat.says(words)).toContain("holding a manicure and a pedicure");
    },
  );

  test("'do you do gel' is the gel set", async () => {
    expect(await new Chat({ business: nails }).says("do you do gel")).toContain("Gel set");
  });

  test.each([
    ["do you have insurance", "insurance"],
    ["how much for highlights", "highlights"],
  ])("%s: is not done, and the list is no answer", async (words, what) => {
    const chat = new Chat({ business: { ...nails, menu: [] } });
    expect(await chat.says(words)).toContain(`I don't see ${what}`);
  });
});

describe("an order to take away", () => {
  test.each([
    "order a tiramisu and 3 cokes to take away",
    "I'd like to order a tiramisu and 3 cokes to take out at 1pm",
  ])("%s: takes nothing out of it, and what is not on the menu is said", async (words) => {
    const chat = new Chat({ business: trattoria });
    const heard = await chat.says(words);
    expect(heard).toMatch(/1 × Tiramisu.*can't find "cokes"/s);
    expect(await chat.says("cancel the order")).not.toContain("next");
  });

  test("'take out the tiramisu' does", async () => {
    const chat = new Chat({ business: trattoria });
    expect(
      await talk(chat, "order a margherita and a tiramisu to go", "take out the tiramisu"),
    ).not.toContain("Tiramisu");
  });
});

describe("what a house does not have to eat or drink", () => {
  test.each([
    ["en-US", "I'd like an americano please", "americano"],
    ["en-US", "can I get a smoothie", "smoothie"],
    ["en-US", "i need two burgers to go", "burgers"],
    ["es", "quiero una hamburguesa", "hamburguesa"],
    ["de", "ich möchte einen Americano", "Americano"],
  ])("%s: %s is heard as an order, and what there is is told", async (locale, words, what) => {
    const chat = new Chat({ business: trattoria, locale });
    expect(await chat.says(words)).toMatch(new RegExp(`${what}.*Pizza`, "s"));
  });

  test.each(["no thanks", "no", "that's all"])("%s: ends it", async (words) => {
    const chat = new Chat({ business: trattoria });
    await chat.says("I'd like an americano please");
    expect(await chat.says(words)).toMatch(/order/);
    expect(await chat.says("table for 2 tomorrow at 7pm")).toContain("holding a table for 2");
  });

  test("'here' is no such thing", async () => {
    const heard = await new Chat({ business: trattoria }).says("What types of milk do you have here?");
    expect(heard).not.toContain("garage");
  });
});

describe("a booking that is not gone on with", () => {
  test.each(["No, that is all for now. Thanks again!", "not at this time, thank you", "no thanks"])(
    "%s: is dropped, and nothing more is asked",
    async (words) => {
      const chat = new Chat();
      expect(await talk(chat, "book a table please", words)).toMatch(/dropped that|forgotten/);
    },
  );

  test("what is asked for beside it is not looked for among those made", async () => {
    const heard = await new Chat().says(
      "Please book it for 2 on Saturday at 2pm and get a reference number.",
    );
    expect(heard).not.toContain("I don't see a booking");
  });
});

describe("who takes leave while the place is only held", () => {
  test.each(["Yes thank you. That's all I need, have a good day!", "thanks, bye", "No, that's all for now"])(
    "%s: hears that nothing is booked yet",
    async (words) => {
      const chat = new Chat();
      const heard = await talk(chat, "a table for 3 on monday at 12:30", words);
      expect(heard).toMatch(/only held, not booked yet\. What name/);
      expect(await talk(chat, "John Doe", "no thanks", "yes")).toContain("Booked!");
    },
  );
});

test("a supervisor is a person who is asked for", async () => {
  expect(await new Chat().says("Hello? Can I speak with your supervisor?")).toContain("passed this on");
});

test.each(["yes make 1 lemonade also with my order", "and a beer too"])(
  "%s: beside an order is said not to be there",
  async (words) => {
    const chat = new Chat({ business: trattoria });
    expect(await talk(chat, "order a margherita to go", words)).toMatch(/can't find "(?:lemonade|beer)"/);
  },
);
