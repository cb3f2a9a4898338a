// What models cost, in millionths of a US dollar per million tokens.
import * as z from "zod";

export const Price = z.object({ input: z.number().min(0), output: z.number().min(0) });
export type Price = z.infer<typeof Price>;

export const Prices = z.record(z.string(), Price);
export type Prices = z.infer<typeof Prices>;

const dollars = (input: number, output: number): Price => ({ input: input * 1e6, output: output * 1e6 });

/**
 * Public list prices, read in November 2026: OpenAI's at developers.openai.com/api/docs/pricing, Cloudflare's
 * on each model's page at developers.cloudflare.com/workers-ai/models. MODEL_PRICES adds to and overrides them.
 */
export const listPrices: Readonly<Prices> = {
  "gpt-4.1-nano": dollars(0.1, 0.4),
  "gpt-4.1-mini": dollars(0.4, 1.6),
  "gpt-4.1": dollars(2, 8),
  "gpt-4o-mini": dollars(0.15, 0.6),
  "gpt-4o": dollars(2.5, 10),
  "@cf/meta/llama-3.1-8b-instruct": dollars(0.28, 0.83),
  "@cf/meta/llama-3.3-70b-instruct-fp8-fast": dollars(0.29, 2.25),
};

/** A model whose price nobody gave counts as this dear: a budget errs on the safe side. */
const unlisted = dollars(2.5, 10);

/** `gpt-4.1-2025-04-14` costs what `gpt-4.1` does. */
export function priceOf(model: string, prices: Prices): Price {
  return prices[model] ?? prices[model.replace(/-\d{4}-\d{2}-\d{2}$/, "")] ?? unlisted;
}

export interface TokenUse {
  inputTokens: number;
  outputTokens: number;
}

/** Whole millionths of a dollar, rounded up. */
export const costMicros = ({ input, output }: Price, { inputTokens, outputTokens }: TokenUse): number =>
  Math.ceil((inputTokens * input + outputTokens * output) / 1e6);

/** Where an endpoint tells no usage: about four characters to a token. */
export const tokensIn = (text: string): number => Math.ceil(text.length / 4);
