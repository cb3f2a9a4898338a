// What is done to a van is found, priced, compared, watched for and booked as it is for vans, over the demo city's garages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparisonCard } from "#contracts/chat";
import { Chat } from "#test/fakes/chat";
import { mondayNoon, openCity } from "#test/fakes/city";

let home: Awaited<ReturnType<typeof openCity>>;
beforeAll(async () => void (home = await openCity()));
afterAll(() => home.db.close());

const talk = (locale = "en-US") =>
  new Chat({ city: home.city, now: mondayNoon(), timeZone: "America/New_York", locale });

const prices = ({ messages }: Chat) => {
  const cards = messages.flatMap((it) => it.cards ?? []);
  const card = cards.findLast((it): it is ComparisonCard => it.type === "comparison");
  return Object.fromEntries((card?.results ?? []).map((it) => [it.name, it.priceFrom?.amount]));
};

describe("an oil change", () => {
  it("for a van is priced for vans where it costs more for them, and the limit is of that price", async () => {
    const chat = talk();
    expect(await chat.says("oil change for a van under $80")).toContain("an oil change for a van under $80");
    expect(prices(chat)).toEqual({ "Green Garage": 5500 });
    expect(await chat.says("and for an SUV?")).toContain("an oil change for an SUV under $80");
    expect(prices(chat)).toEqual({ "Green Garage": 5500, "QuickFix Auto": 7900 });
    await chat.says("compare them");
    expect(prices(chat)).toEqual({ "Green Garage": 5500, "QuickFix Auto": 7900 });
  });

  it("without one is the ordinary one, and stays so in another kind of place", async () => {
    const chat = talk();
    await chat.says("oil change downtown");
    expect(prices(chat)).toEqual({ "QuickFix Auto": 5900, "Downtown Motors": 12000 });
    expect(await chat.says("it's for a van")).toContain("for a van in downtown");
    expect(prices(chat)).toMatchObject({ "QuickFix Auto": 8900 });
    expect(await chat.says("a haircut in downtown")).not.toContain("van");
  });

  it("is researched for the kind that is asked about", async () => {
    const chat = talk();
    const said = await chat.says("what does an oil change cost for an SUV?");
    expect(said).toContain("Oil change for an SUV costs $55–$150");
    expect(said).toContain("QuickFix Auto (downtown): Oil change $79–$99");
    expect(await chat.says("what does an oil change cost?")).toContain("Oil change $59–$89");
  });

  it("is watched for at that price", async () => {
    const chat = talk();
    await chat.says("tell me when there is an oil change downtown for a van under $80");
    expect(chat.world.performed).toMatchObject([
      { handoff: { workflowType: "watch", businessData: { assessment: { criteria: { variant: "van" } } } } },
    ]);
  });
});

it.each([
  ["es-ES", "cambio de aceite para mi furgoneta", "para una furgoneta"],
  ["fr-FR", "une vidange pour ma camionnette", "pour une camionnette"],
  ["de-DE", "was kostet ein ölwechsel für einen transporter?", "für einen Transporter"],
  ["it-IT", "cambio olio per il mio furgone", "per un furgone"],
  ["pt-PT", "troca de óleo para o meu furgão", "para um furgão"],
])("%s: %s", async (locale, text, told) => {
  const chat = talk(locale);
  expect(await chat.says(text)).toContain(told);
  expect(prices(chat)).toMatchObject({ "QuickFix Auto": 8900 });
});
