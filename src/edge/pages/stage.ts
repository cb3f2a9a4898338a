// The pages that a script fills: finding a place, and the office. Without scripts they say where else to go.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";

const frame = (
  name: "discover" | "dashboard",
  title: string,
  description: string,
  data: Html,
  styles: Html | string = "",
): Html =>
  layout({
    title: `${title} · X-Seven`,
    description,
    head: html`<link rel="stylesheet" href="/stage.css" />${styles}
      <script type="module" src="/${name}.js"></script>`,
    body: html`<div id="stage" class="stage" ${data}>
      <noscript
        ><p class="empty">
          This page needs scripts. <a href="/">All businesses</a> are listed without.
        </p></noscript
      >
    </div>`,
  });

export const discoverPage = (): Html =>
  frame("discover", "Find a place", "Find, compare and book local businesses by chat", html``);

/** @param supabase where members sign in */
export const dashboardPage = (supabase: { url: string; publishableKey: string }): Html =>
  frame(
    "dashboard",
    "Dashboard",
    "Run the business by chat",
    html`data-supabase="${supabase.url}" data-key="${supabase.publishableKey}"`,
    html`<link rel="stylesheet" href="/office.css" />`,
  );
