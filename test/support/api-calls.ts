// Every call of the public API as /openapi.json describes it, with parameters put in and a body made up from its schema.

type Json = Record<string, unknown>;

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  format?: string;
  minimum?: number;
  examples?: unknown[];
}

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema?: Schema;
}

interface Operation {
  security?: Record<string, unknown>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface ApiCall {
  method: string;
  /** As described, with its braces. */
  template: string;
  /** Filled in, with its query. */
  path: string;
  body?: string;
  /** The names of the ways in that it asks for; none: it is open to all. */
  needs: string[];
}

/** @param valueOf what a parameter of a path, or a field of a body, stands for; undefined makes one up from its schema */
export function callsOf(
  api: Description,
  valueOf: (template: string, name: string) => string | undefined,
): ApiCall[] {
  const calls: ApiCall[] = [];
  for (const [template, operations] of Object.entries(api.paths))
    for (const [method, operation] of Object.entries(operations)) {
      const { parameters = [], requestBody, security = [] } = operation;
      const schema = requestBody?.content["application/json"]?.schema;
      calls.push({
        method: method.toUpperCase(),
        template,
        path: fill(template, parameters, (name, of) => valueOf(template, name) ?? made(api, of)),
        ...(schema && { body: bodyOf(api, schema, (name) => valueOf(template, name)) }),
        needs: security.flatMap((it) => Object.keys(it)),
      });
    }
  return calls;
}

function fill(
  template: string,
  parameters: Parameter[],
  value: (name: string, schema: Schema) => string,
): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((it) => it.name === name)?.schema ?? { type: "string" };
    return encodeURIComponent(value(name, schema));
  });
  const query = parameters.filter((it) => it.in === "query" && it.required);
  const search = query.map((it) => `${it.name}=${encodeURIComponent(value(it.name, it.schema ?? {}))}`);
  return search.length ? `${path}?${search.join("&")}` : path;
}

/** The least that the schema takes, with what is known of its fields, asked for or not. */
function bodyOf(api: Description, schema: Schema, known: (name: string) => string | undefined): string {
  const target = schema.$ref ? api.components.schemas[schema.$ref.split("/").at(-1) ?? ""] : schema;
  const fields = Object.keys(target?.properties ?? {}).map((it) => [it, known(it)] as const);
  const put = Object.fromEntries(fields.filter(([name, value]) => value !== undefined && name !== "id"));
  return JSON.stringify({ ...(sample(api, schema) as Json), ...put });
}

const made = (api: Description, schema: Schema): string => String(sample(api, schema));

/** The least that a schema takes. */
function sample(api: Description, schema: Schema): unknown {
  if (schema.$ref) return sample(api, api.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return sample(api, choice);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((it) => sample(api, it))) as Json;
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "object" || schema.properties) {
    const fields = (schema.required ?? []).map((it) => [it, sample(api, schema.properties?.[it] ?? {})]);
    return Object.fromEntries(fields) as Json;
  }
  if (type === "array") return [];
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (schema.format === "date") return "2031-03-04";
  if (schema.format === "date-time") return "2031-03-04T12:00:00Z";
  return "isolation-1";
}
