// Wishes that reach customers: promotions, messages, replies to those who wait for a person.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { addresseeIn, customerIn, capitalised, isOfTeam } from "./customers.ts";
import type { EntityOf } from "../entities.ts";
import { blanked, without } from "../wishes/lexicon.ts";
import { daysOf, timeIn } from "./fields.ts";
import { ended, promoted } from "./promotions.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

export function outreachWish(wish: Wish): DashboardCommand[] {
  return replied(wish) ?? messaged(wish) ?? ended(wish) ?? promoted(wish) ?? [];
}

function messaged(wish: Wish): DashboardCommand[] | null {
  const verb = wish.spot.all(wish.said, "message").find((it) => !yours.test(wish.said.slice(0, it.start)));
  if (!verb) return null;
  const many = wish.spot.first(wish.said, "customers");
  const regular = wish.has("regulars");
  const lapsed = wish.has("lapsed");
  const says = wish.spot
    .all(wish.said, "says")
    .find((it) => it.start >= verb.end && !relative.test(wish.said.slice(it.start)));
  const [quoted] = wish.quotes;
  // "At 9:00" has no colon that leads to words.
  const colon = wish.text.slice(verb.end).search(/:(?!\d)/u);
  // Who is told stands before what they are told.
  const head = quoted?.start ?? says?.start ?? (colon >= 0 ? verb.end + colon : wish.said.length);
  const booked = wish.spot.has(wish.said.slice(0, head), "booked");
  const customer =
    many || regular || lapsed || booked ? null : (addressed(wish, customerIn(wish)) ?? addresseeIn(wish));
  const letter =
    /\b(?:newsletter|announce\w*|mailing|blast|boletin|rundschreiben|anuncio|annonce\w*)\b/u.test(wish.said);
  const staffed = wish.staff.length > 0 && customer === null;
  if (!(many || regular || lapsed || booked || letter || customer !== null) || staffed) return null;
  if (wish.spot.has(wish.said.slice(0, head), "waitlist"))
    return [{ type: "unsure", about: "waitlist.message", confidence: 0.8 }];
  if (many && !lapsed && !booked && !regular && groupIn(wish, many.end)) return [toWhom(wish)];
  const text =
    quoted?.text ??
    (says
      ? tidyText(wish.text.slice(says.end))
      : colon >= 0
        ? tidyText(wish.text.slice(verb.end + colon + 1))
        : (about(wish, (many ?? verb).end) ?? afterName(wish, customer) ?? afterAudience(wish, verb.end)));
  const told = head;
  const some = many && !lapsed && !booked && !regular;
  if (some && isOfSome(wish, verb, many, told)) return [toWhom(wish)];
  const toldFrom = quoted?.start ?? says?.start ?? verb.end + Math.max(colon, 0);
  const out = sendAt(wish, verb.start, booked ? verb.start : toldFrom);
  return [
    {
      type: "message.send",
      audience: lapsed
        ? "lapsed"
        : booked
          ? "booked"
          : regular
            ? "regulars"
            : customer === null
              ? "all"
              : isOfTeam(wish, customer)
                ? null
                : "one",
      customer,
      ...(booked ? daysBooked(wish, verb.start, told) : { date: null, until: null }),
      text,
      ...out,
      confidence: text === null ? 0.85 : sure,
    },
  ];
}

/** "The guests that are coming on Saturday": it leads to no words yet. */
const relative = /^that (?:are|have|is|will be|come|came) /u;

/** The day of the guests stands first: what they are told may name others. */
function daysBooked(wish: Wish, from: number, to: number): ReturnType<typeof daysOf> {
  const first = wish.of("date").find((it) => it.value.date !== null && it.start >= from);
  return daysOf(wish, from, first && first.end <= to ? first.end : to);
}

/** "In Pig Latin", "from Acme" are no addressees. */
const addressed = ({ text }: Wish, customer: string | null): string | null =>
  customer !== null && noAddress.test(text.slice(0, text.toLowerCase().indexOf(customer.toLowerCase())))
    ? null
    : customer;

const noAddress = /(?<![\p{L}])(?:in|into|as|like|using|from|en|como|desde)(?: an?| the)? $/iu;

/** "Encode your message" speaks of the one that is listening. */
const yours = /(?<![\p{L}])(?:your|tus?) (?:(?:last|next|first|previous|own|whole|entire) )?$/u;

/** "Customers who had an oil change": a group that nobody can pick out is asked about, and not written to as all. */
const groupIn = ({ said }: Wish, from: number): boolean =>
  /^ *(?:who|whose)(?![\p{L}])(?!(?: have| has| had)? ?(?:agreed|signed up|subscribed|opted in|want(?:s|ed)? news))/u.test(
    said.slice(from),
  );

