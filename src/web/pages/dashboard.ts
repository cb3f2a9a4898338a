// /dashboard: the office's chat beside today, for who has signed in.
import { chooseLocale } from "../widget/locales/index.ts";
import { h } from "../widget/view/dom.ts";
import { Boards } from "./boards.ts";
import { barChart } from "./chart.ts";
import { diffCard } from "./diff.ts";
import { DeskFeed } from "./desk-feed.ts";
import { Member } from "./member.ts";
import { ChatPane } from "./pane.ts";
import { signInForm } from "./sign-in.ts";
import { Supabase } from "./supabase.ts";
import { textsFor } from "./texts.ts";

const locale = chooseLocale("", navigator.languages);
document.documentElement.lang = locale.tag;
const texts = textsFor(locale.tag);
const stage = document.querySelector<HTMLElement>("#stage")!;
const supabase = new Supabase(stage.dataset["supabase"] ?? "", stage.dataset["key"] ?? "");
let feed: DeskFeed | undefined;

const known = Member.remembered(supabase);
if (known) enter(known);
else ask();

function ask(): void {
  feed?.close();
  Member.forget();
  stage.classList.add("alone");
  stage.replaceChildren(signInForm(supabase, texts, enter));
}

function enter(member: Member): void {
  stage.classList.remove("alone");
  const boards = new Boards(member, texts, locale.tag, ask);
  let heard = 0;
  const pane = new ChatPane({
    title: texts.officeChat,
    locale,
    drawer: `dashboard:${member.business}`,
    opening: { chat: "dashboard", business: member.business, locale: locale.tag },
    credentials: () => ({ authorization: `Bearer ${member.current}` }),
    show: (card) =>
      card.type === "diff"
        ? diffCard(card, texts, locale.tag)
        : card.type === "chart"
          ? barChart(card, locale.tag)
          : null,
    onMessages(messages) {
      // What was done by chat shows at once.
      if (messages.length !== heard) void boards.refresh();
      heard = messages.length;
    },
  });
  const out = h("button", { type: "button", class: "chip", onclick: ask }, texts.signOut);
  const head = h("div", { class: "results-head" }, h("h1", {}, texts.today), out);
  stage.replaceChildren(
    pane.element,
    h("section", { class: "results", "aria-label": texts.today }, head, boards.element),
  );
  void boards.refresh();
  feed = new DeskFeed(member.business, (renew) => member.token(renew), {
    heard: () => void boards.refresh(),
    missed: () => void boards.refresh(),
    status: (status) => (head.dataset["live"] = status),
    left: ask,
  });
}
