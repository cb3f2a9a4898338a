// A visit that somebody of the house does: named, held and told with them, and never with whoever is not there.
import { describe, expect, test } from "vitest";
import type { BookingId } from "#contracts/ids";
import { Chat } from "#test/fakes/chat";
import { hairArt, people } from "#test/fakes/hair-art";
import { trattoria } from "#test/fakes/trattoria";

const open = async (locale: string | null = null, business = hairArt) => {
  const chat = new Chat({ business, locale });
  await chat.open();
  return chat;
};
const buttonsOf = (chat: Chat) => chat.messages.at(-1)?.quickReplies?.map((it) => it.label) ?? [];
const booked = (chat: Chat) => [...chat.world.rows.values()].at(-1)?.booking;
/** Booked with Maya tomorrow at three. */
const withMaya = async () => {
  const chat = await open();
  for (const it of ["a haircut with Maya tomorrow at 3pm", "Lena", "skip", "yes"]) await chat.says(it);
  expect(booked(chat)).toMatchObject({ service: "Haircut · Maya", status: "confirmed" });
  return chat;
};

describe("who is to do it", () => {
  test.each([
    ["I'd like a haircut with Maya tomorrow at 3pm", null, "holding a haircut with Maya"],
    ["book a haircut w/ Maja tomorrow 3pm", null, "holding a haircut with Maya"],
    ["I want Maya to do my balayage on friday at noon", null, "holding a balayage with Maya"],
    ["quiero un haircut con Maya mañana a las 15:00", "es", "una cita (Haircut) con Maya"],
    ["un haircut avec Maya demain à 15h", "fr", "un rendez-vous (Haircut) avec Maya"],
    ["Haircut bei Maya morgen um 15 Uhr", "de", "einen Termin (Haircut) bei Maya"],
    ["un haircut con Maya domani alle 15", "it", "un appuntamento (Haircut) con Maya"],
    ["um haircut com a Maya amanhã às 15h", "pt", "uma marcação (Haircut) com Maya"],
  ])("%s", async (words, locale, told) => {
    expect(await (await open(locale)).says(words)).toContain(told);
  });

  test("is held, read back, booked and moved with the visit", async () => {
    const chat = await open();
    await chat.says("is Maya free tomorrow at 3?");
    expect(await chat.says("for a haircut")).toContain("holding a haircut with Maya tomorrow");
    await chat.says("Lena");
    expect(await chat.says("skip")).toContain(
      "A haircut with Maya tomorrow, Mon 23 Nov, at 3:00 PM, under Lena",
    );
    expect(await chat.says("yes")).toContain("Booked! A haircut with Maya");
    expect(await chat.says("move it to 5pm")).toContain("I can move your haircut with Maya to tomorrow");
    await chat.says("yes");
    expect(booked(chat)).toMatchObject({ service: "Haircut · Maya" });
  });

  test.each([
    ["haircut tomorrow at 3pm, my name is Maya Lopez", "name"],
    ["Hi Maya, a haircut tomorrow at 3pm please", "greeting"],
    ["a haircut for Maya tomorrow at 3pm", "guest"],
  ])("is not whoever writes, or is spoken to: %s", async (words) => {
    expect(await (await open()).says(words)).toContain("holding a haircut tomorrow");
  });

  test("may change, and be anybody again", async () => {
    const chat = await open();
    await chat.says("haircut tomorrow at 3pm");
    expect(await chat.says("with Lucy please")).toContain("a haircut with Lucy");
    expect(await chat.says("actually Maya")).toContain("a haircut with Maya");
    expect(await chat.says("any of the girls is fine")).toContain("holding a haircut tomorrow");
  });

  test("stays a wish for the team where nobody in particular does it", async () => {
    const chat = await open(null, trattoria);
    await chat.says("a table for 2 tomorrow at 7pm with Maya");
    expect(booked(chat)?.service).not.toContain("Maya");
  });
});

