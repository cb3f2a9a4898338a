// A chat client over the public API, as stubborn as the widget: it resends under the same id until answered.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Booking } from "#contracts/bookings";
import type { ChatMessage, ChatType, OpenedSession } from "#contracts/chat";
import type { DedicatedState, StateView } from "#contracts/state-views";

export interface Customer {
  name?: string;
  phone?: string;
  email?: string;
}

export interface ClientOptions {
  edge: string;
  /** Dedicated, unless said. */
  chat?: ChatType;
  business?: string;
  key?: string;
  /** A member's access token, for the dashboard. */
  bearer?: string;
  timeZone?: string;
  identity?: Customer;
  /** BCP 47. */
  locale?: string;
  /** How long one message may take, resends included, ms. */
  patience?: number;
}

interface Reply<State> {
  messages: ChatMessage[];
  state: State;
}

export class ChatClient<State extends StateView = DedicatedState> {
  private readonly options: ClientOptions;
  readonly session: string;
  readonly token: string;
  readonly greeting: ChatMessage[];

  private constructor(options: ClientOptions, opened: OpenedSession) {
    this.options = options;
    this.session = opened.session;
    this.token = opened.token;
    this.greeting = opened.messages;
  }

  static async open<State extends StateView = DedicatedState>(
    options: ClientOptions,
  ): Promise<ChatClient<State>> {
    const body = JSON.stringify({
      chat: options.chat ?? "dedicated",
      ...(options.business && { business: options.business }),
      ...(options.timeZone && { timeZone: options.timeZone }),
      ...(options.identity && { identity: options.identity }),
      ...(options.locale && { locale: options.locale }),
    });
    const headers = {
      "content-type": "application/json",
      ...(options.key && { "x-widget-key": options.key }),
      ...(options.bearer && { authorization: `Bearer ${options.bearer}` }),
    };
    const opened = await persist<OpenedSession>(options.patience, () =>
      fetch(`${options.edge}/v1/sessions`, {
        method: "POST",
        headers,
        body,
        signal: AbortSignal.timeout(20_000),
      }),
    );
    return new ChatClient(options, opened);
  }

  /** Says something and gives what the turn added; the same id is sent again until an answer arrives. */
  async say(text: string, id: string = randomUUID()): Promise<Reply<State>> {
    return persist<Reply<State>>(this.options.patience, () => this.post(id, text));
  }

  post(id: string, text: string): Promise<Response> {
    return this.request("/messages", { method: "POST", body: JSON.stringify({ id, text }) });
  }

  async transcript(after = 0): Promise<ChatMessage[]> {
    const ask = () => this.request(`/messages?after=${after}`);
    return (await persist<{ messages: ChatMessage[] }>(this.options.patience, ask)).messages;
  }

  async state(): Promise<State> {
    return persist<State>(this.options.patience, () => this.request("/state"));
  }

  async booking(id: string): Promise<Booking> {
    return persist<Booking>(this.options.patience, () =>
      fetch(`${this.options.edge}/v1/bookings/${id}`, { headers: this.headers() }),
    );
  }

  /** Polls the transcript until a message satisfies `wanted`. */
  async until(wanted: (message: ChatMessage) => boolean, patience = 60_000): Promise<ChatMessage> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const found = (await this.transcript()).find(wanted);
      if (found) return found;
      await pause(100);
    }
    const said = (await this.transcript()).map((it) => `${it.role}: ${it.text}`).join("\n");
    throw new Error(`no such message within ${patience} ms; the transcript:\n${said}`);
  }

  request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.options.edge}/v1/sessions/${this.session}${path}`, {
      ...init,
      headers: this.headers(),
      signal: AbortSignal.timeout(20_000),
    });
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}`, "content-type": "application/json" };
  }
}

/** Says yes and gives the booking once it is confirmed: with the answer, or by event if Temporal took longer. */
export async function confirmed(chat: ChatClient, yes = "yes"): Promise<Booking> {
  const isConfirmed = (it: ChatMessage) => cardBooking([it])?.status === "confirmed";
  const reply = await chat.say(yes);
  const after = reply.messages[0]?.seq ?? 0;
  const told =
    reply.messages.find(isConfirmed) ?? (await chat.until((it) => it.seq >= after && isConfirmed(it)));
  return cardBooking([told]) as Booking;
}

/** The last text a turn said. */
export const lastText = (reply: Pick<Reply<unknown>, "messages">): string =>
  reply.messages.at(-1)?.text ?? "";

/** The booking on the last card of a turn. */
export function cardBooking(messages: readonly ChatMessage[]): Booking | undefined {
  const cards = messages.flatMap((it) => it.cards ?? []);
  return cards.flatMap((it) => (it.type === "booking" ? [it.booking] : [])).at(-1);
}

/** Repeats a call through outages (no answer or half of one, 5xx, 429); any other refusal is an error at once. */
async function persist<T>(patience = 60_000, call: () => Promise<Response>): Promise<T> {
  const deadline = Date.now() + patience;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await call();
      if (answer.ok) return (await answer.json()) as T;
      last = new Error(`${answer.status} ${await answer.text()}`);
      if (answer.status < 500 && answer.status !== 429) throw last;
    } catch (error) {
      if (error === last) throw error;
      last = error;
    }
    await pause(200);
  }
  throw new Error("no answer in time", { cause: last });
}
