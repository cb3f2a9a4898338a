// Sends spans and measures to an OTLP endpoint, behind the answers: bounded, in batches, and never a turn's trouble.
import type { Meter } from "./meter.ts";
import { metricsBody, tracesBody } from "./otlp-json.ts";
import type { FinishedSpan } from "./spans.ts";

/** Spans kept while they cannot be sent; beyond that a new one is dropped, and counted. */
const mostKept = 2_000;
const batchSize = 400;
/** What comes within this goes in one request, ms. */
const gatherMs = 200;
/** An endpoint that fails is left alone for so long, ms. */
const restMs = 5_000;
/** Whoever sends may be stopped with its request: after this another one takes over, ms. */
const staleMs = 15_000;

export interface ExporterOptions {
  service: string;
  /** Sends one body to `/v1/traces` or `/v1/metrics`. Rejects if it may go later; what is refused is gone. */
  post(path: "/v1/traces" | "/v1/metrics", body: object): Promise<void>;
  meter: Meter;
  now(): number;
  pause(ms: number): Promise<void>;
}

export class Exporter {
  readonly #options: ExporterOptions;
  #spans: FinishedSpan[] = [];
  #sendingSince: number | null = null;
  #restsUntil = 0;

  constructor(options: ExporterOptions) {
    this.#options = options;
  }

  add(span: FinishedSpan): void {
    if (this.#spans.length < mostKept) this.#spans.push(span);
    else this.#options.meter.measure("x_seven.telemetry.dropped", { signal: "spans" }, 1);
  }

  /** Sends all there is. Whoever comes while somebody sends leaves it to them: theirs goes along. */
  async flush(): Promise<void> {
    const { now, pause } = this.#options;
    if (now() < this.#restsUntil || this.#isBeingSent()) return;
    const since = now();
    this.#sendingSince = since;
    try {
      while (this.#sendingSince === since && this.#hasSome()) {
        await pause(gatherMs);
        await this.#send();
      }
    } catch {
      this.#restsUntil = now() + restMs;
    } finally {
      if (this.#sendingSince === since) this.#sendingSince = null;
    }
  }

  #isBeingSent(): boolean {
    return this.#sendingSince !== null && this.#options.now() - this.#sendingSince < staleMs;
  }

  #hasSome(): boolean {
    return this.#spans.length > 0 || !this.#options.meter.isEmpty;
  }

  async #send(): Promise<void> {
    const { service, post, meter } = this.#options;
    const batch = this.#spans.splice(0, batchSize);
    try {
      if (batch.length > 0) await post("/v1/traces", tracesBody(service, batch));
    } catch (error) {
      this.#spans = [...batch, ...this.#spans].slice(0, mostKept);
      throw error;
    }
    if (meter.isEmpty) return;
    const gathered = meter.take();
    try {
      await post("/v1/metrics", metricsBody(service, gathered));
    } catch (error) {
      meter.putBack(gathered);
      throw error;
    }
  }
}