describe("somebody who cannot do it", () => {
  test("is busy: their nearest times are offered, and who else could", async () => {
    const first = await withMaya();
    const chat = new Chat({ world: first.world });
    await chat.open();
    const said = await chat.says("a haircut with Maya tomorrow at 3pm");
    expect(said).toContain("Maya isn't free tomorrow, Mon 23 Nov, at 3:00 PM.");
    expect(said).toContain("At that time it could be with Amara or Lucy.");
    expect(said).toContain("2:00 PM");
    expect(said).toContain("4:00 PM");
    expect(buttonsOf(chat)).toEqual(expect.arrayContaining(["4:00 PM", "With Lucy"]));
    expect(await chat.says("With Lucy")).toContain(
      "holding a haircut with Lucy tomorrow, Mon 23 Nov, at 3:00 PM",
    );
    expect(await chat.says("with Maya at 4pm")).toContain(
      "a haircut with Maya tomorrow, Mon 23 Nov, at 4:00 PM",
    );
  });

  test("is not at work that day", async () => {
    const said = await (await open()).says("a haircut with Maya on tuesday at 3pm");
    expect(said).toContain("Maya doesn't work on Tue 24 Nov at 3:00 PM.");
    expect(said).toContain("Amara or Lucy");
  });

  test("does other things", async () => {
    const said = await (await open()).says("balayage with Amara tomorrow at noon");
    expect(said).toContain("Amara doesn't do that. For a balayage you can have Lucy or Maya.");
  });

  test.each(["haircut with Zelda tomorrow at 3", "a haircut tomorrow at 3 with emma"])(
    "is nobody of the house: %s",
    async (words) => {
      const said = await (await open()).says(words);
      expect(said).toMatch(
        /There's nobody called (?:Zelda|emma) here\. (?:For a haircut you can have|Amara)/u,
      );
    },
  );

  test("does not come along when the visit is moved to when they are away", async () => {
    const chat = await withMaya();
    const said = await chat.says("can we move it to tuesday at 3pm?");
    expect(said).toContain("Maya doesn't work on Tue 24 Nov at 3:00 PM.");
    expect(await chat.says("With Amara")).toContain(
      "a haircut with Amara on Tue 24 Nov at 3:00 PM. Shall I?",
    );
    await chat.says("yes");
    expect(chat.world.performed.at(-1)).toMatchObject({ update: { staffId: people.amara.id } });
    expect(booked(chat)).toMatchObject({ service: "Haircut · Amara" });
  });
});

describe("what is asked about them", () => {
  test.each([
    ["which stylists do you have?", "Amara, Lucy and Maya work here."],
    ["who does balayage?", "For a balayage you can have Lucy or Maya."],
    ["does Amara do styling?", "For a styling you can have Amara or Maya."],
    ["is Lucy in tomorrow?", "Lucy is in on Mon 23 Nov from 9:00 AM to 7:00 PM."],
    ["is Maya working on tuesday?", "Maya isn't in on Tue 24 Nov."],
    ["when is Maya working?", "Maya is in on Sun 22 Nov, Mon 23 Nov, Wed 25 Nov"],
    ["when is Maya in on 20 December?", "I don't have Maya's hours at hand yet"],
  ])("%s", async (words, told) => {
    expect(await (await open()).says(words)).toContain(told);
  });

  test("the service asked about is the one that is booked then", async () => {
    const chat = await open();
    await chat.says("who does balayage?");
    expect(await chat.says("book with Lucy tomorrow at noon")).toContain("holding a balayage with Lucy");
  });

  test("whose it is, and who else it could be", async () => {
    const chat = await withMaya();
    expect(await chat.says("Who's cutting my hair?")).toContain("is with Maya.");
    expect(await chat.says("can I have somebody else?")).toContain("It could be with Amara or Lucy instead.");
    expect(await chat.says("With Lucy")).toContain("I can make it a haircut with Lucy");
  });

  test.each([
    ["es", "¿quién hace balayage?", "Para Balayage puedes pedir a Lucy o Maya."],
    ["de", "wer macht Balayage?", "Für Balayage geht es bei Lucy oder Maya."],
    ["fr", "qui fait le balayage ?", "Pour Balayage, vous pouvez demander Lucy ou Maya."],
    ["it", "chi fa il balayage?", "Per Balayage si può chiedere di Lucy o Maya."],
    ["pt", "quem faz balayage?", "Para Balayage pode pedir Lucy ou Maya."],
  ])("in %s", async (locale, words, told) => {
    expect(await (await open(locale)).says(words)).toContain(told);
  });
});

describe("words that only look like it", () => {
  test.each([
    "haircut tomorrow at 3pm for my daughter who has long hair",
    "I need someone who can do a haircut tomorrow at 3pm",
  ])("%s books", async (words) => {
    expect(await (await open()).says(words)).toContain("holding a haircut");
  });

  test("a time that is the booked one is told, whoever does it; whoever is free is a change", async () => {
    const chat = await withMaya();
    expect(await chat.says("is it still at 3?")).toMatch(/You have a haircut with Maya/);
    expect(await chat.says("make it 3pm")).toMatch(/You have a haircut with Maya/);
    expect(await chat.says("actually anyone will do")).toMatch(/Shall I/);
  });

  test("'same again' is with the same person", async () => {
    expect(await (await withMaya()).says("same again on wednesday")).toContain(
      "holding a haircut with Maya on Wed",
    );
  });
});

