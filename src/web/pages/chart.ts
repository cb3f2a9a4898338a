// A figure as a chart, in the page's own colours, and as a table for who reads it. Drawn by Chart.js, of which only bars
// and lines are taken along.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { h } from "../widget/view/dom.ts";
import { hourLabel, valueText } from "./money.ts";
import type { Texts } from "./texts/index.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** As much of an insight or a chart card as is drawn. */
export interface Drawn {
  title: string;
  kind: "bar" | "line";
  unit: string;
  query: string;
  series: readonly { name: string; points: readonly { label: string; value: number }[] }[];
}

/** Longer names than these stand beside their bars, not below. */
const longName = 9;
const colours = ["--accent", "--edge", "--warm"] as const;
interface OnPage {
  canvas: HTMLCanvasElement;
  chart: Chart;
  again(): void;
}
/** Those that are gone are let go of as the next one is drawn. */
const drawn = new Set<OnPage>();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);

export function chartFigure(
  of: Drawn,
  texts: Texts,
  locale: string,
  textOf = valueText(of.unit, locale),
): HTMLElement {
  const labels = of.series[0]?.points.map((it) => hourLabel(it.label, locale)) ?? [];
  const canvas = h("canvas", { role: "img", "aria-label": `${of.title}. ${of.query}` });
  const holder = h("div", { class: "canvas" }, canvas);
  const lying = of.kind === "bar" && labels.length <= 14 && labels.some((it) => it.length > longName);
  if (lying) holder.style.height = `${60 + labels.length * 30}px`;
  // It measures its place: that is there once the page has it.
  requestAnimationFrame(() => canvas.isConnected && draw(canvas, of, { labels, lying, textOf }));
  const rows = labels.map((label, at) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, label),
      ...of.series.map((it) => h("td", {}, it.points[at] ? textOf(it.points[at].value) : "–")),
    ),
  );
  const head = h("tr", {}, h("td", {}), ...of.series.map((it) => h("th", { scope: "col" }, it.name)));
  return h(
    "figure",
    { class: "chart" },
    holder,
    h("figcaption", {}, of.query),
    h(
      "details",
      { "data-key": `numbers ${of.title}` },
      h("summary", {}, texts.asTable),
      h(
        "table",
        {},
        h("caption", { class: "unseen" }, of.title),
        h("thead", {}, head),
        h("tbody", {}, ...rows),
      ),
    ),
  );
}

interface Shown {
  labels: readonly string[];
  lying: boolean;
  textOf: (value: number) => string;
}

function draw(canvas: HTMLCanvasElement, of: Drawn, shown: Shown): void {
  const { labels, lying, textOf } = shown;
  for (const it of drawn) if (!it.canvas.isConnected) letGo(it);
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const grid = { color: colour("--line") };
  const ticks = { color: colour("--muted") };
  const count = (value: number | string) => textOf(Number(value));
  const values = { beginAtZero: true, grid, ticks: { ...ticks, callback: count, maxTicksLimit: 6 } };
  const names = {
    grid: { display: false },
    ticks: { ...ticks, autoSkip: !lying, autoSkipPadding: 12, maxRotation: 0 },
  };
  const chart = new Chart(canvas, {
    type: of.kind,
    data: {
      labels: [...labels],
      datasets: of.series.map((it, at) => ({
        label: it.name,
        data: it.points.map((point) => point.value),
        backgroundColor: colour(colours[at % colours.length]!),
        borderColor: colour(colours[at % colours.length]!),
        borderRadius: 3,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: { display: of.series.length > 1, position: "bottom", labels: { color: colour("--muted") } },
        tooltip: {
          callbacks: {
            label: (it) => `${it.dataset.label ?? ""}: ${count(Number(lying ? it.parsed.x : it.parsed.y))}`,
          },
        },
      },
    },
  });
  drawn.add({ canvas, chart, again: () => draw(canvas, of, shown) });
}

function letGo(it: OnPage): void {
  it.chart.destroy();
  drawn.delete(it);
}

/** The page went dark, or light: its colours are others. */
function redraw(): void {
  for (const it of Array.from(drawn)) {
    letGo(it);
    if (it.canvas.isConnected) it.again();
  }
}
