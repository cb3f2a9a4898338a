// W3C trace context: where in a trace something stands, as it travels in the header `traceparent`.

export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** 16 hexadecimal digits. */
  spanId: string;
  /** Whether the trace is written down. */
  sampled: boolean;
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const none = /^0+$/;

/** null for what is no trace context: it is ignored, and a trace of one's own begins. */
export function readTraceparent(header: string | null | undefined): TraceContext | null {
  const [, version = "", traceId = "", spanId = "", flags = "", more] = form.exec(header ?? "") ?? [];
  // A later version may say more; this one says exactly four things.
  if (version === "" || version === "ff" || (version === "00" && more !== undefined)) return null;
  if (none.test(traceId) || none.test(spanId)) return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export const traceparentOf = ({ traceId, spanId, sampled }: TraceContext): string =>
  `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`;

/** A span's id made of a name that is unique in its trace: where chance is not to be had, as in a workflow. */
export function spanIdFor(name: string): string {
  const id = hex(hashOf(name, 0x811c9dc5)) + hex(hashOf(name, 0x01234567));
  return none.test(id) ? "0000000000000001" : id;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

const hex = (value: number): string => value.toString(16).padStart(8, "0");
