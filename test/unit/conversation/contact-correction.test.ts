// Who comes and how they are reached, put right after the booking is made: written on it, or refused with a reason.
import { beforeEach, expect, test } from "vitest";
import { Chat } from "#test/fakes/chat";

let chat: Chat;
const booked = async (locale = "en-US", yes = "yes") => {
  chat = new Chat({ locale });
  const table = locale === "en-US" ? "A table for 4 tomorrow at 7pm" : "mesa para 4 mañana a las 19:00";
  for (const said of [table, "John Doe", "john@example.com", yes]) await chat.says(said);
};
const written = () =>
  chat.world.performed.flatMap((it) =>
    it.type === "workflowUpdate" && it.update.update === "contact" ? [it.update.customer] : [],
  );
const nothing = { name: null, phone: null, email: null };

beforeEach(() => booked());

test.each([
  ["my email is actually bob@example.com", { email: "bob@example.com" }],
  ["can you change my email to bob@example.com", { email: "bob@example.com" }],
  ["the name is wrong, it's Marta", { name: "Marta" }],
  ["can you change the name on the booking to Ann Lee", { name: "Ann Lee" }],
  ["it should be under Jane Roe", { name: "Jane Roe" }],
  ["you have my number wrong, it's +1 212 555 0199", { phone: "+12125550199" }],
  ["change the phone number to +1 212 555 0199", { phone: "+12125550199" }],
])("%s", async (said, detail) => {
  const heard = await chat.says(said);
  expect(written()).toEqual([{ ...nothing, ...detail }]);
  expect(heard).toMatch(/^Done, your table for 4 tomorrow.* is now under/);
  expect(heard).toContain(Object.values(detail)[0]);
});

test("in Spanish", async () => {
  await booked("es", "sí");
  expect(await chat.says("el nombre está mal, es Marta Ruiz")).toContain("a nombre de Marta Ruiz");
  expect(written()).toEqual([{ ...nothing, name: "Marta Ruiz" }]);
});

test.each([
  ["you have my number wrong", /right number/],
  ["you spelled my name wrong", /right name/],
  ["my email is wrong", /right e-mail/],
])("%s: what is right is asked for, and nothing is written", async (said, asked) => {
  expect(await chat.says(said)).toMatch(asked);
  expect(written()).toEqual([]);
  await chat.says("my name is Ann Lee");
  expect(written()).toHaveLength(1);
});

test("what is as it was given is no change", async () => {
  await chat.says("my email is john@example.com");
  expect(written()).toEqual([]);
});

test("what comes too late, or cannot be written now, is said with its reason", async () => {
  chat.world.fates.push("too_late");
  expect(await chat.says("the name is wrong, it's Marta")).toMatch(/can't change that any more/);
  chat.world.fates.push("unavailable");
  expect(await chat.says("the name is wrong, it's Ann")).toMatch(/couldn't write that/);
  chat.world.fates.push("pending");
  expect(await chat.says("the name is wrong, it's Eve")).toMatch(/as soon as it is/);
});

test("a name is for the booking made last, an address for all of them", async () => {
  for (const said of ["another table for 2 on friday at 8pm", "yes", "yes"]) await chat.says(said);
  await chat.says("the name is wrong, it's Marta");
  const updates = () =>
    chat.world.performed.flatMap((it) =>
      it.type === "workflowUpdate" && it.update.update === "contact"
        ? [[it.bookingId, it.update.customer]]
        : [],
    );
  const handed = chat.world.performed.flatMap((it) => (it.type === "handoff" ? [it.bookingId] : []));
  expect(handed).toHaveLength(2);
  expect(updates()).toEqual([[handed[1], { ...nothing, name: "Marta" }]]);
  await chat.says("sorry, my email is bob@example.com");
  const reach = { ...nothing, email: "bob@example.com" };
  expect(updates().slice(1)).toEqual(expect.arrayContaining(handed.map((it) => [it, reach])));
});

test("what is given for a booking being made changes no other", async () => {
  await chat.says("another table for 2 on friday at 8pm");
  await chat.says("put it under Ann Lee");
  expect(written()).toEqual([]);
});
