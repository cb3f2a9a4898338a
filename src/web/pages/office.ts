// The office of who has signed in: its chat beside the boards, live.
import type { DashboardOverview } from "#contracts/dashboard";
import type { DeskEntry } from "#contracts/desk";
import type { Locale } from "../widget/locales/index.ts";
import { h, setText } from "../widget/view/dom.ts";
import type { Desk, House, Tab } from "./boards/board.ts";
import { costsBoard } from "./boards/costs.ts";
import { insightsBoard } from "./boards/insights.ts";
import { menuBoard } from "./boards/menu.ts";
import { teamBoard } from "./boards/team.ts";
import { todayBoard } from "./boards/today.ts";
import { waitingBoard } from "./boards/waiting.ts";
import { workBoard } from "./boards/work.ts";
import { chartFigure } from "./chart.ts";
import { DeskFeed, type FeedStatus } from "./desk-feed.ts";
import { diffCard } from "./diff.ts";
import type { Member } from "./member.ts";
import { clockText, todayIn } from "./money.ts";
import { ChatPane } from "./pane.ts";
import { Tabs } from "./tabs.ts";
import type { Texts } from "./texts/index.ts";

/** What nothing tells of, such as a visit that is over, shows after so long, ms. */
const slowly = 120_000;

/** Fills the stage; the way to take it all away again. */
export function openOffice(
  stage: HTMLElement,
  member: Member,
  texts: Texts,
  locale: Locale,
  left: () => void,
): () => void {
  const house: House = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, role: null };
  const desk: Desk = { member, texts, locale: locale.tag, house, left, ask: (text) => sayInChat(text) };
  const today = () => todayIn(house.timeZone);
  const name = h("h1", {}, texts.dashboard);
  const tabs: Record<string, Tab> = {
    today: todayBoard(desk, (overview) => learn(overview)),
    menu: menuBoard(desk),
    team: teamBoard(desk, today),
    insights: insightsBoard(desk, today),
    waiting: waitingBoard(desk),
    work: workBoard(desk),
    costs: costsBoard(desk),
  };
  const labels: Record<string, string> = texts.tabs;
  const specs = Object.entries(tabs).map(([id, { element }]) => ({ id, label: labels[id]!, element }));
  let chosen = "";
  const bar = new Tabs(texts.dashboard, specs, (id, before) => {
    if (before) tabs[before]?.see(false);
    chosen = id;
    tabs[id]?.see(true);
  });
  const refresh = () => tabs[chosen]?.see(true);
  const hear = (entry: DeskEntry) => {
    tabs[chosen]?.hear(entry);
    if (entry.type.startsWith("escalation.") && chosen !== "today") void countWaiting();
  };
  const learn = ({ business, role, openEscalations }: DashboardOverview) => {
    Object.assign(house, { timeZone: business.timeZone, role });
    setText(name, business.name);
    bar.count("waiting", openEscalations, texts.waiting);
  };
  const countWaiting = async () => {
    const answer = await member.ask("overview");
    if (answer?.ok) learn((await answer.json()) as DashboardOverview);
  };

  const pane = officeChat(desk, locale, refresh);
  const live = h("p", { class: "live", role: "status" });
  const status = (it: FeedStatus) => {
    live.dataset["status"] = it;
    const words = it === "away" ? texts.notLive(clockText(new Date(), locale.tag)) : texts[it];
    setText(live, words);
    // What could not be read while it was away is read now.
    if (it === "live") refresh();
  };
  const chat = h(
    "button",
    { type: "button", class: "chip only-narrow", "aria-expanded": "false" },
    texts.officeChat,
  );
  const showChat = (shown: boolean) => {
    stage.classList.toggle("with-chat", shown);
    chat.setAttribute("aria-expanded", String(shown));
    if (shown) pane.focus();
  };
  chat.addEventListener("click", () => showChat(!stage.classList.contains("with-chat")));
  const sayInChat = (text: string) => {
    pane.say(text);
    showChat(true);
  };
  const out = h("button", { type: "button", class: "chip", onclick: left }, texts.signOut);
  const head = h("div", { class: "office-head" }, name, live, h("div", { class: "chips-row" }, chat, out));
  stage.classList.add("office");
  stage.replaceChildren(
    pane.element,
    h("section", { class: "results", "aria-label": texts.dashboard }, head, bar.list, bar.panels),
  );
  // A board that is opened by its address has not read where the business is.
  if (location.hash.length > 1) void countWaiting().finally(() => bar.start());
  else bar.start();
  const feed = new DeskFeed(member.business, (renew) => member.token(renew), {
    heard: hear,
    missed: refresh,
    status,
    left,
  });
  const timer = setInterval(() => !document.hidden && refresh(), slowly);
  return () => {
    feed.close();
    clearInterval(timer);
    for (const it of Object.values(tabs)) it.over?.();
    stage.classList.remove("office", "with-chat");
  };
}

function officeChat({ member, texts }: Desk, locale: Locale, refresh: () => void): ChatPane {
  let heard = 0;
  return new ChatPane({
    title: texts.officeChat,
    locale,
    // It speaks as the page does: in another language it is another conversation.
    drawer: `dashboard:${member.business}:${locale.tag}`,
    opening: { chat: "dashboard", business: member.business, locale: locale.tag },
    credentials: () => ({ authorization: `Bearer ${member.current}` }),
    show: (card) =>
      card.type === "diff"
        ? diffCard(card, texts, locale.tag)
        : card.type === "chart"
          ? chartFigure(card, texts, locale.tag)
          : null,
    onMessages(messages) {
      // What was done by chat shows at once.
      if (messages.length !== heard) refresh();
      heard = messages.length;
    },
  });
}
