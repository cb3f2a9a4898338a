// The frame of every page. Everything in a template is escaped; there is no inline script or style.
import { html } from "hono/html";
import type { Language } from "../language.ts";
import { wordsOf } from "./words.ts";

/** What hono's template gives: escaped text, or a promise of it. */
export type Html = ReturnType<typeof html>;

interface Frame {
  /** Without one it is a page that is in English only. */
  language?: Language;
  /** What the page was asked for beside its address, for the way to it in another language. */
  query?: Readonly<Record<string, string>>;
  title: string;
  description: string;
  /** More for the head, such as the widget's script. */
  head?: Html | undefined;
  body: Html;
}

export function layout({ language: read, query, title, description, head, body }: Frame): Html {
  const language = read ?? "en";
  const words = wordsOf(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        ${head ?? ""}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="top">
          <div class="wide">
            <a class="brand" href="/"><img src="/favicon.svg" alt="" width="28" height="28" />X-Seven</a>
            <nav aria-label="${words.site}">
              <a href="/">${words.businesses}</a><a href="/discover">${words.find}</a
              ><a href="/dashboard">${words.dashboard}</a><a href="/docs">${words.api}</a>
            </nav>
          </div>
        </header>
        <main id="content" class="wide">${body}</main>
        <footer class="bottom">
          <div class="wide"><span>${words.foot}</span>${read ? languageSwitch(read, query) : ""}</div>
        </footer>
      </body>
    </html>`;
}

const names: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** Each language by its own name; the one that is read is no link. It needs no script, and is remembered. */
function languageSwitch(read: Language, query: Frame["query"] = {}): Html {
  const to = (language: string) => `?${new URLSearchParams({ ...query, lang: language }).toString()}`;
  const all = Object.entries(names).map(([language, name]) =>
    language === read
      ? html`<span lang="${language}" aria-current="true">${name}</span>`
      : html`<a href="${to(language)}" hreflang="${language}" lang="${language}" rel="nofollow">${name}</a>`,
  );
  return html`<nav class="languages" aria-label="${wordsOf(read).language}">${all}</nav>`;
}
