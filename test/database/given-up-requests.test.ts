// A request that nobody sees through gives its place back, and a yes counts only for what it was said to.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setNow } from "./calls.ts";
import { guestOf, minutesAfter, weekBefore } from "./guest.ts";
import { type InProcess, openInProcess, openPlace } from "./in-process.ts";

let db: InProcess;
beforeAll(async () => {
  db = await openInProcess();
});
afterAll(() => db.close());
beforeEach(() => setNow(db, weekBefore));

const atOneTable = async () => {
  const place = await openPlace(db, { capacities: [4] });
  return { place, guest: guestOf(db, place) };
};

describe("releasing a request", () => {
  it("gives the place back at once", async () => {
    const { guest } = await atOneTable();
    await guest.claim({ booking: "bkg_up" });
    await guest.request("bkg_up");
    expect((await guest.claim()).outcome).toBe("taken");
    expect(await guest.release("bkg_up", "eff_up_release")).toMatchObject({
      outcome: "released",
      booking: { status: "cancelled", closed_reason: "given_up", sequence: 1, late_cancel: false },
    });
    expect((await guest.claim()).outcome).toBe("held");
    expect((await guest.release("bkg_up", "eff_up_release")).outcome).toBe("released");
  });

  it("is for good: neither a late workflow nor a late yes gets it back", async () => {
    const { guest } = await atOneTable();
    await guest.claim({ booking: "bkg_over" });
    await guest.request("bkg_over", {}, "eff_over");
    await guest.release("bkg_over");
    expect((await guest.confirm("bkg_over")).outcome).toBe("too_late");
    expect((await guest.reject("bkg_over")).outcome).toBe("rejected");
    expect((await guest.request("bkg_over", {}, "eff_over_2")).outcome).toBe("too_late");
    expect((await guest.claim({ booking: "bkg_over" })).outcome).toBe("too_late");
    expect((await guest.release("bkg_over")).outcome).toBe("too_late");
  });

  it("comes too late once it is confirmed", async () => {
    const { guest } = await atOneTable();
    const booking = await guest.book();
    expect(await guest.release(booking)).toMatchObject({
      outcome: "too_late",
      booking: { status: "confirmed" },
    });
    expect((await guest.claim()).outcome).toBe("taken");
  });

  it("is the session's own, and nobody else's", async () => {
    const { place, guest } = await atOneTable();
    await guest.claim({ booking: "bkg_mine" });
    await guest.request("bkg_mine");
    const as = (session_id: string) =>
      db.as({ role: "authenticated", business_id: place.business, session_id, actor: "customer" }, () =>
        guest.release("bkg_mine"),
      );
    expect((await as("ses_b")).outcome).toBe("not_found");
    expect((await as("ses_a")).outcome).toBe("released");
  });
});

describe("a yes", () => {
  it("to what is held requests it", async () => {
    const { guest } = await atOneTable();
    await guest.claim({ booking: "bkg_same", party: 3 });
    expect((await guest.requestAs("bkg_same", { party: 3 })).outcome).toBe("requested");
  });

  it.each([
    ["another start", { at: 30 }],
    ["another party", { party: 4 }],
  ])("to %s than is held requests nothing", async (what, agreed) => {
    const { guest } = await atOneTable();
    const booking = `bkg_${what.replaceAll(" ", "_")}`;
    await guest.claim({ booking });
    const refused = { outcome: "too_late", booking: { status: "held", party_size: 2, workflow_id: null } };
    expect(await guest.requestAs(booking, agreed, `eff_${booking}`)).toMatchObject(refused);
    expect(await guest.requestAs(booking, agreed, `eff_${booking}`)).toMatchObject(refused);
    await setNow(db, minutesAfter(weekBefore, 6));
    expect((await guest.claim()).outcome).toBe("held");
  });
});
