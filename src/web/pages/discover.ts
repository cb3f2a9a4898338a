// /discover: the global chat beside what it found.
import { chooseLocale } from "../widget/locales/index.ts";
import { ChatPane } from "./pane.ts";
import { Results } from "./results.ts";
import { textsFor } from "./texts/index.ts";

// The server knows which one they chose.
const locale = chooseLocale(document.documentElement.lang, navigator.languages);
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
