// `/dev/outbox`: what would have gone out by e-mail and SMS. Local stack only.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";
import type { OutboxModel } from "./models.ts";

export function outboxPage({ messages }: OutboxModel): Html {
  const latest = messages.toSorted((a, b) => b.at.localeCompare(a.at));
  return layout({
    title: "Outbox · X-Seven",
    description: "E-mails and text messages the local providers kept.",
    body: html` <div class="hero small">
        <h1>Outbox</h1>
        <p>
          On this machine nothing is sent: e-mails and text messages end here.
          <a href="/dev/outbox">Refresh</a>
        </p>
      </div>
      ${
        latest.length
          ? html`<ol class="outbox" role="list">
              ${latest.map(entry)}
            </ol>`
          : html`<p class="empty">Nothing has been sent yet.</p>`
      }`,
  });
}

const entry = ({ channel, to, subject, text, at }: OutboxModel["messages"][number]): Html =>
  html`<li>
    <p class="facts">
      <b class="channel ${channel}">${channel === "email" ? "E-mail" : "SMS"}</b><span>${to}</span>
      <time datetime="${at}">${at.replace("T", " ").replace(/\.\d+/, "").replace("Z", " UTC")}</time>
    </p>
    ${subject ? html`<h2>${subject}</h2>` : ""}
    <p class="words">${text}</p>
  </li>`;
