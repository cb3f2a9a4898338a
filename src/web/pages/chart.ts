// A figure as bars: one series, its values as a table for who does not see them.
import { h } from "../widget/view/dom.ts";
import { moneyText } from "./money.ts";

/** As much of an insight or a chart card as is drawn. */
export interface Drawn {
  title: string;
  unit: string;
  query: string;
  series: readonly { name: string; points: readonly { label: string; value: number }[] }[];
}

const svg = "http://www.w3.org/2000/svg";
const width = 480;
const height = 140;
const gap = 4;

export function barChart({ title, unit, query, series }: Drawn, locale: string): HTMLElement {
  const points = series[0]?.points ?? [];
  const text = (value: number) =>
    /^[A-Z]{3}$/.test(unit)
      ? moneyText({ amount: Math.round(value), currency: unit }, locale)
      : `${value.toLocaleString(locale)} ${unit}`;
  const most = Math.max(1, ...points.map((it) => it.value));
  const step = width / Math.max(1, points.length);
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  drawing.setAttribute("class", "bars");
  drawing.setAttribute("aria-hidden", "true");
  points.forEach(({ label, value }, at) => {
    const tall = Math.max(1, (Math.max(0, value) / most) * (height - 2));
    const bar = document.createElementNS(svg, "rect");
    const place = {
      x: at * step + gap / 2,
      y: height - tall,
      width: Math.max(2, step - gap),
      height: tall,
      rx: 2,
    };
    for (const [name, number] of Object.entries(place)) bar.setAttribute(name, number.toFixed(1));
    const told = document.createElementNS(svg, "title");
    told.textContent = `${label}: ${text(value)}`;
    bar.append(told);
    drawing.append(bar);
  });
  const rows = points.map(({ label, value }) =>
    h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, text(value))),
  );
  return h(
    "figure",
    { class: "chart" },
    drawing,
    h("figcaption", {}, query),
    h("table", { class: "unseen" }, h("caption", {}, title), h("tbody", {}, ...rows)),
  );
}
