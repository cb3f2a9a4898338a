// What is left with a business and picked up again: from its own words, its opening hours, and how long the work takes.
import type { Instant } from "#contracts/time";
import { plusMinutes } from "#business/local-time";
import { serviceNamed } from "#business/visit-services";
import { plain } from "#understanding/text";
import type { Answer } from "../acts.ts";
import { bookingMeant } from "../attendance.ts";
import { serviceAt, serviceOf } from "../places.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import type { Question } from "./question.ts";

/** "Can I drop it off the night before?", "when can I pick it up?"; null where nothing is left, or it is not asked. */
export function leftThere(desk: Desk, { subject }: Question): Answer | null {
  if (!desk.turn.vertical.leavesThing) return null;
  if (subject === "drop-off") return dropOff(desk);
  return subject === "ready" ? ready(desk) : null;
}

const ofLeaving =
  /\b(?:drop|night box|key ?box|leave (?:the|your)|early bird|dejar|deja|buzon|depos\w+|laiss\w+|abgeben|abstell\w+|schlussel\w*|lasci\w+|deix\w+)\b/u;

/** What is written of it, by any name; else when somebody is there to take it. */
function dropOff({ turn }: Desk): Answer {
  const { faq, policies } = turn.business;
  const written = [
    ...faq.filter((it) => ofLeaving.test(plain(it.question))).map((it) => it.answer),
    ...Object.values(policies.texts).filter((it) => ofLeaving.test(plain(it))),
  ];
  const [text] = written;
  return text === undefined ? { topic: "week" } : { topic: "ownWords", text };
}

/** The end of the visit that is talked of; else how long its work takes, or the hours of the house. */
function ready(desk: Desk): Answer {
  const visit = visitMeant(desk);
  if (visit) return visit;
  const frame = topFrame(desk.dialogue);
  const service = frame ? serviceOf(desk, frame) : null;
  return service ? { topic: "service", service } : { topic: "week" };
}

function visitMeant(desk: Desk): Answer | null {
  const { business } = desk.turn;
  const hold = topFrame(desk.dialogue)?.hold;
  const held = hold && serviceAt(desk, hold);
  const done = (from: Instant, minutes: number) => plusMinutes(from, minutes, business.timeZone);
  if (hold && held) {
    const at = done(hold.startsAt, held.durationMinutes);
    return { topic: "ready", service: held, from: hold.startsAt, at };
  }
  const booked = bookingMeant(desk)?.booking;
  const service = booked && serviceNamed(business.services, booked.service);
  if (!booked || !service) return null;
  return {
    topic: "ready",
    service,
    from: booked.startsAt,
    at: done(booked.startsAt, service.durationMinutes),
  };
}
