// The frame of every page. Everything in a template is escaped; there is no inline script or style.
import { html } from "hono/html";

/** What hono's template gives: escaped text, or a promise of it. */
export type Html = ReturnType<typeof html>;

interface Frame {
  title: string;
  description: string;
  /** More for the head, such as the widget's script. */
  head?: Html | undefined;
  body: Html;
}

export function layout({ title, description, head, body }: Frame): Html {
  return html`<!doctype html>
    <html lang="en">
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
        <a class="skip" href="#content">Skip to content</a>
        <header class="top">
          <div class="wide">
            <a class="brand" href="/"><img src="/favicon.svg" alt="" width="28" height="28" />X-Seven</a>
            <nav aria-label="Site">
              <a href="/">Businesses</a><a href="/discover">Find</a><a href="/dashboard">Dashboard</a
              ><a href="/docs">API</a>
            </nav>
          </div>
        </header>
        <main id="content" class="wide">${body}</main>
        <footer class="bottom"><div class="wide">An AI front desk for local businesses.</div></footer>
      </body>
    </html>`;
}