describe("somebody who is taken", () => {
  const busyMaya = async () => {
    const chat = await open();
    chat.world.rows.set("bkg_hers", {
      booking: {
        id: "bkg_hers" as BookingId,
        business: "hair-art",
        service: "Haircut · Maya",
        partySize: 1,
        startsAt: "2026-11-23T15:00:00-05:00",
        endsAt: "2026-11-23T16:00:00-05:00",
        timeZone: "America/New_York",
        status: "confirmed",
        workflowId: null,
      },
      resourceId: "",
    });
    return chat;
  };

  test("can be waited for, and is offered and booked with the visit", async () => {
    const chat = await busyMaya();
    expect(await chat.says("a haircut with Maya tomorrow at 3pm")).toContain("Maya isn't free");
    expect(chat.buttons).toContain("Join the waitlist");
    await chat.says("put me on the waitlist");
    await chat.says("Lena");
    expect(await chat.says("lena@example.test")).toContain("the waitlist for a haircut with Maya tomorrow");
    expect(await chat.says("yes")).toContain("You're on the waitlist for a haircut with Maya");
    const joined = chat.world.performed.findLast((it) => it.type === "waitlist");
    expect(joined?.handoff.businessData).toMatchObject({
      service: "Haircut · Maya",
      staffId: people.maya.id,
    });
    expect(await chat.says("am I on the waitlist?")).toContain("a haircut with Maya");
    const offered = await chat.hears(chat.world.line.event(joined?.id ?? "", "offered", chat.now));
    expect(offered).toContain("a haircut with Maya tomorrow");
    expect(await chat.says("yes")).toContain("Booked! A haircut with Maya");
  });

  test("who is not there that day is not waited for", async () => {
    const chat = await open();
    expect(await chat.says("a haircut with Maya on Tuesday at 3pm")).toContain("Maya doesn't work");
    expect(chat.buttons).not.toContain("Join the waitlist");
  });
});

describe("people of one first name", () => {
  const house = (...names: string[]) => ({
    ...hairArt,
    people: names.map((name, n) => ({
      ...(hairArt.people?.[1] ?? { services: [], shifts: [] }),
      id: `00000000-0000-4000-8000-00000000080${n}`,
      name,
    })),
  });

  test.each([
    [["Maria Lo.", "Maria Lu."], "Maria Luna", "with Maria Lu."],
    [["Maria Lo.", "Maria Lu."], "Maria Lo.", "with Maria Lo."],
    [["Maria Li.", "Maria Lim."], "Maria Lima", "with Maria Lim."],
    [["Maria Li.", "Maria Lim."], "Maria Li", "with Maria Li."],
    [["Anna 1", "Anna 2"], "Anna 2", "with Anna 2"],
    [["Dr. Roe", "Jane"], "Dr. Roe", "with Dr. Roe"],
    [["Dr. Roe", "Jane"], "dr roe", "with Dr. Roe"],
    [["Dr. Roe", "Jane"], "Dr. Jane", "with Jane"],
  ])("%j: %s", async (names, said, told) => {
    const chat = await open(null, house(...names));
    expect(await chat.says(`a haircut with ${said} tomorrow at 3pm`)).toContain(told);
  });

  test.each([
    [["Noor", "Theo"], "a haircut tomorrow, done by noon please"],
    [["Theo"], "a haircut with the usual styling tomorrow at 3pm"],
    [["Maya"], "a haircut tomorrow at 3pm, I'm coming with Mark"],
  ])("are not meant by other words, nor is who comes along: %j", async (names, said) => {
    const heard = await (await open(null, house(...names))).says(said);
    expect(heard).not.toMatch(/with (?:Noor|Theo|Maya)|nobody called|no one called|Mark here/iu);
  });

  test("are asked about where nothing tells them apart", async () => {
    const chat = await open(null, house("Maria Lo.", "Maria Lu."));
    expect(await chat.says("a haircut with Maria tomorrow at 3pm")).toMatch(/Maria Lo\..*Maria Lu\./s);
  });
});

describe("the same person as last time", () => {
  const after = async (locale: string, wish: string, yes: string, again: string) => {
    const chat = new Chat({
      business: hairArt,
      locale,
      identity: { name: "Ann Lee", email: "ann@example.com" },
    });
    for (const said of [wish, yes]) await chat.says(said);
    return chat.says(again);
  };

  test.each([
    "another haircut on friday at 2pm with the same person as last time",
    "book a haircut on friday at 2pm with the same stylist",
  ])("%s: whoever did the visit before, in a visit of its own", async (again) => {
    expect(await after("en-US", "a haircut tomorrow at 2pm with Maya", "yes", again)).toMatch(
      /holding a haircut with Maya on Fri 27 Nov/,
    );
  });

  test("in Spanish", async () => {
    const again = "otro corte el viernes a las 14 con la misma de la última vez";
    expect(await after("es", "un corte mañana a las 14 con Maya", "sí", again)).toMatch(
      /con Maya el vie, 27/,
    );
  });

  test("is nobody in particular where nobody was", async () => {
    const again = "book a haircut on friday at 2pm with the same stylist";
    expect(await after("en-US", "a haircut tomorrow at 2pm", "yes", again)).not.toContain("with Maya");
  });
});

test("that the person who was asked for has left is told with the visit", async () => {
  const house = { ...hairArt };
  const chat = await open(null, house);
  for (const it of ["a haircut with Maya tomorrow at 3pm", "Lena", "skip", "yes"]) await chat.says(it);
  expect(await chat.says("when is my appointment?")).not.toContain("any more");
  house.people = (hairArt.people ?? []).filter((it) => it.name !== "Maya");
  expect(await chat.says("when is my appointment?")).toMatch(
    /You have a haircut with Maya tomorrow.*Maya is no longer on the team; somebody else/s,
  );
});
