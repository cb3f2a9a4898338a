// W3C trace context: what is read, what is ignored, and what is written.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTraceparent, spanIdFor, traceparentOf } from "#contracts/trace-context";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const spanId = "00f067aa0ba902b7";

test("a traceparent is read, with whether the trace is written down", () => {
  expect(readTraceparent(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId, sampled: true });
  expect(readTraceparent(`00-${traceId}-${spanId}-00`)).toEqual({ traceId, spanId, sampled: false });
});

test("a later version is read as far as it is known", () => {
  expect(readTraceparent(`01-${traceId}-${spanId}-03-more`)).toEqual({ traceId, spanId, sampled: true });
});

test.each([
  ["nothing", undefined],
  ["an empty one", ""],
  ["words", "hello"],
  ["another one's version", `ff-${traceId}-${spanId}-01`],
  ["more than its version says", `00-${traceId}-${spanId}-01-more`],
  ["capitals", `00-${traceId.toUpperCase()}-${spanId}-01`],
  ["a trace of zeros", `00-${"0".repeat(32)}-${spanId}-01`],
  ["a span of zeros", `00-${traceId}-${"0".repeat(16)}-01`],
  ["a short trace", `00-${traceId.slice(1)}-${spanId}-01`],
  ["a line more", `00-${traceId}-${spanId}-01\nx`],
])("%s is ignored", (_what, header) => {
  expect(readTraceparent(header)).toBeNull();
});

test("what is written is read again", () => {
  const hex = (digits: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: digits, maxLength: digits });
  fc.assert(
    fc.property(hex(32), hex(16), fc.boolean(), (trace, span, sampled) => {
      fc.pre(/[^0]/.test(trace) && /[^0]/.test(span));
      const context = { traceId: trace, spanId: span, sampled };
      expect(readTraceparent(traceparentOf(context))).toEqual(context);
    }),
  );
});

test("a span's id made of a name is always the same, well formed, and another one for another name", () => {
  expect(spanIdFor("run 1")).toBe(spanIdFor("run 1"));
  const ids = Array.from({ length: 1_000 }, (_, n) => spanIdFor(`run ${n}`));
  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids) expect(readTraceparent(`00-${traceId}-${id}-01`)).not.toBeNull();
});
