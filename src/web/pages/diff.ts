// A change of the business as it was and as it will be.
import type { DiffCard } from "#contracts/chat";
import type { Money } from "#contracts/time";
import { h } from "../widget/view/dom.ts";
import { moneyText } from "./money.ts";
import type { Texts } from "./texts/index.ts";

type Fields = NonNullable<DiffCard["changes"][number]["after"]>;

export function diffCard({ changes, status }: DiffCard, texts: Texts, locale: string): HTMLElement {
  const rows = changes.flatMap(({ item, before, after }) => {
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
      (it) => it !== "position",
    );
    const shown = names.length > 0 ? names : [""];
    return shown.map((name) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, `${item}${name ? `: ${name.replaceAll("_", " ")}` : ""}`),
        h("td", {}, valueText(before, name, locale)),
        h("td", {}, valueText(after, name, locale)),
      ),
    );
  });
  return h(
    "div",
    { class: `diff ${status}` },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", {}),
          h("th", { scope: "col" }, texts.before),
          h("th", { scope: "col" }, texts.after),
        ),
      ),
      h("tbody", {}, ...rows),
    ),
  );
}

function valueText(fields: Fields | null, name: string, locale: string): string {
  const value = fields?.[name];
  if (value === undefined || value === null) return "–";
  if (typeof value === "object") return moneyText(value as Money, locale);
  return typeof value === "boolean" ? (value ? "✓" : "✗") : String(value);
}
