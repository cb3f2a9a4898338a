// Where the results are, drawn from their coordinates alone: no tiles, nobody else is asked. Every mark is a link, and the
// list beneath says the same in words.
import type { BusinessPage, BusinessSummary } from "#contracts/directory";
import { h } from "../widget/view/dom.ts";
import { areaIn, type Texts } from "./texts/index.ts";

type Place = Pick<BusinessSummary, "slug" | "name" | "area" | "location">;
type Point = NonNullable<Place["location"]>;
/** A result, and what is said of it beside its name. */
export interface Mark {
  slug: string;
  name: string;
  facts: string;
}

const namespace = "http://www.w3.org/2000/svg";
const width = 640;
const height = 420;
const margin = 56;
/** The town is never drawn larger than this, degrees: one result alone is shown with what is around it. */
const leastSpan = 0.012;
const kmPerDegree = 111.2;

/** Everyone in the directory, with where they are. Rejects when it cannot be read. */
export async function readTown(): Promise<Place[]> {
  const all: Place[] = [];
  for (let next: string | null = ""; next !== null;) {
    const answer = await fetch(`/v1/businesses${next && `?next=${encodeURIComponent(next)}`}`);
    if (!answer.ok) throw new Error(`the directory answered ${answer.status}`);
    const page = (await answer.json()) as BusinessPage;
    all.push(...page.items);
    ({ next } = page);
  }
  return all;
}

export function townMap(
  marks: readonly Mark[],
  town: readonly Place[],
  texts: Texts,
  locale: string,
): HTMLElement {
  const placeOf = new Map(town.map((it) => [it.slug, it]));
  const shown = marks.flatMap((mark, at) => {
    const point = placeOf.get(mark.slug)?.location;
    return point ? [{ ...mark, point, number: at + 1 }] : [];
  });
  const list = h(
    "ol",
    { class: "map-list" },
    ...marks.map((it) => h("li", {}, h("a", { href: `/b/${it.slug}` }, it.name), ` ${it.facts}`)),
  );
  if (shown.length === 0) return h("div", {}, h("p", { class: "empty" }, texts.nowhere), list);
  const project = projection(shown.map((it) => it.point));
  const inView = ({ x, y }: { x: number; y: number }) => x > 0 && x < width && y > 0 && y < height;
  const around = town.flatMap((it) => {
    const at = it.location && project(it.location);
    return at && inView(at) ? [{ ...it, at }] : [];
  });
  const results = new Set(shown.map((it) => it.slug));
  const grounds = areas(around, texts);
  const drawing = svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "map", role: "group", "aria-label": texts.mapOf },
    ...grounds.map((it) => it.ground),
    ...around.filter((it) => !results.has(it.slug)).map(({ at, name }) => ring(at, name)),
    ...grounds.map((it) => it.label),
    ...apart(shown.map((it) => ({ ...it, at: project(it.point) }))).map((it) => pin(it)),
    scale(project.pixelsPerKm, locale),
  );
  return h("div", { class: "map-view" }, drawing, h("p", { class: "muted" }, texts.mapHint), list);
}

/** Fits the points into the drawing, north up, a kilometre as long in both directions. */
function projection(points: readonly Point[]) {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  const [lats, lons] = [points.map((it) => it.latitude), points.map((it) => it.longitude)];
  const [lat, lon] = [middle(lats), middle(lons)];
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const perDegree = Math.min(
    (height - 2 * margin) / Math.max(span(lats), leastSpan),
    (width - 2 * margin) / Math.max(span(lons) * squeeze, leastSpan),
  );
  const project = ({ latitude, longitude }: Point) => ({
    x: width / 2 + (longitude - lon) * squeeze * perDegree,
    y: height / 2 - (latitude - lat) * perDegree,
  });
  return Object.assign(project, { pixelsPerKm: perDegree / kmPerDegree });
}

interface At {
  at: { x: number; y: number };
}

/** Marks on one spot stand side by side: the later ones move until nobody is below another. */
function apart<T extends At>(marks: readonly T[]): T[] {
  const placed: T[] = [];
  for (const mark of marks) {
    const at = { ...mark.at };
    const hits = () => placed.some((it) => Math.hypot(it.at.x - at.x, it.at.y - at.y) < 28);
    for (let tries = 0; tries < 12 && hits(); tries += 1) at.y += 28;
    placed.push({ ...mark, at });
  }
  return placed;
}

/** The name of each area over the middle of who is there. */
function areas(around: readonly (Place & At)[], texts: Texts): { ground: SVGElement; label: SVGElement }[] {
  return [...Map.groupBy(around, (it) => it.area)].map(([name, members]) => {
    const mean = (of: (it: At) => number) => members.reduce((sum, it) => sum + of(it), 0) / members.length;
    const [x, y] = [mean((it) => it.at.x), mean((it) => it.at.y)];
    const reach = Math.max(34, ...members.map((it) => Math.hypot(it.at.x - x, it.at.y - y) + 22));
    const top = Math.max(16, y - Math.min(reach, y) + 14);
    const label = svg("text", { x, y: top, class: "area", "aria-hidden": "true" });
    label.textContent = titled(areaIn(texts, name));
    const ground = svg("circle", { cx: x, cy: y, r: reach, class: "ground", "aria-hidden": "true" });
    return { ground, label };
  });
}

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

function ring({ x, y }: At["at"], name: string): SVGElement {
  const title = svg("title", {});
  title.textContent = name;
  return svg("g", { "aria-hidden": "true" }, svg("circle", { cx: x, cy: y, r: 4, class: "other" }, title));
}

/** Called by what it shows, its number and its name; the list says the rest. */
function pin({ at: { x, y }, slug, name, number }: Mark & At & { number: number }): SVGElement {
  const digit = svg("text", { x, y: y + 5, class: "digit" });
  digit.textContent = String(number);
  const toLeft = x > width * 0.72;
  const label = svg("text", {
    x: toLeft ? x - 18 : x + 18,
    y: y + 5,
    class: toLeft ? "label left" : "label",
  });
  label.textContent = name;
  const dot = svg("circle", { cx: x, cy: y, r: 13, class: "mark" });
  return svg("a", { href: `/b/${slug}`, class: "pin" }, dot, digit, label);
}

/** A bar as long as a round distance is. */
function scale(pixelsPerKm: number, locale: string): SVGElement {
  const km =
    [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000].findLast((it) => it * pixelsPerKm < 140) ??
    0.1;
  const length = km * pixelsPerKm;
  const label = svg("text", { x: 16, y: height - 22, class: "scale" });
  label.textContent = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" }).format(km);
  const bar = svg("path", { d: `M16 ${height - 18}v6h${length}v-6`, class: "scale" });
  return svg("g", { "aria-hidden": "true" }, label, bar);
}

function svg(tag: string, attributes: Record<string, string | number>, ...children: Element[]): SVGElement {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === "number" ? value.toFixed(1) : value);
  element.append(...children);
  return element;
}
