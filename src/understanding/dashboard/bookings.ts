// Wishes about the day's bookings: shown, moved, cancelled, marked as a no-show, and tables kept free.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import type { EntityOf } from "../entities.ts";
import { without } from "../wishes/lexicon.ts";
import { customerIn } from "./customers.ts";
import { tidy } from "../wishes/tidy.ts";
import { daysOf, resourceOf, timeIn, windowOf } from "./fields.ts";
import { todayOf, type Wish } from "./reading.ts";

const sure = 0.92;

const referenceOf = (wish: Wish): string | null => wish.of("bookingReference")[0]?.value.reference ?? null;

export function bookingWish(wish: Wish): DashboardCommand[] {
  return (
    blocked(wish) ??
    barred(wish) ??
    cameAfterAll(wish) ??
    noShow(wish) ??
    resized(wish) ??
    moved(wish) ??
    cancelled(wish) ??
    []
  );
}

/** "block table 5 tonight", "keep the terrace free on Saturday", "bay 2 is broken until Friday". */
function blocked(wish: Wish): DashboardCommand[] | null {
  const noun = wish.spot.first(wish.said, "resourceNoun");
  if (wish.resources.length === 0 && !noun) return null;
  const frees = wish.has("unblock");
  // "The terrace is shut tonight" closes the terrace, not the house.
  const shut = /(?:\b(?:is|are)|'s) (?:shut|closed)\b/u.test(wish.said);
  if (!frees && !shut && !wish.has("block")) return null;
  if (wish.resources.length === 0 && wish.has("booking") && !wish.has("block", "unblock")) return null;
  const said = noun
    ? tidy(
        wish.text
          .slice(noun.start)
          .split(
            / (?:on|for|until|till|from|tonight|today|tomorrow|this|next|is|because|heute|hoy|oggi|hoje|ce soir|morgen|manana|mañana|para|am|el|le|il|na|no|das|de|von|dalle|ab|bis|hasta|jusqu)(?![\p{L}])/u,
          )[0] ?? "",
      )
    : null;
  const targets =
    wish.resources.length > 0
      ? wish.resources.map((it) => resourceOf(it))
      : [{ resource: wish.context.resources.length > 0 ? null : said, candidates: [] }];
  const days = daysOf(wish);
  const when = {
    ...(days.date === null && wish.windows.length > 0 ? { date: todayOf(wish.context), until: null } : days),
    ...beforeEvening(windowOf(wish), wish),
  };
  return targets.map((it) =>
    frees && !/\bblock(?! off)/u.test(wish.said.replace(/un-?block|off block/gu, ""))
      ? { type: "resource.unblock", ...it, ...when, confidence: sure }
      : { type: "resource.block", ...it, ...when, reason: reasonOf(wish), confidence: sure },
  );
}

/** An afternoon of no hours ends where the evening begins. */
const beforeEvening = <W extends { from: string | null; to: string | null }>(window: W, { said }: Wish): W =>
  window.from === "12:00" && window.to === null && /afternoon|(?<!\p{L})tarde(?!\p{L})/u.test(said)
    ? { ...window, to: "17:00" }
    : window;

function reasonOf(wish: Wish): string | null {
  const match =
    /(?:because(?: of)?|due to|for (?=maintenance|repairs?|cleaning|an? (?:private )?(?:event|party)|us\b|the owner)|since it'?s|porque|por (?=mantenimiento|reparac|obras)|wegen|car|pour (?=maintenance|travaux|reparation)|perche|per (?=manutenzione|riparazione))(?<why>.{2,60})$/u.exec(
      wish.folded,
    );
  const why = match?.groups?.["why"];
  const at = wish.text.length - (why?.length ?? 0);
  if (why !== undefined) return tidy(without(wish.text, [...wish.of("date"), ...wish.windows]).slice(at));
  return /is broken|out of order/u.test(wish.said) ? "broken" : null;
}

/** "the Garcias came after all", "Smith turned up late, no no-show". */
function cameAfterAll(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("came") || /[?]/u.test(wish.folded)) return null;
  const who = whose(wish);
  const time = timeIn(wish)?.value.time ?? null;
  if (who.customer === null && who.reference === null && time === null) return null;
  return [{ type: "booking.came", ...who, date: daysOf(wish).date, time, confidence: sure }];
}

function noShow(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("noShow") || /[?]|\bhow (?:many|much|often)\b|\brate\b/u.test(wish.folded)) return null;
  const who = whose(wish);
  const { date } = daysOf(wish);
  const time = timeIn(wish)?.value.time ?? null;
  if (who.customer === null && who.reference === null && time === null) {
    return wish.has("set", "makeRole") || wish.has("booking")
      ? [{ type: "booking.noShow", ...who, date, time, confidence: 0.8 }]
      : null;
  }
  return [{ type: "booking.noShow", ...who, date, time, confidence: sure }];
}

