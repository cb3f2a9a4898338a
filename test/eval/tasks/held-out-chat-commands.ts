// The commands of the dashboard chat and of the chat that finds businesses, on texts that taught nothing: by the rules,
// and by what is guessed where they know nothing.
import { likelyCommand, type ChatName } from "#understanding/learned/shipped-chats";
import { understandDashboard } from "#understanding/dashboard/understand";
import { understandDiscovery } from "#understanding/discovery/understand";
import { shipped } from "#test/support/learned";
import { restaurant } from "#test/unit/understanding/dashboard-said";
import { shown } from "#test/unit/understanding/discovery-said";
import { percent } from "../percent.ts";
import { heldOutGlobal, heldOutOffice } from "./held-out-chats.ts";

/** "staff.absent" and "staff.schedule" are of one kind: what is asked next tells them apart. */
const kindOf = (type: string): string => /^[^.]+/.exec(type)?.[0] ?? type;
/** What is asked of results stands in for one another: to take one is to book there, to refuse one narrows. */
const same: Readonly<Record<string, string>> = { accept: "book", unwatch: "watch", preview: "help" };
const kind = (type: string): string => same[kindOf(type)] ?? kindOf(type);

const byRules = (chat: ChatName, text: string): string[] =>
  (chat === "office" ? understandDashboard(text, restaurant) : understandDiscovery(text, shown)).map((it) =>
    it.type === "unsure" ? it.about : it.type,
  );

function found(chat: ChatName, text: string): { types: string[]; guess: boolean } {
  const types = byRules(chat, text);
  if (types.some((it) => it !== "outOfScope")) return { types, guess: false };
  const likely = likelyCommand(chat, text, "en-US", shipped.words);
  return { types: likely === null ? [] : [likely], guess: true };
}

export function heldOutChats(): string[] {
  const sets = { office: heldOutOffice, global: heldOutGlobal };
  return (["office", "global"] as const).map((chat) => {
    const texts = Object.entries(sets[chat]).flatMap(([label, lines]) =>
      lines
        .trim()
        .split("\n")
        .map((text) => ({ label, ...found(chat, text) })),
    );
    const meant = texts.filter((it) => it.label !== "none");
    const strange = texts.filter((it) => it.label === "none");
    const right = meant.filter((it) => it.types.some((type) => kind(type) === kind(it.label)));
    const asked = right.filter((it) => it.guess).length;
    const open = meant.filter((it) => it.types.length === 0).length;
    const refused = strange.filter((it) => it.types.length === 0).length;
    return `${chat.padEnd(10)} understood ${percent(right.length, meant.length)} (${meant.length}), of them asked about as a guess ${asked} | not understood ${percent(open, meant.length)} | strange texts refused ${percent(refused, strange.length)} (${strange.length})`;
  });
}
