// "What happens if I don't show up?": the owner's rule and how long a place is kept, in each language; no page of hours.
import { expect, test } from "vitest";
import type { MissedRule } from "#contracts/bookings";
import { Chat } from "#test/fakes/chat";
import { house } from "#test/support/houses";

const at = (missed: MissedRule | undefined, locale = "en-US") =>
  new Chat({ business: { ...house("marios-italian"), ...(missed && { missed }) }, locale });
const refuse: MissedRule = { limit: 2, withinDays: 90, afterwards: "refuse" };
const kept = "We keep your table for 15 minutes.";

test.each([
  "what is your no show policy",
  "what happens if i dont show up",
  "what happens if i miss my booking",
  "no show fee?",
])("%s", async (said) => {
  const heard = await at(refuse).says(said);
  expect(heard).toContain(
    "After 2 missed or late-cancelled bookings within 90 days, Mario's Italian takes no",
  );
  expect(heard).toContain("Nothing is charged if you don't come.");
  expect(heard).toContain(kept);
});

test("a rule that asks the team is told as that, one booking as one, and none where there is none", async () => {
  const said = "what is your no show policy";
  expect(await at({ limit: 1, withinDays: 180, afterwards: "ask_team" }).says(said)).toContain(
    "After one missed or late-cancelled booking within 180 days, a new one needs the team's word.",
  );
  for (const none of [undefined, { ...refuse, limit: null }]) {
    const heard = await at(none).says(said);
    expect(heard).toContain(kept);
    expect(heard).not.toMatch(/missed/);
  }
});

test.each([
  ["es", "¿qué pasa si no me presento?", /A partir de 2 reservas perdidas/],
  ["es", "¿cuál es la política de no show?", /A partir de 2 reservas perdidas/],
  ["fr", "que se passe-t-il si je ne viens pas ?", /Après 2 réservations manquées/],
  ["de", "was passiert, wenn ich nicht erscheine?", /Nach 2 versäumten/],
  ["it", "cosa succede se non mi presento?", /Dopo 2 prenotazioni mancate/],
  ["pt", "o que acontece se eu não aparecer?", /A partir de 2 reservas perdidas/],
])("(%s) %s", async (locale, said, rule) => {
  expect(await at(refuse, locale).says(said)).toMatch(rule);
});
