// Messages in the customer's language: every kind in each of the six, chosen by the customer, the business, or English.
import { describe, expect, test } from "vitest";
import { newsWords, type NewsKind } from "#temporal-worker/activities/change-messages";
import { orderWords, type OrderLetter } from "#temporal-worker/activities/order-messages";
import { tongueOf } from "#temporal-worker/activities/phrases/index";
import type { Letter, MessageKind } from "#temporal-worker/activities/messages";
import { wordsOf } from "#temporal-worker/activities/templates";
import { offerWords } from "#temporal-worker/activities/waitlist-messages";
import { handoffFor, messageFor, orderFor, waitFor } from "#test/fakes/handoffs";

const edge = "https://edge.test";
const evening = Date.parse("2026-11-28T00:00:00Z");
const languages = ["en-US", "es-US", "fr-FR", "de-DE", "it-IT", "pt-PT"] as const;
const kinds: MessageKind[] = [
  "confirmation",
  "rejection",
  "reschedule",
  "cancellation",
  "reminder",
  "follow_up",
  "no_show",
  "came",
];

function letterIn(language: string, kind: MessageKind, channel: Letter["channel"] = "email"): Letter {
  const { businessData } = handoffFor({ startsAt: evening });
  const { bookingId: id, service, partySize, startsAt, endsAt, business } = businessData;
  const booking = { id, business: business.slug, service, partySize, startsAt, endsAt, workflowId: null };
  return {
    kind,
    channel,
    to: "x",
    facts: { ...businessData, language },
    booking: { booking: { ...booking, timeZone: business.timeZone, status: "confirmed" }, sequence: 1 },
  };
}

function orderIn(language: string, kind: OrderLetter["kind"]): OrderLetter {
  const { businessData } = orderFor();
  const { business, total, lines } = businessData;
  return {
    kind,
    channel: "email",
    to: "x",
    facts: { ...businessData, language },
    order: {
      id: "00000000-0000-4000-8000-000000000001",
      business: business.slug,
      items: lines.map(({ item, quantity }) => ({ name: item, options: [], quantity, price: total })),
      total,
      status: "accepted",
      pickupAt: "2026-11-27T19:00:00-05:00",
      timeZone: business.timeZone,
      workflowId: "eff_1" as OrderLetter["order"]["workflowId"],
    },
  };
}

function offerIn(language: string, channel: Letter["channel"]) {
  const { businessData } = waitFor({ startsAt: evening });
  const { booking } = letterIn(language, "confirmation").booking;
  const offer = { number: 1, expiresAt: "2026-11-27T18:15:00-05:00" };
  return offerWords({ channel, to: "x", facts: { ...businessData, language }, booking, offer }, edge);
}

function newsIn(language: string, kind: NewsKind) {
  const { businessId, business, text } = messageFor().businessData;
  const facts = { businessId, business, summary: text, customerText: text };
  const reader = { id: "1", name: "Ana", email: "x", phone: null, token: "t", language };
  return newsWords({ kind, channel: "email", facts, reader }, edge);
}

/** All that one customer may be sent, as one text. */
const allIn = (language: string): string[] => [
  ...kinds.map((it) => wordsOf(letterIn(language, it), edge, "K7QF2MXD9T").html),
  ...kinds.map((it) => wordsOf(letterIn(language, it, "sms"), edge, "K7QF2MXD9T").text),
  ...(["order_confirmation", "order_ready", "order_cancellation"] as const).map(
    (it) => orderWords(orderIn(language, it), edge).html,
  ),
  offerIn(language, "email").html,
  offerIn(language, "sms").text,
  newsIn(language, "customer_message").html,
  newsIn(language, "customer_undo").html,
];

describe("a message in the customer's language", () => {
  test.each(languages)("%s is that language's alone, with nothing left open", (language) => {
    const texts = allIn(language);
    for (const it of texts) expect(it).not.toMatch(/\{\w*\}|undefined|\bnull\b/);
    const marked = texts.filter((it) => it.startsWith("<!doctype"));
    for (const it of marked) expect(it).toContain(`<html lang="${language.slice(0, 2)}">`);
    const english =
      /Hello|Your (?:booking|order)|Reference|waitlist|at \d+:\d+ [AP]M|November 27,|Chat with us/;
    if (language !== "en-US") for (const it of texts) expect(it).not.toMatch(english);
  });

  test("says it all differently in each", () => {
    const all = languages.map(allIn);
    for (const [n] of all[0]!.entries()) expect(new Set(all.map((it) => it[n])).size).toBe(languages.length);
  });

  test("tells the day as it is told there, on the business's own wall", () => {
    expect(wordsOf(letterIn("es-ES", "confirmation"), edge).subject).toBe(
      "Confirmado: Table para 4, viernes, 27 de noviembre de 2026, 19:00, en Mario's Italian",
    );
    expect(wordsOf(letterIn("de-DE", "cancellation"), edge).subject).toMatch(
      /^Storniert: Table für 4, Freitag, 27\. November 2026 (?:um|at) 19:00, Mario's Italian$/,
    );
    expect(orderWords(orderIn("fr-FR", "order_confirmation"), edge).text).toMatch(
      /Total : 31,50 \$US|Total : 31,50 \$/,
    );
  });

  test("is the business's where the customer's is not spoken here, and English where neither is", () => {
    expect(tongueOf("pl-PL", "it-IT").words.language).toBe("it");
    expect(tongueOf(undefined, "fr-CA")).toMatchObject({ words: { language: "fr" }, locale: "fr-CA" });
    expect(tongueOf("ja-JP", "ja-JP").words.language).toBe("en");
    expect(tongueOf("en-GB", "en-US").locale).toBe("en-US");
  });

  test("from the business to its team is the dashboard's", () => {
    expect(newsIn("de-DE", "staff_news").text).toContain("See the page");
  });
});
