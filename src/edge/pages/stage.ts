// The pages that a script fills: finding a place, and the office. Without scripts they say where else to go.
import { html } from "hono/html";
import type { Language } from "../language.ts";
import { type Html, layout } from "./layout.ts";
import { wordsOf } from "./words.ts";

interface Stage {
  name: "discover" | "dashboard";
  language: Language;
  data?: Html;
  styles?: Html;
}

function frame({ name, language, data, styles }: Stage): Html {
  const words = wordsOf(language);
  const { title, description } = words.stages[name];
  return layout({
    language,
    title: `${title} · X-Seven`,
    description,
    head: html`<link rel="stylesheet" href="/stage.css" />${styles ?? ""}
      <script type="module" src="/${name}.js"></script>`,
    body: html`<div id="stage" class="stage" ${data ?? ""}>
      <noscript
        ><p class="empty">${words.stages.needsScripts} <a href="/">${words.allBusinesses}</a></p></noscript
      >
    </div>`,
  });
}

export const discoverPage = (language: Language): Html => frame({ name: "discover", language });

/** @param supabase where members sign in */
export const dashboardPage = (supabase: { url: string; publishableKey: string }, language: Language): Html =>
  frame({
    name: "dashboard",
    language,
    data: html`data-supabase="${supabase.url}" data-key="${supabase.publishableKey}"`,
    styles: html`<link rel="stylesheet" href="/office.css" />`,
  });
