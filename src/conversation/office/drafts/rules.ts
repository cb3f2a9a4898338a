// Drafts of what the house rules say: policies, frequent questions.
import type { PolicyName } from "#contracts/dashboard-commands";
import type { Bureau } from "../desk.ts";
import { ask, propose, refuse, same, type Drafted, type Of } from "./drafted.ts";
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
