// Where the link under a business's news leads: a button, for a mail scanner that follows links must not take anything back.
import { html } from "hono/html";
import type { Language } from "../language.ts";
import { type Html, layout } from "./layout.ts";
import { wordsOf } from "./words.ts";

export function stopNewsPage(token: string, language: Language): Html {
  const { news } = wordsOf(language);
  return layout({
    language,
    query: { token },
    title: `${news.title} · X-Seven`,
    description: news.description,
    body: html` <div class="hero">
      <h1>${news.heading}</h1>
      <p>${news.lead}</p>
      <form method="post" action="/news/stop">
        <input type="hidden" name="token" value="${token}" />
        <button class="primary" type="submit">${news.stop}</button>
      </form>
    </div>`,
  });
}

export function newsStoppedPage(language: Language): Html {
  const { news, allBusinesses } = wordsOf(language);
  return layout({
    language,
    title: `${news.stopped} · X-Seven`,
    description: news.stoppedLead,
    body: html` <div class="hero">
      <h1>${news.stopped}</h1>
      <p>${news.stoppedLead}</p>
      <p><a class="primary" href="/">${allBusinesses}</a></p>
    </div>`,
  });
}