/** "Refuse Garcia, he had 2 no-shows", "no more bookings for Lopez": one customer, and no rule for all. */
export function barred(wish: Wish): DashboardCommand[] | null {
  const { customer, reference } = whose(wish);
  const refuses = wish.has("refuses") || (wish.has("block") && !wish.has("resourceNoun"));
  if (!refuses || customer === null || wish.has("customers", "regulars")) return null;
  const { date } = daysOf(wish);
  const time = timeIn(wish)?.value.time ?? null;
  return [
    { type: "booking.cancel", customer, reference, date, time, all: false, barred: true, confidence: 0.85 },
  ];
}

export const whose = (wish: Wish) => ({ customer: customerOf(wish), reference: referenceOf(wish) });

/** A name of the staff's may be a customer's too, where a booking is spoken of. */
function customerOf(wish: Wish): string | null {
  return (
    customerIn(wish) ??
    (wish.has("booking")
      ? wish.staff[0]?.names[0]
        ? wish.text.slice(wish.staff[0].start, wish.staff[0].end)
        : null
      : null)
  );
}

const bookingLike = (wish: Wish): boolean =>
  wish.has("booking") ||
  referenceOf(wish) !== null ||
  ((wish.has("resourceNoun") || wish.resources.length > 0) && !wish.has("block"));

function moved(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("move") || wish.items.length > 0 || wish.categories.length > 0) return null;
  const who = whose(wish);
  const all = who.customer === null && who.reference === null && isOfEach(wish);
  const known = bookingLike(wish) || all;
  // "Put a Capricciosa on the menu at 18" is no guest of that name.
  if (!known && wish.has("menu")) return null;
  // "Put Marco on Friday 17–23": who works there is given a shift.
  if (!known && wish.staff.length > 0 && wish.windows.some((it) => it.from !== null && it.to !== null))
    return null;
  const [shift] = wish.of("shift");
  if (
    !known &&
    !(who.customer !== null && (timeIn(wish) || shift || wish.of("date").length + wish.windows.length > 0))
  )
    return null;
  if (wish.has("promo", "shift") && !known) return null;
  const split = targetAt(wish);
  const time = timeIn(wish, split);
  const after = daysOf(wish, split);
  const before =
    split > 0
      ? { date: daysOf(wish, 0, split).date, time: timeIn(wish, 0, split)?.value.time ?? null }
      : { date: null, time: null };
  const both = wish.windows.find((it) => it.from !== null && it.to !== null);
  if (both) Object.assign(before, { time: both.from });
  const toTime =
    both?.to ??
    time?.value.time ??
    wish.windows.find((it) => it.start >= split)?.from ??
    wish.windows.find((it) => it.start >= split)?.to ??
    null;
  const shiftMinutes = shift?.value.minutes ?? byMinutes(wish);
  const timed = Math.max(
    time?.end ?? 0,
    ...wish.windows.filter((it) => it.start >= split).map((it) => it.end),
  );
  const size = wish.of("partySize").findLast((it) => it.start >= timed && isOfPeople(wish, it));
  // By so much, or where all of a day are meant, the only day is the one that they are of.
  const own = before.date === null && (all || (shiftMinutes !== null && !isTarget(wish, after.date)));
  return [
    {
      type: "booking.move",
      ...who,
      ...before,
      date: own ? after.date : before.date,
      toDate: own ? null : after.date,
      toTime: shiftMinutes === null ? toTime : null,
      ...(all && before.time === null && { all: true as const }),
      shiftMinutes,
      ...(size && toTime !== null && { toParty: size.value.size }),
      confidence: known ? sure : 0.82,
    },
  ];
}

const sizes =
  /(?<![\p{L}])(?:make|change|set|switch|increase|reduce|update|bump|amend|raise|lower|cambia|pon|sube|baja|(?:is|are|will be|son|es|seran) (?:now|only|actually|going to be|ahora|solo))(?![\p{L}])/u;

/** "Are now 5", but never "is now at 8". */
const becomes =
  /(?<![\p{L}])(?:is|are|'s|'re|will be|son|es|seran) (?:now|only|actually|going to be|ahora|solo)(?: a| an| for| just| only)? *$/u;

/** "To 8" is an hour, "to 8 people" and "a party of 8" are none. */
const isOfPeople = ({ said }: Wish, { start, end, value }: EntityOf<"partySize">): boolean =>
  value.size > 0 &&
  (/(?<![\p{L}])(?:people|persons?|guests?|pax|covers?|diners|adults?|personas?|comensales|gente)(?![\p{L}])/u.test(
    said.slice(start, end + 10),
  ) ||
    /(?<![\p{L}])(?:party|group|table|grupo|mesa) (?:of|for|de|para) $/u.test(said.slice(0, start)));

