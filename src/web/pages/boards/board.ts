// One board of the dashboard: loads, shows, hears what happens, and says when it waits, is empty, away or out of date.
import type { DashboardOverview } from "#contracts/dashboard";
import type { DeskEntry } from "#contracts/desk";
import { h } from "../../widget/view/dom.ts";
import type { Member } from "../member.ts";
import { clockText } from "../money.ts";
import type { Texts } from "../texts/index.ts";

/** Where the business is, and what who looks may do there; by then the clock is the device's. */
export interface House {
  timeZone: string;
  role: DashboardOverview["role"] | null;
}

/** What every board is given. */
export interface Desk {
  member: Member;
  texts: Texts;
  /** BCP 47. */
  locale: string;
  /** As far as the business has been read. */
  house: House;
  /** Says it in the chat beside the boards, as if it had been typed. */
  ask(text: string): void;
  /** The member has to sign in again. */
  left(): void;
}

export interface BoardSpec<T> {
  /** Under `/v1/dashboard/{business}/`; asked anew each time. */
  path(): string;
  /** What is shown of it; null: there is nothing. */
  show(data: T): Node | null;
  /** What is said where there is nothing. */
  empty: string;
  /** Whether what happened may have changed it. */
  hears?(entry: DeskEntry): boolean;
}

type Answer<T> = { ok: true; data: T } | { ok: false; why: "away" | "denied" | "left" };

export class Board<T> {
  readonly element = h("div", { class: "board-body" });
  private readonly note = h("p", { class: "stale", role: "status" });
  private readonly body = h("div", {}, "");
  private readonly desk: Desk;
  private readonly spec: BoardSpec<T>;
  private shown = "";
  private loading = false;
  private repeat = false;
  private data: T | null = null;
  private wanted = false;
  private readAt: Date | null = null;
  /** What was asked for when that was read. */
  private readOf = "";

  constructor(desk: Desk, spec: BoardSpec<T>) {
    this.desk = desk;
    this.spec = spec;
    this.element.append(this.note, this.body);
    this.body.append(this.waiting());
  }

  /** It can be seen from now on, or no longer; what is not seen is not read. */
  see(visible: boolean): void {
    this.wanted = visible;
    if (visible) void this.refresh();
  }

  hear(entry: DeskEntry): void {
    if (this.wanted && (this.spec.hears?.(entry) ?? true)) void this.refresh();
  }

  /** Reads it again; what happens while it is read has it read once more. */
  async refresh(): Promise<void> {
    this.repeat = this.loading;
    if (this.loading || !this.wanted) return;
    this.loading = true;
    const path = this.spec.path();
    const answer = await this.read(path);
    this.loading = false;
    if (this.repeat || path !== this.spec.path()) return this.refresh();
    if (answer.ok) this.take(answer.data, path);
    else if (answer.why !== "left") this.fail(answer.why, path);
  }

  private async read(path: string): Promise<Answer<T>> {
    const answer = await this.desk.member.ask(path);
    if (answer?.status === 401) {
      this.desk.left();
      return { ok: false, why: "left" };
    }
    if (answer?.status === 403) return { ok: false, why: "denied" };
    if (!answer?.ok) return { ok: false, why: "away" };
    return { ok: true, data: (await answer.json()) as T };
  }

  private take(data: T, path: string): void {
    this.readAt = new Date();
    this.readOf = path;
    this.note.replaceChildren();
    const content = JSON.stringify(data);
    if (content === this.shown) return;
    this.shown = content;
    this.data = data;
    this.again();
  }

  /** Shows what was read once more, in another way. */
  again(): void {
    if (this.data !== null)
      this.place(this.spec.show(this.data) ?? h("p", { class: "empty" }, this.spec.empty));
  }

  private fail(why: "away" | "denied", path: string): void {
    const { texts, locale } = this.desk;
    const retry = h(
      "button",
      { type: "button", class: "chip", onclick: () => void this.refresh() },
      texts.retry,
    );
    if (why === "denied") {
      this.shown = "";
      this.data = null;
      return this.place(h("p", { class: "empty" }, texts.denied));
    }
    // Another figure or day than the one that is asked for is no answer, however old.
    if (this.readAt === null || this.readOf !== path) {
      [this.shown, this.data] = ["", null];
      this.note.replaceChildren();
      return this.place(h("div", { class: "empty", role: "status" }, h("p", {}, texts.away), retry));
    }
    this.note.replaceChildren(texts.stale(clockText(this.readAt, locale)), " ", retry);
  }

  private waiting(): HTMLElement {
    const bars = ["", "", ""].map(() => h("span", { class: "bone", "aria-hidden": "true" }));
    return h(
      "div",
      { class: "waiting", role: "status" },
      h("span", { class: "unseen" }, this.desk.texts.loading),
      ...bars,
    );
  }

  /** New content in the place of the old, with what was opened, focused and scrolled to kept. */
  private place(content: Node): void {
    const opened = new Set(keysOf(this.body, "details[open][data-key]"));
    const focused = this.body.contains(document.activeElement) ? keyOf(document.activeElement) : null;
    const scrolled = new Map(
      [...this.body.querySelectorAll<HTMLElement>("[data-scroll]")].map((it) => [
        it.dataset["scroll"],
        it.scrollLeft,
      ]),
    );
    this.body.replaceChildren(content);
    for (const it of this.body.querySelectorAll<HTMLDetailsElement>("details[data-key]"))
      if (opened.has(it.dataset["key"] ?? "")) it.open = true;
    for (const it of this.body.querySelectorAll<HTMLElement>("[data-scroll]")) {
      const left = scrolled.get(it.dataset["scroll"]);
      if (left !== undefined) it.scrollLeft = left;
    }
    if (focused) this.body.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }
}

const keyOf = (element: Element | null): string | null =>
  (element instanceof HTMLElement && element.closest<HTMLElement>("[data-key]")?.dataset["key"]) || null;

const keysOf = (within: HTMLElement, selector: string): string[] =>
  [...within.querySelectorAll<HTMLElement>(selector)].map((it) => it.dataset["key"] ?? "");

/** What stands under one tab. */
export interface Tab {
  element: HTMLElement;
  see(visible: boolean): void;
  hear(entry: DeskEntry): void;
  over?(): void;
}

export const tabOf = (element: HTMLElement, ...boards: Pick<Board<unknown>, "see" | "hear">[]): Tab => ({
  element,
  see: (visible) => boards.forEach((it) => it.see(visible)),
  hear: (entry) => boards.forEach((it) => it.hear(entry)),
});
