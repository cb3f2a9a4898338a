// A name, a phone, an address of e-mail or a wish for a dish in a model's proposal is the customer's only if they said it.
import type { Command, SlotValues } from "#contracts/commands";
import { plain } from "./text.ts";

/** A phone's digits without what writes its country and area differently. */
const ownDigits = 7;

/** The commands without contact details and wishes that none of the customer's words have. */
export function onlySaid(commands: readonly Command[], words: readonly string[]): Command[] {
  const said = plain(words.join("\n"));
  const names = new Set(said.match(/[\p{L}\p{M}]+/gu));
  const digits = words.map((it) => it.replaceAll(/\D/g, "")).join(" ");
  const wasSaid = {
    name: (it: string) => (plain(it).match(/[\p{L}\p{M}]+/gu) ?? []).every((part) => names.has(part)),
    phone: (it: string) => digits.includes(it.replaceAll(/\D/g, "").slice(-ownDigits)),
    email: (it: string) => said.includes(plain(it)),
  };
  const kept = (slots: SlotValues): SlotValues => {
    const { name, phone, email, ...rest } = slots;
    return {
      ...rest,
      ...(name !== undefined && wasSaid.name(name) ? { name } : {}),
      ...(phone !== undefined && wasSaid.phone(phone) ? { phone } : {}),
      ...(email !== undefined && wasSaid.email(email) ? { email } : {}),
    };
  };
  const ordered = (order: Extract<Command, { type: "setOrder" }>): Command => ({
    ...order,
    lines: order.lines.map((line) => ({
      ...line,
      without: line.without.filter((it) => said.includes(plain(it))),
      note: line.note !== null && said.includes(plain(line.note)) ? line.note : null,
    })),
    ...(order.unclear ? { unclear: order.unclear.filter((it) => said.includes(plain(it.text))) } : {}),
  });
  return commands.map((it) => {
    if (it.type === "setOrder") return ordered(it);
    return "slots" in it ? { ...it, slots: kept(it.slots) } : it;
  });
}
