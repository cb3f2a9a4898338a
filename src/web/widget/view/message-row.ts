// One message in the list: pending, half-written or finished, it stays the same element.
import type { Card, ChatMessage } from "#contracts/chat";
import type { Locale } from "../locales/index.ts";
import { h, setText } from "./dom.ts";
import { messageTime } from "./formats.ts";
import { menuCard } from "./menu-card.ts";

export interface RowModel {
  id: string;
  role: ChatMessage["role"];
  text: string;
  /** Shown above the message if set. */
  at: Date | null;
  state: "finished" | "writing" | "unsent" | "sent" | "failed";
  cards: readonly Card[];
}

export interface RowActions {
  retry: (id: string) => void;
  discard: (id: string) => void;
  /** How a page shows cards that the widget does not know; null leaves one out. */
  show?: (card: Card) => HTMLElement | null;
}

export class MessageRow {
  readonly element: HTMLLIElement;
  /** Where the list hangs the cards of bookings and orders that live here. */
  readonly living = h("div", { class: "cards" });
  private readonly author = h("span");
  private readonly text = h("span", { class: "text" });
  private readonly bubble = h("div", { class: "bubble" }, this.author, this.text);
  private readonly time = h("time");
  private readonly menus = h("div", { class: "cards" });
  private readonly note = h("div", { class: "note" });
  private readonly locale: Locale;
  private readonly actions: RowActions;
  private menuContent = "[]";

  constructor(locale: Locale, actions: RowActions) {
    this.locale = locale;
    this.actions = actions;
    this.element = h("li", {}, this.time, this.bubble, this.living, this.menus, this.note);
  }

  update(model: RowModel): void {
    const { strings, tag } = this.locale;
    const staff = model.role === "staff";
    this.element.className = `${model.role === "customer" ? "mine" : "theirs"} ${model.state}`;
    this.author.className = staff ? "author" : "unseen";
    const author = model.role === "customer" ? strings.you : strings.assistant;
    setText(this.author, staff ? strings.team : `${author} `);
    setText(this.text, model.text);
    this.bubble.hidden = !model.text;
    this.time.hidden = !model.at;
    if (model.at) {
      this.time.dateTime = model.at.toISOString();
      setText(this.time, messageTime(model.at, new Date(), tag));
    }
    this.showMenus(model.cards);
    this.showNote(model);
  }

  private showMenus(cards: readonly Card[]): void {
    const content = JSON.stringify(cards);
    if (content === this.menuContent) return;
    this.menuContent = content;
    const shown = cards.map((it) =>
      it.type === "menu" ? menuCard(it, this.locale) : this.actions.show?.(it),
    );
    this.menus.replaceChildren(...shown.filter((it) => !!it));
  }

  private showNote({ id, state }: RowModel): void {
    const { strings } = this.locale;
    if (this.note.dataset.state === state) return;
    this.note.dataset.state = state;
    this.note.replaceChildren();
    if (state === "unsent") this.note.append(strings.unsent);
    if (state !== "failed") return;
    const button = (label: string, act: (id: string) => void) =>
      h("button", { type: "button", class: "link", onclick: () => act(id) }, label);
    this.note.append(
      h("span", {}, strings.failed),
      button(strings.sendAgain, this.actions.retry),
      button(strings.discard, this.actions.discard),
    );
  }
}
