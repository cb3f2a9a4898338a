// The shipped tagger of a booking's slots: what callers of a restaurant said (restaurants8k, train), with what the
// recognisers make of it beside the words.
import { emptyContext, type Awaited } from "#understanding/context";
import { packTagger } from "#understanding/learned/packed-tagger";
import { trainRerankedTagger } from "#understanding/learned/reranked-tagger";
import type { TaggedText } from "#understanding/learned/tagger";
import { marksOf } from "#understanding/tagged";
import { understand } from "#understanding/understand";
import { rows } from "./sources.ts";

interface Call {
  u: string;
  req: string[];
  slots: [string, number, number][];
}

const awaited: readonly [string, Awaited][] = [
  ["people", "partySize"],
  ["time", "time"],
  ["date", "date"],
  ["first_name", "name"],
  ["last_name", "name"],
];

/** The set gives no instant; any does: only where the words stand is learnt. */
const base = { ...emptyContext(1_534_150_800_000, "Europe/London"), locale: "en-GB" };

function example({ u, req, slots }: Call): TaggedText {
  const awaiting = awaited.find(([name]) => req.includes(name))?.[1] ?? null;
  const context = { ...base, awaiting, flow: awaiting === null ? null : ("book" as const) };
  const marks = marksOf(understand(u, context).entities);
  const given = req.length > 1 ? [...new Set(req), req.join("+")] : req;
  return { text: u, given, marks, spans: slots.map(([label, start, end]) => ({ label, start, end })) };
}

/** Beyond these weights the dev half gains nothing: 95.8 with them, 95.8 with all 600,000 (both without the reranker). */
const kept = { tagger: 40_000, reranker: 8_000 };

/** A reranker learns from what five other taggers, each of four fifths of the calls, make of the rest. */
export const slotWeights = (data: string): Uint8Array =>
  packTagger(
    trainRerankedTagger(
      rows<Call>(data, "restaurants8k").map(example),
      { rate: 0.3, drop: 0.25, runs: 4, bits: 17 },
      { parts: 5, bits: 18, others: { runs: 1 } },
    ),
    kept,
  );
