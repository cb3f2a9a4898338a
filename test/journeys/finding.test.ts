// The global chat over the public API: finding, comparing, refining, and booking at one of them without saying it again.
import { describe, expect, inject, test } from "vitest";
import type { ChatMessage, ComparisonCard } from "#contracts/chat";
import type { GlobalState } from "#contracts/state-views";
import { ChatClient, lastText } from "#test/support/chat-client";

const stack = inject("stack");
const identity = { name: "John Doe", phone: "+12125550123", email: "john.doe@example.test" };

const open = () =>
  ChatClient.open<GlobalState>({
    edge: stack.edge,
    chat: "global",
    identity,
    timeZone: "America/New_York",
    locale: "en-US",
  });

const cardOf = (messages: readonly ChatMessage[]): ComparisonCard | undefined =>
  messages.flatMap((it) => it.cards ?? []).findLast((it) => it.type === "comparison");

const businesses = async (query: string) => {
  const page = await (await fetch(`${stack.edge}/v1/businesses?${query}`)).json();
  return (page as { items: { slug: string; rating: number; reviews: number; priceFrom: unknown }[] }).items;
};

describe("somebody looking for a place", () => {
  test("finds the best hair salon in downtown under $50, with price and rating from the data", async () => {
    const chat = await open();
    const { messages, state } = await chat.say("Find best hair salon in downtown under $50");
    const { results = [] } = cardOf(messages) ?? {};
    expect(results.map((it) => it.name)).toEqual(["StyleMaster", "HairArt", "BeautyHub"]);
    const listed = await businesses("category=beauty_salon&area=downtown");
    for (const it of results) {
      const { rating, reviews, priceFrom } = listed.find((other) => other.slug === it.business)!;
      expect(it).toMatchObject({ rating, reviews, priceFrom });
      expect(it.why.join()).toContain("within your $50");
      expect(lastText({ messages })).toContain(it.name);
    }
    expect(state).toMatchObject({
      conversation_type: "global",
      assessment_criteria: {
        category: "beauty_salon",
        location: "downtown",
        max_price: 50,
        min_rating: null,
      },
      business_filters: { services: [], availability: null, distance: null },
      current_stage: "analyzing",
    });
    expect(state.comparison_results).toHaveLength(3);
    expect(state.comparison_results[0]).toMatchObject({ business_id: stack.businesses["style-master"] });
    expect(state.recommendations[0]).toContain("StyleMaster");
  });

  test("narrows it down, compares, reads reviews with their age, and leaves one out", async () => {
    const chat = await open();
    await chat.say("haircut downtown");
    const cheaper = cardOf((await chat.say("under $30")).messages)!;
    expect(cheaper.results.map((it) => it.name)).toEqual(["BeautyHub"]);
    const all = cardOf((await chat.say("any price")).messages)!;
    expect(all.results.length).toBeGreaterThan(2);
    const compared = await chat.say("compare the first two");
    expect(cardOf(compared.messages)?.results).toHaveLength(2);
    expect(compared.state.current_stage).toBe("comparing");
    const told = lastText(await chat.say("what do people say about HairArt?"));
    expect(told).toMatch(/HairArt has \d+ reviews.*(?:days|weeks|months) ago/s);
    const without = cardOf((await chat.say("not HairArt, too expensive")).messages)!;
    expect(without.results.map((it) => it.name)).not.toContain("HairArt");
  });

  test("books the second one from the list, in words that name only what is missing", async () => {
    const chat = await open();
    const found = cardOf((await chat.say("a haircut downtown tomorrow afternoon")).messages)!;
    const second = found.results[1]!;
    const { messages, state } = await chat.say("book the second one at three");
    expect(state.current_stage).toBe("booking");
    expect(lastText({ messages })).toContain(second.name);
    expect(lastText({ messages })).toContain("3:00 PM");
    const booked = await chat.say("yes");
    const from = booked.messages[0]?.seq ?? 0;
    const told = await chat.until(
      (it) =>
        it.seq >= from &&
        !!it.cards?.some((card) => card.type === "booking" && card.booking.status === "confirmed"),
    );
    const card = told.cards!.find((it) => it.type === "booking")!;
    expect(card.booking).toMatchObject({ business: second.business, service: "Haircut" });
    // By the card's own token, and by the session's.
    const address = `${stack.edge}/v1/bookings/${card.booking.id}`;
    expect((await fetch(`${address}?token=${card.token}`)).status).toBe(200);
    const own = await fetch(address, { headers: { authorization: `Bearer ${chat.token}` } });
    expect(await own.json()).toMatchObject({ id: card.booking.id, status: "confirmed" });
    const stranger = await open();
    const other = await fetch(address, { headers: { authorization: `Bearer ${stranger.token}` } });
    expect(other.status).toBe(404);
    const back = await chat.say("back to the results");
    expect(cardOf(back.messages)?.results.map((it) => it.name)).toEqual(found.results.map((it) => it.name));
  });

  test("says what stands in the way where nothing fits, and what it did not understand", async () => {
    const chat = await open();
    expect(lastText(await chat.say("a dentist with at least 4.9 stars"))).toContain("None of them has 4.9");
    expect(lastText(await chat.say("find me something near me"))).toBeTruthy();
    const lost = lastText(await chat.say("the moon is made of cheese"));
    expect(lost).toContain("didn't get that");
  });
});

describe("somebody who searches in Spanish", () => {
  const spanish = () =>
    ChatClient.open<GlobalState>({
      edge: stack.edge,
      chat: "global",
      identity,
      timeZone: "America/New_York",
      locale: "es-ES",
    });

  test("finds, compares, reads and books the second one, and the business's own chat goes on in Spanish", async () => {
    const chat = await spanish();
    const found = await chat.say("la mejor peluquería del centro por menos de 50 $");
    expect(cardOf(found.messages)?.results.map((it) => it.name)).toEqual([
      "StyleMaster",
      "HairArt",
      "BeautyHub",
    ]);
    expect(lastText(found)).toContain("He encontrado 3");
    const compared = await chat.say("compara los dos primeros");
    expect(lastText(compared)).toContain("es el mejor valorado");
    expect(lastText(await chat.say("¿qué dice la gente de HairArt?"))).toMatch(/15 reseñas.*hace/s);
    const { results } = cardOf(
      (await chat.say("un corte de pelo en el centro mañana por la tarde")).messages,
    )!;
    const booking = await chat.say("reserva el segundo a las tres");
    expect(booking.state.current_stage).toBe("booking");
    expect(lastText(booking)).toContain(results[1]!.name);
    expect(lastText(booking)).toMatch(/15:00.*¿/s);
    expect(lastText(await chat.say("volver a los resultados"))).toContain("De vuelta a tu búsqueda");
  });

  test("is understood where the chat was opened in English, and goes back to it when asked", async () => {
    const chat = await open();
    expect(
      lastText(await chat.say("hola, quiero un restaurante italiano en el centro, por favor")),
    ).toContain("He encontrado");
    expect(lastText(await chat.say("in English please"))).toContain("What are you looking for?");
    expect(lastText(await chat.say("best dentist"))).toContain("I found");
  });
});

test("the global chat is of no business, and its session is no other chat's", async () => {
  const post = (body: object) =>
    fetch(`${stack.edge}/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect((await post({ chat: "global", business: "marios-italian" })).status).toBe(400);
  const chat = await open();
  const resumed = await post({ chat: "global", resume: chat.token });
  expect(resumed.status).toBe(200);
  expect(await resumed.json()).toMatchObject({ session: chat.session });
});
