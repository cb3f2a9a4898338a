// One SQL function called over Supabase: names as the database writes them, errors told apart by whether to try again.
import type { SupabaseClient } from "@supabase/supabase-js";
import { BookingStoreRefusal } from "./booking-store.ts";

/** Classes of SQLSTATE that another try cannot mend: bad data, broken constraints, no such row, no right. */
const hopeless = /^(22|23|42501|P0002)/;

export type Rpc = (name: string, args: object, requestId: string) => Promise<unknown>;

export const rpcOver =
  (supabase: SupabaseClient): Rpc =>
  async (name, args, requestId) =>
    dataOf(name, await supabase.rpc(name, inSnakeCase(args)).setHeader("x-request-id", requestId));

export function dataOf(
  what: string,
  answer: { data: unknown; error: { code?: string; message: string } | null },
): unknown {
  if (!answer.error) return answer.data;
  const { code = "", message } = answer.error;
  const text = `${what}: ${code} ${message}`;
  throw hopeless.test(code) ? new BookingStoreRefusal(text) : new Error(text);
}

/** `partySize` → `p_party_size`: the functions' parameter names. */
const inSnakeCase = (args: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      `p_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
