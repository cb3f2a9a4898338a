// A language's table of phrases made into the phrases themselves: one for every act.
import type { Booking } from "#contracts/bookings";
import type { Slot } from "#contracts/directory";
import { localOf, plusDays } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import type { ActOf, Problem } from "../../acts.ts";
import type { Awaiting, Button } from "../../state.ts";
import { button, type Phrases, type Said, type Tongue } from "../phrases.ts";
import type { Wording } from "../wording.ts";
import { answerText } from "./answering.ts";
import { formatsOf, type Formats } from "./formats.ts";
import { handingOff } from "./handing-off.ts";
import { fill, type PhraseWords } from "./words.ts";

const yes: Button["means"] = [{ type: "affirm", confidence: 1 }];
const no: Button["means"] = [{ type: "deny", confidence: 1 }];
const stop: Button["means"] = [{ type: "cancelFlow", confidence: 1 }];
const start: Button["means"] = [{ type: "startFlow", flow: "book", confidence: 1 }];

const withCard = (booking: Booking, text: string): Said => ({ text, cards: [{ type: "booking", booking }] });

export function spoken(words: PhraseWords): Tongue {
  const { buttons: b } = words;
  const of = (wording: Wording) => formatsOf(words, wording);
  const about = (booking: Booking, template: string, wording: Wording, more: Record<string, string> = {}) => {
    const f = of(wording);
    const values = {
      booking: f.bookingText(booking),
      Booking: f.capital(f.bookingText(booking)),
      your: f.yourText(booking),
      Your: f.capital(f.yourText(booking)),
      business: wording.business.name,
      call: f.call,
      ...more,
    };
    return fill(template, values);
  };
  const outcome =
    (name: "booked" | "moved" | "cancelled" | "cancelledByBusiness") =>
    ({ booking, reach }: { booking: Booking; reach: string | null }, wording: Wording) =>
      withCard(
        booking,
        about(booking, words.outcome[name], wording, {
          sent: reach ? ` ${fill(words.outcome.sent, { reach })}` : "",
        }),
      );

  const phrases: Phrases = {
    ask: ({ slot, again }, wording) => ({
      text: (again ? `${words.again} ` : "") + question(slot, wording),
      buttons: buttonsFor(slot, wording),
    }),
    resume: () => words.resume,
    held: ({ hold }, wording) => {
      const f = of(wording);
      return fill(words.held, {
        place: f.placeText(hold),
        when: f.whenText(hold.startsAt),
        zone: f.zone,
      });
    },
    unfree: (act, wording) => whyText(act, wording),
    alternatives: ({ slots, wantedDate, choosing }, wording) => {
      const f = of(wording);
      const labels = slots.map((slot) => slotText(slot, wantedDate, wording, f));
      const { choosing: which, offer } = words.alternatives;
      return {
        text: fill(choosing ? which : offer, { times: f.list(labels, "disjunction") }),
        buttons: labels.map((label, index) =>
          button(label, [{ type: "chooseAlternative", index, confidence: 1 }]),
        ),
      };
    },
    noneFree: (_act, wording) => words.alternatives.none + of(wording).call,
    confirmBooking: ({ place, name, reach }, wording) => {
      const f = of(wording);
      return {
        text: fill(words.confirm.book, {
          place: f.capital(f.placeText(place)),
          when: f.whenText(place.startsAt),
          name,
          reach: reach ? ` (${reach})` : "",
        }),
        buttons: [button(b.yesBook, yes), button(b.change, no), button(b.cancel, stop)],
      };
    },
    confirmMove: ({ from, to }, wording) => {
      const f = of(wording);
      const same = from.partySize === to.partySize;
      return {
        text: fill(same ? words.confirm.move : words.confirm.change, {
          your: f.yourPlace(from),
          place: f.placeText(to),
          when: f.whenText(to.startsAt),
        }),
        buttons: [button(b.yesMove, yes), button(b.noMove, no)],
      };
    },
    confirmCancel: ({ booking }, wording) => ({
      text: about(booking, words.confirm.cancel, wording),
      buttons: [button(b.yesCancel, yes), button(b.noCancel, no)],
    }),

    pending: ({ kind }, { business }) =>
      fill(words.pending[kind === "hold" || kind === "handoff" ? kind : "change"], {
        business: business.name,
      }),
    stillPending: () => words.pending.still,
    confirmFirst: (_act, { business }) => fill(words.pending.first, { business: business.name }),
    booked: outcome("booked"),
    moved: outcome("moved"),
    cancelled: outcome("cancelled"),
    cancelledByBusiness: outcome("cancelledByBusiness"),
    reminded: ({ booking }, wording) =>
      booking
        ? {
            ...withCard(booking, about(booking, words.outcome.reminded, wording)),
            buttons: [
              button(b.change, [{ type: "startFlow", flow: "move", confidence: 1 }]),
              button(b.cancel, [{ type: "startFlow", flow: "cancel", confidence: 1 }]),
            ],
          }
        : fill(words.outcome.remindedOnly, {
            visit: of(wording).noun.visit,
            business: wording.business.name,
          }),
    followedUp: (_act, wording) =>
      fill(words.outcome.followedUp, { visit: of(wording).noun.visit, business: wording.business.name }),
    told: ({ booking }, wording) => withCard(booking, about(booking, toldTemplate(booking), wording)),
    noBookings: (_act, wording) => {
      const { noun, call } = of(wording);
      return {
        text: fill(words.told.none, { one: noun.one, call }),
        buttons: [button(fill(words.starters.book, { one: noun.one }), start)],
      };
    },
    bookingOver: ({ booking }, wording) => about(booking, words.told.over, wording),
    letGo: ({ held }, wording) =>
      fill(held ? words.letGo.held : words.letGo.dropped, { the: of(wording).noun.the }),
    kept: ({ booking }, wording) => (booking ? about(booking, words.kept.booking, wording) : words.kept.none),
    failed: (act, wording) =>
      fill(failedTemplate(act), { business: wording.business.name, call: of(wording).call }),

    greeting: (_act, wording) => ({
      text: fill(words.greeting, { business: wording.business.name, canDo: of(wording).canDo }),
      buttons: starters(wording),
    }),
    welcomeBack: ({ hold }, wording) => fill(words.welcomeBack[hold], { the: of(wording).noun.the }),
    invalid: ({ problem }, wording) => problemText(problem, wording),
    noted: ({ notes }) => fill(words.noted, { notes }),
    thanksFor: ({ what }, wording) =>
      what === "complaint"
        ? words.thanks.complaint + of(wording).call
        : words.thanks[what === "feedback" ? "feedback" : "noted"],
    skippedContact: () => words.skippedContact,
    cannotSkip: ({ slot }, wording) => reason(slot, wording),
    explain: ({ slot }, wording) => (slot ? reason(slot, wording) : of(wording).canDo),
    chitchat: ({ kind, inFlow }, wording) =>
      inFlow && kind === "greeting"
        ? words.helloAgain
        : fill(words.small[kind], { business: wording.business.name, call: of(wording).call }),
    allRight: () => words.allRight,
    whatNext: () => words.whatNext,
    cannotHandle: ({ count }, wording) => {
      const { canDo, noun, call } = of(wording);
      const { first, second, more } = words.cannotHandle;
      const text = fill(count === 1 ? first : count === 2 ? second : more, {
        canDo,
        example: noun.example,
        call,
      });
      const person = [button(b.person, [{ type: "handOffToHuman", confidence: 1 }])];
      return count > 2 ? { text, buttons: person } : text;
    },
    peopleOrTime: ({ people, party, time }, wording) => {
      const clock = of(wording).clock(time);
      const means: Button["means"] = [
        { type: "correctSlots", slots: { partySize: party, time }, confidence: 1 },
      ];
      return { text: fill(words.peopleOrTime, { people, time: clock }), buttons: [button(clock, means)] };
    },
    ...handingOff(words, of),
    cannotBook: (_act, wording) =>
      fill(words.cannotBook, { business: wording.business.name }) + of(wording).call,
    answer: ({ answer }, wording) => answerText(answer, words, wording, of(wording)),
  };

  function question(slot: Awaiting, { vertical }: Wording): string {
    return fill(words.ask[slot], { party: vertical.asksParty ? words.changeParty : "" });
  }

  function buttonsFor(slot: Awaiting, { business, vertical, today }: Wording): Button[] {
    if (slot === "contact") return [button(b.skip, [{ type: "skip", confidence: 1 }])];
    if (slot === "retry") return [button(b.retry, yes), button(b.stop, stop)];
    if (slot === "change") {
      const { date, time, partySize } = words.changes;
      return [date, time, ...(vertical.asksParty ? [partySize] : [])].map((it) => button(it, []));
    }
    if (slot === "date") {
      const days = [
        [words.days.todayButton, today],
        [words.days.tomorrowButton, plusDays(today, 1)],
      ] as const;
      return days
        .filter(([, date]) => intervalsOn(business, date).length > 0)
        .map(([label, date]) => button(label, [{ type: "setSlots", slots: { date }, confidence: 1 }]));
    }
    if (slot !== "service") return [];
    return business.services
      .slice(0, 6)
      .map(({ name }) => button(name, [{ type: "setSlots", slots: { service: name }, confidence: 1 }]));
  }

  function whyText({ why, date, time, party, serviceId }: ActOf<"unfree">, wording: Wording): string {
    const f = of(wording);
    const { policies, exceptions } = wording.business;
    const when = time === null ? f.dayText(date) : f.dayAndTime(date, time);
    const reasonWhy = exceptions.find((it) => it.date === date)?.reason;
    return fill(words.unfree[why], {
      place: f.placeText({ serviceId, partySize: party }),
      day: f.dayText(date),
      when,
      When: f.capital(when),
      clock: time === null ? words.thatTime : f.clock(time),
      why: reasonWhy ? ` (${reasonWhy})` : "",
      hours: f.hoursOn(date),
      notice: f.minutes(policies.minNoticeMinutes),
      days: policies.maxAdvanceDays,
    });
  }

  /** A time, or with its day if that is another one. */
  function slotText(slot: Slot, wantedDate: string, { business }: Wording, f: Formats): string {
    const { date, time } = localOf(slot.startsAt, business.timeZone);
    return date === wantedDate
      ? f.clock(time)
      : fill(words.at, { day: f.dateText(date), time: f.clock(time) });
  }

  function toldTemplate({ status }: Booking): string {
    const { confirmed, cancelled, requested, past } = words.told;
    if (status === "confirmed") return confirmed;
    return status === "cancelled" ? cancelled : status === "requested" ? requested : past;
  }

  function failedTemplate({ kind, code }: ActOf<"failed">): string {
    const w = words.failed;
    if (kind === "hold") return w.hold;
    if (kind === "handoff") return code === "rejected" ? w.rejected : w.handoff;
    return code === "taken" || code === "too_late" || code === "not_found" ? w[code] : w.other;
  }

  function starters(wording: Wording): Button[] {
    const { business } = wording;
    const { one, list } = of(wording).noun;
    const { book, hours, hoursText, list: menu, listText } = words.starters;
    return [
      ...(business.services.length > 0 ? [button(fill(book, { one }), start)] : []),
      button(hours, [{ type: "ask", topic: "hours", confidence: 1 }], hoursText),
      button(fill(menu, { list }), [{ type: "ask", topic: "menu", confidence: 1 }], fill(listText, { list })),
    ];
  }

  function reason(slot: Awaiting, wording: Wording): string {
    const f = of(wording);
    const { maxAdvanceDays } = wording.business.policies;
    return fill(words.reasons[slot], {
      one: f.noun.one,
      date: f.dateText(plusDays(wording.today, maxAdvanceDays)),
    });
  }

  function problemText(problem: Problem, wording: Wording): string {
    const w = words.invalid;
    const f = of(wording);
    switch (problem.slot) {
      case "partySize":
        return problem.reason === "tooLarge" || problem.reason === "tooSmall"
          ? fill(w[problem.reason], { limit: problem.limit, call: f.call })
          : problem.reason === "zero"
            ? w.zero
            : w.party;
      case "date":
        return problem.reason === "tooFar"
          ? fill(w.tooFar, { days: problem.days, date: f.dateText(problem.lastDate) })
          : { past: w.datePast, noSuchDate: w.noSuchDate, malformed: w.date }[problem.reason];
      case "time":
        return problem.reason === "past" ? w.timePast : w.time;
      case "name":
      case "phone":
      case "email":
        return w[problem.slot];
    }
  }

  return { phrases, refused: words.refused, fallback: words.fallback };
}
