// Keeps the list of messages in step with the conversation, moving and changing no more than it must.
import type { Card, ChatMessage } from "#contracts/chat";
import type { Snapshot } from "../chat/conversation.ts";
import type { Locale } from "../locales/index.ts";
import { BookingCardView } from "./booking-card.ts";
import { h } from "./dom.ts";
import { MessageRow, type RowActions, type RowModel } from "./message-row.ts";
import { OrderCardView } from "./order-card.ts";

/** What changes after it was first shown. */
type LivingCard = Extract<Card, { type: "booking" | "order" }>;

/** Messages further apart than this show their time, ms. */
const pause = 10 * 60_000;

export class MessageList {
  readonly element: HTMLOListElement;
  private readonly rows = new Map<string, MessageRow>();
  private readonly bookings = new Map<string, BookingCardView>();
  private readonly orders = new Map<string, OrderCardView>();
  private readonly api: string;
  private readonly locale: Locale;
  private readonly actions: RowActions;

  constructor(api: string, locale: Locale, actions: RowActions) {
    this.api = api;
    this.locale = locale;
    this.actions = actions;
    this.element = h("ol", { role: "list", class: "messages" });
  }

  update(snapshot: Snapshot): void {
    const models = rowModels(snapshot);
    const wanted = new Set(models.map((it) => it.id));
    for (const [id, row] of this.rows) {
      if (wanted.has(id)) continue;
      row.element.remove();
      this.rows.delete(id);
    }
    models.forEach((model, index) => this.place(model, index));
    this.updateCards(snapshot.messages);
  }

  private place(model: RowModel, index: number): void {
    let row = this.rows.get(model.id);
    if (!row) this.rows.set(model.id, (row = new MessageRow(this.locale, this.actions)));
    row.update(model);
    const here = this.element.children[index];
    if (here !== row.element) this.element.insertBefore(row.element, here ?? null);
  }

  /** One card a booking or an order, under the message that first showed it, always as it stands now. */
  private updateCards(messages: readonly ChatMessage[]): void {
    const latest = new Map<string, { host: string; card: LivingCard }>();
    for (const { id, cards } of messages) {
      for (const card of cards ?? []) {
        // A newer server may send cards of kinds that are not known here.
        if (card.type !== "booking" && card.type !== "order") continue;
        const of = card.type === "booking" ? card.booking.id : card.id;
        latest.set(of, { host: latest.get(of)?.host ?? id, card });
      }
    }
    for (const [id, { host, card }] of latest) {
      const view = this.viewOf(id, card);
      const home = this.rows.get(host)?.living;
      if (home && view.parentNode !== home) home.append(view);
    }
  }

  private viewOf(id: string, card: LivingCard): HTMLElement {
    if (card.type === "booking") {
      let view = this.bookings.get(id);
      if (!view) this.bookings.set(id, (view = new BookingCardView(this.api, this.locale)));
      view.update(card);
      return view.element;
    }
    let view = this.orders.get(id);
    if (!view) this.orders.set(id, (view = new OrderCardView(this.locale)));
    view.update(card);
    return view.element;
  }
}

function rowModels({ messages, cursor, outbox, partials }: Snapshot): RowModel[] {
  let last = 0;
  const finished = messages.map((it): RowModel => {
    const at = new Date(it.at);
    const shown = at.getTime() - last > pause;
    last = at.getTime();
    return {
      id: it.id,
      role: it.role,
      text: it.text,
      at: shown ? at : null,
      state: "finished",
      cards: it.cards ?? [],
    };
  });
  const waiting = outbox.map(({ id, text, state }): RowModel => ({
    id,
    role: "customer",
    text,
    at: null,
    state,
    cards: [],
  }));
  const writing = partials.map(({ reply, text }): RowModel => ({
    id: reply,
    role: "assistant",
    text,
    at: null,
    state: "writing",
    cards: [],
  }));
  const known = messages.filter((it) => it.seq <= cursor).length;
  const sent = waiting.filter((it) => it.state === "sent");
  const rest = waiting.filter((it) => it.state !== "sent");
  // The reply under way answers the first message that was sent.
  return [
    ...finished.slice(0, known),
    ...sent.slice(0, 1),
    ...finished.slice(known),
    ...writing,
    ...sent.slice(1),
    ...rest,
  ];
}
