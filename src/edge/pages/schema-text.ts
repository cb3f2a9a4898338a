// A JSON schema in the short hand of TypeScript, for people.

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** e.g. `{ id: string, cards?: (BookingCard | MenuCard)[] }`, an object's properties a line each. */
export function schemaText(schema: JsonSchema, indent = ""): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1)!;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((it) => JSON.stringify(it)).join(" | ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((it) => schemaText(it, indent)).join(" | ");
  if (schema.allOf) return schema.allOf.map((it) => schemaText(it, indent)).join(" & ");
  if (schema.properties) return objectText(schema.properties, schema.required ?? [], indent);
  if (schema.items) return arrayText(schema.items, indent);
  if (typeof schema.additionalProperties === "object") {
    return `Record<string, ${schemaText(schema.additionalProperties, indent)}>`;
  }
  const type = [schema.type ?? "unknown"].flat().join(" | ");
  return schema.format ? `${type} /* ${schema.format} */` : type;
}

function arrayText(items: JsonSchema, indent: string): string {
  const item = schemaText(items, indent);
  return item.includes(" | ") && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
}

function objectText(properties: Record<string, JsonSchema>, required: string[], indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const optional = required.includes(name) ? "" : "?";
    const note = schema.description ? `  // ${schema.description}` : "";
    return `${inner}${name}${optional}: ${schemaText(schema, inner)}${note}`;
  });
  return lines.length ? `{\n${lines.join("\n")}\n${indent}}` : "{}";
}
