// Counters and histograms of an isolate, gathered between two exports: an isolate lives too briefly for totals.
import { edgeMetrics, type Attributes, type EdgeMetric } from "#contracts/telemetry";

/** Upper bounds of the histograms' buckets, s. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

export interface Point {
  metric: EdgeMetric;
  attributes: Attributes;
  count: number;
  sum: number;
  /** Values by bucket; the last one is above all bounds. Empty for a counter. */
  buckets: number[];
}

export interface Gathered {
  points: Point[];
  /** ms since the epoch. */
  from: number;
  to: number;
}

/** Series kept at once; beyond that a new one is not begun. */
const mostSeries = 1_000;

export class Meter {
  readonly #now: () => number;
  #points = new Map<string, Point>();
  #from: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#from = now();
  }

  measure(metric: EdgeMetric, attributes: Attributes, value: number): void {
    const point = this.#point(metric, attributes);
    if (!point) return;
    point.count += 1;
    point.sum += value;
    if (point.buckets.length === 0) return;
    const bucket = bounds.findIndex((it) => value <= it);
    const at = bucket === -1 ? bounds.length : bucket;
    point.buckets[at] = (point.buckets[at] ?? 0) + 1;
  }

  get isEmpty(): boolean {
    return this.#points.size === 0;
  }

  /** What has gathered since the last time. */
  take(): Gathered {
    const [points, from, to] = [[...this.#points.values()], this.#from, this.#now()];
    this.#points = new Map();
    this.#from = to;
    return { points, from, to };
  }

  /** It could not be sent: it goes with the next. */
  putBack({ points, from }: Gathered): void {
    this.#from = Math.min(this.#from, from);
    for (const { metric, attributes, count, sum, buckets } of points) {
      const point = this.#point(metric, attributes);
      if (!point) continue;
      point.count += count;
      point.sum += sum;
      point.buckets = point.buckets.map((it, at) => it + (buckets[at] ?? 0));
    }
  }

  #point(metric: EdgeMetric, attributes: Attributes): Point | undefined {
    const key = `${metric} ${JSON.stringify(attributes)}`;
    const known = this.#points.get(key);
    if (known || this.#points.size >= mostSeries) return known;
    const buckets =
      edgeMetrics[metric].kind === "histogram" ? Array.from({ length: bounds.length + 1 }, () => 0) : [];
    const point = { metric, attributes, count: 0, sum: 0, buckets };
    this.#points.set(key, point);
    return point;
  }
}
