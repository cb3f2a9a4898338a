// What customers say in haste: names with their numbers, sizes in passing, hours not named, one booking beside another.
import { describe, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";
import { marios } from "#test/fakes/marios";
import { salon } from "#test/fakes/salon";

async function talk(chat: Chat, ...lines: string[]): Promise<string> {
  let heard = "";
  for (const said of lines) heard = await chat.says(said);
  return heard;
}

const booked = ["a table for 2 on 24 november at 8pm", "Tom Reed", "skip", "yes"];

describe("a name that comes with a number or an address", () => {
  test.each([
    ["Tess O'Malley 212-555-0144", "Tess O'Malley"],
    ["Priya, priya@example.com", "Priya"],
    ["Lou Day lou@example.com", "Lou Day"],
    ["a table by the wall, Nina Roth 2125550133", "Nina Roth"],
  ])("%s", async (said, name) => {
    const chat = new Chat();
    await talk(chat, "a table for 4 tomorrow", said);
    expect(chat.view.customer_context.name).toContain(name);
  });

  test.each([
    ["en-US", "a table for 6 sunday at 6pm", "Ty Cobb no contact", /under Ty Cobb\. Shall I book it/],
    ["en-US", "a table for 6 sunday at 6pm", "Sam Lee, skip", /under Sam Lee\. Shall I book it/],
    [
      "es",
      "una mesa para 2 mañana a las 20",
      "Lucía Gómez sin correo",
      /a nombre de Lucía Gómez\. ¿Confirmo/,
    ],
    ["de", "einen Tisch für 2 morgen um 19 Uhr", "Eva Braun-Meyer, keine Mail", /Eva Braun-Meyer/],
  ])("(%s) %s – %s leaves the contact out", async (locale, wish, said, read) => {
    expect(await talk(new Chat({ locale }), wish, said)).toMatch(read);
  });
});

describe("how many come", () => {
  test.each([
    ["table fr me n my gf tomorrow 8pm", "a table for 2"],
    ["table for me my wife and 2 kids tomorrow about 6", "a table for 4"],
    ["book tbl 4 2 nxt sat 8ish", "a table for 2 on Sat 28 Nov"],
    ["table 4 three wednesday half 7", "a table for 3 on Wed 25 Nov at 7:30 PM"],
    ["2 people, 730, tomorow", "a table for 2 tomorrow, Mon 23 Nov, at 7:30 PM"],
    ["hey got a tbl for 4 tmrw round 7??", "a table for 4 tomorrow, Mon 23 Nov, at 7:00 PM"],
  ])("%s", async (said, told) => {
    expect(await talk(new Chat(), said)).toContain(told);
  });

  test("in all outweighs who else comes", async () => {
    const said = ["a table for 2 tomorrow 8pm", "two of her friends might join so 4 of us"];
    expect(await talk(new Chat(), ...said)).toContain("a table for 4");
  });

  test.each([
    [
      "en-US",
      "a table for 2 tomorrow at 8pm",
      "actually its 3 of us now",
      "table for 3 tomorrow, Mon 23 Nov, at 8:00 PM",
    ],
    ["es", "una mesa para 2 mañana a las 20", "ahora somos 3", "mesa para 3 mañana, lun, 23 nov a las 20:00"],
    ["de", "einen Tisch für 2 morgen um 20 Uhr", "wir sind jetzt 3", "Tisch für 3 morgen"],
  ])("(%s) %s – %s says nothing of the hour", async (locale, wish, said, told) => {
    expect(await talk(new Chat({ locale }), wish, said)).toContain(told);
  });
});

describe("an hour that is not named", () => {
  test.each([
    ["what times do you have on saturday for 2", "cool, the latest one", "8:30 PM"],
    ["what times do you have on saturday for 2", "the earliest", "11:00 AM"],
    ["which times are free on saturday for 4", "the last one", "8:30 PM"],
  ])("%s – %s", async (asked, said, time) => {
    const chat = new Chat();
    expect(await talk(chat, asked)).toContain("11:00 AM, 3:30 PM or 8:30 PM");
    expect(await talk(chat, said)).toContain(`on Sat 28 Nov at ${time}`);
  });

  test("the latest, before any is offered", async () => {
    expect(await talk(new Chat(), "a table for 2 on saturday", "the latest please")).toContain("8:30 PM");
  });
});

describe("with a booking made", () => {
  test("'can you do 7 instead' and 'a day later' move it", async () => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, "can you do 7 instead")).toContain("Tue 24 Nov at 7:00 PM. Shall I?");
    expect(await talk(chat, "yes", "could it be a day later same time")).toContain("Wed 25 Nov at 7:00 PM");
  });

  test("'same again' on another day is another booking", async () => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, "same again next saturday")).toMatch(
      /holding a table for 2 on Sat 28 Nov/,
    );
    await chat.says("yes");
    expect([...chat.world.rows.values()].map((it) => it.booking.status)).toEqual(["confirmed", "confirmed"]);
  });

  test("the one of another day is cancelled while a second is being made, and that goes on", async () => {
    const chat = new Chat();
    const asked = await talk(chat, ...booked, "a table for 4 tomorrow at 8pm", "cancel the one on the 24th");
    expect(asked).toContain("Shall I cancel your table for 2 on Tue 24 Nov");
    expect(await chat.says("yes")).toMatch(/It's cancelled.*table for 4 tomorrow.*Shall I book it/su);
  });

  test("'cancel the whole thing' in the middle of a change cancels the booking", async () => {
    const said = [...booked, "change it", "never mind, cancel the whole thing"];
    expect(await talk(new Chat(), ...said)).toContain("Shall I cancel your table");
  });

  test("'is it still 7?' tells how it stands", async () => {
    expect(await talk(new Chat(), ...booked, "wait is it still 7?")).toMatch(
      /You have a table for 2.*8:00 PM/,
    );
  });
});

