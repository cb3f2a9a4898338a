// Drafts of what the house rules say: policies, frequent questions, promotions.
import type { PolicyName } from "#contracts/dashboard-commands";
import { instantOf, plusDays } from "#business/local-time";
import { nextUuid } from "../../ids.ts";
import type { Bureau } from "../desk.ts";
import { ask, capital, money, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
import { daysText, weekdaysText, windowText } from "./hours.ts";
import { todayOf } from "./house-time.ts";
import { say, word } from "../phrases/say.ts";

interface Rule {
  column: string;
  text(bureau: Bureau, value: number): string;
  /** Smallest and largest that make sense. */
  range: readonly [number, number];
}

const span = (bureau: Bureau, minutes: number): string =>
  minutes > 0 && minutes % 1440 === 0
    ? counted(bureau, minutes / 1440, "day")
    : minutes > 0 && minutes % 60 === 0
      ? counted(bureau, minutes / 60, "hour")
      : counted(bureau, minutes, "minute");
export const counted = (bureau: Bureau, count: number, one: "day" | "hour" | "minute"): string =>
  `${count} ${word(bureau, one)}${count === 1 ? "" : "s"}`;

export const rules: Readonly<Record<Exclude<PolicyName, "text">, Rule>> = {
  reminderLeadMinutes: {
    column: "reminder_lead_minutes",
    text: (bureau, it) => say(bureau)`Reminders go out ${span(bureau, it)} before`,
    range: [15, 14 * 1440],
  },
  followUpDelayMinutes: {
    column: "follow_up_delay_minutes",
    text: (bureau, it) => say(bureau)`Follow-ups go out ${span(bureau, it)} after`,
    range: [0, 14 * 1440],
  },
  cancelCutoffMinutes: {
    column: "cancel_cutoff_minutes",
    text: (bureau, it) => say(bureau)`Cancelling is free until ${span(bureau, it)} before`,
    range: [0, 30 * 1440],
  },
  minNoticeMinutes: {
    column: "min_notice_minutes",
    text: (bureau, it) => say(bureau)`Bookings need ${span(bureau, it)} notice`,
    range: [0, 30 * 1440],
  },
  maxAdvanceDays: {
    column: "max_advance_days",
    text: (bureau, it) => say(bureau)`Bookings are taken ${counted(bureau, it, "day")} ahead`,
    range: [1, 730],
  },
  maxPartySize: {
    column: "max_party_size",
    text: (bureau, it) => say(bureau)`Parties of ${it} at most`,
    range: [1, 500],
  },
  slotMinutes: {
    column: "slot_minutes",
    text: (bureau, it) => say(bureau)`Starts are offered every ${span(bureau, it)}`,
    range: [5, 240],
  },
  waitlistOfferMinutes: {
    column: "waitlist_offer_minutes",
    text: (bureau, it) =>
      say(bureau)`A place that is offered on the waitlist is kept for ${span(bureau, it)}`,
    range: [5, 240],
  },
};

export function policy(bureau: Bureau, wish: Of<"policy.set">): Drafted {
  const { policies } = bureau.desk.business;
  if (wish.policy === "text") return ownWords(bureau, wish);
  const rule = rules[wish.policy];
  if (wish.value === null)
    return refuse(say(bureau)`What shall it be? Say it with the number: “reminders 2 hours before”.`);
  const [least, most] = rule.range;
  if (wish.value < least || wish.value > most)
    return refuse(
      say(
        bureau,
      )`That does not look right: ${rule.text(bureau, wish.value)}. Between ${least} and ${most} is possible.`,
    );
  const before = (policies[rule.column] ?? null) as number | null;
  if (before === wish.value)
    return refuse(say(bureau)`${rule.text(bureau, wish.value)}: it is like that already.`);
  const text = rule.text(bureau, wish.value);
  return propose({
    changes: [
      {
        target: "policy",
        action: before === null ? "add" : "change",
        id: rule.column,
        item: rule.column.replaceAll("_", " "),
        before: before === null ? null : { value: before },
        after: { value: wish.value },
      },
    ],
    summary: text,
    done: text,
  });
}

function ownWords(bureau: Bureau, wish: Of<"policy.set">): Drafted {
  const texts = (bureau.desk.business.policies["texts"] ?? {}) as Record<string, string>;
  if (wish.topic === null)
    return refuse(say(bureau)`What is it about? For example “parking: there is a garage next door”.`);
  if (wish.text === null) return ask("text", say(bureau)`What shall I tell customers about ${wish.topic}?`);
  const before = texts[wish.topic] ?? null;
  return propose({
    changes: [
      {
        target: "policy",
        action: before === null ? "add" : "change",
        id: `texts.${wish.topic}`,
        item: wish.topic,
        before: before === null ? null : { value: before },
        after: { value: wish.text },
      },
    ],
    summary: say(bureau)`About ${wish.topic}: “${wish.text}”`,
    done: say(bureau)`What is said about ${wish.topic} changed`,
  });
}

export function addFaq(bureau: Bureau, wish: Of<"faq.add">): Drafted {
  if (wish.question === null)
    return refuse(
      say(bureau)`Which question? For example “add a FAQ: Do you have parking? Yes, behind the house.”`,
    );
  if (wish.answer === null) return ask("text", say(bureau)`What is the answer to “${wish.question}”?`);
  const before = bureau.desk.business.faq.find((it) => same(it.question, wish.question!));
  const after = { question: before?.question ?? wish.question, answer: wish.answer };
  return propose({
    changes: [
      {
        target: "faq",
        action: before ? "change" : "add",
        id: after.question.slice(0, 200),
        item: after.question,
        before: before ? { ...before } : null,
        after,
      },
    ],
    summary: say(bureau)`Frequent question: “${after.question}” – “${after.answer}”`,
    done: before ? say(bureau)`Frequent question changed` : say(bureau)`Frequent question added`,
  });
}

export function removeFaq(bureau: Bureau, wish: Of<"faq.remove">): Drafted {
  const { faq } = bureau.desk.business;
  const words = (it: string) => new Set(it.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const asked = words(wish.question ?? "");
  const found = faq.filter((it) => [...words(it.question)].some((word) => asked.has(word)));
  const exact = faq.find((it) => same(it.question, wish.question ?? ""));
  const meant = exact ?? (found.length === 1 ? found[0] : undefined);
  if (!meant)
    return ask(
      "item",
      say(bureau)`Which question shall go?`,
      faq.map((it) => it.question),
    );
  return propose({
    changes: [
      {
        target: "faq",
        action: "remove",
        id: meant.question.slice(0, 200),
        item: meant.question,
        before: { ...meant },
        after: null,
      },
    ],
    summary: say(bureau)`No longer among the frequent questions: “${meant.question}”`,
    done: say(bureau)`Frequent question removed`,
  });
}

/** ", 5:00 PM–7:00 PM"; of a day without hours nothing. */
const hoursText = (bureau: Bureau, { from, to }: Of<"promotion.add">): string =>
  from !== null && to !== null ? `, ${windowText(bureau, [{ opens: from, closes: to }])}` : "";

export function addPromotion(bureau: Bureau, wish: Of<"promotion.add">): Drafted {
  const { desk, turn } = bureau;
  const today = todayOf(bureau);
  if (wish.percent === null && wish.amount === null)
    return refuse(say(bureau)`How much off? For example “10 % off pizza this week”.`);
  if (wish.percent !== null && (wish.percent <= 0 || wish.percent > 100))
    return refuse(say(bureau)`Between 1 and 100 percent is possible.`);
  const what = wish.item ?? wish.category ?? say(bureau)`everything`;
  const off = wish.percent === null ? money(bureau, wish.amount!) : `${wish.percent}%`;
  const on = wish.weekdays.length === 0 ? "" : say(bureau)` on ${weekdaysText(bureau, wish.weekdays)}`;
  if (wish.date === null && wish.weekdays.length === 0)
    return ask("date", say(bureau)`From when until when is ${what} ${off} off?`, [
      say(bureau)`This week`,
      say(bureau)`Next week`,
      say(bureau)`This month`,
    ]);
  const from = wish.date ?? today;
  // Weekdays without an end run for four weeks: nothing is given away for ever by mistake.
  const until = wish.until ?? (wish.date === null ? plusDays(today, 27) : from);
  const { timeZone } = desk.business;
  const hours = hoursText(bureau, wish);
  const title = say(bureau)`${off} off ${what}${on}${hours}`;
  const last = daysText(bureau, [until]);
  const days = from === until ? last : `${daysText(bureau, [from])} – ${last}`;
  return propose(
    {
      changes: [
        {
          target: "promotion",
          action: "add",
          id: nextUuid(turn.ids),
          item: title,
          before: null,
          after: {
            title,
            percent_off: wish.percent === null ? null : Math.round(wish.percent),
            amount_off: wish.amount?.amount ?? null,
            conditions: {
              ...(wish.item !== null && { item: wish.item }),
              ...(wish.category !== null && { section: wish.category }),
              ...(wish.weekdays.length > 0 && { weekdays: wish.weekdays }),
              ...(wish.from !== null && { from: wish.from }),
              ...(wish.to !== null && { to: wish.to }),
            },
            starts_at: instantOf(from, "00:00", timeZone),
            ends_at: instantOf(plusDays(until, 1), "00:00", timeZone),
          },
        },
      ],
      summary: say(bureau)`Promotion: ${title}, ${days}`,
      done: say(bureau)`Promotion added: ${title}`,
      customerText: `${desk.business.name}: ${title}, ${days}.`,
    },
    wish.until === null && wish.date === null ? [say(bureau)`It ends after four weeks, on ${last}.`] : [],
  );
}

export function endPromotion(bureau: Bureau, wish: Of<"promotion.end">): Drafted {
  const running = bureau.desk.promotions;
  if (running.length === 0) return refuse(say(bureau)`There is no promotion to end.`);
  const words = (wish.title ?? "").toLowerCase();
  const named = running.filter((it) => words !== "" && it.title.toLowerCase().includes(words));
  const meant = running.length === 1 ? running[0] : named.length === 1 ? named[0] : undefined;
  if (!meant)
    return ask(
      "item",
      say(bureau)`Which one shall end?`,
      running.map((it) => it.title),
    );
  return propose({
    changes: [
      {
        target: "promotion",
        action: "change",
        id: meant.id,
        item: meant.title,
        before: { is_active: true },
        after: { is_active: false },
      },
    ],
    summary: say(bureau)`The promotion “${meant.title}” ends`,
    done: say(bureau)`Promotion ended: ${capital(meant.title)}`,
  });
}
