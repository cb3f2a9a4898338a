// The words of the messages: whose time, which reference, and nothing that a name could break.
import { describe, expect, test } from "vitest";
import type { Letter, MessageKind } from "#temporal-worker/activities/messages";
import { wordsOf } from "#temporal-worker/activities/templates";
import { handoffFor } from "#test/fakes/handoffs";

const kinds: MessageKind[] = [
  "confirmation",
  "rejection",
  "reschedule",
  "cancellation",
  "reminder",
  "follow_up",
];
const edge = "https://edge.test";
const evening = Date.parse("2026-11-28T00:00:00Z");

function letter(
  wishes: Partial<Letter> & { name?: string; business?: object; sequence?: number; language?: string } = {},
): Letter {
  const { businessData } = handoffFor({ startsAt: evening, customer: { name: wishes.name ?? "John Doe" } });
  const facts = {
    ...businessData,
    business: { ...businessData.business, ...wishes.business },
    ...(wishes.language && { language: wishes.language }),
  };
  const { bookingId: id, service, partySize, startsAt, endsAt } = facts;
  const { slug, timeZone } = facts.business;
  const booking = { id, business: slug, service, partySize, startsAt, endsAt, timeZone, workflowId: null };
  return {
    kind: wishes.kind ?? "confirmation",
    channel: wishes.channel ?? "email",
    to: "x",
    facts,
    booking: { booking: { ...booking, status: "confirmed" }, sequence: wishes.sequence ?? 0 },
  };
}

describe("a message", () => {
  test("tells the time on the business's own wall, as people there write it", () => {
    expect(wordsOf(letter(), edge).subject).toBe(
      "Confirmed: Table for 4, Friday, November 27, 2026 at 7:00 PM at Mario's Italian",
    );
    const london = { timeZone: "Europe/London", locale: "en-GB" };
    expect(wordsOf(letter({ business: london }), edge).subject).toMatch(
      /Saturday,? 28 November 2026 at 00:00/,
    );
    expect(wordsOf(letter({ business: { timeZone: "Asia/Tokyo" } }), edge).subject).toContain(
      "November 28, 2026 at 9:00 AM",
    );
  });

  test("falls back to plain English times for a locale nobody knows", () => {
    expect(wordsOf(letter({ business: { locale: "xx-unknown" } }), edge).subject).toContain(
      "November 27, 2026",
    );
  });

  test.each(kinds)("of kind %s names the booking in text and html", (kind) => {
    const it = letter({ kind });
    const { text, html } = wordsOf(it, edge);
    expect(text).toContain(`Reference ${it.facts.bookingId}`);
    expect(html).toContain(`Reference ${it.facts.bookingId}`);
  });

  test("links the calendar file where it helps, and only there", () => {
    const withLink = kinds.filter((kind) => {
      const it = letter({ kind });
      return wordsOf(it, edge).text.includes(
        `${edge}/v1/bookings/${it.facts.bookingId}.ics?token=payload.mac`,
      );
    });
    expect(withLink).toEqual(["confirmation", "reschedule", "cancellation"]);
  });

  test("that says no says sorry and where to book another time, on each channel", () => {
    const mail = wordsOf(letter({ kind: "rejection" }), edge);
    expect(mail.subject).toMatch(/^Not confirmed: Table for 4, Friday/);
    const phone = wordsOf(letter({ kind: "rejection", channel: "sms" }), edge);
    for (const words of [mail.text, mail.html, phone.text]) {
      expect(words).toMatch(/sorry/i);
      expect(words).toContain(`${edge}/b/marios-italian`);
      expect(words).toContain("+12125550100");
    }
  });

  test("for a phone is one line of plain characters with its kind and reference", () => {
    const it = letter({ channel: "sms", kind: "reschedule", sequence: 3 });
    const { text } = wordsOf(it, edge);
    expect(text).toBe(
      `Changed: now Table for 4, Friday, November 27, 2026 at 7:00 PM at Mario's Italian. Reference ${it.facts.bookingId} change 3`,
    );
    expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  test("reads differently for each kind and each change", () => {
    const texts = kinds.flatMap((kind) =>
      [0, 1, 2].map((sequence) =>
        wordsOf(letter({ kind, sequence, channel: "sms" }), edge).text.replace(/bkg_\w+/, ""),
      ),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("of the same letter is the same words", () => {
    const it = letter();
    expect(wordsOf(it, edge)).toEqual(wordsOf(structuredClone(it), edge));
  });
});

describe("a name that is not a name", () => {
  const name = `<img src=x onerror="alert('1')">\r\nBcc: all@example.test`;

  test("stays text in the html", () => {
    const { html } = wordsOf(letter({ name, business: { name: "<b>Bold & Co</b>" } }), edge);
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;");
  });

  test("makes no second line in a subject or an SMS", () => {
    const business = { name: "Mario's\r\nBcc: all@example.test" };
    expect(wordsOf(letter({ business }), edge).subject).not.toMatch(/[\r\n]/);
    expect(wordsOf(letter({ business, channel: "sms" }), edge).text).not.toMatch(/[\r\n]/);
  });
});

describe("the booking's code", () => {
  const code = "K7QF2MXD9T";
  const link = `${edge}/b/marios-italian#booking=K7QF-2MXD-9T`;

  test.each(["confirmation", "reschedule", "reminder"] as const)("is in a %s, with its link", (kind) => {
    const mail = wordsOf(letter({ kind }), edge, code);
    for (const words of [mail.text, mail.html]) {
      expect(words).toContain("booking code is K7QF-2MXD-9T");
      expect(words).toContain(link);
    }
    expect(wordsOf(letter({ kind, channel: "sms" }), edge, code).text).toContain(link);
  });

  test.each(["rejection", "cancellation", "follow_up", "no_show", "came"] as const)(
    "is not in a %s",
    (kind) => {
      for (const channel of ["email", "sms"] as const) {
        const { text, html } = wordsOf(letter({ kind, channel }), edge, code);
        expect(text + html).not.toMatch(/K7QF|booking=/);
      }
    },
  );

  test("is in no address that a server sees", () => {
    for (const channel of ["email", "sms"] as const) {
      const { text } = wordsOf(letter({ channel }), edge, code);
      const urls = text.match(/https?:\/\/\S+/g) ?? [];
      expect(urls.map((it) => new URL(it)).map((it) => it.pathname + it.search)).not.toContainEqual(
        expect.stringContaining("K7QF"),
      );
    }
  });
});
