// /discover: the global chat beside what it found.
import { chooseLocale } from "../widget/locales/index.ts";
import { ChatPane } from "./pane.ts";
import { Results } from "./results.ts";
import { textsFor } from "./texts/index.ts";

const locale = chooseLocale("", navigator.languages);
document.documentElement.lang = locale.tag;
const texts = textsFor(locale.tag);
const results = new Results(texts, locale.tag, (text) => pane.say(text));
const pane = new ChatPane({
  title: texts.discoverChat,
  locale,
  drawer: "discover",
  opening: {
    chat: "global",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: locale.tag,
  },
  credentials: () => ({}),
  onMessages(messages) {
    const cards = messages.flatMap((it) => it.cards ?? []);
    const newest = cards.findLast((it) => it.type === "comparison");
    results.update(newest?.type === "comparison" ? newest.results : []);
  },
  onWaiting: (waiting) => results.await(waiting),
});
document.querySelector("#stage")?.replaceChildren(pane.element, results.element);
