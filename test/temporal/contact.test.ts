// A detail of the customer's own, put right after the booking was made: the database has it, and later messages go there.
import { expect, test } from "vitest";
import { contactOf } from "#test/fakes/handoffs";
import { allSaid, hour, minute, onSkippedTime, send } from "./skipped-time.ts";

const time = onSkippedTime();

test("the right address is written once, and the reminder goes there", async () => {
  const { handoff, handle, id } = await time.confirmedBooking({ startsAt: await time.inHours(48) });
  await allSaid(handle);
  const right = contactOf(handoff, { email: "right@example.com", phone: null });
  expect(await send(handle, right)).toMatchObject({ type: "booking.contact_changed", status: "success" });
  await send(handle, right);
  const { store, post } = time.office;
  expect(store.log.filter((it) => it.step === "changeContact")).toHaveLength(1);
  expect(store.contacts.get(id)).toMatchObject({ email: "right@example.com" });
  await time.sleepUntil(Date.parse(handoff.businessData.endsAt) + 48 * hour);
  await handle.result();
  expect(post.sent.at(-1)?.to).toBe("right@example.com");
});

test("the confirmation goes to the right address too, once for each correction", async () => {
  const { handoff, handle } = await time.confirmedBooking({ startsAt: await time.inHours(48) });
  await allSaid(handle);
  const { post } = time.office;
  const confirmations = () => post.sent.filter((it) => /confirm/i.test(it.subject ?? "")).map((it) => it.to);
  const [first] = confirmations();
  await send(handle, contactOf(handoff, { name: "Marta" }));
  await allSaid(handle);
  expect(confirmations()).toEqual([first]);
  const right = contactOf(handoff, { email: "right@example.com" });
  expect(await send(handle, right)).toMatchObject({ nextSteps: ["send_confirmation"] });
  await send(handle, right);
  await allSaid(handle);
  expect(confirmations()).toEqual([first, "right@example.com"]);
  await send(handle, contactOf(handoff, { email: "first@example.com" }));
  await send(handle, contactOf(handoff, { email: "right@example.com" }));
  await allSaid(handle);
  const three = [first, "right@example.com", "first@example.com", "right@example.com"];
  expect(confirmations()).toEqual(three);
  const fourth = await send(handle, contactOf(handoff, { email: "stranger@example.com" }));
  expect(fourth).toMatchObject({ status: "success", nextSteps: ["confirmations_spent"] });
  await allSaid(handle);
  expect(confirmations()).toEqual(three);
});

test("comes too late after the visit, and an empty one is not let in", async () => {
  const { handoff, handle } = await time.confirmedBooking({ startsAt: await time.inHours(48) });
  await expect(send(handle, contactOf(handoff, {}))).rejects.toThrow("Workflow Update failed");
  await time.sleepUntil(Date.parse(handoff.businessData.endsAt) + minute);
  const late = await send(handle, contactOf(handoff, { name: "Marta" }));
  expect(late).toMatchObject({ status: "failure", error: { code: "too_late" } });
  await allSaid(handle);
});
