// The plain prompt-and-answer loop that many assistants are: the model is asked, its tool call is made, its words are
// said. It retries a failed request twice, as the vendors' clients do, and keeps the talk once it has answered.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Claims } from "#adapters/supabase/claims";
import type { BusinessDetail } from "#contracts/directory";
import type { BookingHandoff } from "#contracts/handoffs/booking";
import type { BookingId, EffectId, SessionId } from "#contracts/ids";
import type { HandoffEffect, HoldEffect } from "#conversation/effect-kinds";
import { freeSlots, type Wish } from "./wishes.ts";

const Answer = z.object({
  say: z.string().nullable(),
  book: z.object({ party: z.int(), date: z.string(), time: z.string() }).nullable(),
});
const form = { name: "reply", strict: true, schema: z.toJSONSchema(Answer) };

interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

const system =
  "You are the front desk of a restaurant. Ask for the number of people, the day and the time. Say the whole booking " +
  "back and ask whether to book it; after a yes, call the tool `book`. Its result comes as a message that begins with [tool].";

export interface PlainLoopOptions {
  modelUrl: string;
  edge: string;
  claims: Claims;
  /** How long a request to the model may take, ms. */
  timeoutMs: number;
}

export class PlainLoop {
  readonly #options: PlainLoopOptions;
  readonly #talks = new Map<string, Message[]>();

  constructor(options: PlainLoopOptions) {
    this.#options = options;
  }

  /** @throws what the model or the process breaks with; the turn is then forgotten. */
  async answer(session: string, business: string, text: string, evicted: AbortSignal): Promise<string> {
    const talk: Message[] = [...(this.#talks.get(session) ?? []), { role: "user", content: text }];
    for (let calls = 0; calls < 4; calls++) {
      const content = await alive(this.#ask(talk), evicted);
      const { say, book } = Answer.parse(JSON.parse(content));
      talk.push({ role: "assistant", content });
      if (!book) {
        talk[talk.length - 1] = { role: "assistant", content: say ?? "" };
        this.#talks.set(session, talk);
        return say ?? "";
      }
      const result = await alive(this.#book(session, { ...book, business }), evicted);
      talk.push({ role: "user", content: `[tool] ${JSON.stringify(result)}` });
    }
    throw new Error("the model only calls its tool");
  }

  async #ask(talk: readonly Message[]): Promise<string> {
    const { modelUrl, timeoutMs } = this.#options;
    const body = {
      model: "scripted",
      messages: [{ role: "system", content: system }, ...talk],
      response_format: { type: "json_schema", json_schema: form },
    };
    for (let attempt = 0; ; attempt++) {
      try {
        const response = await fetch(`${modelUrl}/chat/completions`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok) throw new Error(`the model answered ${response.status}`);
        const { choices } = (await response.json()) as { choices: { message: { content: string } }[] };
        return choices[0]?.message.content ?? "";
      } catch (error) {
        if (attempt === 2) throw error;
      }
    }
  }

  /** The tool: looks, and takes the place. */
  async #book(session: string, place: Pick<Wish, "business" | "party" | "date" | "time">): Promise<object> {
    const { edge, claims } = this.#options;
    try {
      const free = await freeSlots(edge, place);
      const slot = free.find(({ startsAt }) => startsAt.startsWith(`${place.date}T${place.time}`));
      const others = nearest(
        free.map(({ startsAt }) => startsAt.slice(11, 16)),
        place.time,
      );
      if (!slot) return { taken: true, free: others };
      const business = (await (
        await fetch(`${edge}/v1/businesses/${place.business}`)
      ).json()) as BusinessDetail;
      const effects = bookingEffects(session as SessionId, business, { ...slot, partySize: place.party });
      const held = await claims.hold(effects.hold);
      if (held.outcome === "taken") return { taken: true, free: others };
      const requested = await claims.request(effects.request);
      return requested.outcome === "done" ? { booked: true } : { taken: true, free: others };
    } catch {
      return { error: "the booking system did not answer" };
    }
  }
}

/** New ids each time: a loop that keeps no effects cannot know that it has called before. */
function bookingEffects(
  session: SessionId,
  { id: businessId, services }: BusinessDetail,
  visit: { partySize: number; startsAt: string; endsAt: string },
): { hold: HoldEffect; request: HandoffEffect } {
  const customer = { name: "Ann Lee", phone: null, email: "ann@example.com" };
  const fields = { bookingId: `bkg_${randomUUID()}` as BookingId, requestId: "req_plain" };
  const newId = () => `eff_${randomUUID()}` as EffectId;
  const businessData = { businessId, customer, ...visit };
  return {
    hold: {
      type: "hold",
      id: newId(),
      ...fields,
      businessId,
      serviceId: services[0]?.id ?? "",
      session,
      ...visit,
      customer,
    },
    request: {
      type: "handoff",
      id: newId(),
      ...fields,
      handoff: { session, businessData } as BookingHandoff,
    },
  };
}

const nearest = (times: readonly string[], wanted: string): string[] =>
  times
    .toSorted((a, b) => Math.abs(minutes(a) - minutes(wanted)) - Math.abs(minutes(b) - minutes(wanted)))
    .slice(0, 3);
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The same, unless what runs it is thrown out of memory first. */
function alive<T>(work: Promise<T>, evicted: AbortSignal): Promise<T> {
  const gone = new Promise<never>((_, reject) => {
    const end = () => reject(new Error("evicted"));
    if (evicted.aborted) end();
    else evicted.addEventListener("abort", end, { once: true });
  });
  return Promise.race([work, gone]);
}
