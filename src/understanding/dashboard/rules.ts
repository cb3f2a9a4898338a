// Wishes about the business's rules and ready answers: policies and FAQ entries.
import type { DashboardCommand, PolicyName } from "#contracts/dashboard-commands";
import { matches } from "../text.ts";
import { tidy } from "../wishes/tidy.ts";

import { dayCount } from "./fields.ts";
import { keptByNoRule } from "./unkept-rules.ts";
import { missedWish } from "./missed.ts";
import { pacingWish } from "./pacing.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

export function ruleWish(wish: Wish): DashboardCommand[] {
  return (
    faq(wish) ??
    missedWish(wish) ??
    ownWords(wish) ??
    pacingWish(wish) ??
    policy(wish) ??
    plainFact(wish) ??
    []
  );
}

/** "parking is behind the church now": said to whom? That is asked. */
function plainFact(wish: Wish): DashboardCommand[] | null {
  const topic = wish.spot.first(wish.said, "textTopics");
  const told = topic && /^\W*(?:the |our )?$/u.test(wish.said.slice(0, topic.start));
  if (told && wish.mood === "orders" && rule.test(wish.said.slice(topic.end)))
    return [
      {
        type: "policy.set",
        policy: "text",
        topic: topicOf(wish.folded.slice(topic.start, topic.end)),
        value: null,
        text: wish.text.trim(),
        confidence: 0.82,
      },
    ];
  return told && /^ (?:is|are|costs?) .*\b(?:now|from now on)\W*$/u.test(wish.said.slice(topic.end))
    ? [{ type: "unsure", about: "faq.add", confidence: 0.6 }]
    : null;
}

/** "Corkage is $20 a bottle", "dogs are welcome on the terrace": what holds, and no news of today. */
const rule =
  /^ (?:is|are|costs?) (?:(?:[$€£] ?)?\d|free(?! (?:again|now|today|tonight))|(?:not |always )?(?:welcome|allowed|accepted|included|extra)|by request)(?!.*(?:now|from now on|today|tonight)\W*$)/u;

const topics: Readonly<Record<string, string>> = {
  parking: "parking",
  pet: "pets",
  pets: "pets",
  dog: "pets",
  dogs: "pets",
  payment: "payment",
  payments: "payment",
  children: "children",
  kids: "children",
  accessibility: "accessibility",
  wheelchair: "accessibility",
  wifi: "wifi",
  "wi-fi": "wifi",
  smoking: "smoking",
  "dress code": "dress_code",
};
const topicOf = (word: string): string => topics[word] ?? word;
const subject =
  /^\s*(?:(?:please |can you |could you )?(?:update|change|set|edit|add) )?(?:the |our |my )?(?<topic>[\p{L}-]+(?: code)?)(?: (?:info(?:rmation)?|text|policy|answer|note|details?))?\s*(?::| to:? )\s*(?<text>.{4,})$/isu;

/** "Parking: there is a lot behind the house": the business's own words on a topic that customers ask about. */
function ownWords(wish: Wish): DashboardCommand[] | null {
  const told = subject.exec(wish.text);
  const topic = topics[told?.groups?.["topic"]?.toLowerCase() ?? ""];
  const text = told?.groups?.["text"];
  if (topic === undefined || text === undefined) return null;
  return [{ type: "policy.set", policy: "text", topic, value: null, text: clean(text), confidence: sure }];
}

const asking = /^(?:if|when|si|cuando)(?![\p{L}])/u;

