// Turns supabase-js's {data, error} into a parsed value or a typed failure.
import type * as z from "zod";

/** Postgres or PostgREST did not give what was asked; `code` is theirs. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer {
  data: unknown;
  error: { code?: string; message: string } | null;
}

/** As much of a client as a call of a function needs: the edge's and the container's both have it. */
export interface Rpc {
  rpc(name: string, args: object): PromiseLike<Answer>;
}

/** @throws DatabaseError if the query failed, ZodError if its rows have another shape. */
export async function rowsOf<T>(query: PromiseLike<Answer>, schema: z.ZodType<T>): Promise<T> {
  const { data, error } = await query;
  if (error) throw new DatabaseError(error.code ?? "unknown", error.message);
  return schema.parse(data);
}
