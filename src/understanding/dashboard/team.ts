// Wishes about the people who work here: shifts, absences, roles, who comes and who goes.
import type { DashboardCommand } from "#contracts/dashboard-commands";
import { blanked } from "../wishes/lexicon.ts";
import type { Mention } from "../wishes/mentions.ts";
import { capitalised } from "./customers.ts";
import { tidy } from "../wishes/tidy.ts";
import { daysOf, namesGoods, staffOf, windowOf, type Days } from "./fields.ts";
import type { Wish } from "./reading.ts";

const sure = 0.92;

export function teamWish(wish: Wish): DashboardCommand[] {
  return hired(wish) ?? (wish.staff.length > 0 ? named(wish) : stranger(wish)) ?? [];
}

/** "Lucy works friday 5 to 10", "make Lucy a manager": who is not on the team is told so, and nobody else is taken. */
function stranger(wish: Wish): DashboardCommand[] | null {
  if (namesGoods(wish) || wish.resources.length > 0 || wish.has("booking", "hours")) return null;
  const given =
    /^\W*(?:please |pls )?(?:make|promote|schedule|put|give|nombra a|haz a|pon a)? ?(?<n>\p{L}[\p{L}'’-]+(?: (?!(?:works?|is|as|to|on|the|an?) )\p{L}[\p{L}'’-]+)?)(?= (?:works?|is working|a |an |the |as |to |on |trabaja|mon|tue|wed|thu|fri|sat|sun))/iu.exec(
      wish.text,
    );
  const staff = given?.groups?.["n"] ?? "";
  // "put lucy down on friday": a surname is written as one.
  if (
    staff
      .split(" ")
      .slice(1)
      .some((it) => !/^\p{Lu}/u.test(it))
  )
    return null;
  const capital = /^\p{Lu}/u.test(staff) && given !== null;
  const person = { staff: capitalised(staff), candidates: [] };
  if (staff === "" || noName.test(staff)) return null;
  const { from, to } = windowOf(wish);
  const weekdays = [...wish.weekly];
  const days = weekdays.length > 0 ? { date: null, until: null } : daysOf(wish);
  if (/ (?:works?|is working|trabaja)(?![\p{L}])/u.test(wish.said) && from !== null && to !== null)
    return days.date === null && weekdays.length === 0
      ? null
      : [{ type: "staff.schedule", ...person, ...days, weekdays, from, to, confidence: 0.85 }];
  const role = wish.has("roleManager") ? "manager" : wish.has("roleOwner") ? "owner" : null;
  return role !== null && capital && wish.has("makeRole")
    ? [{ type: "staff.role", ...person, role, confidence: 0.85 }]
    : null;
}

const noName =
  /^(?:i|we|he|she|they|it|you|everyone|everybody|nobody|someone|somebody|who|that|this|make|please|promote|schedule|the|a|an|what|which|him|her|them|me|us|my|our|staff|team|yo|el|ella|nosotros|quien)$/iu;

function named(wish: Wish): DashboardCommand[] | null {
  if (wish.items.some((it) => !it.partial) || wish.has("message", "reply") || bookingOf(wish)) return null;
  const off = wish.has("rota") && wish.has("takeOff");
  return (
    swapped(wish) ??
    roled(wish) ??
    left(wish) ??
    (off ? shifted(wish) : null) ??
    absent(wish) ??
    shifted(wish)
  );
}

/** A customer may be called as somebody of the staff is. */
const bookingOf = (wish: Wish): boolean =>
  wish.has("booking", "noShow") && !wish.has("shift", "rota", "sick");

