// `/dev/traces`: the last turns, and one as a waterfall in a table: each row a span with its bar. Local stack only.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";
import type { SpanRow, TraceModel, TracesModel } from "./models.ts";

export function tracesPage({ traces }: TracesModel): Html {
  return layout({
    title: "Traces · X-Seven",
    description: "The last turns that this machine has traced.",
    body: html` <div class="hero small">
        <h1>Traces</h1>
        <p>
          A turn from the request to its workflow and back. Nothing of what was said is in it.
          <a href="/dev/traces">Refresh</a>
        </p>
      </div>
      ${traces.length ? list(traces) : html`<p class="empty">No turn has been traced yet.</p>`}`,
  });
}

const list = (traces: TracesModel["traces"]): Html =>
  html`<div class="traces" tabindex="0" role="region" aria-label="Turns">
    <table>
      <caption class="unseen">
        The last turns, the latest first
      </caption>
      <thead>
        <tr>
          <th scope="col">Turn</th>
          <th scope="col">Chat</th>
          <th scope="col">Begun</th>
          <th scope="col">Took</th>
          <th scope="col">Spans</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        ${traces.map(
          ({ id, at, took, what, chat, spans, failed }) =>
            html`<tr>
              <th scope="row"><a href="/dev/traces?trace=${id}">${what}</a></th>
              <td>${chat}</td>
              <td><time datetime="${at}">${at.slice(11, 23)}</time></td>
              <td>${ms(took)}</td>
              <td>${spans}</td>
              <td>${status(failed)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export function tracePage(trace: TraceModel): Html {
  return layout({
    title: "One turn · X-Seven",
    description: "One traced turn as a waterfall.",
    body: html` <div class="hero small">
        <h1>One turn</h1>
        <p>
          ${trace.rows.length} spans in ${ms(trace.took)}, begun at
          <time datetime="${trace.at}">${trace.at.slice(11, 23)}</time> UTC. Trace <code>${trace.id}</code>.
          <a href="/dev/traces">All turns</a>
        </p>
      </div>
      <div class="traces" tabindex="0" role="region" aria-label="Waterfall">
        <table>
          <caption class="unseen">
            The spans of the turn, each below what it is part of
          </caption>
          <thead>
            <tr>
              <th scope="col">Span</th>
              <th scope="col">Part</th>
              <th scope="col">Start</th>
              <th scope="col">Took</th>
              <th scope="col">Status</th>
              <th scope="col" class="course">Course</th>
            </tr>
          </thead>
          <tbody>
            ${trace.rows.map((row) => rowOf(row, trace.took))}
          </tbody>
        </table>
      </div>`,
  });
}

/** The sheet knows so many indents. */
const deepest = 12;

const rowOf = (row: SpanRow, whole: number): Html =>
  html`<tr>
    <th scope="row" class="depth-${Math.min(row.depth, deepest)}">
      <details>
        <summary>${row.name}</summary>
        <dl>
          ${row.attributes.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
      </details>
    </th>
    <td>${row.service.replace("x-seven-", "")}</td>
    <td>${ms(row.offset)}</td>
    <td>${ms(row.took)}</td>
    <td>${status(row.failed)}</td>
    <td class="course">${bar(row, whole)}</td>
  </tr>`;

/** Drawn from the figures beside it. */
function bar({ offset, took, failed, service }: SpanRow, whole: number): Html {
  const scale = 1000 / Math.max(whole, 1);
  const width = Math.max(took * scale, 4);
  const x = Math.min(offset * scale, 1000 - width);
  return html`<svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
    <rect
      class="${failed ? "failed" : service}"
      x="${x.toFixed(1)}"
      y="1"
      width="${width.toFixed(1)}"
      height="10"
      rx="2"
    />
  </svg>`;
}

const status = (failed: boolean): string => (failed ? "failed" : "ok");

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