/** "Make the 7pm a party of 5", "change the Smith booking to 4 people": another size at the same time. */
function resized(wish: Wish): DashboardCommand[] | null {
  const last = wish.of("partySize").at(-1);
  if (
    !last ||
    !sizes.test(wish.said) ||
    !(isOfPeople(wish, last) || becomes.test(wish.said.slice(0, last.start)))
  )
    return null;
  if (wish.items.length > 0 || wish.categories.length > 0 || wish.has("promo", "policy", "maxParty", "menu"))
    return null;
  const who = whose(wish);
  const time = timeIn(wish, 0, last.start);
  // "… to 8pm for 6 people" moves it as well.
  if (time && /(?<![\p{L}])(?:to|at|from|a|de) (?:the )?$/u.test(wish.said.slice(0, time.start))) return null;
  if (who.customer === null && who.reference === null && (!time || wish.has("hours", "shift"))) return null;
  return [
    {
      type: "booking.move",
      ...who,
      date: daysOf(wish).date,
      time: time?.value.time ?? null,
      toDate: null,
      toTime: null,
      shiftMinutes: null,
      toParty: last.value.size,
      confidence: sure,
    },
  ];
}

/** "To Saturday, an hour later": the day it goes to, and not the one it is of. */
const isTarget = (wish: Wish, date: string | null): boolean =>
  wish
    .of("date")
    .some(
      (it) =>
        it.value.date === date &&
        /(?<![\p{L}])(?:to|onto|al?)(?: (?:the|next|this|el|la))? *$/u.test(wish.said.slice(0, it.start)),
    );

/** "Move all tomorrow's bookings one hour later", "push everyone back an hour". */
const isOfEach = ({ said, spot }: Wish): boolean =>
  (several.test(said) ||
    (everybody.test(said) && /\d|(?<![\p{L}])(?:hour|minute|hora|minuto)/u.test(said))) &&
  !spot.has(said, "rota");
const several =
  /(?<![\p{L}])(?:(?:all|every|each)(?! (?:the )?(?:way|day))(?: [\p{L}'’]+){0,4} (?:booking|reservation|appointment|table)s?|(?:bookings|reservations|appointments)|tod[oa]s (?:las|los|mis)(?: \p{L}+)? ?(?:reservas|citas|mesas)|las (?:reservas|citas))(?![\p{L}])/u;
const everybody = /(?<![\p{L}])(?:everyone|everybody|all of them|tod[oa]s)(?![\p{L}])/u;

/** Where the new day or hour begins: after "to", else after the last word that leads to a time. */
function targetAt(wish: Wish): number {
  const values = [...wish.of("time"), ...wish.of("date"), ...wish.windows];
  const leads = wish.spot
    .all(wish.said, "to")
    .filter((it) => values.some((value) => value.start >= it.start && value.start <= it.end + 6));
  const to = leads.find((it) =>
    /^(?:to|a|al|au|auf|para|zu|zum|alle|->)$/u.test(wish.said.slice(it.start, it.end)),
  );
  return (to ?? leads.at(-1))?.start ?? 0;
}

/** "push the Smiths back half an hour" */
function byMinutes(wish: Wish): number | null {
  const [length] = wish.of("duration");
  if (!length) return null;
  const forward =
    /\b(?:forward|earlier|sooner|adelant\w+|avanc\w+|fruher|vor(?:ziehen|verlegen)|anticip\w+|adiant\w+)\b/u.test(
      wish.said,
    );
  return forward ? -length.value.minutes : length.value.minutes;
}

function cancelled(wish: Wish): DashboardCommand[] | null {
  if (
    !wish.has("cancel") ||
    wish.has("containing") ||
    wish.items.some((it) => !it.partial) ||
    wish.has("promo", "shift")
  )
    return null;
  const who = whose(wish);
  const { date } = daysOf(wish);
  const time = timeIn(wish)?.value.time ?? null;
  const all = wish.has("everyBooking") && who.customer === null;
  // "Cancel tomorrow 8pm": a day with its hour is a booking's.
  const moment = date !== null && time !== null && wish.staff.length === 0;
  // "Cancel tonight": all of it, or one? That is asked.
  if (
    date !== null &&
    wish.staff.length === 0 &&
    tidy(without(wish.said, [...wish.spot.all(wish.said, "cancel"), ...wish.of("date"), ...wish.windows])) ===
      null
  )
    return [{ type: "unsure", about: "booking.cancel", confidence: 0.6 }];
  if (!bookingLike(wish) && !all && who.customer === null && !moment) return null;
  if (all && date === null)
    return [
      {
        type: "unsure",
        about:
          /(?<![\p{L}])(?:delet|remov|drop|scrap|borra|elimina|quita)\p{L}*/u.test(wish.said) &&
          !wish.has("booking")
            ? "everything"
            : "booking.cancel",
        confidence: 0.7,
      },
    ];
  if (who.customer === null && who.reference === null && time === null && !all && !wish.has("booking"))
    return null;
  return [
    { type: "booking.cancel", ...who, date, time, all, confidence: bookingLike(wish) || all ? sure : 0.8 },
  ];
}
