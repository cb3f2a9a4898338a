// While starts are offered, customers say more than which one: their name, and how far off the offers are.
import { expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

/** Wednesday 25 November, taken from seven to nine. */
async function offered(wish: string, locale = "en-US"): Promise<Chat> {
  const chat = new Chat({ locale });
  chat.world.fill("2026-11-25T19:00:00-05:00", "2026-11-25T21:00:00-05:00");
  await chat.says(wish);
  expect(chat.view.current_flow).toBe("booking_proposal");
  return chat;
}

const nameOf = ({ view }: Chat) => view.customer_context.name;

test.each([
  ["en-US", "Book for 4 on Wednesday at 8pm", "Ann Lee", "Ann Lee"],
  ["en-US", "Book for 4 on Wednesday at 8pm", "my name is Ann Lee", "Ann Lee"],
  ["en-US", "Book for 4 on Wednesday at 8pm", "it's under Ann Lee", "Ann Lee"],
  ["es", "Mesa para 4 el miércoles a las 20h", "me llamo Ana López", "Ana López"],
  ["de", "Ein Tisch für 4 am Mittwoch um 20 Uhr", "Anna Berg", "Anna Berg"],
])("a name is taken and thanked for, and the choice stays (%s: %s)", async (locale, wish, said, name) => {
  const chat = await offered(wish, locale);
  const { buttons } = chat;
  const reply = await chat.says(said);
  expect(nameOf(chat)).toBe(name);
  expect(reply).toMatch(/noted|anotado|notiert/);
  expect(chat.buttons).toEqual(buttons);
  await chat.says(buttons[1]!);
  expect(
    await chat.says(locale === "en-US" ? "skip" : locale === "es" ? "no, gracias" : "nein danke"),
  ).toContain(name);
});

test.each(["Neither Really", "Sounds Good", "No Thanks", "Later", "Something Else"])(
  "not every message in capitals is a name (%s)",
  async (said) => {
    const chat = await offered("Book for 4 on Wednesday at 8pm");
    await chat.says(said);
    expect(nameOf(chat)).toBeNull();
  },
);

test.each([
  ["en-US", "Book for 4 on Wednesday afternoon", "an hour later", "4:30 PM"],
  ["en-US", "Book for 4 on Wednesday afternoon", "half an hour earlier please", "2:00 PM"],
  ["es", "Mesa para 4 el miércoles por la tarde", "una hora más tarde", "16:30"],
  ["de", "Ein Tisch für 4 am Mittwoch Nachmittag", "eine Stunde später", "16:30"],
])(
  "so much later or earlier is reckoned from what is offered (%s: %s, %s)",
  async (locale, wish, said, start) => {
    const chat = await offered(wish, locale);
    expect(await chat.says(said)).toContain(start);
  },
);

test("where a time was wished for it is reckoned from that", async () => {
  const chat = new Chat({});
  chat.world.fill("2026-11-25T17:00:00-05:00", "2026-11-25T18:30:00-05:00");
  await chat.says("Book for 4 on Wednesday at 6pm");
  expect(await chat.says("an hour later")).toContain("7:00 PM");
});
