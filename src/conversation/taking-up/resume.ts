// What was wished for with a booking before it was known here: read once more, now that it is.
import type { Command } from "#contracts/commands";
import { hearAttendance } from "../attendance.ts";
import { begin } from "../frames.ts";
import { hearLateness } from "../running-late.ts";
import type { Desk } from "../turn.ts";

/** The commands that are left to be carried out, the flow about that very booking begun. */
export function resume(desk: Desk, read: (text: string, saidAt: number) => Command[]): Command[] {
  const { resumes } = desk.turn;
  if (!resumes) return [];
  const { text, saidAt, bookingId } = resumes;
  const commands = read(text, saidAt);
  const late = hearLateness(desk, text, commands);
  const heard = late ?? hearAttendance(desk, text, commands);
  const wanted = heard.flatMap((it) => (it.type === "startFlow" ? [it.flow] : []));
  const flow = wanted.find((it) => it === "cancel" || it === "move");
  const moves = flow === undefined && heard.some((it) => it.type === "correctSlots");
  if (flow !== undefined || moves) {
    const frame = begin(desk, flow ?? "move");
    frame.candidates = [bookingId];
    frame.bookingId = bookingId;
  }
  const isAbout = flow !== undefined || moves;
  return heard.filter((it) => follows.has(it.type) || (isAbout && ofFlow.has(it.type)));
}

/** Whatever is said beside it may be followed; a new booking begins with nobody's code. */
const follows: ReadonlySet<Command["type"]> = new Set(["affirm", "ask", "handOffToHuman"]);
const ofFlow: ReadonlySet<Command["type"]> = new Set(["setSlots", "correctSlots"]);
