// A language's table made into phrases: what is asked, offered and put to a yes.
import type { Booking } from "#contracts/bookings";
import type { Slot } from "#contracts/directory";
import { localOf, plusDays } from "#business/local-time";
import { intervalsOn } from "#business/opening-hours";
import { isSameVisit } from "#business/people";
import { serviceOfVisit } from "#business/visit-services";
import type { ActOf } from "../../acts.ts";
import type { Awaiting, Button, OrderAsked } from "../../state.ts";
import { askKind } from "../kind-asked.ts";
import { isMemoryAsked } from "../memory-asked.ts";
import { isOrderAsked } from "../order-asked.ts";
import { button, type SomePhrases } from "../phrases.ts";
import { join } from "../wait-buttons.ts";
import { wholeText, type Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { no, stop, yes } from "./meanings.ts";
import { withNames } from "./people.ts";
import { fill, type PhraseWords } from "./words.ts";

export function asking(
  words: PhraseWords,
  of: (wording: Wording) => Formats,
): SomePhrases<
  | "ask"
  | "got"
  | "held"
  | "alternatives"
  | "noneFree"
  | "unfree"
  | "confirmBooking"
  | "confirmMove"
  | "peopleOrTime"
  | "timeOrPeople"
  | "cannotBook"
  | "wishesNoted"
  | "nextWish"
> {
  const { buttons: b } = words;
  const waitButtons = (waitable?: boolean) => (waitable ? [button(words.wait.join, join)] : []);

  return {
    ask: ({ slot, flow, again, among = [], kinds = [] }, wording) => {
      const kind = slot === "variant" ? askKind(kinds, wording) : null;
      const back = again ? `${flow === "order" ? words.order.back : words.again} ` : "";
      return {
        text:
          flow === "handoff" && (slot === "name" || slot === "contact")
            ? words.askForTeam[slot]
            : back + (kind?.text ?? question(slot, wording)),
        buttons:
          kind?.buttons ??
          (slot === "whichBooking" ? bookingButtons(among, of(wording)) : buttonsFor(slot, wording)),
      };
    },
    got: ({ date, time }, wording) => {
      const f = of(wording);
      const day = date === null ? "" : f.dateText(date);
      const clock = time === null ? "" : f.clock(time);
      const when = day && clock ? fill(words.at, { day, time: clock }) : day || clock;
      return fill(words.got, { when });
    },
    held: ({ hold, insteadOf }, wording) => {
      const f = of(wording);
      return fill(words.held, {
        place: f.placeText(hold),
        when: f.whenText(hold.startsAt),
        zone: f.zone + (insteadOf === null ? "" : fill(words.insteadOf, { service: insteadOf })),
      });
    },
    alternatives: ({ slots, wantedDate, choosing, waitable, others = [] }, wording) => {
      const f = of(wording);
      const labels = slots.map((slot) => slotText(slot, wantedDate, wording, f));
      const { choosing: which, offer } = words.alternatives;
      return {
        text: fill(choosing ? which : offer, { times: f.list(labels, "disjunction") }),
        buttons: [
          ...labels.map((label, index) =>
            button(label, [{ type: "chooseAlternative", index, confidence: 1 }]),
          ),
          ...withNames(words, others),
          ...waitButtons(waitable),
        ],
      };
    },
    noneFree: ({ waitable, others = [] }, wording) => ({
      text: words.alternatives.none + of(wording).call,
      buttons: [...withNames(words, others), ...waitButtons(waitable)],
    }),
    unfree: (act, wording) => whyText(act, wording),
    confirmBooking: ({ place, name, reach, whole, each }, wording) => {
      const f = of(wording);
      const what = f.placeText(place);
      return {
        text: fill(words.confirm.book, {
          place: each === null ? f.capital(what) : fill(words.visits.forEach, { people: each, what }),
          when: f.whenText(place.startsAt) + wholeText(whole, wording),
          name,
          reach: reach ? ` (${reach})` : "",
        }),
        buttons: [button(b.yesBook, yes), button(b.change, no), button(b.cancel, stop)],
      };
    },
    confirmMove: ({ from, to }, wording) => {
      const f = of(wording);
      return {
        text: fill(isSameVisit(wording.business, from, to) ? words.confirm.move : words.confirm.change, {
          your: f.yourPlace(from),
          place: f.placeText(to),
          when: f.whenText(to.startsAt),
        }),
        buttons: [button(b.yesMove, yes), button(b.noMove, no)],
      };
    },
    peopleOrTime: ({ people, party, time }, wording) => {
      const clock = of(wording).clock(time);
      const means: Button["means"] = [
        { type: "correctSlots", slots: { partySize: party, time }, confidence: 1 },
      ];
      return { text: fill(words.peopleOrTime, { people, time: clock }), buttons: [button(clock, means)] };
    },
    timeOrPeople: ({ people, time, was }, wording) => ({
      text: fill(words.timeOrPeople, { people, time: of(wording).clock(time) }),
      buttons: [
        button(fill(words.people, { people }), [
          { type: "correctSlots", slots: { partySize: people, time: was }, confidence: 1 },
        ]),
      ],
    }),
    wishesNoted: () => words.wishesNoted,
    nextWish: ({ wish }) => fill(words.nextWish, { wish }),
    cannotBook: (_act, wording) =>
      fill(words.cannotBook, { business: wording.business.name }) + of(wording).call,
  };

  function question(slot: Awaiting, { vertical }: Wording): string {
    if (isOrderAsked(slot)) return slot === "choice" ? "" : words.order.ask[slot];
    if (isMemoryAsked(slot) || slot === "variant") return "";
    return fill(words.ask[slot], { party: vertical.asksParty ? words.changeParty : "" });
  }

  function bookingButtons(among: readonly Booking[], { bookingText, capital }: Formats): Button[] {
    return among.map((it, index) =>
      button(capital(bookingText(it)), [{ type: "chooseAlternative", index, confidence: 1 }]),
    );
  }

  function buttonsFor(slot: Awaiting, { business, vertical, today }: Wording): Button[] {
    if (isOrderAsked(slot)) return orderButtons(slot);
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

  function orderButtons(slot: OrderAsked): Button[] {
    const { all, soonest, menu } = words.order;
    if (slot === "items") return [button(menu, [{ type: "ask", topic: "menu", confidence: 1 }])];
    if (slot === "more") return [button(all, no)];
    return slot === "pickup" ? [button(soonest, [{ type: "skip", confidence: 1 }])] : [];
  }

  function whyText(
    { why, date, time, party, serviceId, also = [] }: ActOf<"unfree">,
    wording: Wording,
  ): string {
    const f = of(wording);
    const { policies, exceptions, services } = wording.business;
    const when = time === null ? f.dayText(date) : f.dayAndTime(date, time);
    const reasonWhy = exceptions.find((it) => it.date === date)?.reason;
    return fill(words.unfree[why], {
      place: f.placeText({ serviceId, also, partySize: party }),
      day: f.dayText(date),
      when,
      When: f.capital(when),
      clock: time === null ? words.thatTime : f.clock(time),
      why: reasonWhy ? ` (${reasonWhy})` : "",
      hours: f.hoursOn(date),
      length: f.minutes(serviceOfVisit(services, { serviceId, also })?.durationMinutes ?? 0),
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
}
