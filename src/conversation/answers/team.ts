// Questions about the people: who works here, who does what, when somebody is there, whose a visit is.
import type { Person } from "#contracts/directory";
import { localOf, plusDays } from "#business/local-time";
import { peopleFor, peopleOf, personBooked, personNamed } from "#business/people";
import { serviceNamed, type VisitService } from "#business/visit-services";
import type { Answer } from "../acts.ts";
import { bookingMeant } from "../attendance.ts";
import { personFor, serviceOf } from "../places.ts";
import { topFrame } from "../state.ts";
import type { Desk } from "../turn.ts";
import type { Question } from "./question.ts";

/** So many days ahead are told where no day was asked about. */
const daysTold = 7;

export function teamAnswer(desk: Desk, { subject = "", date }: Question): Answer {
  const { business } = desk.turn;
  const person = personNamed(business, subject);
  if (peopleOf(business).length === 0) return { topic: "unknown" };
  if (person) return shiftsOf(desk, person, date ?? null);
  if (subject === "mine") return whoseVisit(desk);
  const service = serviceNamed(business.services, subject) ?? serviceTalkedOf(desk);
  const all = namesFor(desk, service);
  if (subject !== "else")
    return { topic: "team", service: service?.name ?? null, people: all, instead: false };
  const meant = whoIsMeant(desk);
  const people = all.filter((it) => it !== meant);
  return { topic: "team", service: service?.name ?? null, people, instead: true };
}

const namesFor = ({ turn: { business } }: Desk, service: VisitService | null): string[] =>
  (service ? peopleFor(business, { serviceId: service.id, also: service.also }) : peopleOf(business)).map(
    (it) => it.name,
  );

/** The service of the flow, or of what is booked. */
function serviceTalkedOf(desk: Desk): VisitService | null {
  const frame = topFrame(desk.dialogue);
  if (frame) return serviceOf(desk, frame);
  const booked = bookingMeant(desk)?.booking.service;
  return booked === undefined ? null : serviceNamed(desk.turn.business.services, booked);
}

function whoIsMeant(desk: Desk): string | null {
  const frame = topFrame(desk.dialogue);
  if (frame) return personFor(desk, frame)?.name ?? null;
  const booked = bookingMeant(desk)?.booking.service;
  return booked === undefined ? null : (personBooked(desk.turn.business, booked)?.name ?? null);
}

function whoseVisit(desk: Desk): Answer {
  const booking = topFrame(desk.dialogue) ? null : (bookingMeant(desk)?.booking ?? null);
  const people = namesFor(desk, serviceTalkedOf(desk));
  return { topic: "whose", booking, person: whoIsMeant(desk), people };
}

/** On the day asked about, or in the days ahead; a day without anybody's shifts is one that nothing is known of. */
function shiftsOf({ turn: { business, request } }: Desk, person: Person, date: string | null): Answer {
  const today = localOf(request.now, business.timeZone).date;
  const last = plusDays(today, daysTold);
  const isAsked = (startsAt: string) => {
    const day = localOf(startsAt, business.timeZone).date;
    return date === null ? day < last : day === date;
  };
  const within = (it: Person) => it.shifts.filter(({ startsAt }) => isAsked(startsAt));
  const known = peopleOf(business).some((it) => within(it).length > 0);
  return { topic: "shifts", person: person.name, date, shifts: known ? within(person) : null };
}
