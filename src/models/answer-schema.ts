// A zod schema as the JSON Schema that strict structured output takes, and its answers read back.
import * as z from "zod";

type Json = Record<string, unknown>;

/** What strict output does not know; the answer is checked for it by the zod schema. */
const unknown = new Set(["$schema", "default", "minLength", "maxLength", "format", "examples"]);

const made = new WeakMap<z.ZodType, Json>();

/** Every property required, an optional one nullable instead; alternatives by anyOf; nothing besides. */
export function strictSchema(schema: z.ZodType): Json {
  const known = made.get(schema);
  if (known) return known;
  const strict = stricter(z.toJSONSchema(schema)) as Json;
  made.set(schema, strict);
  return strict;
}

function stricter(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stricter);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node as Json).filter(([key]) => !unknown.has(key));
  const plain: Json = Object.fromEntries(
    entries.map(([key, value]) => [
      key === "oneOf" ? "anyOf" : key,
      key === "properties" ? value : stricter(value),
    ]),
  );
  if ("const" in plain) return { type: typeof plain["const"], enum: [plain["const"]] };
  if (plain["type"] !== "object" || typeof plain["properties"] !== "object") return plain;
  const given = (plain["required"] ?? []) as string[];
  const properties = Object.entries(plain["properties"] as Json).map(([name, value]) => {
    const it = stricter(value) as Json;
    return [name, given.includes(name) ? it : nullable(it)];
  });
  return {
    ...plain,
    properties: Object.fromEntries(properties) as Json,
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

const nullable = (node: Json): Json =>
  Array.isArray(node["anyOf"])
    ? { ...node, anyOf: [...(node["anyOf"] as Json[]), { type: "null" }] }
    : { anyOf: [node, { type: "null" }] };

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };

/** Reads an answer; what is wrong with it is told in words the model can act upon. */
export function parseAnswer<T>(text: string, schema: z.ZodType<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(unfenced(text));
  } catch {
    return { ok: false, error: "it is not JSON" };
  }
  const parsed = schema.safeParse(withoutNulls(json));
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues
    .slice(0, 3)
    .map((it) => `${it.path.join(".") || "the answer"}: ${it.message}`);
  return { ok: false, error: issues.join("; ") };
}

/** Small models like to put JSON into a Markdown fence. */
const unfenced = (text: string) => /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;

/** A null stands for a value that is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => it !== null);
  return Object.fromEntries(entries.map(([key, it]) => [key, withoutNulls(it)]));
}