/** "about wifi" is asked as "Wifi?". */
function aboutWhat(said: string): string | null {
  const [, what] = /^\W*(?:about|for|if|whether|por|sobre|si)\s+(.+?)[\s,]*$/isu.exec(said) ?? [];
  const topic = clean(what ?? said);
  if (topic === null || what === undefined) return topic;
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}${/[?]$/u.test(topic) ? "" : "?"}`;
}

/** "Remove the Amex question", "delete the one about high chairs". */
const gone =
  /^\W*(?:please |pls )?(?:delete|remove|take out|get rid of|borra|elimina|quita) (?:the|our|la|el) (?:(?:faq|question|answer|entry|one|pregunta|respuesta) (?:about|on|for|sobre|de) (?:the )?(?<about>.+?)|(?<before>(?:(?! (?:question|from|in|out) ).)+?) (?:question|faq|faq entry))\W*$/u;

const oneOf = /(?<![\p{L}])(?:entry|one) (?:for|on|de|del)(?![\p{L}])/u;

function faq(wish: Wish): DashboardCommand[] | null {
  const out = wish.items.length === 0 ? gone.exec(wish.folded)?.groups : undefined;
  // "Remove the one for Sunday" is no question that is asked.
  const other =
    oneOf.test(wish.folded) &&
    wish.of("date").length + wish.weekly.length + wish.staff.length + wish.resources.length > 0;
  const what = other ? undefined : (out?.["about"] ?? out?.["before"]);
  if (what !== undefined) return [{ type: "faq.remove", question: what, confidence: sure }];
  const noun = wish.has("faq");
  const asked = wish.spot.first(wish.said, "question");
  const answer = wish.spot.all(wish.said, "answer").find((it) => it.start > (asked?.end ?? 0));
  if (noun && wish.has("hide", "cancel", "endPromo")) {
    const about = /(?:about|on|for|sobre|sur|uber|zu|su|:)(?![\p{L}])(?<what>.+)$/u.exec(wish.folded)
      ?.groups?.["what"];
    const before = /(?:the|our|my) (?<what>.+?) (?:question|entry|answer)s? (?:from|in|on|out)/u.exec(
      wish.folded,
    );
    if (before?.groups?.["what"])
      return [{ type: "faq.remove", question: before.groups["what"], confidence: sure }];
    return [
      {
        type: "faq.remove",
        question:
          wish.quotes[0]?.text ??
          (about === undefined ? null : tidy(wish.text.slice(wish.text.length - about.length))),
        confidence: sure,
      },
    ];
  }
  const [first, second] = wish.quotes;
  if (asked && answer)
    return [
      {
        type: "faq.add",
        question: first?.text ?? aboutWhat(wish.text.slice(asked.end, answer.start)),
        answer: (first ? second?.text : undefined) ?? clean(wish.text.slice(answer.end)),
        confidence: sure,
      },
    ];
  const colon = wish.text.indexOf(":");
  // "If someone asks about gluten: we have …".
  if (asked && colon > asked.end && asking.test(wish.said.slice(asked.start, asked.end)))
    return [
      {
        type: "faq.add",
        question: first?.text ?? aboutWhat(wish.text.slice(asked.end, colon)),
        answer: second?.text ?? clean(wish.text.slice(colon + 1)),
        confidence: sure,
      },
    ];
  // "faq: do you do takeaway? Yes." is said by its colon alone.
  const headed = colon >= 0 && wish.text.includes("?", colon);
  // "Add a question: is there parking? Yes, …" is one of them, too.
  const added = asked !== null && headed && wish.has("add");
  if (!(noun || added) || !(headed || wish.has("add", "fresh", "set"))) return null;
  const rest = colon >= 0 ? wish.text.slice(colon + 1) : "";
  const cut = rest.indexOf("?");
  const question = first?.text ?? (rest === "" ? null : clean(cut >= 0 ? rest.slice(0, cut + 1) : rest));
  const reply = second?.text ?? (cut >= 0 ? clean(rest.slice(cut + 1)) : null);
  return [{ type: "faq.add", question, answer: reply, confidence: sure }];
}

const clean = (text: string): string | null => {
  const plain = text.replace(/^[\s:,.;"“'-]+/u, "").replace(/[\s,;"”']+$/u, "");
  return plain === "" ? null : plain;
};

function policy(wish: Wish): DashboardCommand[] | null {
  const minutes = wish.of("duration")[0]?.value.minutes ?? dayMinutes(wish) ?? clockMinutes(wish);
  const make = (name: PolicyName, value: number | null): DashboardCommand[] => [
    {
      type: "policy.set",
      policy: name,
      topic: null,
      value: value === null ? null : Math.round(value),
      text: null,
      confidence: value === null ? 0.8 : sure,
    },
  ];
  const unkept = keptByNoRule(wish);
  if (unkept) return unkept;
  const people = peopleIn(wish);
  if (wish.has("maxParty") && people !== null) return make("maxPartySize", people);
  if (wish.has("maxAdvance") && !wish.has("cancelCutoff", "reminder", "minNotice") && dayCount(wish) !== null)
    return make("maxAdvanceDays", dayCount(wish));
  if (
    wish.has("slot") &&
    wish.has("set", "policy", "slot") &&
    minutes !== null &&
    minutes <= 120 &&
    wish.staff.length === 0
  )
    return make("slotMinutes", minutes);
  if (wish.has("waitlist", "offerStands") && wish.has("offerStands") && minutes !== null)
    return make("waitlistOfferMinutes", minutes);
  if (wish.has("followUp") && minutes !== null) return make("followUpDelayMinutes", minutes);
  if (wish.has("reminder") && minutes !== null) return make("reminderLeadMinutes", minutes);
  if (wish.has("cancelCutoff") && minutes !== null) return make("cancelCutoffMinutes", minutes);
  if (wish.has("minNotice") && minutes !== null) return make("minNoticeMinutes", minutes);
  return texts(wish);
}

/** "parking: the garage is closed", "change the pets policy to: no dogs inside". */
function texts(wish: Wish): DashboardCommand[] | null {
  const topic =
    wish.spot.first(wish.said, "textTopics") ??
    (wish.has("policy") ? wish.spot.first(wish.said, "cancelCutoff") : null);
  if (!topic || !wish.has("policy", "describe") || !wish.has("set", "add", "rename")) return null;
  const quote = wish.quotes[0]?.text ?? null;
  const colon = wish.text.indexOf(":");
  const to = wish.spot.all(wish.said, "to").find((it) => it.start >= topic.end);
  const said = quote ?? (colon >= 0 ? wish.text.slice(colon + 1) : to ? wish.text.slice(to.end) : "");
  return [
    {
      type: "policy.set",
      policy: "text",
      topic: wish.folded.slice(topic.start, topic.end),
      value: null,
      text: clean(said),
      confidence: 0.88,
    },
  ];
}

const dayMinutes = (wish: Wish): number | null => {
  const count =
    dayCount(wish) ??
    (/\b(?:a|one|un|ein(?:en)?|um) (?:day|dia|jour|tag|giorno)\b/u.test(wish.said) ? 1 : null);
  return count === null ? null : count * 1440;
};

const clockLength =
  /(?<![\d.,:])(?<n>\d{1,4}) ?(?:(?<hours>hours?|hrs?|horas?|h)|minutes?|mins?|minutos?)(?![\p{L}])/u;

/** "Until 24 hours before": what leads to an hour of the clock leads to a length as well. */
function clockMinutes(wish: Wish): number | null {
  const said = clockLength.exec(wish.said)?.groups;
  return said ? Number(said["n"]) * (said["hours"] === undefined ? 1 : 60) : null;
}

function peopleIn(wish: Wish): number | null {
  const [party] = wish.of("partySize");
  if (party && party.value.size > 0) return party.value.size;
  const [number] = matches(/(?<![\d.,:])(\d{1,3})(?![\d:%]|[.,]\d)/gu, wish.said);
  return number ? Number(number[1]) : null;
}
