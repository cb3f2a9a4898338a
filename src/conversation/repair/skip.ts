// Repair: skip. What may be left out is left out; for the rest the reason is said.
import { anyHour } from "#contracts/commands";
import { ordinaryKind } from "#business/variety";
import { epochMs, instantOf, localOf, plusDays } from "#business/local-time";
import { boundsOf, intervalsOn } from "#business/opening-hours";
import { plain } from "#understanding/text";
import { takeSoonest } from "../ordering/pickup.ts";
import { leaveAsBefore } from "../remembering/as-before.ts";
import { putOffRemembering } from "../remembering/consent.ts";
import { topFrame, type Frame } from "../state.ts";
import { say, type Desk } from "../turn.ts";

export function skip(desk: Desk): boolean {
  const frame = topFrame(desk.dialogue);
  if (desk.dialogue.memory.asking) return putOffRemembering(desk);
  if (!frame?.awaiting) return false;
  if (frame.awaiting === "asBefore") return leaveAsBefore(desk, frame);
  if (asksForPlace.has(frame.awaiting) && namesContact(desk)) {
    desk.dialogue.contactSkipped = true;
    say(desk, { say: "skippedContact" });
    return true;
  }
  if (frame.awaiting === "variant" && desk.turn.vertical.variesBy) {
    // What the ordinary kind takes and costs is told before the yes.
    frame.slots = { ...frame.slots, variant: ordinaryKind(desk.turn.vertical.variesBy) };
    frame.awaiting = null;
    return true;
  }
  if (frame.awaiting === "pickup") {
    takeSoonest(desk, frame);
    return true;
  }
  const { before, after } = desk.turn.flows[frame.flow];
  // A name that came with it is not what is left out; the contact asked for next is.
  const named = frame.awaiting === "name" && desk.dialogue.customer.name !== undefined;
  const asked = named ? "contact" : frame.awaiting;
  const step = [...before, ...after].find((it) => it.ask === asked);
  if (step?.skippable) {
    frame.skipped.push(asked);
    if (asked === "contact") desk.dialogue.contactSkipped = true;
    say(desk, { say: "skippedContact" });
  } else if (frame.awaiting !== "date" || !takeNearestDay(desk, frame)) {
    say(desk, { say: "cannotSkip", slot: frame.awaiting });
  }
  return true;
}

/** "No e-mail", said while something else is asked for. */
const namesContact = ({ turn: { request } }: Desk): boolean =>
  request.input.kind === "message" &&
  /(?<!\p{L})(?:e-?mails?|mails?|correo|contact\p{L}*|kontakt\p{L}*|contatt\p{L}*|contat\p{L}*|phone|telefon\p{L}*|telephone|numero|number)(?!\p{L})/u.test(
    plain(request.input.text),
  );
const asksForPlace: ReadonlySet<string> = new Set(["service", "partySize", "date", "time", "alternative"]);

/** As far ahead as other days are looked at anyway. */
const daysAhead = 14;

/** "Any day works": the nearest on which there is still time for it; without an hour the first free ones are offered. */
function takeNearestDay({ turn }: Desk, frame: Frame): boolean {
  const { business, request } = turn;
  const today = localOf(request.now, business.timeZone).date;
  const earliest = request.now + business.policies.minNoticeMinutes * 60_000;
  const closes = (date: string) =>
    intervalsOn(business, date).map((it) => epochMs(boundsOf(it, date, business.timeZone)[1]));
  const isAhead = (date: string, time: string) =>
    epochMs(instantOf(date, time, business.timeZone)) >= earliest;
  const { time, after, before } = frame.slots;
  const date = Array.from({ length: daysAhead }, (_, at) => plusDays(today, at)).find(
    (it) => closes(it).some((at) => at > earliest) && (time === undefined || isAhead(it, time)),
  );
  if (date === undefined) return false;
  const hour = time === undefined && after === undefined && before === undefined ? anyHour : {};
  frame.slots = { ...frame.slots, date, ...hour };
  frame.anyDay = true;
  frame.awaiting = null;
  return true;
}
