// `/docs`: the OpenAPI description as a page to read, without a script.
import { html } from "hono/html";
import { type Html, layout } from "./layout.ts";
import { type JsonSchema, schemaText } from "./schema-text.ts";

interface Body {
  content?: Record<string, { schema?: JsonSchema }>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: JsonSchema;
}

interface Operation {
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body & { description?: string }>;
}

/** As much of an OpenAPI 3.1 document as the page shows. */
export interface ApiDescription {
  info: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

const methods = ["get", "post", "put", "patch", "delete"];

export function docsPage({ info, paths = {}, components }: ApiDescription): Html {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
  );
  const schemas = Object.entries(components?.schemas ?? {});
  return layout({
    title: `API · ${info.title}`,
    description: `How to talk to ${info.title} over HTTP.`,
    body: html` <div class="hero small">
        <h1>API</h1>
        <p>${prose(info.description ?? "")}</p>
        <p>Version ${info.version}, as <a href="/openapi.json">OpenAPI</a>.</p>
      </div>
      <nav class="contents" aria-label="Operations">
        <ul role="list">
          ${operations.map(
            ({ path, method }) =>
              html`<li>
                <a href="#${anchor(method, path)}"
                  ><b class="method ${method}">${method}</b> <code>${path}</code></a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${operations.map(({ path, method, operation }) => operationPart(path, method, operation))}
      <section aria-labelledby="schemas">
        <h2 id="schemas">Schemas</h2>
        ${schemas.map(
          ([name, schema]) =>
            html`<article class="schema" id="schema-${name}">
              <h3>${name}</h3>
              ${schema.description ? html`<p>${prose(schema.description)}</p>` : ""}
              <pre tabindex="0" aria-label="${name}"><code>${schemaText(schema)}</code></pre>
            </article>`,
        )}
      </section>`,
  });
}

/** Words in backquotes are code. */
const prose = (text: string): Html =>
  html`${text.split("`").map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`;

const anchor = (method: string, path: string): string =>
  `${method}-${path.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;

function operationPart(path: string, method: string, operation: Operation): Html {
  const { summary, description, security, parameters = [], requestBody, responses = {} } = operation;
  const keys = (security ?? []).flatMap((it) => Object.keys(it));
  return html`<section class="operation" id="${anchor(method, path)}">
    <h2><b class="method ${method}">${method}</b> <code>${path}</code></h2>
    ${summary ? html`<p><b>${summary}</b></p>` : ""} ${description ? html`<p>${prose(description)}</p>` : ""}
    ${keys.length ? html`<p class="muted">Proof: ${keys.join(" or ")}</p>` : ""}
    ${
      parameters.length
        ? html`<h3>Parameters</h3>
            ${list(parameters.map(parameterText))}`
        : ""
    }
    ${
      requestBody
        ? html`<h3>Body</h3>
            ${schemaBlock(requestBody, `Body of ${method} ${path}`)}`
        : ""
    }
    <h3>Answers</h3>
    ${list(
      Object.entries(responses).map(([status, response]) => ({
        name: status,
        type: typesOf(response),
        note: response.description ?? "",
      })),
    )}
  </section>`;
}

function parameterText({ name, in: where, required, description, schema }: Parameter) {
  return {
    name,
    type: `${where}, ${schema ? schemaText(schema) : "string"}${required ? "" : ", optional"}`,
    note: description ?? schema?.description ?? "",
  };
}

const list = (rows: readonly { name: string; type: Html | string; note: string }[]): Html =>
  html`<dl>
    ${rows.map(
      ({ name, type, note }) =>
        html`<div>
          <dt><code>${name}</code></dt>
          <dd><span class="muted">${type}</span> ${prose(note)}</dd>
        </div>`,
    )}
  </dl>`;

function typesOf({ content = {} }: Body): Html {
  const schemas = Object.values(content).flatMap((it) => (it.schema ? [it.schema] : []));
  return html`${schemas.map((it) => (it.$ref ? reference(it.$ref.split("/").at(-1)!) : schemaText(it)))}`;
}

const reference = (name: string): Html => html`<a href="#schema-${name}">${name}</a>`;

function schemaBlock({ content = {} }: Body, label: string): Html {
  return html`${Object.entries(content).map(([type, { schema }]) => {
    if (schema?.$ref)
      return html`<p>${reference(schema.$ref.split("/").at(-1)!)} <span class="muted">${type}</span></p>`;
    return html`<pre
      tabindex="0"
      aria-label="${label}"
    ><code>${schema ? schemaText(schema) : type}</code></pre>`;
  })}`;
}