/** "New customers", "customers from Brooklyn: …": some of them, by what nobody keeps; a day and an hour are when it goes out. */
function isOfSome(
  wish: Wish,
  verb: { start: number; end: number },
  many: { start: number; end: number },
  told: number,
): boolean {
  const spoken = [
    ...wish.of("date"),
    ...wish.of("time"),
    ...wish.windows,
    ...wish.spot.all(wish.said, "message"),
    ...wish.spot.all(wish.said, "please"),
    many,
  ];
  const [start, end] = [Math.min(verb.end, many.end), told < wish.said.length ? told : many.end];
  const rest = without(wish.said, spoken).slice(start, Math.max(start, end));
  return /\p{L}{3}/u.test(rest.replaceAll(sending, " "));
}

const sending =
  /(?<![\p{L}])(?:quick|short|little|nice|friendly|following|another|about|regarding|know|who|have|has|agreed|signed|subscribed|opted|news|want|wants|and|the|our|all|out|via|sms|mail|post|that|this|now|every|each|one|sobre|los|las|nuestros|mis|todos|por|para|una|que)(?![\p{L}])/gu;

const toWhom = (wish: Wish): DashboardCommand => ({
  type: "message.send",
  audience: null,
  customer: null,
  date: null,
  until: null,
  text: wish.quotes[0]?.text ?? null,
  sendDate: null,
  sendTime: null,
  confidence: 0.85,
});

/**
 * "Tomorrow at 9 tell …", "tell my customers tomorrow at 9 that …": when it goes out stands before what it says. The day
 * beside "booked" is the guests' own.
 */
function sendAt(
  wish: Wish,
  verb: number,
  until: number,
): { sendDate: string | null; sendTime: string | null } {
  const end = Math.max(verb, until);
  const said = timeIn(wish, 0, end);
  return { sendDate: daysOf(wish, 0, end).date, sendTime: said && byDay(said) };
}

/** Nobody writes to customers at night: "at 9" is in the morning, unless it says otherwise. */
function byDay({ text, value: { time } }: EntityOf<"time">): string | null {
  const hour = Number(/(?<![\d:])([7-9]|1[01])(?=$|[:.]\d\d$)/u.exec(text.trim())?.[1]);
  const settled = /[ap]\.? ?m|noon|night|evening|noche|tarde/iu.test(text);
  return time !== null && hour > 0 && !settled ? `${String(hour).padStart(2, "0")}${time.slice(2)}` : time;
}

/** "about the new menu" is what the message is on. */
function about(wish: Wish, from: number): string | null {
  const match =
    /(?<![\p{L}])(?:about|regarding|sobre|au sujet de|a propos de?|uber|riguardo|su|sobre)(?![\p{L}])(?<what>.+)$/u.exec(
      wish.folded.slice(from),
    );
  return match ? tidyText(wish.text.slice(wish.text.length - (match.groups?.["what"] ?? "").length)) : null;
}

/** "tell John Smith his table is ready": what follows the name. */
function afterName({ text }: Wish, customer: string | null): string | null {
  const at = customer === null ? -1 : text.toLowerCase().indexOf(customer.toLowerCase());
  if (customer === null || at < 0) return null;
  const rest = tidyText(text.slice(at + customer.length));
  return rest !== null && /\s/u.test(rest) ? rest : null;
}

/**
 * "tell my customers we're closed on Monday", "tell everyone booked tonight the patio is closed": what follows those who
 * are told and the day they are booked for; null where it says nothing yet.
 */
function afterAudience(wish: Wish, from: number): string | null {
  const told = audienceWords
    .flatMap((it) => wish.spot.all(wish.said, it))
    .filter((it) => it.start >= from)
    .toSorted((a, b) => a.start - b.start);
  const [first] = told;
  // "who haven't been here since spring" takes in what follows it.
  if (!first || wish.has("lapsed")) return null;
  const more = [...told, ...(wish.has("booked") ? [...wish.of("date"), ...wish.of("time")] : [])];
  let { end } = first;
  for (const it of more.toSorted((a, b) => a.start - b.start)) {
    if (it.end > end && joins.test(wish.said.slice(end, Math.max(end, it.start)))) end = it.end;
  }
  const text = tidyText(wish.text.slice(end).replace(medium, ""));
  const spoken = [...wish.of("date"), ...wish.of("time")].filter((it) => it.start >= end);
  const rest = spoken.reduce((left, it) => blanked(left, it.start, it.end), wish.said).slice(end);
  return text !== null && (rest.replace(medium, "").match(saying) ?? []).length > 1 ? text : null;
}

