// What a SQL function is called with over Supabase's REST address, and how a fake answers.
export type Args = Record<string, unknown>;
export type Handler = (args: Args, requestId: string) => Promise<unknown>;

/** A function's parameter by its name without `p_`. */
export const text = (args: Args, name: string): string => String(args[`p_${name}`]);
