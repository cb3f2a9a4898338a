// Conversations that wait for a person: what they are about, what was said, an answer, and the way back to the assistant.
import type { ChatMessage } from "#contracts/chat";
import type { DeskEntry } from "#contracts/desk";
import type { Escalation } from "#contracts/escalations";
import { h, setText } from "../../widget/view/dom.ts";
import { Board, type Desk, type Tab } from "./board.ts";
import { decisionRow } from "./decisions.ts";
import { questionText } from "./question.ts";
import { badge, section } from "./section.ts";

type Detail = Escalation & { messages: ChatMessage[] };

/** While one is open its customer may write at any time, ms. */
const lookEvery = 5_000;

export function waitingBoard(desk: Desk): Tab {
  const { texts, locale, member } = desk;
  /** The one that is open, with what was begun to be written under each. */
  let open: string | null = null;
  const drafts = new Map<string, string>();
  /** One message however often it is sent: the same words keep their id. */
  const ids = new Map<string, string>();

  const list = new Board<{ items: Escalation[] }>(desk, {
    path: () => "escalations",
    empty: texts.noneWaiting,
    hears: ({ type }) => type.startsWith("escalation."),
    show: ({ items }) =>
      items.length === 0 ? null : h("ul", { class: "runs" }, ...ordered(items).map(entry)),
  });
  const detail = new Board<Detail>(desk, {
    path: () => `escalations/${open}`,
    empty: texts.noneWaiting,
    hears: ({ type }) => type.startsWith("escalation."),
    show: (it) => conversation(it),
  });
  const pane = h(
    "section",
    { class: "board", "aria-label": texts.conversation, hidden: true },
    detail.element,
  );

  const entry = (it: Escalation): HTMLElement =>
    h(
      "li",
      {},
      h(
        "button",
        {
          type: "button",
          class: "entry",
          "data-key": it.id,
          "aria-expanded": String(open === it.id),
          onclick: () => show(it.id),
        },
        badge(it.status, texts.waitingStatuses[it.status]),
        h(
          "span",
          {},
          [
            it.contact.name ?? texts.nobodyNamed,
            texts.reasons[it.reason] ?? it.reason.replaceAll("_", " "),
          ].join(" · "),
        ),
        h("time", { datetime: it.createdAt }, localText(it.createdAt)),
      ),
    );

  function show(id: string): void {
    open = open === id ? null : id;
    pane.hidden = open === null;
    list.again();
    detail.see(open !== null);
    if (open) pane.scrollIntoView({ block: "nearest" });
  }

  function conversation(it: Detail): HTMLElement {
    const question = questionText(it, texts, locale);
    const contact = [it.contact.phone, it.contact.email].filter(Boolean).join(" · ");
    return h(
      "div",
      { class: "conversation" },
      h("h2", {}, it.contact.name ?? texts.nobodyNamed),
      h(
        "p",
        { class: "muted" },
        [contact, it.deadline && texts.promised(localText(it.deadline))].filter(Boolean).join(" · "),
      ),
      ...(question ? [h("p", {}, question)] : []),
      it.messages.length === 0
        ? h("p", { class: "muted" }, texts.overNow)
        : h(
            "ol",
            { class: "said", tabindex: "0", "aria-label": texts.conversation },
            ...it.messages.map((message) => said(message)),
          ),
      ...[decisionRow(it, desk, (decision) => decide(it.id, decision))].filter((row) => row !== null),
      ...(it.status === "closed" || !it.session ? [] : [answerForm(it)]),
    );
  }

  async function decide(id: string, decision: string): Promise<boolean> {
    const answer = await post(`escalations/${id}/decision`, { decision });
    if (answer?.ok) await Promise.all([list.refresh(), detail.refresh()]);
    return answer?.ok ?? false;
  }

  const post = (path: string, body: object): Promise<Response | null> =>
    member.ask(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  const said = ({ role, text, at }: ChatMessage): HTMLElement =>
    h(
      "li",
      { class: role },
      h("b", {}, texts.speakers[role]),
      h("span", { class: "unseen" }, ": "),
      text,
      h("time", { datetime: at }, localText(at)),
    );

  function answerForm({ id, status }: Detail): HTMLElement {
    const field = h("textarea", {
      rows: "2",
      "data-key": `answer ${id}`,
      "aria-label": texts.answer,
      maxlength: "4000",
    });
    field.value = drafts.get(id) ?? "";
    field.addEventListener("input", () => drafts.set(id, field.value));
    const problem = h("p", { class: "problem", role: "alert" });
    const send = h("button", { type: "submit", class: "primary" }, texts.send);
    const close = h("button", { type: "button", class: "chip" }, texts.giveBack);
    const form = h(
      "form",
      { class: "answer" },
      field,
      problem,
      h("div", { class: "chips-row" }, send, close),
    );
    const act = async (path: string, body: object, done: () => void) => {
      send.disabled = close.disabled = true;
      const answer = await post(`escalations/${id}/${path}`, body);
      send.disabled = close.disabled = false;
      if (!answer?.ok) return setText(problem, texts.notSent);
      done();
      await Promise.all([list.refresh(), detail.refresh()]);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (!text) return field.focus();
      const message = ids.get(`${id} ${text}`) ?? crypto.randomUUID();
      ids.set(`${id} ${text}`, message);
      void act("replies", { id: message, text }, () => {
        drafts.delete(id);
        field.value = "";
      });
    });
    close.addEventListener("click", () => void act("close", {}, () => drafts.delete(id)));
    if (status === "open") form.prepend(h("p", { class: "muted" }, texts.quietHint));
    return form;
  }

  const localText = (instant: string): string =>
    new Date(instant).toLocaleString(locale, {
      weekday: "short",
      hour: "numeric",
      minute: "2-digit",
      timeZone: desk.house.timeZone,
    });

  const timer = setInterval(() => {
    if (open !== null && !document.hidden) void detail.refresh();
  }, lookEvery);
  const element = h("div", { class: "boards" }, section(texts.waiting, list.element), pane);
  return {
    element,
    see(visible: boolean) {
      list.see(visible);
      detail.see(visible && open !== null);
    },
    hear(entry: DeskEntry) {
      list.hear(entry);
      detail.hear(entry);
    },
    over: () => clearInterval(timer),
  };
}

/** Who waits comes first, longest wait first among them; then the newest. */
const ordered = (items: readonly Escalation[]): Escalation[] => [
  ...items.filter((it) => it.status === "open").toReversed(),
  ...items.filter((it) => it.status !== "open"),
];
