// The frame of every page. Everything in a template is escaped; there is no inline script or style.
import { html } from "hono/html";
import type { Language } from "../language.ts";
import { wordsOf } from "./words.ts";

/** What hono's template gives: escaped text, or a promise of it. */
export type Html = ReturnType<typeof html>;

interface Frame {
  language?: Language;
  title: string;
  description: string;
  /** More for the head, such as the widget's script. */
  head?: Html | undefined;
  body: Html;
}

export function layout({ language = "en", title, description, head, body }: Frame): Html {
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
        <footer class="bottom"><div class="wide">${words.foot}</div></footer>
      </body>
    </html>`;
}
