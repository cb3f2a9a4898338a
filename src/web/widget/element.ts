// <x-seven-chat>: one business's chat in a shadow root, closed to the page's styles.
import { takeCode } from "./booking-link.ts";
import { createApi } from "./chat/api.ts";
import { Conversation } from "./chat/conversation.ts";
import { Memory } from "./chat/memory.ts";
import { chooseLocale, type Locale } from "./locales/index.ts";
import { readSettings, type WidgetSettings } from "./settings.ts";
import { Announcer } from "./view/announcer.ts";
import { describeBooking } from "./view/booking-card.ts";
import { describeOrder } from "./view/order-card.ts";
import { h, icon, icons, setText } from "./view/dom.ts";
import { Panel, phone } from "./view/panel.ts";
import { sheet } from "./view/sheet.ts";
import type { ChatMessage } from "#contracts/chat";

export const tagName = "x-seven-chat";
/** Launchers of several widgets stand side by side: the place of this one, from 0. */
export const placeProperty = "--x-seven-place";
/** Set by the script that defines the element: where its API is. */
export const scriptOrigin = originOf(document.currentScript);

export class XSevenChat extends HTMLElement {
  private chat: Chat | null = null;

  connectedCallback(): void {
    const settings = readSettings(this, scriptOrigin);
    if (!settings) return;
    this.chat ??= new Chat(this, settings);
    this.chat.raise();
  }

  /** Opens the panel, with words in its field if given. */
  open(words = ""): void {
    this.chat?.open(true, words);
  }

  close(): void {
    this.chat?.close();
  }
}

class Chat {
  private readonly host: HTMLElement;
  private readonly locale: Locale;
  private readonly memory: Memory;
  private readonly conversation: Conversation;
  private readonly announcer = new Announcer();
  private readonly panel: Panel;
  private readonly launcher: HTMLButtonElement;
  private readonly badge = h("span", { class: "badge", hidden: true });
  private readonly name: string;
  private readonly frame: HTMLElement;
  private opener: Element | null = null;
  private stale = false;

  constructor(host: HTMLElement, settings: WidgetSettings) {
    const { api, key, business, title } = settings;
    this.host = host;
    this.locale = chooseLocale(document.documentElement.lang, navigator.languages);
    const { strings, tag } = this.locale;
    this.name = title ? strings.chatWith(title) : strings.chat;
    this.memory = new Memory(api, key, business);
    this.conversation = new Conversation(
      createApi(api, () => ({ "x-widget-key": key })),
      this.memory,
      {
        chat: "dedicated",
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale: tag,
        ...(business && { business }),
      },
      { changed: () => this.refresh(), arrived: (messages) => this.announce(messages) },
    );
    this.panel = new Panel(
      api,
      title ?? strings.chat,
      this.locale,
      {
        say: (text) => this.conversation.say(text),
        close: () => this.close(),
        reconnect: () => this.conversation.retry(),
        retry: (id) => this.conversation.retryMessage(id),
        discard: (id) => this.conversation.discardMessage(id),
      },
      this.announcer.inside,
    );
    this.launcher = h(
      "button",
      { type: "button", class: "launcher", "aria-haspopup": "dialog", onclick: () => this.open(true) },
      icon(icons.chat),
      this.badge,
    );
    this.frame = this.mount();
    this.raise();
    this.listen();
    this.render();
    if (this.memory.open && !phone.matches) this.open(false);
    else if (this.memory.session) this.conversation.wake();
    // Elsewhere the address is the page's own.
    if (api === location.origin) {
      this.sayCode();
      addEventListener("hashchange", () => this.sayCode());
    }
  }

  open(focus: boolean, words = ""): void {
    if (words) this.panel.suggest(words);
    if (this.panel.element.open) return this.panel.focus();
    this.opener = focus ? document.activeElement : null;
    this.panel.open(focus);
    this.launcher.hidden = true;
    this.memory.open = true;
    this.conversation.wake();
    this.watch();
  }

