// A change of the business as it was and as it will be, item by item; what is new has no before.
import type { DiffCard } from "#contracts/chat";
import type { Money } from "#contracts/time";
import { h } from "../widget/view/dom.ts";
import { moneyText, shortDateText, wallTime } from "./money.ts";
import type { Texts } from "./texts/index.ts";

type Change = DiffCard["changes"][number];
type Fields = NonNullable<Change["after"]>;
type Side = "before" | "after";

export function diffCard({ changes, status }: DiffCard, texts: Texts, locale: string): HTMLElement {
  const sides = (["before", "after"] as const).filter((side) => changes.some((it) => it[side] !== null));
  const heads = sides.length > 1 ? sides.map((it) => h("th", { scope: "col" }, texts[it])) : [];
  return h(
    "div",
    { class: `diff ${status}` },
    h(
      "table",
      {},
      ...(heads.length > 0 ? [h("thead", {}, h("tr", {}, h("td", {}), ...heads))] : []),
      ...changes.map((it) => group(it, sides, texts, locale)),
    ),
  );
}

function group(change: Change, sides: readonly Side[], texts: Texts, locale: string): HTMLElement {
  const { item, before, after } = change;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const rows = names
    // Where it stands is seen on the menu, and its name is said above.
    .filter((it) => it !== "position" && !(before === null && after?.[it] === item))
    .map((name) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, texts.fields[name] ?? name.replaceAll("_", " ")),
        ...sides.map((side) => h("td", {}, valueText(change[side], name, texts, locale))),
      ),
    );
  const head = h(
    "th",
    { scope: "rowgroup", colspan: String(sides.length + 1), class: "item" },
    texts.policies[item.replaceAll(" ", "_")] ?? item,
  );
  return h("tbody", {}, h("tr", {}, head), ...rows);
}

function valueText(fields: Fields | null, name: string, texts: Texts, locale: string): string {
  const value = fields?.[name];
  if (value === undefined || value === null || value === "") return "–";
  if (typeof value === "object") return moneyText(value as Money, locale);
  if (typeof value === "boolean") return value ? "✓" : "✗";
  const text = String(value);
  if (name === "intervals") return hoursText(text, texts);
  if (name === "status") return (texts.statuses as Record<string, string>)[text] ?? text;
  return instant.test(text) ? `${shortDateText(text.slice(0, 10), locale)}, ${wallTime(text, locale)}` : text;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u;

/** As the row has them: `[{"opens":"12:00","closes":"15:00"}]`. */
function hoursText(json: string, texts: Texts): string {
  try {
    const all = JSON.parse(json) as { opens: string; closes: string }[];
    return all.map((it) => `${it.opens}–${it.closes}`).join(", ") || texts.closedThen;
  } catch {
    return json;
  }
}
