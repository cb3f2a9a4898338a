// Several changes of one message answered at once, in memory: all of them, all but one, one alone.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const three = "make the margherita $15, hide the tiramisu and raise the diavola to 18";
const asked = () => new OfficeTalk().says(three);
/** What is changed by these answers. */
async function done(it: OfficeTalk, ...answers: string[]): Promise<string[]> {
  const items: string[] = [];
  for (const answer of answers) items.push(...(await it.says(answer)).changes.map(({ item }) => item));
  return items;
}

describe("three changes of one message", () => {
  it("are counted, and can be agreed to at once", async () => {
    const it = await asked();
    expect(it.said).toContain("This is 1 of 3.");
    expect(it.said).toContain("(2) Off the menu for now: Tiramisu; (3) New prices: Diavola $17 → $18");
    expect(it.chat.buttons).toContain("Yes to all");
    await it.says("yes");
    expect(it.said).toContain("This is 2 of 3. After that: New prices: Diavola $17 → $18.");
    await it.says("yes");
    expect(it.said).toContain("This is 3 of 3.");
  });

  it.each(["yes to all", "Yes to all", "all of them", "do them all", "sí a todo", "todo"])(
    "are all done after “%s”",
    async (yes) => {
      expect(await done(await asked(), yes)).toEqual(["Margherita", "Tiramisu", "Diavola"]);
    },
  );

  it.each([
    "all but the second",
    "yes, but not the second",
    "yes to all except the tiramisu",
    "todo menos el segundo",
  ])("are done but one after “%s”", async (answer) => {
    expect(await done(await asked(), answer)).toEqual(["Margherita", "Diavola"]);
  });

  it("leave one out and ask for the rest", async () => {
    const it = await asked();
    await it.says("no, not the second");
    expect(it.said).toContain("Left out, and not done: Off the menu for now: Tiramisu.");
    expect(it.said).toContain("Margherita $14 → $15. Shall I do it?");
    expect(await done(it, "yes", "yes")).toEqual(["Margherita", "Diavola"]);
  });

  it("keep one alone, also where it is not the first", async () => {
    expect(await done(await asked(), "only the second")).toEqual(["Tiramisu"]);
  });

  it("take no number for another than was told", async () => {
    const it = await asked();
    expect(await done(it, "all but the fifth")).toEqual([]);
    expect(await done(it, "yes", "not the first")).toEqual(["Margherita"]);
  });

  it("show all the same what customers are told", async () => {
    const closing = await new OfficeTalk().says("make the margherita $15 and close on Monday");
    expect(await done(closing, "yes to all")).toEqual(["Margherita"]);
    expect(closing.said).toContain(
      "Mon 23 Nov: closed. The staff and the customers who agreed to news will be told",
    );
    const it = await new OfficeTalk().says(
      "make the margherita $15 and message all customers that we have new wine",
    );
    expect(await done(it, "yes to all")).toEqual(["Margherita"]);
    expect(it.said).toContain("Shall I send it?");
  });
});
