// Drafts of messages to customers: shown with whom they reach and whom they do not, before anything is sent.
import type { Audience } from "#contracts/business-change";
import type { Bureau } from "../desk.ts";
import type { Reach } from "../ports.ts";
import { ask, listed, propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { datesOf, daysText, todayOf } from "./hours.ts";

const longest = 1000;

export async function message(bureau: Bureau, wish: Of<"message.send">): Promise<Drafted> {
  if (wish.audience === null)
    return refuse("To whom? Say it with “all customers”, “tonight's guests”, “our regulars” or a name.");
  if (wish.text === null) return ask("text", "What shall the message say?");
  if (wish.text.length > longest)
    return refuse(`A message has ${longest} characters at most; this one has ${wish.text.length}.`);
  const audience = audienceOf(bureau, wish.audience, wish);
  const reach = await bureau.turn.reads.reach(audience);
  const who = whoText(bureau, audience);
  const named = wish.audience === "one" ? reach.names : [];
  if (named.length > 1)
    return refuse(`There are ${named.length} of that name: ${listed(named)}. Say it with the full name.`);
  if (reach.reached === 0) return refuse(nobody(who, reach, wish.audience === "one" && named.length === 0));
  const to = wish.audience === "one" ? (named[0] ?? who) : `${counted(reach.reached, "customer")} (${who})`;
  const service = wish.audience === "booked";
  return propose(
    {
      changes: [],
      audience,
      shown: [{ type: "message", action: "add", item: to, before: null, after: { text: wish.text } }],
      summary: `To ${to}: “${wish.text}”`,
      done: `The message is going out to ${to}`,
      customerText: wish.text,
    },
    [
      service ? "It is about their booking, so it needs no consent to news." : "",
      ...barred(reach),
      "Each message has a link to stop them; it can be stopped on its way, and what is sent can't be taken back.",
    ].filter((it) => it !== ""),
  );
}

function audienceOf(bureau: Bureau, kind: Audience["kind"], wish: Of<"message.send">): Audience {
  const from = kind === "booked" ? (wish.date ?? todayOf(bureau)) : null;
  return {
    kind,
    from,
    until: from === null ? null : (wish.until ?? from),
    customer: kind === "one" ? wish.customer : null,
  };
}

function whoText(bureau: Bureau, { kind, from, until, customer }: Audience): string {
  switch (kind) {
    case "all":
      return "who agreed to news";
    case "regulars":
      return "regulars who agreed to news";
    case "lapsed":
      return "who have not come for three months and agreed to news";
    case "booked":
      return `booked for ${daysText(bureau, datesOf(from ?? todayOf(bureau), until))}`;
    case "one":
      return customer ?? "the customer";
  }
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const barred = ({ noConsent, optedOut, noAddress }: Reach): string[] => {
  const why = [
    noConsent > 0 ? `${noConsent} never agreed to news` : "",
    optedOut > 0 ? `${optedOut} took it back` : "",
    noAddress > 0 ? `${noAddress} left no address` : "",
  ].filter((it) => it !== "");
  return why.length === 0 ? [] : [`Not written to: ${why.join(", ")}.`];
};

function nobody(who: string, reach: Reach, unknown: boolean): string {
  if (unknown) return `There is no customer called ${who} on record.`;
  const why = barred(reach).join(" ");
  return `That would reach nobody (${who}). ${why}`.trim();
}
