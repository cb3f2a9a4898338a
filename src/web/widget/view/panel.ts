// The chat panel: a dialog, modal and full-screen on phones, beside the page elsewhere.
import type { Status } from "../chat/connection.ts";
import type { Snapshot } from "../chat/conversation.ts";
import type { Locale } from "../locales/index.ts";
import { Composer } from "./composer.ts";
import { h, icon, icons, setText } from "./dom.ts";
import { MessageList } from "./message-list.ts";
import type { RowActions } from "./message-row.ts";

export interface PanelActions extends RowActions {
  say: (text: string) => void;
  close: () => void;
  reconnect: () => void;
}

/** As wide as this or as low: the panel takes the whole screen. */
export const phone = matchMedia("(max-width: 480px), (max-height: 480px)");
const touch = matchMedia("(pointer: coarse)");
/** Nearer to the end than this counts as reading along, px. */
const nearEnd = 80;

export class Panel {
  readonly element: HTMLDialogElement;
  private readonly composer: Composer;
  private readonly list: MessageList;
  private readonly replies: HTMLElement;
  private readonly dots: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly bannerText = h("p", { role: "status" });
  private readonly bannerButton: HTMLButtonElement;
  private readonly banner: HTMLElement;
  private readonly jump: HTMLButtonElement;
  private readonly locale: Locale;
  private readonly actions: PanelActions;
  private repliesTo = "";

  constructor(api: string, title: string, locale: Locale, actions: PanelActions, live: HTMLElement) {
    this.locale = locale;
    this.actions = actions;
    const { strings } = locale;
    this.list = new MessageList(api, locale, actions);
    this.composer = new Composer(locale, (text) => this.say(text));
    this.replies = h("div", { class: "replies", role: "group", "aria-label": strings.replies });
    this.dots = h(
      "p",
      { class: "typing" },
      h("span", { class: "unseen" }, strings.typing),
      h("i"),
      h("i"),
      h("i"),
    );
    this.bannerButton = h(
      "button",
      { type: "button", class: "link", onclick: actions.reconnect },
      strings.tryNow,
    );
    this.banner = h("div", { class: "banner" }, this.bannerText, this.bannerButton);
    this.scroller = h(
      "div",
      {
        class: "scroller",
        role: "region",
        tabindex: "0",
        "aria-label": strings.messages,
        onscroll: () => this.showJump(),
      },
      this.list.element,
      this.dots,
      this.replies,
    );
    this.jump = h(
      "button",
      {
        type: "button",
        class: "round jump",
        "aria-label": strings.newMessages,
        hidden: true,
        onclick: () => this.toEnd(),
      },
      icon(icons.down),
    );
    this.element = h(
      "dialog",
      {
        class: "panel",
        "aria-labelledby": "title",
        tabindex: "-1",
        onkeydown: (event) => this.key(event as KeyboardEvent),
        oncancel: (event) => {
          event.preventDefault();
          actions.close();
        },
      },
      h(
        "header",
        {},
        h("h2", { id: "title" }, title),
        h(
          "button",
          { type: "button", class: "round", "aria-label": strings.close, onclick: actions.close },
          icon(icons.close),
        ),
      ),
      this.banner,
      h("div", { class: "body" }, this.scroller, this.jump),
      this.composer.element,
      live,
    );
  }

  /** @param focus false where the page opens it by itself and must not lose its focus */
  open(focus: boolean): void {
    const before = document.activeElement;
    if (phone.matches) this.element.showModal();
    else this.element.show();
    // A dialog takes the focus as it opens.
    if (focus) this.focus();
    else if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    else (document.activeElement as HTMLElement | null)?.blur();
    this.composer.fit();
    this.toEnd();
  }

  close(): void {
    this.element.close();
  }

  focus(): void {
    // On a touch screen the field would bring up the keyboard over what there is to read.
    (touch.matches ? this.element : this.composer.field).focus({ preventScroll: true });
  }

  suggest(text: string): void {
    this.composer.suggest(text);
  }

  update(snapshot: Snapshot): void {
    const reading = this.distanceToEnd() > nearEnd;
    this.list.update(snapshot);
    this.dots.hidden = !snapshot.typing || snapshot.partials.length > 0;
    this.updateReplies(snapshot);
    this.updateBanner(snapshot.status);
    if (reading) this.showJump();
    else this.toEnd();
  }

  private say(text: string): void {
    this.actions.say(text);
    this.toEnd();
  }

  private updateReplies({ messages, outbox, partials, status }: Snapshot): void {
    const last = messages.at(-1);
    const open =
      last && last.role !== "customer" && !outbox.length && !partials.length && status !== "blocked";
    const to = open && last.quickReplies?.length ? last.id : "";
    if (to === this.repliesTo) return;
    this.repliesTo = to;
    const hadFocus = this.replies.contains((this.element.getRootNode() as ShadowRoot).activeElement);
    this.replies.replaceChildren(
      ...(to ? last!.quickReplies! : []).map(({ label, text }) =>
        h("button", { type: "button", class: "button", onclick: () => this.say(text) }, label),
      ),
    );
    if (hadFocus) this.focus();
  }

  private updateBanner(status: Status): void {
    const { strings } = this.locale;
    const words: Partial<Record<Status, string>> = {
      connecting: strings.connecting,
      waiting: strings.waiting,
      offline: strings.offline,
      limited: strings.limited,
      blocked: strings.blocked,
    };
    setText(this.bannerText, words[status] ?? "");
    this.banner.dataset.status = status;
    this.bannerButton.hidden = status !== "waiting" && status !== "blocked";
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.actions.close();
  }

  private distanceToEnd(): number {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight;
  }

  private toEnd(): void {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.showJump();
  }

  private showJump(): void {
    this.jump.hidden = this.distanceToEnd() <= nearEnd;
  }
}
