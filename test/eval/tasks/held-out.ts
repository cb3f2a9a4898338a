// The product's own intents on texts that taught it nothing.
import type { Command } from "#contracts/commands";
import { emptyContext } from "#understanding/context";
import { understand } from "#understanding/understand";
import { shipped } from "#test/support/learned";
import { percent } from "../percent.ts";
import { heldOutIntents } from "./held-out-intents.ts";

/** The label of our own held-out texts that a command stands for. */
function labelOf(command: Command): string {
  switch (command.type) {
    case "startFlow":
      return command.flow === "handoff" ? "human" : command.flow;
    case "handOffToHuman":
      return "human";
    case "ask":
      return command.topic;
    case "chitchat":
      return command.kind;
    case "cancelFlow":
      return "drop";
    case "outOfScope":
      return "none";
    default:
      return command.type;
  }
}

const context = { ...emptyContext(1_534_150_800_000, "Europe/London"), ...shipped };

/** What our own held-out texts ask for; understood, not understood, or taken for something else. */
export function heldOut(): string[] {
  const texts = Object.entries(heldOutIntents).flatMap(([label, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((u) => ({
        label,
        found: understand(u, context).commands.map(labelOf),
      })),
  );
  const meant = texts.filter((it) => it.label !== "none");
  const strange = texts.filter((it) => it.label === "none");
  const right = meant.filter((it) => it.found.includes(it.label)).length;
  const open = meant.filter((it) => it.found.includes("none")).length;
  const refused = strange.filter((it) => it.found.includes("none")).length;
  return [
    `intents    understood ${percent(right, meant.length)} (${meant.length}) | not understood ${percent(open, meant.length)} | strange texts refused ${percent(refused, strange.length)} (${strange.length})`,
  ];
}