/** Each person with the days and hours said after the name, or all with the only ones. */
function each(
  wish: Wish,
  make: (person: Mention, days: Days, window: { from: string | null; to: string | null }) => DashboardCommand,
): DashboardCommand[] {
  const dates = wish.of("date").filter((it) => it.value.date !== null);
  const [only] = wish.staff;
  if (
    wish.staff.length === 1 &&
    only &&
    dates.length > 1 &&
    dates.every((it) => it.value.until === undefined)
  )
    return dates.map((it) => make(only, { date: it.value.date, until: null }, windowOf(wish)));
  const spread = wish.staff.length > 1 && dates.length > 1;
  return wish.staff.map((person, at) => {
    const next = wish.staff[at + 1]?.start ?? wish.said.length;
    const own = spread ? daysOf(wish, person.end, next) : daysOf(wish);
    const window = windowOf(
      wish,
      spread || (wish.windows.length > 1 && wish.staff.length > 1) ? person.end : 0,
      spread || (wish.windows.length > 1 && wish.staff.length > 1) ? next : Infinity,
    );
    return make(person, own.date === null && spread ? daysOf(wish) : own, window);
  });
}

function swapped(wish: Wish): DashboardCommand[] | null {
  const [one, two] = wish.staff;
  if (!wish.has("swap") || !one) return null;
  if (!two)
    return ownShift.test(wish.said)
      ? [
          {
            type: "staff.swap",
            staff: null,
            candidates: [],
            other: staffOf(one).staff,
            ...daysOf(wish),
            mine: true,
            confidence: sure,
          },
        ]
      : null;
  return [
    { type: "staff.swap", ...staffOf(one), other: staffOf(two).staff, ...daysOf(wish), confidence: sure },
  ];
}

/** "Swap my shift with Oscar on Friday". */
const ownShift = /(?<![\p{L}])(?:my|mi|mis) (?:\p{L}+ ){0,2}(?:shifts?|turnos?|days?|dias?)(?![\p{L}])/u;

function roled(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("makeRole")) return null;
  const rest = wish.staff.reduce((text, it) => blanked(text, it.start, it.end), wish.said);
  const role = wish.spot.has(rest, "roleManager")
    ? "manager"
    : wish.spot.has(rest, "roleOwner")
      ? "owner"
      : wish.spot.has(rest, "roleStaff")
        ? "staff"
        : null;
  if (role === null || wish.of("date").length > 0 || wish.windows.length > 0) return null;
  return wish.staff.map((it) => ({ type: "staff.role", ...staffOf(it), role, confidence: sure }));
}

function left(wish: Wish): DashboardCommand[] | null {
  if (!wish.has("fire") || (wish.of("date").length > 0 && !wish.has("staffNoun")) || wish.has("rota"))
    return null;
  return wish.staff.map((it) => ({ type: "staff.remove", ...staffOf(it), confidence: 0.88 }));
}

function absent(wish: Wish): DashboardCommand[] | null {
  const reason = wish.has("sick")
    ? "sick"
    : wish.has("holiday")
      ? "holiday"
      : wish.has("absent")
        ? "other"
        : null;
  if (reason === null) return null;
  return each(wish, (person, days) => ({
    type: "staff.absent",
    ...staffOf(person),
    ...(days.date === null && reason === "sick" ? { date: today(wish), until: null } : days),
    reason,
    confidence: sure,
  }));
}

const today = (wish: Wish): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: wish.context.timeZone }).format(wish.context.now);

function shifted(wish: Wish): DashboardCommand[] | null {
  const timed = wish.of("date").length > 0 || wish.weekly.length > 0 || wish.windows.length > 0;
  const weekdays = [...wish.weekly];
  const make = (type: "staff.schedule" | "staff.unschedule") =>
    each(wish, (person, days, window) => ({
      type,
      ...staffOf(person),
      ...(weekdays.length > 0 && days.until === null ? { date: null, until: null } : days),
      weekdays,
      ...window,
      confidence: wish.has("shift", "putOn", "takeOff") ? sure : 0.8,
    }));
  if (wish.has("takeOff") && (timed || wish.has("shift"))) return make("staff.unschedule");
  if (wish.has("putOn") && (timed || wish.has("shift"))) return make("staff.schedule");
  // "Anna Friday 5-10": a person, a day and hours say enough.
  const full =
    wish.windows.some((it) => it.from !== null && it.to !== null) &&
    wish.of("date").length + weekdays.length > 0;
  return full ? make("staff.schedule") : null;
}

