// A chat beside a page: the widget's own conversation and message list, without its launcher and dialog.
import type { Card, ChatMessage, OpenSession, QuickReply } from "#contracts/chat";
import { createApi } from "../widget/chat/api.ts";
import type { Status } from "../widget/chat/connection.ts";
import { Conversation, type Snapshot } from "../widget/chat/conversation.ts";
import { Memory } from "../widget/chat/memory.ts";
import type { Locale } from "../widget/locales/index.ts";
import { Announcer } from "../widget/view/announcer.ts";
import { Composer } from "../widget/view/composer.ts";
import { h, setText } from "../widget/view/dom.ts";
import { MessageList } from "../widget/view/message-list.ts";

export interface PaneOptions {
  title: string;
  locale: Locale;
  /** Names the drawer in which this device keeps the session. */
  drawer: string;
  opening: OpenSession;
  credentials: () => Record<string, string>;
  /** The page's own view of a card inside the chat. */
  show?: (card: Card) => HTMLElement | null;
  /** All messages, after each change. */
  onMessages(messages: readonly ChatMessage[]): void;
  /** Whether an answer is on its way. */
  onWaiting?(waiting: boolean): void;
}

export class ChatPane {
  readonly element: HTMLElement;
  private readonly conversation: Conversation;
  private readonly list: MessageList;
  private readonly composer: Composer;
  private readonly announcer = new Announcer();
  private readonly replies: HTMLElement;
  private readonly status = h("p", { class: "chat-status", role: "status" });
  private readonly typing: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly options: PaneOptions;
  private stale = false;
  private repliesTo = "";

  constructor(options: PaneOptions) {
    this.options = options;
    const { title, locale, drawer, opening, credentials, show } = options;
    const { strings } = locale;
    const api = location.origin;
    this.conversation = new Conversation(
      createApi(api, credentials),
      new Memory(api, drawer, opening.business ?? null),
      opening,
      { changed: () => this.refresh(), arrived: (messages) => this.announce(messages) },
    );
    this.list = new MessageList(api, locale, {
      retry: (id) => this.conversation.retryMessage(id),
      discard: (id) => this.conversation.discardMessage(id),
      ...(show && { show }),
    });
    this.composer = new Composer(locale, (text) => this.say(text));
    this.replies = h("div", { class: "replies", role: "group", "aria-label": strings.replies });
    this.typing = h("p", { class: "typing", hidden: true }, strings.typing);
    this.scroller = h(
      "div",
      { class: "scroller", role: "region", tabindex: "0", "aria-label": strings.messages },
      this.list.element,
      this.typing,
      this.replies,
    );
    this.element = h(
      "section",
      { class: "chat-pane", "aria-label": title },
      h("h2", {}, title),
      this.status,
      this.scroller,
      this.composer.element,
      this.announcer.inside,
    );
    addEventListener("online", () => this.conversation.retry());
    addEventListener("offline", () => this.conversation.offline());
    document.addEventListener("visibilitychange", () => !document.hidden && this.conversation.retry());
    this.conversation.wake();
    this.conversation.watch(true);
  }

  say(text: string): void {
    this.conversation.say(text);
    this.toEnd();
  }

  focus(): void {
    this.composer.field.focus();
  }

  private refresh(): void {
    if (this.stale) return;
    this.stale = true;
    queueMicrotask(() => {
      this.stale = false;
      this.render(this.conversation.snapshot);
    });
  }

  private render(snapshot: Snapshot): void {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const reading = scrollHeight - scrollTop - clientHeight > 80;
    this.list.update(snapshot);
    this.typing.hidden = !snapshot.typing || snapshot.partials.length > 0;
    setText(this.status, this.words(snapshot.status));
    this.showReplies(snapshot);
    this.options.onMessages(snapshot.messages);
    this.options.onWaiting?.(snapshot.typing);
    if (!reading) this.toEnd();
  }

  private words(status: Status): string {
    const { strings } = this.options.locale;
    const words: Partial<Record<Status, string>> = {
      connecting: strings.connecting,
      waiting: strings.waiting,
      offline: strings.offline,
      limited: strings.limited,
      blocked: strings.blocked,
    };
    return words[status] ?? "";
  }

  private showReplies({ messages, outbox, partials }: Snapshot): void {
    const last = messages.at(-1);
    const open = last && last.role !== "customer" && outbox.length === 0 && partials.length === 0;
    const to = open && last.quickReplies?.length ? last.id : "";
    if (to === this.repliesTo) return;
    this.repliesTo = to;
    const button = ({ label, text }: QuickReply) =>
      h("button", { type: "button", class: "chip", onclick: () => this.say(text) }, label);
    this.replies.replaceChildren(...(to ? last!.quickReplies!.map(button) : []));
  }

  private announce(messages: readonly ChatMessage[]): void {
    for (const { text, role } of messages) if (role !== "customer") this.announcer.say(text, true);
  }

  private toEnd(): void {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
