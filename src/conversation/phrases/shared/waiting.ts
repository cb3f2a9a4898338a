// A language's table made into phrases: the waitlist.
import type { Instant } from "#contracts/time";
import { localOf } from "#business/local-time";
import type { ActOf } from "../../acts.ts";
import type { KnownWait } from "../../state.ts";
import { button, type SomePhrases } from "../phrases.ts";
import { join, leave, widened } from "../wait-buttons.ts";
import type { Wording } from "../wording.ts";
import type { Formats } from "./formats.ts";
import { no, start, stop, yes } from "./meanings.ts";
import { fill, type PhraseWords } from "./words.ts";

type Names =
  | "waitExplained"
  | "noNeedToWait"
  | "noWaits"
  | "confirmWait"
  | "waiting"
  | "waitTold"
  | "waitLeft"
  | "waitOver"
  | "alreadyWaiting"
  | "offered"
  | "offerPassed"
  | "waitFailed";

export function waiting(words: PhraseWords, of: (wording: Wording) => Formats): SomePhrases<Names> {
  const { wait: w, buttons: b } = words;
  const clock = (instant: Instant, wording: Wording): string =>
    of(wording).clock(localOf(instant, wording.business.timeZone).time);
  const wishOf = (
    place: Parameters<Formats["placeText"]>[0],
    { from, to }: Pick<KnownWait, "from" | "to">,
    wording: Wording,
  ): string => {
    const f = of(wording);
    const { timeZone } = wording.business;
    const [opens, closes] = [localOf(from, timeZone), localOf(to, timeZone)];
    const hours = f.hours([{ opens: opens.time, closes: closes.time }]);
    return fill(w.wish, { place: f.placeText(place), day: f.dayText(opens.date), hours });
  };
  const about =
    (template: string) =>
    ({ wait }: { wait: KnownWait }, wording: Wording): string =>
      fill(template, { wish: wishOf(wait, wait, wording) });

  return {
    waitExplained: (_act, wording) => fill(w.explained, { one: of(wording).noun.one }),
    noNeedToWait: () => w.noNeed,
    noWaits: () => ({ text: w.none, buttons: [button(w.join, join)] }),
    confirmWait: (act, wording) => {
      const wider = widened(act, wording);
      const reach = act.reach ? ` (${act.reach})` : "";
      return {
        text: fill(w.confirm, { wish: wishOf(act.place, act, wording), name: act.name, reach }),
        buttons: [
          button(w.yes, yes),
          ...(wider.length > 0 ? [button(w.wider, wider)] : []),
          button(b.stop, stop),
        ],
      };
    },
    waiting: ({ wait, booking, reach }, wording) => ({
      text: fill(w.joined, {
        wish: wishOf(wait, wait, wording),
        also: reach ? fill(w.also, { reach }) : "",
      }),
      buttons: [button(w.leave, leave)],
      ...(booking ? { cards: [{ type: "booking" as const, booking }] } : {}),
    }),
    waitTold: ({ wait }, wording) =>
      wait.offer
        ? fill(w.toldOffer, {
            booking: of(wording).bookingText(wait.offer.booking),
            Booking: of(wording).capital(of(wording).bookingText(wait.offer.booking)),
            until: clock(wait.offer.expiresAt, wording),
          })
        : about(w.told)({ wait }, wording),
    waitLeft: about(w.left),
    waitOver: (act, wording) => ({
      text: about(w.over)(act, wording),
      buttons: [button(fill(words.starters.book, { one: of(wording).noun.one }), start)],
    }),
    alreadyWaiting: about(w.already),
    offered: ({ booking, until }, wording) => ({
      text: fill(w.offered, { booking: of(wording).bookingText(booking), until: clock(until, wording) }),
      buttons: [button(b.yesBook, yes), button(w.decline, no)],
    }),
    offerPassed: ({ booking, declined, still }, wording) => {
      const f = of(wording);
      const text = f.bookingText(booking);
      const passed = fill(declined ? w.declined : w.lapsed, { booking: text, Booking: f.capital(text) });
      return passed + (still ? ` ${w.still}` : "");
    },
    waitFailed: ({ kind, code }, wording) => failedTemplate(kind, code) + of(wording).call,
  };

  function failedTemplate(kind: ActOf<"waitFailed">["kind"], code: ActOf<"waitFailed">["code"]): string {
    if (kind === "leaveWaitlist") return code === "too_late" ? w.gone : w.leaveFailed;
    if (kind === "declineOffer") return w.offerOver;
    return code === "too_late" ? w.tooLate : w.failed;
  }
}
