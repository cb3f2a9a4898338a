// What a visitor reads in a page's place: what is wrong, and the way back to the directory.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";
import type { ProblemModel } from "./models.ts";

export function problemPage({ status, title, detail, requestId }: ProblemModel): Html {
  const advice =
    status === 404
      ? "The address may have a slip in it, or what was here has moved on."
      : html`${detail}<br /><small>Request ${requestId}</small>`;
  return layout({
    title: `${title} · X-Seven`,
    description: title,
    body: html` <div class="hero">
      <h1>${title}</h1>
      <p>${advice}</p>
      <p><a class="primary" href="/">See all businesses</a></p>
    </div>`,
  });
}