/** "we hired a new server called Tom". */
function hired(wish: Wish): DashboardCommand[] | null {
  const job = wish.spot.first(wish.said, "job");
  const toTeam = wish.has("add", "putOn") && wish.has("staffNoun") && !wish.has("shift");
  const newcomer = wish.has("hire") && (job !== null || wish.has("staffNoun", "named"));
  if (wish.staff.length > 0 || !(toTeam || newcomer) || wish.of("money").length > 0) return null;
  const marked = wish.spot.first(wish.said, "named");
  const written =
    /(?<=\p{L}[ ,:]+)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*)/u.exec(wish.text)?.[1] ?? null;
  const after = marked ? tidy(wish.text.slice(marked.end).split(nameEnds)[0] ?? "") : null;
  const name = after ?? written ?? (job ? behindJob(wish.text.slice(job.end)) : null);
  const called = name === null ? null : capitalised(name);
  return [
    {
      type: "staff.add",
      name: called,
      job: job ? wish.text.slice(job.start, job.end) : null,
      confidence: 0.88,
    },
    ...firstShifts(wish, called),
  ];
}

/** "…, works mon to fri 8 to 4": when the newcomer works, once they are on the team. */
function firstShifts(wish: Wish, staff: string | null): DashboardCommand[] {
  const days = wish.weekly.length > 0 ? { date: null, until: null } : daysOf(wish);
  const { from, to } = windowOf(wish);
  if (staff === null || from === null || to === null || (wish.weekly.length === 0 && days.date === null))
    return [];
  const weekdays = [...wish.weekly];
  return [{ type: "staff.schedule", staff, candidates: [], ...days, weekdays, from, to, confidence: 0.88 }];
}

const nameEnds =
  /[,.(]| (?:works?|working|will work|trabaj\p{L}+|as|to|als|como|comme|come|starts?|starting|begins?|joins?|from|on|for|empieza|desde) /iu;

/** "new waiter paolo": as it is typed in a hurry. */
function behindJob(rest: string): string | null {
  const name = /^:? +(?<name>\p{L}[\p{L}'’-]{2,}(?: \p{L}[\p{L}'’-]+)?)\W*$/u.exec(
    rest.split(nameEnds)[0] ?? "",
  )?.groups?.["name"];
  return name &&
    !/^(?:start|begin|join|today|tomorrow|next|please|pls|and|who|with|for|to|needed|soon|now)/iu.test(name)
    ? name
    : null;
}

/** "who's working tomorrow?", "Anna's shifts next week". */
export function teamView(wish: Wish): DashboardCommand[] {
  // Who worked most is a figure.
  if (wish.has("staffLoad") && wish.of("time").length === 0) return [];
  const named = wish.staff.length > 0;
  const asks = wish.has("who", "view", "figures") || wish.mood === "asks" || wish.folded.includes("?");
  // "Who's on tonight?" is who works; "who's coming in" are guests.
  const onDuty =
    /\bwho(?:'?s| is| are)? (?:on|in|here|off|away)\b(?! (?:the )?(?:wait|list))|\b(?:anyone|anybody|everyone) (?:off|in|on|away)\b/u.test(
      wish.said,
    ) ||
    (named &&
      asks &&
      !wish.has("booking") &&
      /(?<!\p{L})(?:in|on|off|here|away|free|available|libres?|disponibles?)(?!\p{L})/u.test(wish.said) &&
      wish.of("date").length + wish.of("time").length + wish.windows.length > 0);
  if (
    !onDuty &&
    !wish.has("shift") &&
    !(wish.has("staffNoun") && wish.has("who", "view") && wish.of("date").length > 0) &&
    !(wish.has("who", "view") && wish.has("sick", "holiday", "absent"))
  )
    return [];
  if (
    (!asks && !named) ||
    (wish.has("booking", "sales", "staffLoad", "hours", "campaign") && !wish.has("who"))
  )
    return [];
  return [{ type: "staff.view", ...staffOf(wish.staff[0]), ...daysOf(wish), confidence: 0.85 }];
}