const audienceWords = ["customers", "regulars", "booked"] as const;
/** What may stand between two words for those who are told. */
const joins = /^ *(?:who(?:'?s| is| are)?|for|on|at|with|in)? *(?:the|a|our|my)? *$/u;
/** "send my customers a message" names what is sent, and not what it says. */
const medium =
  /^ *(?:a|an|the|another|this)? *(?:quick |short |new )?(?:message|e-?mail|text|sms|newsletter|note)s?(?![\p{L}])/u;
const saying =
  /(?<![\p{L}])(?!(?:please|pls|now|today|thanks|thank|you|on|at|for|to|by|via|and|a|an|the)(?![\p{L}]))[\p{L}\d][\p{L}'’]*/gu;

const tidyText = (text: string): string | null => {
  const plain = text.replace(/^[\s:,"“']+/u, "").replace(/[\s"”']+$/u, "");
  return plain === "" ? null : plain;
};

/** "tell maria yes", "tell pat: sure, terrace only": an answer to somebody who has asked. */
function briefAnswer(wish: Wish): DashboardCommand[] | null {
  const said =
    /^\W*(?:(?:please|pls|just|por favor) )?(?:tell|say to|answer|dile a|di a|responde a|contesta a) (?<who>\p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: (?<brief>(?:yes|no|ok(?:ay)?|sure|of course|maybe|yep|nope|s[ií]|claro)(?![\p{L}]).*)| ?: *(?<words>\S.*))$/isu.exec(
      wish.text.trim(),
    )?.groups;
  const who = said?.["who"] ?? "";
  if (
    !said ||
    wish.staff.length > 0 ||
    /^(?:him|her|them|everyone|everybody|people|guests|customers|clients|the|us|our|my|all|staff|team|los|las|el|la|todos|clientes|regulars)(?![\p{L}])/iu.test(
      who,
    )
  )
    return null;
  const text = said["brief"] ?? said["words"]!;
  return [{ type: "escalation.reply", customer: capitalised(who), text, confidence: sure }];
}

function replied(wish: Wish): DashboardCommand[] | null {
  const short = briefAnswer(wish);
  if (short) return short;
  const verb = wish.spot.first(wish.said, "reply");
  if (!verb || wish.has("question", "faq")) return null;
  const after = wish.text.slice(verb.end);
  const colon = after.indexOf(":");
  const telling = /^(?:tell|say)/u.test(wish.said.slice(verb.start));
  const says = wish.spot.all(wish.said, "says").find((it) => it.start >= verb.end);
  const quote = wish.quotes[0]?.text ?? null;
  const text =
    quote ??
    (colon >= 0
      ? tidyText(after.slice(colon + 1))
      : says
        ? tidyText(wish.text.slice(says.end))
        : telling
          ? tidyText(after)
          : null);
  const head = colon >= 0 ? after.slice(0, colon) : after.slice(0, says ? says.start - verb.end : undefined);
  const named =
    /^ *(?:to |a |an |à |auf |ao? )?(?:the )?(?:mr\.? |mrs\.? |ms\.? )?(?<n>\p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u.exec(
      head,
    )?.groups?.["n"] ?? null;
  const generic =
    named === null ||
    /^(?:the|that|this|him|her|them|it|to|with|and|last|first|customer|guest|escalation|open|yes|no|request|question|back|latest|newest|all|everyone|el|la|le|les|der|die|das|dem|il|lo|o|a|cliente?|kunden?|client|with)$/iu.test(
      named,
    );
  if (generic && text === null && !wish.has("escalation", "customers")) return null;
  return [
    { type: "escalation.reply", customer: generic ? null : capitalised(named), text, confidence: sure },
  ];
}

/** "who is waiting for a person?" */
export function outreachView(wish: Wish): DashboardCommand[] {
  const waits = /(?<![\p{L}])wait(?:s|ing)? for (?:an? |our |my )?(?:answer|reply|response)/u.test(wish.said);
  return wish.has("escalation") && (waits || !wish.has("reply"))
    ? [{ type: "escalation.view", confidence: 0.88 }]
    : [];
}

const consent = {
  en: /^\W*(?:(?:and|so|please|tell me|show me|do you know),? )*(?:(?:how many|(?:the )?number of|which|who)(?: [\p{L}']+){0,4} (?:agreed|consent\p{L}*|opted[- ]in|subscribe\p{L}*|signed up)|how many(?: \p{L}+){0,4} mailing list|how (?:many(?: \p{L}+){0,2}|big an audience) (?:would|will|does|do|can|could|may) (?:(?:a|an|the|our|my|i|we|one) ){0,2}(?:\p{L}+ )?(?:reach|write to|message|contact|e-?mail|text))(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:cuant[oa]s(?: \p{L}+){0,3} (?:(?:acept(?:an|aron|o|ado)|quieren) (?:noticias|recibir|mensajes|correos|que)|suscri\p{L}+|consint\p{L}+)|a cuant[oa]s(?: \p{L}+){0,2} (?:llega(?:ria)?|podemos escribir|puedo escribir))(?![\p{L}])/u,
};

/** "How many customers agreed to news?", "how many would a newsletter reach?" */
export const audienceView = (wish: Wish): DashboardCommand[] =>
  consent[wish.locale.language === "es" ? "es" : "en"].test(wish.said)
    ? [{ type: "audience.view", confidence: 0.9 }]
    : [];