describe("what is said of a booking is no other one", () => {
  test.each([
    ["is the booking under Tom?", /You have a table for 2/],
    ["when is my table now", /You have a table for 2/],
    ["who is it booked for", /You have a table for 2/],
  ])("%s", async (asked, told) => {
    const chat = new Chat();
    expect(await talk(chat, ...booked, asked)).toMatch(told);
    expect(chat.view.customer_context.name).toBe("Tom Reed");
  });

  test("'the number of people' is no telephone", async () => {
    const heard = await talk(new Chat(), ...booked, "can you change the number of people to 5?");
    expect(heard).toContain("table for 5");
  });

  test("'no, just one more' is one more than was booked", async () => {
    const heard = await talk(new Chat(), ...booked, "make it 5 people", "no just one more");
    expect(heard).toContain("a table for 3");
  });

  test("a change to what it is already is told and not asked for", async () => {
    expect(await talk(new Chat(), ...booked, "make it 8pm")).toMatch(/You have a table for 2.*8:00 PM/);
    expect(await talk(new Chat(), ...booked, "change my booking on 24 november")).toMatch(
      /What would you like to change/,
    );
  });

  test("'cancel my table', beside an order being made, cancels the table", async () => {
    const heard = await talk(new Chat(), ...booked, "2 margheritas to go", "cancel my table");
    expect(heard).toContain("Shall I cancel your table for 2");
  });
});

describe("where a name is asked for", () => {
  test.each([
    ["Eve Stone", "Eve Stone"],
    ["May Summers, 2125550188", "May Summers"],
  ])("%s is one, and neither an evening nor a month", async (said, name) => {
    const chat = new Chat();
    await talk(chat, "a table for 2 tomorrow at 7pm", said);
    expect(chat.view.customer_context.name).toBe(name);
    expect(await chat.says("skip")).toContain("at 7:00 PM");
  });

  test("a day, or a service, is none", async () => {
    const chat = new Chat();
    await talk(chat, "a table for 2 tomorrow at 7pm", "hm wednesday then");
    expect(chat.view.customer_context.name).toBeFalsy();
    const other = new Chat({ business: salon });
    const heard = await talk(other, "colouring friday at 3pm", "men's haircut friday at 12");
    expect(heard).toMatch(/12:00 PM, instead of the colouring,.*What name/);
  });
});

test.each([[[]], [["table for 2 tomorrow"]]])(
  "what cancelling costs is a question, whatever is under way (%j)",
  async (before) => {
    const heard = await talk(new Chat(), ...before, "do i have to pay if i cancel 1 hour before");
    expect(heard).toContain("You can cancel without charge up to 2 hours before.");
  },
);

test("in a bar the small hours belong to the night before", async () => {
  const hours = [5, 6].map((weekday) => ({
    weekday,
    opens: "17:00",
    closes: weekday === 5 ? "02:00" : "04:00",
  }));
  const business = { ...marios, hours };
  expect(await talk(new Chat({ business }), "table for 2 saturday at 1am")).toContain(
    "on Sun 29 Nov at 1:00 AM",
  );
  expect(await talk(new Chat({ business }), "table for 2 saturday at 12:15am")).toContain(
    "on Sat 28 Nov at 12:15 AM",
  );
});

test("what several services come to is read back in Spanish too", async () => {
  const price = { amount: 4500, currency: "USD" };
  const services = salon.services.map((it) => ({
    ...it,
    durationMinutes: 105,
    priceFrom: price,
    priceTo: price,
  }));
  const chat = new Chat({ business: { ...salon, services }, locale: "es-US" });
  const wish = "men's haircut y colouring el viernes a las 12";
  expect(await talk(chat, wish, "Lucía Gómez, lucia@example.com")).toMatch(/3 h 30 min, \$90.*¿Confirmo/);
});
