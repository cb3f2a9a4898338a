// Writes rows as SQL text.

/** Goes into the statement as it stands, e.g. an expression of current_date. */
export interface Expression {
  sql: string;
}

export type Value = string | number | boolean | null | readonly string[] | Expression | { json: unknown };

export const sql = (text: string): Expression => ({ sql: text });
export const json = (value: unknown): { json: unknown } => ({ json: value });

export function literal(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value);
  if ("sql" in value) return value.sql;
  if ("json" in value) return `${quoted(JSON.stringify(value.json))}::jsonb`;
  return value.length === 0 ? "'{}'" : `array[${value.map(quoted).join(", ")}]`;
}

/** One insert of many rows; the first row names the columns. Nothing for no rows. */
export function insert(table: string, rows: readonly Record<string, Value>[]): string {
  const [first] = rows;
  if (!first) return "";
  const columns = Object.keys(first);
  const lines = rows.map((row) => `  (${columns.map((it) => literal(row[it] ?? null)).join(", ")})`);
  return `insert into ${table} (${columns.join(", ")}) values\n${lines.join(",\n")};\n`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