  close(): void {
    if (!this.panel.element.open) return;
    this.panel.close();
    this.launcher.hidden = false;
    this.memory.open = false;
    this.watch();
    const { opener } = this;
    if (opener instanceof HTMLElement && opener !== this.host && opener !== document.body) opener.focus();
    else this.launcher.focus();
  }

  /** Into the top layer, where neither stacking nor transforms of the page reach it; again after each move. */
  raise(): void {
    if (this.frame.popover && !this.frame.matches(":popover-open")) this.frame.showPopover();
  }

  private mount(): HTMLElement {
    const root = this.host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet()];
    const frame = h(
      "section",
      {
        class: "frame",
        popover: "manual",
        "aria-label": this.name,
        lang: this.locale.tag,
        dir: getComputedStyle(document.documentElement).direction,
      },
      this.launcher,
      this.panel.element,
      this.announcer.outside,
    );
    root.append(frame);
    const { style } = this.host;
    const place = [...document.querySelectorAll(tagName)].indexOf(this.host);
    if (!style.getPropertyValue(placeProperty)) style.setProperty(placeProperty, String(Math.max(0, place)));
    return frame;
  }

  private listen(): void {
    addEventListener("online", () => this.conversation.retry());
    addEventListener("offline", () => this.conversation.offline());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.conversation.retry();
      this.watch();
    });
    phone.addEventListener("change", () => {
      if (!this.panel.element.open) return;
      this.panel.close();
      this.panel.open(true);
    });
    document.addEventListener("click", (event) => this.openedByPage(event));
  }

  /** Any element of the page may open a chat: `data-x-seven-open`, with a slug where there are several. */
  private openedByPage(event: MouseEvent): void {
    const trigger = (event.target as Element | null)?.closest?.("[data-x-seven-open]");
    if (!trigger) return;
    const slug = trigger.getAttribute("data-x-seven-open");
    const first = document.querySelector(tagName) === this.host;
    if (slug ? slug !== this.host.getAttribute("data-business") : !first) return;
    this.open(true, trigger.getAttribute("data-x-seven-text") ?? "");
    this.opener = trigger;
  }

  /** Opened by the link of a booking: its code is said as the customer's own words. */
  private sayCode(): void {
    const code = document.querySelector(tagName) === this.host ? takeCode(location, history) : null;
    if (code === null) return;
    this.conversation.say(this.locale.strings.bookingCode(code));
    this.open(true);
  }

  private watch(): void {
    this.conversation.watch(this.panel.element.open && !document.hidden);
  }

  /** Changes of one task are shown together. */
  private refresh(): void {
    if (this.stale) return;
    this.stale = true;
    queueMicrotask(() => {
      this.stale = false;
      this.render();
    });
  }

  private render(): void {
    const { snapshot } = this.conversation;
    this.panel.update(snapshot);
    setText(this.badge, String(snapshot.unread));
    this.badge.hidden = snapshot.unread === 0;
    this.launcher.setAttribute("aria-label", this.locale.strings.open(this.name, snapshot.unread));
  }

  private announce(messages: readonly ChatMessage[]): void {
    for (const { text, cards, quickReplies } of messages) {
      const told = (cards ?? []).flatMap((it) => {
        if (it.type === "booking") return [describeBooking(it.booking, this.locale)];
        return it.type === "order" ? [describeOrder(it, this.locale)] : [];
      });
      const parts = [text, ...told];
      if (quickReplies?.length) {
        parts.push(`${this.locale.strings.replies}: ${quickReplies.map((it) => it.label).join(", ")}`);
      }
      this.announcer.say(parts.join(" "), this.panel.element.open);
    }
  }
}

function originOf(script: HTMLOrSVGScriptElement | null): string {
  return script instanceof HTMLScriptElement && script.src ? new URL(script.src).origin : location.origin;
}
