// What a role may not do in the dashboard chat is told with who can, in memory.
import { expect, it } from "vitest";
import { OfficeTalk } from "#test/fakes/office-talk";

it("is told by the names of those who can", async () => {
  const it = new OfficeTalk("staff");
  it.office.rows.accounts[1]!.role = "manager";
  await it.says("make the margherita $15");
  expect(it.said).toContain("Only an owner or a manager can do that. Ask Marco Bianchi.");
  await it.says("make Anna an owner");
  expect(it.said).toBe("Only an owner can do that.");
});
