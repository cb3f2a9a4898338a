// "Try my chat" in memory: the customers' own chat inside the dashboard's, marked, and left again.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

it("the chat is tried as a customer sees it, marked as a test, until the member comes back", async () => {
  const talk = await new OfficeTalk().says("try my chat");
  expect(talk.said).toContain("This is a test of the chat of");
  expect(talk.said).toMatch(/\[Test\] .*\S/u);
  expect(talk.state.current_operation).toBe("preview");
  expect(talk.chat.buttons).toContain("End the test");

  await talk.says("a table for 2 tomorrow at 7pm");
  expect(talk.said).toMatch(/^\[Test\] .*holding a table/u);
  expect(talk.chat.effects).toMatchObject([{ type: "hold", session: talk.chat.facts.session }]);
  await talk.says("John Doe", "skip", "yes");
  expect(talk.said).toMatch(/\[Test\] .*Booked/u);

  await talk.says("make the margherita $1");
  expect(talk.changes).toEqual([]);
  expect(talk.said).toContain("[Test]");

  await talk.says("end the test");
  expect(talk.said).toContain("The test is over");
  await talk.says("make the margherita $15");
  expect(talk.said).toContain("Margherita $14 → $15");
}, 20_000);

it("a test that is begun anew knows nothing of the one before; a draft is dropped by it", async () => {
  const talk = await new OfficeTalk().says(
    "try my chat",
    "a table for 2 tomorrow at 7pm",
    "back to the dashboard",
  );
  await talk.says("make the margherita $15", "try my chat", "yes");
  expect(talk.changes).toEqual([]);
  expect(talk.said).not.toContain("holding");
  await talk.says("stop the test", "yes");
  expect(talk.said).toContain("nothing waiting for a yes");
  await talk.says("end the test");
  expect(talk.said).toContain("No test is running");
});
