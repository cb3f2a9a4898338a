// Drafts of messages to customers: shown with whom they reach and whom they do not, before anything is sent.
import type { Audience } from "#contracts/business-change";
import type { Instant } from "#contracts/time";
import { epochMs, instantOf, localOf, plusDays } from "#business/local-time";
import { advertises } from "#understanding/dashboard/advertising";
import { timeText } from "../../phrases/wording.ts";
import { dayText } from "../phrases/dates.ts";
import type { Bureau } from "../desk.ts";
import type { Reach } from "../ports.ts";
import { ask, listed, localeOf, propose, refuse, type Drafted, type Of } from "./drafted.ts";
import { datesOf, daysText } from "./hours.ts";
import { todayOf } from "./house-time.ts";
import { say } from "../phrases/say.ts";

const longest = 1000;

export async function message(bureau: Bureau, wish: Of<"message.send">): Promise<Drafted> {
  if (wish.audience === null && wish.customer !== null)
    return refuse(
      say(
        bureau,
      )`${wish.customer} is on your team, and I write to customers alone. If you mean a customer of that name, say “customer ${wish.customer}”, or the full name. Nothing was sent.`,
    );
  if (wish.audience === null)
    return refuse(
      say(
        bureau,
      )`To whom? I can write to all customers, to the guests of a day, to our regulars, to those who have not come for three months, or to one by name. Nothing was sent.`,
    );
  if (wish.text === null) return ask("text", say(bureau)`What shall the message say?`);
  if (wish.text.length > longest)
    return refuse(
      say(bureau)`A message has ${longest} characters at most; this one has ${wish.text.length}.`,
    );
  // Their booking lets a business write about it, and about nothing else.
  if (wish.audience === "booked" && advertises(wish.text))
    return refuse(
      say(
        bureau,
      )`That advertises, and an offer goes only to those who agreed to news: say “message all customers that ${wish.text}”, and I write to them alone. To guests because of their booking I write what they need for it. Nothing was sent.`,
    );
  const audience = audienceOf(bureau, wish.audience, wish);
  const reach = await bureau.turn.reads.reach(audience);
  const who = whoText(bureau, audience);
  const named = wish.audience === "one" ? reach.names : [];
  if (named.length > 1)
    return refuse(
      say(bureau)`There are ${named.length} of that name: ${listed(named)}. Say it with the full name.`,
    );
  if (reach.reached === 0)
    return refuse(nobody(bureau, who, reach, wish.audience === "one" && named.length === 0));
  if (reach.byBooking > 0 && advertises(wish.text))
    return refuse(
      say(
        bureau,
      )`That advertises, and ${named[0] ?? who} has not agreed to news: because of their booking I write only what they need for it. Nothing was sent.`,
    );
  const to =
    wish.audience === "one"
      ? (named[0] ?? who)
      : say(
          bureau,
        )`${reach.reached} ${reach.reached === 1 ? say(bureau)`customer` : say(bureau)`customers`} (${who})`;
  const service = wish.audience === "booked";
  const sendAt = whenOut(bureau, wish);
  if (sendAt !== null && epochMs(sendAt) <= bureau.turn.request.now)
    return refuse(say(bureau)`That time is over already.`);
  const out = sendAt === null ? null : momentOf(bureau, sendAt);
  return propose(
    {
      changes: [],
      audience,
      shown: [{ type: "message", action: "add", item: to, before: null, after: { text: wish.text } }],
      summary: say(bureau)`To ${to}: “${wish.text}”`,
      done: out
        ? say(bureau)`The message goes out to ${to} ${out.day} at ${out.time}`
        : say(bureau)`The message is going out to ${to}`,
      customerText: wish.text,
      ...(sendAt !== null && { sendAt }),
    },
    [
      out ? say(bureau)`It goes out ${out.day} at ${out.time}; until then it can be stopped.` : "",
      service ? say(bureau)`It is about their booking, so it needs no consent to news.` : "",
      ...barred(bureau, reach),
      say(
        bureau,
      )`Each message has a link to stop them; it can be stopped on its way, and what is sent can't be taken back.`,
    ].filter((it) => it !== ""),
  );
}

/** Where no hour is said with the day. */
const usualTime = "10:00";

/** null: at once. An hour alone is the next one of that name. */
function whenOut(bureau: Bureau, { sendDate, sendTime }: Of<"message.send">): Instant | null {
  if (sendDate === null && sendTime === null) return null;
  const { timeZone } = bureau.desk.business;
  const today = todayOf(bureau);
  const at = instantOf(sendDate ?? today, sendTime ?? usualTime, timeZone);
  const isOver = epochMs(at) <= bureau.turn.request.now;
  return sendDate === null && isOver ? instantOf(plusDays(today, 1), sendTime ?? usualTime, timeZone) : at;
}

function momentOf(bureau: Bureau, at: Instant): { day: string; time: string } {
  const { date, time } = localOf(at, bureau.desk.business.timeZone);
  return { day: dayText(bureau, date), time: timeText(time, { locale: localeOf(bureau) }) };
}

function audienceOf(bureau: Bureau, kind: Audience["kind"], wish: Of<"message.send">): Audience {
  const from = kind === "booked" ? (wish.date ?? wish.sendDate ?? todayOf(bureau)) : null;
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
      return say(bureau)`who agreed to news`;
    case "regulars":
      return say(bureau)`regulars who agreed to news`;
    case "lapsed":
      return say(bureau)`who have not come for three months and agreed to news`;
    case "booked":
      return say(bureau)`booked for ${daysText(bureau, datesOf(from ?? todayOf(bureau), until))}`;
    case "one":
      return customer ?? say(bureau)`the customer`;
  }
}

export const barred = (bureau: Bureau, { noConsent, optedOut, noAddress }: Reach): string[] => {
  const why = [
    noConsent > 0 ? say(bureau)`${noConsent} never agreed to news` : "",
    optedOut > 0 ? say(bureau)`${optedOut} took it back` : "",
    noAddress > 0 ? say(bureau)`${noAddress} left no address` : "",
  ].filter((it) => it !== "");
  return why.length === 0 ? [] : [say(bureau)`Not written to: ${why.join(", ")}.`];
};

function nobody(bureau: Bureau, who: string, reach: Reach, unknown: boolean): string {
  if (unknown) return say(bureau)`There is no customer called ${who} on record.`;
  const why = barred(bureau, reach).join(" ");
  return say(bureau)`That would reach nobody (${who}). ${why}`.trim();
}
