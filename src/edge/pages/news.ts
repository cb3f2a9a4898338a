// Where the link under a business's news leads: a button, for a mail scanner that follows links must not take anything back.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";

export const stopNewsPage = (token: string): Html =>
  layout({
    title: "No more news · X-Seven",
    description: "Stop a business's news",
    body: html` <div class="hero">
      <h1>No more news?</h1>
      <p>
        You will no longer be written to about news. Messages about your own bookings and orders still come.
      </p>
      <form method="post" action="/news/stop">
        <input type="hidden" name="token" value="${token}" />
        <button class="primary" type="submit">Stop the news</button>
      </form>
    </div>`,
  });

export const newsStoppedPage = (): Html =>
  layout({
    title: "Stopped · X-Seven",
    description: "The news are stopped",
    body: html` <div class="hero">
      <h1>Stopped</h1>
      <p>You won't get this business's news any more.</p>
      <p><a class="primary" href="/">See all businesses</a></p>
    </div>`,
  });
