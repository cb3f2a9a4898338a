// Taking back and answering, where more than one thing is open: an undo is of what the owner sees last, a question waits for
// its answer and swallows nothing else.
import { describe, expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

const desk = () => new OfficeTalk();
const undone = (it: OfficeTalk) => it.chat.effects.filter((one) => one.type === "businessUndo").length;

describe("undo", () => {
  it("of a change, told in the same breath as the next draft, takes back the change", async () => {
    const it = await desk().says("hide the tiramisu and make the margherita $15", "yes");
    expect(it.said).toContain("Margherita $14 → $15");
    await it.says("undo");
    expect(undone(it)).toBe(1);
    expect(it.said).toContain("Undone: Off the menu for now: Tiramisu.");
    expect(it.said).toContain("Still open: New prices: Margherita $14 → $15. Shall I do it?");
    await it.says("undo");
    expect(it.said).toBe("Dropped; nothing was changed.");
  });

  it("of the owner's own draft says what stands, and takes that back when said again", async () => {
    const it = await desk().says("make the margherita $15", "yes", "close at 9 tonight", "undo");
    expect(it.said).toContain("What was done before stands: New prices: Margherita $14 → $15.");
    await it.says("undo");
    expect(it.said).toContain("Undone: New prices: Margherita $14 → $15.");
  });

  it("of everything takes back every change, the newest first", async () => {
    const it = await desk().says(
      "make the margherita $15",
      "yes",
      "hide the tiramisu",
      "yes",
      "undo everything",
    );
    expect(it.said).toMatch(
      /Undone: Off the menu[^]*Undone: New prices: Margherita[^]*Everything is as it was/u,
    );
  });

  it("of everything goes on behind a change that was taken back by itself meanwhile", async () => {
    const it = await desk().says("make the margherita $15", "yes", "hide the tiramisu", "yes");
    await it.says("make the carbonara $20", "yes");
    it.chat.world.fates.push("pending");
    await it.says("undo everything");
    const newest = it.chat.effects.find((one) => one.type === "businessUndo");
    await it.says("undo the tiramisu");
    expect(it.said).toContain("Undone: Off the menu");
    if (!newest) throw new Error("nothing was taken back");
    const said = await it.chat.hears(it.chat.world.settle(newest, it.chat.now));
    expect(said).toMatch(/Undone: New prices: Carbonara[^]*Undone: New prices: Margherita/u);
  });

  it("says who hears that it no longer holds: customers only where they were told", async () => {
    const it = await desk().says("closed on December 5th", "yes", "undo");
    expect(it.said).toContain("Everything is as it was before. The staff and the customers who were told");
    await it.says("closed on December 5th", "yes, tell the staff only", "undo");
    expect(it.said).toMatch(/Undone: .*\.$/u);
    expect(it.said).not.toContain("customers");
  });

  it("of one says that the rest stays", async () => {
    const it = await desk().says("make the margherita $15", "yes", "hide the tiramisu", "yes", "undo");
    expect(it.said).toContain("That is as it was before; what else was done stays.");
  });
});

describe("a question that is open", () => {
  it("takes no sentence for a name, and does not come back after every other answer", async () => {
    const it = await desk().says("make Lucy a manager", "Kim is sick tomorrow");
    expect(it.said).not.toContain("Nobody called Kim is sick tomorrow");
    await it.says("is tiramisu on?");
    expect(it.said).not.toContain("Nobody called Tiramisu");
    await it.says("make the margherita $15", "yes");
    expect(it.said).toContain("Who shall become a manager?");
    await it.says("hide the tiramisu");
    expect(it.said).toContain("Set aside, and not done");
    expect((await it.says("yes")).said).not.toContain("manager");
  });

  it("is given up when it is not answered the third time", async () => {
    const it = await desk().says("make Lucy a manager", "Bobby", "Jimmy");
    expect(it.said).toContain("Who shall become a manager?");
    await it.says("Billy");
    expect(it.said).toContain("I leave that now, and nothing was changed");
    expect(it.state.pending_changes).toEqual([]);
  });

  it("of which promotion shall end leaves room for other questions", async () => {
    const it = desk();
    const promotion = (n: number, title: string) => ({
      id: `00000000-0000-4000-8000-00000000080${n}`,
      title,
    });
    it.office.rows.promotions.push(
      promotion(1, "Happy hour") as never,
      promotion(2, "Student deal") as never,
    );
    await it.says("end the promotion", "who booked for friday");
    expect(it.said).toContain("There are no bookings");
    await it.says("hours?");
    expect(it.said).toContain("11:00 AM–10:00 PM");
    await it.says("the student deal");
    expect(it.said).toContain("The promotion “Student deal” ends");
  });
});
