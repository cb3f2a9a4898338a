// Small pieces that several boards are made of.
import { h } from "../../widget/view/dom.ts";

export const section = (title: string, ...body: (Node | string)[]): HTMLElement =>
  h("section", { class: "board", "aria-label": title }, h("h2", {}, title), ...body);

export const figures = (...all: [label: string, value: string][]): HTMLElement =>
  h(
    "dl",
    { class: "figures" },
    ...all.map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value))),
  );

/** What may be broken into lines; a time or a price may not. */
const isLong = (it: Node | string): boolean => typeof it === "string" && it.length > 24;

/** A table that scrolls by itself where it is wider than the page; its first column names the row. */
export function table(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const cell = (it: Node | string, at: number) =>
    at === 0 ? h("th", { scope: "row" }, it) : h("td", isLong(it) ? { class: "words" } : {}, it);
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "group", "aria-label": name, "data-scroll": name },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...head.map((it) => h("th", { scope: "col" }, it)))),
      h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map(cell)))),
    ),
  );
}

export const badge = (kind: string, text: string): HTMLElement => h("span", { class: `badge ${kind}` }, text);
