// What newcomers said to the global chat and what became of it: nothing that was asked for is dropped without a word, and
// what is told of a picked place goes on with it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chat } from "#test/fakes/chat";
import { after, mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (locale = "en-US") =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

describe("several services in one visit", () => {
  it("cost what all of them cost, and are sorted by that", async () => {
    const chat = talk();
    const said = await after(chat, "quote for brakes and oil change");
    expect(said).toContain("QuickFix Auto: 4.7 stars (9 reviews), $239–$369");
    expect(await after(chat, "who's cheapest all in")).toContain("1. QuickFix Auto");
    expect(await after(talk(), "haircut and colour downtown under 100")).not.toContain("StyleMaster");
  });

  it("are both heard in Spanish", async () => {
    const said = await after(talk("es-ES"), "frenos y cambio de aceite mañana");
    expect(said).toContain("revisión de frenos y cambio de aceite");
  });
});

describe("what is asked for stays asked for", () => {
  it("a kitchen that is refused takes nothing else back", async () => {
    const chat = talk();
    const said = await after(chat, "vegan friendly places w/ outdoor seating", "not italian");
    expect(said).toMatch(/^Nobody has vegan and terrace/);
    expect(await after(chat, "ok italian then")).toContain("Mario's Italian");
  });

  it("one of two is enough, and another kitchen is for the same evening", async () => {
    const chat = talk();
    expect(await after(chat, "sushi or thai for tonight")).toMatch(/^I found one sushi or thai restaurant/);
    expect(await after(chat, "sushi then")).toContain("with something free today between");
    const found = await after(talk(), "massage or facial tomorrow afternoon");
    expect(found).toContain("places for a massage or a facial with something free tomorrow");
  });

  it.each([
    ["who does kids haircuts", /^I found one place for a children's haircut:\n1\. Harbour Hair/],
    ["haircut for my son tomorrow", /children's haircut/],
    ["gel nails", /^I found one place for a gel set:\n1\. Riverside Nails/],
    ["who has the best reviews for balayage", /mentions? of balayage in/],
  ])("%s", async (text, heard) => {
    expect(await after(talk(), text)).toMatch(heard);
  });
});

describe("a place that was picked", () => {
  const search = ["je cherche un coiffeur à harbour demain à 15h", "le premier"];

  it.each(["une coupe", "Lou Petit, lou@example.com", "à 16h"])("hears “%s”", async (text) => {
    expect(await after(talk("fr-FR"), ...search, text)).toMatch(/^Harbour Hair: /);
  });

  it("hears a bare name, and is left for something cheaper", async () => {
    const picked = ["peluquería barata para mañana por la tarde", "el primero"];
    expect(await after(talk("es-ES"), ...picked, "Marta Gil")).toMatch(/^Old Town Barbers: /);
    expect(await after(talk(), "hair salons downtown", "the second one", "something cheaper")).toMatch(
      /^I found one salon in downtown under/,
    );
  });

  it("is left for what it does not do, on the day that was booked", async () => {
    const booked = ["best italian tomorrow for 2 at 7:30pm", "book it", "Al Green", "skip", "yes"];
    const chat = talk();
    expect(await after(chat, ...booked)).toContain("Booked!");
    const said = await after(chat, "now a nail appointment the same day before 5");
    expect(said).toMatch(/places for a manicure with something free tomorrow before 5:00 PM/);
  });
});

describe("what is booked at a visited place", () => {
  const booked = ["best italian tomorrow for 2 at 7:30pm", "book it", "Al Green", "skip", "yes"];

  it("is cancelled there, once that is agreed to", async () => {
    const chat = talk();
    await after(chat, ...booked);
    expect(await after(chat, "cancel the table")).toMatch(/^Mario's Italian: Shall I cancel/);
    expect(await after(chat, "yes")).toMatch(/^Mario's Italian: .*cancelled/i);
  });

  it("has what comes after it on the same day", async () => {
    const said = await after(talk(), ...booked, "and then a haircut near there");
    expect(said).toMatch(/tomorrow/);
    expect(await after(talk(), "salons downtown", "reviews for the first")).toMatch(
      /StyleMaster has 13 reviews/,
    );
  });
});

describe("two visits that are held", () => {
  const held = ["i need a haircut saturday 3pm and then dinner for 2 close by at 7", "Jo Lee jo@example.com"];

  it("are told where it is asked what is booked", async () => {
    expect(await after(talk(), ...held, "what did i book")).toMatch(/^I'm holding both[^]*Shall I book both/);
  });

  it("one is taken back, and the other looked for by itself", async () => {
    const said = await after(talk(), ...held, "cancel the haircut");
    expect(said).toMatch(/^All right, nothing is booked\.\s+I found \d+ restaurants for 2 people/);
  });

  it("hear how many dine and when, before a name", async () => {
    const said = await after(talk(), "my hair done and then a bite, saturday", "2 of us, start around 11");
    expect(said).toMatch(/^I'm holding both[^]*at 11:00 AM/);
  });

  it("one of them is moved by its hour", async () => {
    expect(await after(talk(), ...held, "move the dinner to 8")).toMatch(/Table at .*at 8:00 PM/);
  });
});

describe("in words of one's own", () => {
  it.each([
    [
      "find me a dentist thats not bright smile with something on wednesday",
      /^I found one dentist[^]*Harbour Dental/,
    ],
    [
      "car trouble!! engine light on, who can see me tmrw early near the harbour",
      /^I found one garage in harbour/,
    ],
    ["tutor for maths for my daughter after school on weekdays", /^I found 2 tutors/],
    ["mechanic for my tesla", /^I found one garage for electric cars:\n1\. EV Care/],
    ["something quiet for a date, not pricey, tomorrow 8", /^I found 2 quiet restaurants .*8:00 PM/],
    ["how do you rank these", /^I put them in order by these parts/],
    ["phone number of bright smile", /You can reach us on/],
    ["address of le petit zinc", /You'll find us at/],
    ["vegan friendly places w/ live music", /Without it I found 5 vegan restaurants/],
  ])("%s", async (text, heard) => {
    expect(await after(talk(), text)).toMatch(heard);
  });

  it("what is hated is not offered, and an order is no first lesson", async () => {
    const chat = talk();
    const said = await after(chat, "i hate sushi, what else is there for dinner 2nite for 3 ppl");
    expect(said).not.toContain("Sakura");
    expect(said).toMatch(/restaurants other than sushi for 3 people/);
    expect(await after(chat, "cheapest first")).toMatch(/restaurants other than sushi .*Cheapest first/);
  });

  it("a pizzeria makes pizzas, and a girlfriend is no bride", async () => {
    expect(await after(talk("es-ES"), "mejor pizzería del centro")).not.toContain("Casa Lupe");
    expect(await after(talk(), "best pizzeria downtown")).toMatch(
      /^I found one pizza restaurant in downtown/,
    );
    const said = await after(talk("es-ES"), "quiero cenar con mi novia el viernes a las 9");
    expect(said).not.toMatch(/bridal|novia/i);
  });

  it.each([
    [["can u find me a plumber"], /I know nobody for “plumber”/],
    [["my dog needs his shots"], /vaccination/],
    [["vet open saturday", "Kim Poe kim@example.com"], /^Paws & Claws: /],
  ])("%j", async (texts, heard) => {
    expect(await after(talk(), ...texts)).toMatch(heard);
  });

  it("a number is a place in the list, and what is asked then is that place's", async () => {
    const chat = talk();
    expect(await after(chat, "restaurants old town", "2")).toMatch(/^Le Petit Zinc: .*Shall I book there/);
    expect(await after(chat, "whats on the menu")).toMatch(/^Le Petit Zinc: Here is our menu/);
  });

  it("an average is asked, and the next free is no next page", async () => {
    const chat = talk();
    await after(chat, "whats a fair price for an oil change");
    expect(await after(chat, "and haircut on average?")).toContain("Haircut costs $25–$140");
    expect(await after(talk(), "cheapest oil change", "when's the next free")).toMatch(/Soonest|soonest/);
  });

  it.each(["dentista que no sea bright smile", "un dentista, pero no bright smile"])("%s", async (text) => {
    const said = await after(talk("es-ES"), "taller para mi coche eléctrico", text);
    expect(said).toContain("Harbour Dental");
    expect(said).not.toMatch(/EV Care|Bright Smile Dental:/);
  });

  it("what most people look for is offered first", async () => {
    const chat = talk();
    await after(chat, "whats open late tonight");
    expect(chat.buttons[0]).toBe("Restaurants");
  });
});
