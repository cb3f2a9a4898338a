// What a person decides of a step that is late, or of a customer who missed too much: one button a decision.
import type { Escalation } from "#contracts/escalations";
import { h } from "../../widget/view/dom.ts";
import type { Desk } from "./board.ts";

/** Sends one of them; `done` tells how it went. */
export type Decide = (decision: Escalation["decisions"][number]) => Promise<boolean>;

export function decisionRow(it: Escalation, { texts, house }: Desk, decide: Decide): HTMLElement | null {
  if (it.decided) return h("p", { class: "muted" }, texts.decided(texts.decisions[it.decided] ?? it.decided));
  if (it.decisions.length === 0) return null;
  if (house.role === "staff") return h("p", { class: "muted" }, texts.decidesNot);
  const problem = h("p", { class: "problem", role: "alert" });
  const buttons = it.decisions.map((decision) =>
    h(
      "button",
      {
        type: "button",
        class: decision === "continue" ? "primary" : "chip",
        "data-key": `decide ${it.id} ${decision}`,
      },
      texts.decisions[decision] ?? decision,
    ),
  );
  buttons.forEach((button, at) =>
    button.addEventListener("click", async () => {
      for (const each of buttons) each.disabled = true;
      if (await decide(it.decisions[at]!)) return;
      for (const each of buttons) each.disabled = false;
      problem.textContent = texts.notDecided;
    }),
  );
  return h(
    "div",
    { class: "decision", role: "group", "aria-label": texts.decide },
    h("p", { class: "muted" }, texts.decideHint),
    h("div", { class: "chips-row" }, ...buttons),
    problem,
  );
}
