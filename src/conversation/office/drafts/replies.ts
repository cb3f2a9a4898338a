// Words of the team for a customer who waits for a person. They go at once where it is clear to whom; whoever had to
// be asked for is shown first.
import { localOf } from "#business/local-time";
import { timeText } from "../../phrases/wording.ts";
import type { Bureau } from "../desk.ts";
import { mayAsk } from "../permissions.ts";
import type { WaitingCustomer } from "../ports.ts";
import { ask, listed, localeOf, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { message } from "./messages.ts";
import { say } from "../phrases/say.ts";

export async function reply(bureau: Bureau, wish: Of<"escalation.reply">): Promise<Drafted> {
  const all = await bureau.turn.reads.waiting();
  if (all.length === 0)
    return (
      (await asMessage(bureau, wish)) ?? refuse(say(bureau)`No conversation waits for a person right now.`)
    );
  const named = all.filter((it) => isMeant(bureau, it, wish.customer, all));
  // Whoever has given no name may be the one who is called by it: that is shown before it goes.
  const nameless = all.filter((it) => it.name === null);
  const unsure = named.length === 0 && wish.customer !== null && nameless.length === 1;
  const found = unsure ? nameless : named;
  const [customer] = found;
  if (!customer) {
    const letter = await asMessage(bureau, wish);
    if (letter) return letter;
  }
  if (!customer || found.length > 1) {
    const whom = customer ? found : all;
    const unknown =
      customer || wish.customer === null ? "" : say(bureau)`Nobody called ${wish.customer} waits. `;
    return ask(
      "customer",
      say(
        bureau,
      )`${unknown}${whom.length} ${whom.length === 1 ? say(bureau)`conversation waits` : say(bureau)`conversations wait`}: ${listed(
        whom.map((it) => waitingText(bureau, it)),
        6,
      )}. Whom do you answer?`,
      whom.map((it) => titleOf(bureau, it, all)),
    );
  }
  if (wish.text === null)
    return ask("text", say(bureau)`What shall I tell ${titleOf(bureau, customer, all)}?`);
  const who = titleOf(bureau, customer, all);
  const sent: Drafted = propose({
    changes: [],
    reply: { escalation: customer.id, text: wish.text.slice(0, 4000) },
    shown: [],
    summary: say(bureau)`To ${who}: “${wish.text}”`,
    done: say(
      bureau,
    )`Sent to ${who}. The assistant keeps out of that chat until you give it back on the dashboard`,
  });
  if (!unsure || sent.kind !== "propose") return sent;
  const why = say(bureau)`They have given no name, so I can't tell that it is ${wish.customer ?? who}.`;
  return { ...sent, notes: [why], unsure };
}

/** Who does not wait for an answer, and is on record, is written to: shown before it goes, as any message is. */
async function asMessage(
  bureau: Bureau,
  { customer, text }: Of<"escalation.reply">,
): Promise<Drafted | null> {
  if (customer === null || text === null || !mayAsk(bureau.desk.role, "message.send")) return null;
  const letter = {
    type: "message.send",
    audience: "one",
    date: null,
    until: null,
    sendDate: null,
    sendTime: null,
    confidence: 1,
  } as const;
  const drafted = await message(bureau, { ...letter, customer, text });
  const [to] = (drafted.kind === "propose" && drafted.proposal.shown) || [];
  if (drafted.kind !== "propose" || !to?.item.toLowerCase().includes(customer.toLowerCase())) return null;
  const why = say(bureau)`${customer} waits for no answer, so it goes as a message.`;
  return { ...drafted, notes: [why, ...drafted.notes] };
}

/** A name, a part of it, or the title that was offered for who has given none. */
function isMeant(
  bureau: Bureau,
  it: WaitingCustomer,
  wanted: string | null,
  all: readonly WaitingCustomer[],
): boolean {
  if (wanted === null) return all.length === 1;
  const words = wanted.toLowerCase().split(/\s+/u);
  const name = (it.name ?? "").toLowerCase().split(/\s+/u);
  return words.every((word) => name.includes(word)) || same(titleOf(bureau, it, all), wanted);
}

/** `Maria Lopez`, `the guest who has waited since 6:42 PM`. */
function titleOf(bureau: Bureau, it: WaitingCustomer, all: readonly WaitingCustomer[]): string {
  const alike = all.filter((other) => other.name !== null && other.name === it.name).length > 1;
  if (it.name !== null && !alike) return it.name;
  return say(bureau)`${it.name ?? say(bureau)`the guest`} who has waited since ${clock(bureau, it.since)}`;
}

/** One line of the list. */
export function waitingText(bureau: Bureau, it: WaitingCustomer): string {
  const until =
    it.deadline === null ? "" : say(bureau)`, an answer was promised until ${clock(bureau, it.deadline)}`;
  const state = it.answered ? say(bureau)`, answered before` : until;
  return say(
    bureau,
  )`${it.name ?? say(bureau)`a guest`} (since ${clock(bureau, it.since)}${state}): “${unquoted(it.summary).slice(0, 160)}”`;
}

/** What was said by the customer comes in its own marks. */
const unquoted = (text: string): string => text.replace(/^"(.*)"$/su, "$1");

const clock = (bureau: Bureau, instant: string): string =>
  timeText(localOf(instant, bureau.desk.business.timeZone).time, { locale: localeOf(bureau) });
